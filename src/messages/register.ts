import type {AgendaKind} from './agenda.ts';

/** What a column of an agenda's table is about. */
export type RegisterColumn =
  | 'date'
  | 'official'
  | 'counterpart'
  | 'subject'
  | 'title'
  | 'place'
  | 'organisation'
  | 'whose'
  | 'documents';

/** Which way a column is sorted, as `aria-sort` says it. */
export type Direction = 'ascending' | 'descending';

/** Words of an agenda as a table: for meetings, the register of an open agenda. */
export type RegisterWords = {
  readonly columns: Readonly<Record<RegisterColumn, string>>;
  /** "28 incontri": what is in the table, above it; `isPast`: events that are over. */
  readonly caption: (count: number, kind: AgendaKind, isPast: boolean) => string;
  /** How it is sorted, for the caption and for whoever has just sorted it: "in ordine di data, dall’ultima alla prima". */
  readonly byDate: Readonly<Record<Direction, string>>;
  readonly byText: (column: string, direction: Direction) => string;
  /** "Nessun incontro dichiarato nel periodo" */
  readonly nilReturn: string;
  /** Published so many days after the source's own term. */
  readonly late: (days: number) => string;
  readonly exemption: string;
};
