import type {Draft} from '../../src/model/draft.ts';
import type {Noun} from '../../src/model/noun.ts';
import type {Content} from '../sources/decidim-api.ts';
import type {Version} from '../sources/decidim-schema.ts';

/** What a reader does to come to a face, in the order of doing; stories and tests play the same. */
export type Step =
  /** Write into the control with this label. */
  | {readonly write: string; readonly into: string}
  /** Tick or choose the option with this label. */
  | {readonly choose: string}
  /** Choose a file in the control with this label: its name, its type, and as many letters as it is to
   * have; or a saved receipt for a response to this consultation. */
  | {
      readonly attach: SavedReceipt | {readonly name: string; readonly type: string; readonly bytes: number};
      readonly into: string;
    }
  /** Press the button that says so. */
  | {readonly press: string}
  /** Open what this summary folds away. */
  | {readonly unfold: string}
  /** Wait until the widget says so. */
  | {readonly until: string};

/** What a saved receipt can turn out to be. */
export type SavedReceipt = 'genuine' | 'altered' | 'withdrawn' | 'foreign' | 'draft';

/** What is published to a participation API of the face's own, as its publisher would write it. */
export type Written = {
  readonly consultations?: readonly object[];
  readonly agenda?: readonly object[];
  readonly publicationRule?: object;
  readonly datasets?: readonly object[];
  readonly plans?: readonly object[];
};

/** Ways in which a server lets a widget down. */
export type Fault =
  | 'missing'
  | 'refused'
  | 'unavailable'
  | 'garbage'
  | 'html'
  | 'unfit'
  | 'unreachable'
  | 'silent'
  /** Of Decidim: everybody must log in; it lacks a field that we cannot do without. */
  | 'login'
  | 'lacking';

/** What becomes of a response on its way, where it is not simply recorded. */
export type Mishap =
  /** Recorded, but the answer never comes back. */
  | {readonly is: 'cut'}
  /** Nothing comes back, and the connection stays open. */
  | {readonly is: 'silent'}
  /** A proof of work is asked for, of at most so many keys; `isTaken: false`: none is ever good enough. */
  | {readonly is: 'challenged'; readonly tries: number; readonly isTaken?: false}
  | {readonly is: 'refused'; readonly status: number; readonly code: string; readonly retryAfter?: number};

/** One face of a widget: what it is given, what a reader does, and the words a reader must then find. */
export type Face = {
  readonly widget: Noun;
  /** Unique among the faces of its widget. */
  readonly name: string;
  /** Where the widget looks, below the root of the face; none: it has no address. */
  readonly path: string | undefined;
  /** Published to the real API. */
  readonly published?: Written;
  /** Or: files of a folder laid out like the API, by path without `.json`; for what an API of ours would not give. A
   * text is a calendar, or what its path ends in; `here` in the others becomes the root of the face. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** Or: a Decidim of this version, with what it holds. */
  readonly decidim?: {readonly version: Version; readonly content: Content};
  /** Or: how the server lets the widget down. */
  readonly fault?: Fault;
  readonly mishap?: Mishap;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The direction of the page around it. */
  readonly direction?: 'rtl';
  /** What this device has kept from an earlier visit, for the consultation at `path`. */
  readonly kept?: {readonly version: string; readonly draft: Draft};
  readonly steps?: readonly Step[];
  /** It holds the keyboard until it is left, as a modal dialog does. */
  readonly isModal?: true;
  /** What ends what this face has set going, for whoever has seen it. */
  readonly leaving?: readonly Step[];
  /** Italian, as the page declares no other language. */
  readonly words: readonly string[];
  /** What must not be said. */
  readonly never?: readonly string[];
};

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Stands for the root of a face's own server, where an address must be whole. */
export const here = 'https://here.invalid';

/** The root of a face's own server. */
export function rootOf({widget, name}: Face): string {
  return `/faces/${widget}/${slug(name)}`;
}

/** What stands in the widget's `src`. */
export function srcOf(face: Face): string {
  return face.path === undefined ? '' : rootOf(face) + face.path;
}

/** A title of 200 characters whose words do not break, as German makes them. */
export const longTitle = 'Straßenverkehrsberuhigungsmaßnahmenbürgerbeteiligungsverfahren '
  .repeat(4)
  .trim()
  .slice(0, 200);
