import type {PeriodWords} from './period.ts';

/** Words of the dataset widgets and pages. */
export type DatasetWords = {
  /** Nothing to show. */
  readonly none: string;
  /** "Non è stato possibile leggere 2 dataset" */
  readonly unreadable: (count: number) => string;
  /** Labels of the facts of a dataset. */
  readonly label: {
    readonly holder: string;
    readonly publisher: string;
    readonly themes: string;
    readonly licence: string;
    readonly issued: string;
    readonly modified: string;
    readonly temporal: string;
    readonly spatial: string;
    readonly languages: string;
    readonly conformsTo: string;
    readonly contact: string;
    readonly usage: string;
  };
  /** The mark of a high-value dataset. */
  readonly highValue: string;
  /** "Frequenza dichiarata: mensile." */
  readonly declaredFrequency: (frequency: string) => string;
  /** "Ultimo aggiornamento: 94 giorni fa." */
  readonly lastUpdate: (when: string) => string;
  /** "94 giorni fa", "oggi"; from two years on in years. Whole days, 0 or more. */
  readonly daysAgo: (days: number) => string;
  readonly period: PeriodWords;
  /** Nobody says what time the figures cover. */
  readonly periodUnknown: string;
  /** Of a frequency or a licence that nobody states. */
  readonly unstated: string;
  /** Of a file or a service. */
  readonly formatUnknown: string;
  readonly open: string;
  readonly notOpen: string;
  readonly openUnknown: string;
  /** Heading of the ways to get it. */
  readonly distributions: string;
  readonly noDistributions: string;
  readonly api: string;
  /** "3,4 MB" */
  readonly size: (bytes: number) => string;
  /** "aggiornato: 3 luglio 2026", of a day, a month or a quarter in words. */
  readonly updated: (date: string) => string;
  /** Unfolds the rest of a long description. */
  readonly rest: string;
  /** Unfolds what can be seen and copied: first rows, addresses, a citation. */
  readonly more: string;
  /** Links to a file, a service, a page. */
  readonly download: string;
  readonly useApi: string;
  readonly access: string;
  readonly landingPage: string;
  readonly downloads: (count: number) => string;
  readonly apiCalls: (count: number) => string;
  readonly reuses: (count: number) => string;
  /** A language by its BCP 47 tag. */
  readonly languageName: (tag: string) => string;
};
