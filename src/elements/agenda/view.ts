import type {LitElement} from 'lit';
import type {AgendaKind} from '../../messages/agenda.ts';
import type {Words} from '../../messages/messages.ts';
import type {AgendaEntry} from '../../model/agenda.ts';
import type {Timing} from '../../model/timing.ts';
import type {Tell} from '../../parts/unreadable.ts';
import type {Extras} from './extras/extras.ts';
import type {Merged} from './merging/merging.ts';
import type {More} from './more.ts';
import type {AgendaListing, AgendaQuery} from '../../sources/source.ts';

/** An entry with what its dates come to. */
export type Dated = {readonly entry: AgendaEntry; readonly timing: Timing};

/** Entries of one kind, or of both when they were asked for together. */
export type Section = {
  readonly kind: AgendaKind;
  /** Soonest first. */
  readonly coming: readonly Dated[];
  /** Latest first. */
  readonly past: readonly Dated[];
};

/** What every template of this widget needs to know. */
export type View = {
  readonly words: Pick<Words, 'common' | 'agenda'>;
  /** The language of the reader. */
  readonly language: string;
  /** Level of the widget's own headings. */
  readonly heading: number;
  /** What shows more of a list; absent: every list is short, shown whole, and on Rome's clock. */
  readonly more: More | undefined;
  /** What few readers ask for, once it is there: it says of an entry whether it is new, changed or late. */
  readonly extras: Pick<Extras, 'marks'> | null | undefined;
  /** Show all of an entry. */
  readonly open: (entry: AgendaEntry) => void;
};

/** What the filters need to know of their widget. */
export type Filterable = LitElement & {
  /** `on`: the reader's filters are kept in the page's address. */
  readonly inAddress: string;
  /** Whether readers can filter; by default where there are more entries than `limit`. */
  readonly filters: 'on' | 'off' | undefined;
  readonly limit: number;
  readonly view: string;
};

/** What was fetched. */
export type Fetched = Omit<AgendaListing, 'items'> & {
  /** Its entries, soonest first. */
  readonly dated: readonly Dated[];
  readonly tell?: Tell;
  /** Of several addresses: which of them did not come. */
  readonly missing?: Merged['missing'];
};

/** The days of a query. */
export type Days = Pick<AgendaQuery, 'from' | 'to'>;

/** What a view that comes when it is asked for knows of the agenda it draws. */
export type Given = {
  readonly fetched: Fetched;
  /** The days that count. */
  readonly days: Days;
  /** What the same query finds in other days. */
  readonly ask: (days: Days) => Promise<Fetched>;
};

/** A view that comes when it is asked for. */
export type Drawing = {
  /** These entries, and those that it has asked for besides. */
  readonly all: (dated: readonly Dated[]) => readonly Dated[];
  readonly section: (view: View, section: Section) => unknown;
};
