import type {Cited} from '../model/citation.ts';

/** Words around the addresses of a dataset: copied, cited, looked into. */
export type CitingWords = {
  /** What is above a citation. */
  readonly cite: string;
  /** Labels of what can be copied. */
  readonly label: Readonly<Record<'address' | 'curl' | 'text' | 'bibtex', string>>;
  /** Buttons, in the same order. */
  readonly copy: Readonly<Record<'address' | 'curl' | 'text' | 'bibtex', string>>;
  /** What became of it; where it may not be done by a script, the text is selected. */
  readonly copied: string;
  readonly notCopied: string;
  /** A citation in a line; `day` is the day it was looked at, in words. */
  readonly citation: (cited: Cited, day: string) => string;
  /** Button that fetches the first rows, or fetches them again. */
  readonly show: string;
  readonly again: string;
  /** What it asks of whom: at most 1 MB of a host. */
  readonly fetches: (host: string) => string;
};
