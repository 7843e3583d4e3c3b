import type {FilterName} from '../model/agenda-filter-names.ts';
import type {AgendaKind} from './agenda.ts';

/** The stretches of time that are chosen with one press. */
export type QuickPeriod = 'week' | 'month' | 'year';

/** Words around the filters of an agenda. */
export type FilteringWords = {
  /** Name of the region. */
  readonly region: string;
  /** Label of the text field. */
  readonly search: string;
  /** "Altri filtri (2 attivi)" */
  readonly more: (active: number) => string;
  readonly period: string;
  /** What is filtered by, as the label of a field and in front of what was chosen. */
  readonly label: Readonly<Record<FilterName, string>>;
  /** Of a choice: none of them. */
  readonly any: string;
  /** The status that an entry shows no word for. */
  readonly scheduled: string;
  /** "Comune di Prova (12)" */
  readonly option: (text: string, count: number) => string;
  readonly quick: Readonly<Record<QuickPeriod, string>>;
  /** Read before what is wrong. */
  readonly error: string;
  /** The end lies before the beginning. */
  readonly reversed: string;
  /** Name of the list of active filters. */
  readonly active: string;
  /** What the button of an active filter does: "Togli il filtro «Tema: acqua»". */
  readonly remove: (filter: string) => string;
  readonly clear: string;
  /** "12 incontri di 345" */
  readonly found: (count: number, total: number, kind: AgendaKind) => string;
  /** Nothing fits. */
  readonly nothing: Readonly<Record<AgendaKind, string>>;
  /** Before the buttons that take one filter away. */
  readonly widen: string;
  /** "Senza «Tema: acqua»: 12 incontri" */
  readonly without: (filter: string, count: number, kind: AgendaKind) => string;
  /** No single filter is to blame. */
  readonly widenAll: string;
  /** Something was searched for. */
  readonly spelling: string;
};
