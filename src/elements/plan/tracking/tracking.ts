import {html, nothing} from 'lit';
import {Language} from '../../../controllers/language.ts';
import {wordsIn} from '../../../messages/messages.ts';
import {trackingWords} from '../../../messages/registry/tracking.ts';
import {dayInItaly} from '../../../model/calendar-days.ts';
import {isLate} from '../../../model/commitment-status.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {knownOf, planTextsOf} from '../../../model/plan-filter.ts';
import type {PlanFilter, PlanFilterName} from '../../../model/plan-filter-names.ts';
import {planFilterNames} from '../../../model/plan-filter-names.ts';
import {styles as filterStyles} from '../../../parts/filter-styles.ts';
import {showIn, takeFrom} from '../../../parts/filters.ts';
import {notice} from '../../../parts/notice.ts';
import type {Group, PlanView, Shown, Tracked} from '../view.ts';
import {groupsOf} from '../groups.ts';
import {bar} from './bar.ts';
import {Comparing} from './comparing.ts';
import type {Facets} from './facets.ts';
import {facetsOf} from './facets.ts';
import {figures} from './figures.ts';
import {Fitting} from './fitting.ts';
import {Growing} from './growing.ts';
import {Lists} from './lists.ts';
import {ordered, orderOf} from './order.ts';
import {Saving} from './saving.ts';
import {styles} from './styles.ts';

/** How long nobody has typed before the count is said, in ms: not at every letter. */
const pause = 1000;

/** What is done beforehand stops for others after so long, in ms. */
const stretch = 8;

/** So many commitments are drawn whole; of a longer plan only those that somebody opens. */
const few = 20;

const known = new WeakMap<Tracked, Tracking>();

/** What few plans need, with its words at hand. Throws when these do not come. */
export async function trackingOf(host: Tracked): Promise<Tracking> {
  const tracking = known.get(host) ?? new Tracking(host, new Language(host, trackingWords));
  known.set(host, tracking);
  await tracking.ready();
  return tracking;
}

