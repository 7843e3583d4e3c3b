import type {AgendaChange} from '../model/agenda-changes.ts';

/** Words around what a register of meetings says of itself: what has changed, what came late, a year in figures. */
export type SummaryWords = {
  /** Label of the day since which changes are shown. */
  readonly since: string;
  /** What has changed since a day, in a sentence. */
  readonly changes: (day: string, counts: Readonly<Record<AgendaChange, number>>) => string;
  /** Of so many entries nobody says when they were published. */
  readonly undated: (entries: number) => string;
  /** Shows only what has changed. */
  readonly only: string;
  readonly mark: Readonly<Record<'new' | 'updated', string>>;
  /** Published so many days after the last that the rule allows, which is so many after the meeting. */
  readonly late: (days: number, allowed: number) => string;
  readonly heading: (year: number) => string;
  /** Label of the choice of a year. */
  readonly year: string;
  /** "12 incontri" */
  readonly meetings: (count: number) => string;
  /** How it is counted, and what it does not say. */
  readonly howCounted: string;
  readonly nilReturns: (count: number) => string;
  readonly cancelled: (count: number) => string;
  readonly lateOf: (count: number, allowed: number) => string;
  readonly columns: Readonly<Record<'who' | 'meetings' | 'nilReturns' | 'late', string>>;
  /** Lines of a decision-maker: what kinds of counterpart were met. */
  readonly kinds: Readonly<Record<'organisations' | 'persons' | 'others' | 'unnamed', string>>;
  /** Entries that name no decision-maker. */
  readonly noOfficial: string;
  /** Before the reasons for which details are held back. */
  readonly exemptions: string;
};
