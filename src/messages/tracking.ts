import type {PlanFilterName} from '../model/plan-filter-names.ts';
import type {StandingWords} from './standing.ts';

/** The orders that commitments can be shown in. */
export type PlanOrder = 'plan' | 'title' | 'due' | 'status';

/** Words around the commitments of a plan: filters, order, figures, files. */
export type TrackingWords = {
  readonly standing: StandingWords;
  /** Name of the region. */
  readonly region: string;
  /** What is filtered by, as the label of a field and in front of what was chosen. */
  readonly label: Readonly<Record<PlanFilterName, string>>;
  /** Of a choice: none of them. */
  readonly any: string;
  readonly kind: Readonly<Record<'pa' | 'cso' | 'company' | 'other', string>>;
  /** "Comune di Prova (12)" */
  readonly option: (text: string, count: number) => string;
  readonly order: string;
  readonly orders: Readonly<Record<PlanOrder, string>>;
  /** Of the filters behind a disclosure: "Altri filtri e ordine (2 attivi)" */
  readonly moreFilters: (active: number) => string;
  /** Name of the list of active filters. */
  readonly active: string;
  /** What the button of an active filter does. */
  readonly remove: (filter: string) => string;
  readonly clear: string;
  /** "12 impegni di 345" */
  readonly found: (count: number, total: number) => string;
  readonly nothing: string;
  /** Button: show more of a list. */
  readonly more: string;
  /** "20 di 345" */
  readonly shown: (shown: number, total: number) => string;
  /** The first have come, the others are on their way: "I primi 250 impegni di 5.000: gli altri stanno arrivando." */
  readonly coming: (shown: number, total: number) => string;
  /** Button: show more areas. */
  readonly moreGroups: string;

  /** Heading of the figures. */
  readonly figures: string;
  /** What is counted of the commitments: "8 impegni, per stato delle loro tappe" */
  readonly ofCommitments: (count: number) => string;
  /** What that means. */
  readonly statusMeaning: string;
  /** "2 in ritardo" */
  readonly lateCount: (count: number) => string;
  readonly lateMeaning: string;
  /** "12 tappe raggiunte su 40" */
  readonly milestones: (achieved: number, total: number) => string;
  /** Of how many commitments these are. */
  readonly milestonesMeaning: (commitments: number, all: number) => string;
  readonly moved: (count: number) => string;
  /** Heading of the sums, and what they mean. */
  readonly sums: string;
  readonly sumsMeaning: string;
  /** "di 3 impegni" */
  readonly sumOf: (commitments: number) => string;

  /** Button: a table. */
  readonly table: string;
  readonly tableMeaning: string;
  /** First part of the name of a file. */
  readonly fileName: string;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
};
