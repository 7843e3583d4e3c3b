import {file} from './file.ts';
import type {Tables} from './file.ts';

const tables: Tables = {
  agenda: async () => (await import('./csv/agenda.ts')).readAgendaTable,
  dataset: async () => (await import('./csv/datasets.ts')).readDatasetTable,
  plan: async () => (await import('./csv/commitments.ts')).readCommitmentTable,
};

/** A file, which may be a table: each noun's reader is fetched when it is one. */
export const operations = file(tables);
