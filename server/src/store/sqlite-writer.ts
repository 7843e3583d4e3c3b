// The thread behind `WriterThread`: a group in, one transaction, the results out.
import {parentPort, workerData} from 'node:worker_threads';
import {connect} from './sqlite-connection.ts';
import type {Entry} from './write-group.ts';
import {writeGroup} from './write-group.ts';

const db = connect(String(workerData));

parentPort?.on('message', (message: readonly Entry[] | 'close') => {
  if (message === 'close') void db.destroy().then(() => parentPort?.close());
  else void writeGroup(db, message).then((results) => parentPort?.postMessage(results));
});
