import {lifecycle} from './lifecycle.ts';
import {model} from './model.ts';
import {publication} from './publication.ts';
import {receipts} from './receipts.ts';
import {results} from './results.ts';
import {server} from './server.ts';
import {sources} from './sources.ts';
import {storage} from './store.ts';
import {uploads} from './uploads.ts';
import {widgets} from './widgets.ts';

/** Every mistake that the tests are known to notice. */
export const mutations = [
  ...model,
  ...sources,
  ...widgets,
  ...server,
  ...receipts,
  ...results,
  ...storage,
  ...publication,
  ...uploads,
  ...lifecycle,
];
