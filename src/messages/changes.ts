import type {ChangeKind} from '../model/change-log.ts';
import type {Consultation} from '../model/consultation.ts';

/** Words of the public log of a consultation. Times are given in words; `undefined`: unknown. */
export type ChangeWords = {
  readonly heading: string;
  readonly help: string;
  readonly none: string;
  /** Link from the consultation to its whole log. */
  readonly all: string;
  readonly kinds: Readonly<
    Record<Exclude<ChangeKind, 'edited'>, (after: string | undefined, before: string | undefined) => string>
  >;
  /** "Modificati: titolo, documenti" */
  readonly edited: (fields: readonly string[]) => string;
  /** A kind that a later version may bring. */
  readonly other: string;
  /** What the fields of a consultation are called. */
  readonly fields: Readonly<Record<keyof Consultation | 'populations' | 'purgeAfter', string>>;
};
