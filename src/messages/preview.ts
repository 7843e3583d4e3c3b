import type {Outline} from '../model/outline.ts';
import type {PreviewFault} from '../model/preview-fault.ts';

/** Words around the first rows of a file. */
export type PreviewWords = {
  readonly loading: string;
  /** What came, for whoever cannot see it: `rows` of `total`, in so many columns. */
  readonly caption: (rows: number, total: number, columns: number) => string;
  /** Head of the column with the numbers of the rows. */
  readonly row: string;
  /** A column without a name, by its place. */
  readonly unnamed: (index: number) => string;
  /** More was in the file than was fetched; what was cut off in the middle is left out. */
  readonly isCut: string;
  /** Only the first columns are shown. */
  readonly columns: (shown: number, total: number) => string;
  /** The name of an encoding that is not UTF-8. */
  readonly encoding: (name: string) => string;
  /** Rows or features that cannot be read. */
  readonly torn: (count: number) => string;
  /** Why there is nothing to show. */
  readonly nothing: Readonly<Record<PreviewFault, string>>;
  /** Its host lets no other page read it. */
  readonly refused: string;
  /** After any of these: the file can be downloaded all the same. */
  readonly download: string;
  /** What is drawn, in a sentence; it stands in for the drawing too. */
  readonly drawn: (outline: Outline) => string;
  /** Between which degrees, or numbers, it lies. */
  readonly bounds: (outline: Outline) => string;
  /** The drawing has no ground to lie on. */
  readonly noMap: string;
};