/** A plan that is long, of which only some is wanted, in another order, in figures, as a table, beside another. */
export class Tracking {
  readonly #host: Tracked;
  readonly #language: Language<'tracking'>;
  readonly #growing: Growing;
  readonly #lists: Lists;
  readonly #saving: Saving;
  readonly #comparing: Comparing;
  readonly #author = new Fitting();
  readonly #both = new Fitting();
  /** What the reader has set; what the author has is in the attributes. */
  #typed: PlanFilter = {};
  #sort: string | undefined;
  readonly #opened = new Set<Commitment>();
  #facets: {readonly of: unknown; readonly language: string; readonly are: Facets} | undefined;
  /** How many of how many fit, and what of it was last said: in numbers, for the language may become another. */
  #counted: readonly [found: number, total: number] | undefined;
  #said: readonly [found: number, total: number] | undefined;
  #isUnfolded = false;
  #isLong = false;
  #today = '';
  #preparing: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Tracked, language: Language<'tracking'>) {
    this.#host = host;
    this.#language = language;
    this.#growing = new Growing(host);
    this.#lists = new Lists(host);
    this.#saving = new Saving(host);
    this.#comparing = new Comparing(host);
    for (const {styleSheet} of [filterStyles, styles])
      if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  /** Its words have come. */
  async ready() {
    // Words that did not come are asked for again.
    this.#language.follow();
    await wordsIn(trackingWords, this.#language.tag);
  }

  /** As much of a plan as has come. */
  grown(start: Shown): Shown {
    return this.#growing.of(start);
  }

  /** Somebody has opened this one or closed it: it is so wherever it comes to stand. */
  opened(commitment: Commitment, isOpen = false) {
    if (isOpen) this.#opened.add(commitment);
    else this.#opened.delete(commitment);
  }

  /** Is it open: by the reader, or as all are? */
  isOpen(commitment: Commitment): boolean {
    return this.#host.view === 'detailed' || this.#opened.has(commitment);
  }

  /** Is nothing drawn of it but its line? */
  isFolded(commitment: Commitment): boolean {
    return this.#isLong && !this.isOpen(commitment);
  }

  /** What is to be seen of a commitment in its line. */
  marks(commitment: Commitment) {
    const t = this.#language.words?.tracking;
    return t && isLate(commitment, this.#today)
      ? html` · <strong class="late">${t.standing.late}</strong>`
      : nothing;
  }

  /** The filters and the order, where readers can choose. */
  bar(view: PlanView) {
    const t = this.#language.words?.tracking;
    const all = this.#wanted(view.plan.commitments);
    const {filters} = this.#host;
    if (!t || (filters ? filters !== 'on' : all.length <= few)) return nothing;
    const {language} = view.reader;
    if (this.#facets?.of !== all || this.#facets.language !== language) {
      this.#prepare(all);
      this.#facets = {of: all, language, are: facetsOf(all, view.reader)};
    }
    // Fields follow what is set otherwise than in them: by a button.
    void this.#host.updateComplete.then(this.#show);
    const found = this.#fitting(view).length;
    this.#counted = [found, all.length];
    // More have come since it was said.
    if (this.#said && this.#said[1] !== all.length) this.#said = this.#counted;
    return bar({
      t,
      facets: this.#facets.are,
      reader: this.#reader,
      found,
      total: all.length,
      said: this.#said ? t.found(...this.#said) : '',
      order: this.#order,
      isUnfolded: this.#isUnfolded,
      unfold: (isOpen) => {
        this.#isUnfolded = isOpen;
        this.#host.requestUpdate();
      },
      set: (change) => this.#set(change),
      remove: (name) => void takeFrom(this.#host, () => this.#set({[name]: ''}), name),
      clear: () =>
        void takeFrom(this.#host, () => {
          this.#typed = {};
          this.#set({});
        }),
      sort: (order) => {
        this.#sort = order;
        this.#host.requestUpdate();
      },
    });
  }

  /** The commitments that are wanted, in groups. */
  groups(view: PlanView): readonly Group[] {
    const t = this.#language.words?.tracking;
    this.#isLong = view.plan.commitments.length > few;
    this.#today = dayInItaly(new Date());
    const fit = this.#fitting(view);
    if (!t) return [];
    const coming = this.#growing.coming(t, view.words.common);
    const others = coming ? [{commitments: [], more: coming}] : [];
    if (fit.length === 0 && view.plan.commitments.length > 0)
      return coming ? others : [{commitments: [], more: notice('info', t.nothing)}];
    const {group} = this.#host;
    const all = ordered(fit, this.#order, view.reader);
    const groups =
      group === 'none' ? [{commitments: all}] : groupsOf(view, all, group === 'objective' ? group : 'area');
    return [...this.#lists.cut(t, groups), ...others];
  }

  /** Two plans side by side. */
  below(view: PlanView) {
    return this.#comparing.with(view, this.#host.compare);
  }

  /** The plan in figures, and as a table: counted while somebody sees it, not at every letter. */
  taken(view: PlanView) {
    const t = this.#language.words?.tracking;
    if (!t || !this.#host.renderRoot.querySelector('[part=taking][open]')) return nothing;
    // Figures and a table of some of them would be taken for the whole.
    if (this.#growing.isPart) return this.#growing.coming(t);
    const fit = this.#fitting(view);
    return html`${figures(view, t, fit)} ${this.#saving.button(view, t, fit)}`;
  }

  get #order() {
    return orderOf(this.#sort ?? this.#host.sort);
  }

  /** What the reader wants. */
  get #reader(): PlanFilter {
    return this.#host.filters === 'off' ? {} : knownOf(this.#typed);
  }

  /** The commitments that the author of the page wants. */
  #wanted(commitments: readonly Commitment[]): readonly Commitment[] {
    const author = knownOf(Object.fromEntries(planFilterNames.map((name) => [name, this.#host[name] ?? ''])));
    return this.#author.of(commitments, author);
  }

  /** Those of them that the reader wants too. */
  #fitting({plan}: PlanView): readonly Commitment[] {
    return this.#both.of(this.#wanted(plan.commitments), this.#reader);
  }

  /** Fold what the first letter will be looked for in, a little at a time. */
  #prepare(all: readonly Commitment[], from = 0) {
    clearTimeout(this.#preparing);
    this.#preparing = setTimeout(() => {
      const end = performance.now() + stretch;
      let next = from;
      for (const one of all.slice(from)) {
        if (performance.now() > end) return this.#prepare(all, next);
        planTextsOf(one);
        next += 1;
      }
    });
  }

  #set(change: PlanFilter) {
    this.#typed = {...this.#typed, ...change};
    this.#lists.hurry();
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#said = this.#counted;
      this.#host.requestUpdate();
    }, pause);
  }

  // The names of the controls are those of the filters, but for that of the order.
  readonly #show = () =>
    showIn(this.#host, (name) => (name === 'sort' ? this.#order : this.#typed[name as PlanFilterName]));
}
