import type {ReactiveController} from 'lit';
import {nothing} from 'lit';
import {Language} from '../../../controllers/language.ts';
import type {AgendaKind} from '../../../messages/agenda.ts';
import {wordsIn} from '../../../messages/messages.ts';
import {filteringWords} from '../../../messages/registry/filtering.ts';
import type {AgendaFilter, FilterName} from '../../../model/agenda-filter.ts';
import {fitting, folded, known, textOf} from '../../../model/agenda-filter.ts';
import {isDay} from '../../../model/dates.ts';
import {styles} from '../../../parts/filter-styles.ts';
import {showIn, takeFrom} from '../../../parts/filters.ts';
import {part} from '../../../sources/source.ts';
import type {Dated, Filterable, View} from '../view.ts';
import {bar} from './bar.ts';
import type {Facets} from './facets.ts';
import {facetsOf} from './facets.ts';
import {filterIn, fragmentWith, keyOf} from './fragment.ts';

/** How long nobody has typed before the count is said, in ms: not at every letter. */
const pause = 1000;
/** The same before the address is written: browsers take about three changes a second. */
const writePause = 400;
/** How long texts are prepared at a stretch, in ms: less than a frame. */
const stretch = 6;
/** After so many entries somebody else may have a turn. */
const turn = 32;
/** The texts of so many entries are read at once, whenever somebody types. */
const few = 1000;

/** The filters of the agenda at an address, with their words at hand. Throws `SourceFailure` when these do not come. */
export async function filteringOf(host: Filterable, address: string): Promise<Filtering> {
  const language = languages.get(host) ?? new Language(host, filteringWords);
  languages.set(host, language);
  // Words that did not come are asked for again.
  language.follow();
  await part(address, () => wordsIn(filteringWords, language.tag));
  return new Filtering(host, language);
}

/** The words of each widget, also of one for which they have not come yet. */
const languages = new WeakMap<Filterable, Language<'filtering'>>();

/** How many of how many fit, and what they are. */
type Count = readonly [found: number, total: number, kind: AgendaKind];

/** What fitted last. */
type Memo = {
  readonly of: readonly Dated[];
  /** The text that was looked for, and the other filters as JSON. */
  readonly q: string;
  readonly others: string;
  readonly fit: readonly Dated[];
};

/** What the author of the page and the reader want to see of an agenda. */
export class Filtering implements ReactiveController {
  /** What stands in the fields, and what of it counts. */
  #typed: AgendaFilter = {};
  #applied: AgendaFilter = {};
  /** What is typed of a topic counts when it is whole: one that is offered, or when the field is left. */
  #isTopicDone = true;
  /** What stands on the page, and what of it was last said: in numbers, for the language may become another. */
  #counted: Count | undefined;
  #said: Count | undefined;
  #isUnfolded: boolean | undefined;
  #author: AgendaFilter = {};
  #memo: Memo | undefined;
  /** What was found out of the entries that there are. */
  #facets:
    | {
        readonly of: readonly Dated[];
        readonly language: string;
        readonly are: Facets;
        readonly kind: AgendaKind;
      }
    | undefined;
  #isFollowing = false;
  /** What is prepared for whoever types, and whether the texts are. */
  #steps: Iterator<undefined> | undefined;
  #areTextsRead = true;
  /** Something was typed before they were: until then all stays as it is, list and count. */
  #isWaiting = false;
  #timers: Partial<Record<'say' | 'write' | 'prepare', ReturnType<typeof setTimeout>>> = {};
  readonly #host: Filterable;
  readonly #language: Language<'filtering'>;

  constructor(host: Filterable, language: Language<'filtering'>) {
    this.#host = host;
    this.#language = language;
    const {styleSheet} = styles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.addController(this);
  }

