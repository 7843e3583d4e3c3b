import type {Registry} from '../messages.ts';

/** Words for what is wrong with a table. */
export const tableWords: Registry<'table'> = {
  it: () => import('../it/table.ts'),
  en: () => import('../en/table.ts'),
};
