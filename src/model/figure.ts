import type {Item} from './item.ts';
import type {Population, QuestionResult} from './results.ts';
import type {Text} from './text.ts';

/*
 * What is drawn of results, the same in a widget and on a page of the server: tables whose lines have a bar. Whoever
 * draws only puts words to it.
 */

/** What stands in a cell; a share is of `of` people. */
export type Cell =
  | {readonly is: 'people'; readonly count: number}
  | {readonly is: 'share'; readonly count: number; readonly of: number}
  /** How far two shares lie apart, -1 to 1; `of` people make up the first. */
  | {readonly is: 'gap'; readonly by: number; readonly of: number}
  | {readonly is: 'amount'; readonly value: number}
  | {readonly is: 'day'; readonly day: string}
  /** Not shown, to protect people. */
  | {readonly is: 'hidden'}
  | {readonly is: 'unknown'};

export type Column =
  | 'people'
  | 'share'
  | 'first'
  | 'rank'
  | 'ranked'
  | 'given'
  | 'mean'
  | 'total'
  | 'value'
  | 'respondents'
  | 'population'
  | 'gap';

export type Measure = 'mean' | 'median' | 'min' | 'max' | 'total';

/** What a line is about. */
export type Label =
  /** `isGone`: the questionnaire of today does not have it. */
  | {readonly is: 'text'; readonly text: Text; readonly isGone?: boolean | undefined}
  /** A rating, with what its end means. */
  | {readonly is: 'number'; readonly value: number; readonly means?: Text | undefined}
  /** Of a date: its month. */
  | {readonly is: 'day'; readonly day: string}
  | {readonly is: 'measure'; readonly measure: Measure}
  | {readonly is: 'point'; readonly lat: number; readonly lon: number};

export type Line = {
  readonly label: Label;
  /** One for each column. */
  readonly cells: readonly Cell[];
  /** How long its bars are, 0 to 1: that of the respondents, then that of the population. */
  readonly bars: readonly number[];
};

export type Table = {
  /** What the first column is headed with. */
  readonly of: 'answers' | 'measures' | 'places' | 'points' | 'groups';
  /** The row of a matrix that it is about. */
  readonly row?: Text | undefined;
  /** The questionnaire of today has no such row. */
  readonly isRowGone?: boolean | undefined;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
};

/** The figures of one question. */
export type Figure = {
  readonly result: QuestionResult;
  /** The question, with the options and rows that are gone; none: nobody knows any more how it was put. */
  readonly item: Item | undefined;
  /** The questionnaire of today does not ask it. */
  readonly isGone: boolean;
  /** The group it stands in. */
  readonly group: Text | undefined;
  readonly tables: readonly Table[];
  readonly populations: readonly (Population & {
    /** None: too little is shown of the answers to compare anything. */
    readonly table: Table | undefined;
    /** Those who belong to one of the groups. */
    readonly respondents: number;
  })[];
};