  hostConnected() {
    addEventListener('popstate', this.#follow);
    addEventListener('hashchange', this.#follow);
    this.#prepare();
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#follow);
    removeEventListener('hashchange', this.#follow);
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
  }

  /** What author and reader want together, for an address that asks a source for the same. */
  get filter(): AgendaFilter {
    const reader = this.#reader;
    const {from, to, q} = this.#author;
    return known({
      ...this.#author,
      ...reader,
      from: [from ?? '', reader.from ?? ''].sort().at(-1),
      to: [to, reader.to].filter((day) => day !== undefined).sort()[0],
      q: [q, reader.q].filter(Boolean).join(' '),
    });
  }

  /** The entries that the author of the page wants. */
  narrowed(dated: readonly Dated[], author: AgendaFilter): readonly Dated[] {
    this.#author = author;
    if (this.#host.inAddress === 'on' && !this.#isFollowing) {
      this.#isFollowing = true;
      this.#take(filterIn(location.hash, keyOf(this.#host)) ?? {});
      this.#applied = this.#whole;
    }
    const {kind, ...rest} = author;
    const judge = fitting(rest);
    // As in the sections: a kind that we do not know is no meeting.
    return dated.filter(
      ({entry, timing}) =>
        (kind === undefined || (kind === 'meeting') === (entry.kind === 'meeting')) && judge(entry, timing),
    );
  }

  /** Those of them that the reader wants. */
  fitting(dated: readonly Dated[]): readonly Dated[] {
    const reader = this.#reader;
    if (Object.keys(reader).length === 0) return dated;
    const {q = '', ...rest} = reader;
    const others = JSON.stringify(rest);
    const before = this.#memo?.of === dated && this.#memo.others === others ? this.#memo : undefined;
    if (before?.q === q) return before.fit;
    // Where more was typed of the same words, only what fitted before can fit now.
    const fit = this.#fit(before && q.startsWith(before.q) ? before.fit : dated, reader);
    this.#memo = {of: dated, others, q, fit};
    return fit;
  }

  /** What the reader sets, what is set, how many entries that leaves, and what to do when there are none. */
  bar(view: View, dated: readonly Dated[], fit: readonly Dated[]): unknown {
    const t = this.#language.words?.filtering;
    const {filters, view: of, limit} = this.#host;
    const isOffered =
      filters === undefined
        ? (of !== 'next' && dated.length > limit) || Object.keys(known(this.#typed)).length > 0
        : filters === 'on';
    if (!t || !isOffered) return nothing;
    if (this.#facets?.of !== dated || this.#facets.language !== view.language) {
      const are = facetsOf(dated, view.language);
      this.#facets = {of: dated, language: view.language, are, kind: kindOf(dated)};
      this.#areTextsRead = dated.length <= few;
      this.#steps = this.#preparing(dated, are);
      this.#prepare();
    }
    // Fields follow what is set otherwise than in them: by a button, or in the address.
    void this.#host.updateComplete.then(this.#show);
    const reader = this.#reader;
    const {are: facets, kind} = this.#facets;
    const [found, total] = [fit.length, dated.length];
    this.#counted = [found, total, kind];
    this.#isUnfolded ??= Object.keys(reader).some((name) => name !== 'q');
    return bar({
      view,
      t,
      facets,
      typed: this.#typed,
      reader,
      isReversed: this.#isReversed,
      isUnfolded: this.#isUnfolded,
      kind,
      found,
      total,
      said: this.#said ? t.found(...this.#said) : '',
      without: (name) => this.#fit(dated, {...reader, [name]: undefined}).length,
      unfold: (isOpen) => {
        this.#isUnfolded = isOpen;
        this.#host.requestUpdate();
      },
      set: (change, isDone) => this.#set(change, isDone, !this.#areTextsRead),
      remove: (name) => void takeFrom(this.#host, () => this.#set({[name]: ''}), name),
      clear: () =>
        void takeFrom(this.#host, () => {
          this.#typed = {};
          this.#set({});
        }),
    });
  }

  #fit(dated: readonly Dated[], filter: AgendaFilter): readonly Dated[] {
    const judge = fitting(filter);
    return dated.filter(({entry, timing}) => judge(entry, timing));
  }

  /** What the reader wants. */
  get #reader(): AgendaFilter {
    return this.#host.filters === 'off' ? {} : this.#applied;
  }

  /** What of the fields counts. */
  get #whole(): AgendaFilter {
    const {from, to, topic, ...rest} = this.#typed;
    return known({
      ...rest,
      ...(this.#isReversed ? {} : {from, to}),
      ...(this.#isTopicDone ? {topic} : {}),
    });
  }

  get #isReversed(): boolean {
    const {from, to} = known(this.#typed);
    return from !== undefined && to !== undefined && to < from;
  }

  #set(change: AgendaFilter, isDone = true, isWaiting = false) {
    this.#isWaiting = isWaiting;
    if (change.topic !== undefined)
      this.#isTopicDone =
        isDone ||
        (this.#facets?.are.options('topic') ?? []).some(
          ({value}) => folded(value) === folded(change.topic ?? ''),
        );
    this.#typed = {...this.#typed, ...change};
    this.#changed();
    this.#after('write', writePause, this.#write);
  }

  #changed() {
    if (this.#isWaiting) return;
    this.#applied = this.#whole;
    this.#host.requestUpdate();
    this.#after('say', pause, () => {
      this.#said = this.#counted;
      this.#host.requestUpdate();
    });
  }

  #take(filter: AgendaFilter) {
    const {from, to} = filter;
    this.#isTopicDone = true;
    this.#typed = {
      ...filter,
      from: from !== undefined && isDay(from) ? from : undefined,
      to: to !== undefined && isDay(to) ? to : undefined,
    };
    this.#isWaiting = false;
  }

  /** Back, forward, or a link to other filters. A link of the page to a place in itself is none of them. */
  readonly #follow = () => {
    if (!this.#isFollowing || this.#host.inAddress !== 'on') return;
    const filter = filterIn(location.hash, keyOf(this.#host));
    if (!filter && location.hash.length > 1) return;
    if (JSON.stringify(filter ?? {}) === JSON.stringify(this.#reader)) return;
    clearTimeout(this.#timers.write);
    this.#take(filter ?? {});
    this.#changed();
  };

  readonly #write = () => {
    if (this.#host.inAddress !== 'on') return;
    const [page = ''] = location.href.split('#');
    const fragment = fragmentWith(location.hash, keyOf(this.#host), this.#reader);
    try {
      history.replaceState(history.state, '', page + fragment);
    } catch {
      // A frame without an address of its own, or too many changes in a short time: the filters work all the same.
    }
  };

  // The names of the controls are those of the filters.
  readonly #show = () => showIn(this.#host, (name) => this.#typed[name as FilterName]);

  /** What will be needed when somebody types or opens the filters: first the texts, for a letter waits for them. */
  *#preparing(dated: readonly Dated[], facets: Facets): Generator<undefined> {
    for (const [index, {entry}] of dated.entries()) {
      if (index % turn === 0) yield;
      textOf(entry, 'q');
    }
    this.#areTextsRead = true;
    if (this.#isWaiting) this.#set({});
    yield* facets.steps();
  }

  /** Go on with it, a little at a time. */
  #prepare() {
    this.#after('prepare', 0, () => {
      const end = performance.now() + stretch;
      while (performance.now() < end) if (this.#steps?.next().done !== false) return;
      this.#prepare();
    });
  }

  #after(what: 'say' | 'write' | 'prepare', ms: number, act: () => void) {
    clearTimeout(this.#timers[what]);
    this.#timers[what] = setTimeout(act, ms);
  }
}

function kindOf(dated: readonly Dated[]): AgendaKind {
  const meetings = dated.filter(({entry}) => entry.kind === 'meeting').length;
  if (meetings === 0) return 'event';
  return meetings === dated.length ? 'meeting' : 'all';
}
