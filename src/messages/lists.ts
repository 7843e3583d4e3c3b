import type {AgendaKind} from './agenda.ts';

/** Words of what not every list of an agenda needs. */
export type ListsWords = {
  /** "Non è stato possibile leggere 2 incontri" */
  readonly unreadable: (count: number, kind: AgendaKind) => string;
  /** When something is on the clocks where the reader is, as far as that differs: "da te: 9:00". */
  readonly here: (when: string) => string;
  /** Button. */
  readonly more: string;
  /** "20 di 345" */
  readonly shown: (shown: number, total: number) => string;
  /** There were more than are fetched; how many are shown: "Sono mostrati i primi 2.000." */
  readonly cut: (count: number) => string;
};
