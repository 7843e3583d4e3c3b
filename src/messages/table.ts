import type {TableFault} from '../model/table-fault.ts';

/** Words for whoever keeps a table: what in it cannot be read, and what to do about it. */
export type TableWords = {
  /** "Riga 14: la data 31/02/2026 non esiste" */
  readonly fault: (fault: TableFault) => string;
  /** How many entries can be shown. */
  readonly entries: (count: number) => string;
};
