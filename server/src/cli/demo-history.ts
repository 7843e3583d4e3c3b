import {run as importResponses} from './import-responses.ts';
import type {SigningIo} from './io.ts';
import {run as publish} from './publish.ts';

const consultation = 'parco-giochi';

/**
 * Gives the demo a consultation that is over: published as it was when it took responses, and answered on paper, once.
 * Its results are counted when they are first asked for at `url`: so they are there from the first page on. Its outcome
 * comes with the content that is published afterwards. Gives an exit code.
 */
export async function bringHistory(
  folder: string,
  data: string,
  io: SigningIo,
  url: string,
): Promise<number> {
  const store = await io.openStore(data);
  const isThere = (await store.consultation(consultation)) !== undefined;
  await store.close();
  if (isThere) return 0;
  const published = await publish([`${folder}/content`, '--data', data], io);
  if (published !== 0) return published;
  const about = ['--consultation', consultation, '--channel', 'paper', '--after-closing'];
  const imported = await importResponses([`${folder}/risposte-generate.csv`, ...about, '--data', data], io);
  await fetch(`${url}/consultations/${consultation}/results.json`);
  return imported;
}
