import type {Cell, Column, Measure, Table} from '../model/figure.ts';

/** Words of results, in a widget and on a page. */
export type ResultsWords = {
  /** "Dati aggiornati a venerdì 31 luglio 2026, ore 12:00" */
  readonly asOf: (when: string) => string;
  readonly final: string;
  /** "87 risposte" */
  readonly respondents: (count: number) => string;
  readonly channels: string;
  readonly channel: Readonly<Record<'web' | 'paper' | 'inPerson', string>>;
  readonly versions: string;
  /** "versione 2" */
  readonly version: (version: string) => string;
  /** What is always said: who answers does so by choice. */
  readonly notASample: string;
  /** Said of anonymous consultations. */
  readonly maybeTwice: string;

  /** Of how many who were asked; without the latter, how many answered. */
  readonly answered: (answered: number, asked: number | undefined) => string;
  /** More than one answer each: shares add up to more than all. */
  readonly several: string;
  /** How a ranking is read. */
  readonly ranking: string;
  /** Some numbers are kept back. */
  readonly hidden: string;
  /** All of them are: in final results for good, before as long as it is open. */
  readonly allHidden: (isFinal: boolean) => string;
  /** A question that this version does not ask, by its `linkId`: how it was put is not known. */
  readonly removed: (question: string) => string;
  /** A question that this version does not ask. */
  readonly removedNow: string;
  /** Stands in brackets behind an option or a row that this version does not have. */
  readonly gone: string;
  /** How a question differs in a version from the one before it. */
  readonly change: Readonly<
    Record<'added' | 'removed' | 'text' | 'options' | 'rules', (version: string) => string>
  >;
  /** A change of a kind that our model does not know. */
  readonly changed: (version: string) => string;

  /** The head of the first column. */
  readonly of: Readonly<Record<Table['of'], string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  /** "45,46 N, 9,19 E" */
  readonly point: (lat: number, lon: number) => string;
  readonly cell: (cell: Cell) => string;
  /** The button below the first lines of a long table. */
  readonly moreLines: (count: number) => string;
  readonly rounded: string;
  /** The button below the first few texts. */
  readonly moreTexts: (count: number) => string;
  readonly texts: string;
  readonly noTexts: string;

  readonly population: {
    readonly heading: string;
    /** Of how many people the shares of the respondents are. */
    readonly base: (respondents: number) => string;
    readonly legend: string;
    readonly source: string;
    readonly hidden: string;
  };
  readonly downloads: string;
  readonly csv: string;
  readonly json: string;
};
