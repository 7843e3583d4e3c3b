import type {LitElement} from 'lit';
import {nothing} from 'lit';
import {Part} from '../../controllers/part.ts';
import type {AgendaKind} from '../../messages/agenda.ts';
import {monthWords} from '../../messages/registry/month.ts';
import {byStart} from '../../model/timing.ts';
import {failedPart} from '../../parts/failed.ts';
import {SourceFailure} from '../../sources/failure.ts';
import {allOf, dayHere, daysOf, entriesIn, firstMonth} from './month-days.ts';
import {inAgenda, inGrid, turned} from './month-moves.ts';
import {styles} from './month-styles.ts';
import type {Choice, Place, Shown, Window} from './month-view.ts';
import {monthView} from './month-view.ts';
import type {Dated, Drawing, Given, Section, View} from './view.ts';

const drawn = new WeakMap<LitElement, Month>();

/** The month view of a widget, with its words. */
export async function drawing(host: LitElement, given: Given): Promise<Drawing> {
  const month = drawn.get(host) ?? new Month(host, given);
  drawn.set(host, month);
  month.begin(given);
  await month.words.fetch();
  return month;
}

const keyOf = ({entry}: Dated) => `${entry.id} ${entry.start}`;
const within = (month: string, day: string | undefined) => (day?.startsWith(month) ? day : undefined);

/** An agenda month by month: a grid of its days, and below it what is on one of them. */
class Month implements Drawing {
  readonly words;
  readonly #host: LitElement;
  #given: Given;
  #places: ReadonlyMap<AgendaKind, Place> = new Map();
  #windows: ReadonlyMap<string, Window> = new Map();

  constructor(host: LitElement, given: Given) {
    this.#host = host;
    this.#given = given;
    this.words = new Part(host, 'month', monthWords, () => Promise.resolve());
    if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  }

  /** Another agenda, or the same asked otherwise: as at first. */
  begin(given: Given) {
    this.#given = given;
    this.#places = new Map();
    this.#windows = new Map();
  }

  readonly all = (dated: readonly Dated[]): readonly Dated[] => {
    const known = new Set(dated.map(keyOf));
    const more = [...this.#windows.values()]
      .flatMap((window) => (typeof window === 'string' ? [] : window.dated))
      .filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)));
    if (more.length === 0) return dated;
    return [...dated, ...more].sort((one, other) => byStart(one.timing, other.timing));
  };

  readonly section = (view: View, section: Section): unknown =>
    this.words.render<unknown>({
      loading: () => nothing,
      ready: (_, t) => {
        const shown = this.#shown(section);
        return monthView(view, t, shown, this.#choice(shown));
      },
      failed: (retry) => failedPart(view.words.common, retry),
    });

  #shown(section: Section): Shown {
    const {fetched, days} = this.#given;
    const {kind} = section;
    const all = allOf(section);
    const place = this.#places.get(kind);
    const month = place?.month ?? firstMonth(section, days.from, fetched.isCut === true);
    const entries = entriesIn(month, all);
    const taken = [...entries.days.keys()].sort();
    const today = dayHere();
    const chosen = within(month, place?.chosen) ?? taken.find((day) => day >= today) ?? taken.at(-1);
    const day = within(month, place?.day) ?? chosen ?? within(month, today) ?? `${month}-01`;
    return {
      kind,
      all,
      month,
      entries,
      today,
      day,
      chosen,
      says: place?.says,
      window: this.#windowOf(month),
      isRtl: getComputedStyle(this.#host).direction === 'rtl',
    };
  }

  /** What a list that was cut may lack of a month is asked for when the month is shown. */
  #windowOf(month: string): Window | undefined {
    if (!this.#given.fetched.isCut) return undefined;
    const known = this.#windows.get(month);
    if (known) return known;
    this.#windows = new Map([...this.#windows, [month, 'loading']]);
    void this.#fetch(month);
    return 'loading';
  }

  async #fetch(month: string) {
    const given = this.#given;
    const {from = '', to = '9999'} = given.days;
    const [first = '', last = ''] = [daysOf(month)[0], daysOf(month).at(-1)];
    const window = await given
      .ask({from: from > first ? from : first, to: to < last ? to : last})
      .catch((error: unknown) => {
        if (!(error instanceof SourceFailure) && given === this.#given) reportError(error);
        return 'failed' as const;
      });
    if (given !== this.#given) return;
    this.#windows = new Map([...this.#windows, [month, window]]);
    this.#host.requestUpdate();
  }

  #choice(shown: Shown): Choice {
    const {kind, month, day, chosen, today} = shown;
    return {
      canShow: (other) => this.#counts(other),
      show: (other, isGone) => {
        if (!this.#counts(other)) return;
        const update = this.#put(kind, {month: other, says: 'month'});
        if (isGone) void update.then(() => this.#focusDay(kind));
      },
      today: () => {
        const there = today.slice(0, 7);
        const says = there === month ? 'day' : 'month';
        if (this.#counts(there)) void this.#put(kind, {month: there, day: today, chosen: today, says});
      },
      choose: (other, isKey) => void this.#choose(shown, other, isKey),
      retry: () => {
        this.#windows = new Map([...this.#windows].filter(([known]) => known !== month));
        this.#host.requestUpdate();
      },
      press: (event) => {
        const to = this.#led(event, shown);
        if (to === undefined) return;
        event.preventDefault();
        if (!this.#counts(to)) return;
        const stays = to.startsWith(month);
        const update = this.#put(kind, {
          month: to.slice(0, 7),
          day: to,
          ...(stays ? chosen && {chosen} : {says: 'month'}),
        });
        void update.then(() => this.#focusDay(kind));
      },
      chooseFocused: () => this.#element(kind, day)?.click(),
    };
  }

  /** Where a key leads. Narrow, the grid is a list of days: its style says what readers see. */
  #led(event: KeyboardEvent, {day, all}: Shown): string | undefined {
    const {currentTarget, altKey, metaKey} = event;
    if (!(currentTarget instanceof HTMLElement) || altKey || metaKey) return undefined;
    const {direction, display} = getComputedStyle(currentTarget);
    const move = turned(event, direction === 'rtl');
    return display === 'table' ? inGrid(day, move) : inAgenda(day, move, (month) => entriesIn(month, all));
  }

  /** A day that was chosen: by key its entries are gone to, by pointer they are shown below. */
  async #choose({kind, month, entries}: Shown, day: string, isKey: boolean) {
    const isEmpty = !entries.days.has(day);
    await this.#put(kind, {month, day, chosen: day, ...(isEmpty && {says: 'day'})});
    const list = this.#host.renderRoot.querySelector<HTMLElement>(`#day-${kind}`);
    const isList = getComputedStyle(this.#element(kind, 'grid') ?? this.#host).display !== 'table';
    if (!isEmpty && (isKey || isList)) list?.focus();
    else this.#focusDay(kind);
  }

  /** Does any day of this month count? */
  #counts(day: string): boolean {
    const {from = '1000', to = '9999-12'} = this.#given.days;
    const month = day.slice(0, 7);
    return month >= from.slice(0, 7) && month <= to.slice(0, 7);
  }

  async #put(kind: AgendaKind, place: Place) {
    this.#places = new Map([...this.#places, [kind, place]]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #focusDay(kind: AgendaKind) {
    this.#host.renderRoot.querySelector<HTMLElement>(`#${kind}-grid [tabindex="0"]`)?.focus();
  }

  #element(kind: AgendaKind, name: string) {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${kind}-${name}`);
  }
}
