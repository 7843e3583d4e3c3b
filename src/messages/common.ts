import type {FailureReason} from '../model/failure-reason.ts';
import type {DateWords} from './dates.ts';

/** Words that every widget may need. */
export type CommonWords = {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly dates: DateWords;
  /** A number, written the language's way. */
  readonly number: (value: number) => string;
  /** A plain sentence for each reason; causes are for the console. */
  readonly failure: Readonly<Record<FailureReason, string>>;
  /** A tag without an address, or with one that cannot be opened. */
  readonly noAddress: string;
  /** Link to the page of the thing, with its host. */
  readonly openPage: (host: string) => string;
  /** Button. */
  readonly retry: string;
  /** When it makes sense to try again, in seconds. */
  readonly retryAfter: (seconds: number) => string;
  /** "Non è stato possibile leggere 2 voci": some entries of a list could not be read, the others are shown. */
  readonly unreadable: (count: number) => string;
  /** What is not known, said as such. */
  readonly unknown: string;
  /** A bug of ours. */
  readonly bug: string;
  /** What a document list is headed with. */
  readonly documents: string;
  /** The labels of the line that says where something comes from. */
  readonly provenance: {
    readonly source: string;
    /** Of a date as precise as it is known: "Pubblicato: 3 luglio 2024", "Pubblicato: luglio 2024". */
    readonly published: (date: string) => string;
    readonly modified: (date: string) => string;
    readonly licence: string;
    readonly original: string;
  };
};
