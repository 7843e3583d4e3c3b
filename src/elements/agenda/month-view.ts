import {html, nothing} from 'lit';
import type {AgendaKind} from '../../messages/agenda.ts';
import type {MonthWords} from '../../messages/month.ts';
import {isOver} from '../../model/timing.ts';
import {failedPart} from '../../parts/failed.ts';
import {heading} from '../../parts/heading.ts';
import {unreadable} from '../../parts/unreadable.ts';
import {entryItem} from './entry.ts';
import type {MonthEntries} from './month-days.ts';
import {nearest, plusMonths} from './month-days.ts';
import {grid} from './month-grid.ts';
import type {Dated, Fetched, View} from './view.ts';

/** Where a reader is. */
export type Place = {
  readonly month: string;
  /** The day that Tab comes to. */
  readonly day?: string;
  /** The day whose entries stand below. */
  readonly chosen?: string;
  /** What is told to whoever hears the page. */
  readonly says?: 'month' | 'day';
};

/** The entries of a month that the first listing may lack. */
export type Window = 'loading' | 'failed' | Fetched;

/** What there is to see of a month. */
export type Shown = {
  readonly kind: AgendaKind;
  /** All entries that are known, of any month. */
  readonly all: readonly Dated[];
  readonly month: string;
  readonly entries: MonthEntries;
  readonly today: string;
  readonly day: string;
  readonly chosen: string | undefined;
  readonly says: Place['says'] | undefined;
  readonly window: Window | undefined;
  /** The page is read from right to left. */
  readonly isRtl: boolean;
};

/** What a reader can do. */
export type Choice = {
  /** Does any day of this month count? */
  readonly canShow: (month: string) => boolean;
  /** Show a month; `isGone`: the button that was pressed will not be there any more. */
  readonly show: (month: string, isGone?: boolean) => void;
  readonly today: () => void;
  readonly choose: (day: string, isKey: boolean) => void;
  readonly chooseFocused: () => void;
  readonly retry: () => void;
  readonly press: (event: KeyboardEvent) => void;
};

/** A month: the way to others, its grid, the entries of a day, and those that are on none. */
export function monthView(view: View, t: MonthWords, shown: Shown, choice: Choice) {
  const {kind, all, window} = shown;
  const {agenda, common} = view.words;
  const id = `heading-${kind}`;
  if (all.length === 0 && !window)
    return html`<section part="section" class="section">
      ${heading(view.heading, agenda.heading[kind], id)}
      <p class="muted">${agenda.none[kind]}</p>
    </section>`;
  const isThere = window === undefined || typeof window !== 'string';
  // No landmark: a page may have the same agenda as a list too, and two of one name would be none.
  return html`<section part="section" class="section month">
    ${heading(view.heading, agenda.heading[kind], id)}
    <div class="ways">
      ${way(view, t, shown, choice, -1)} ${todayButton(t, choice)} ${way(view, t, shown, choice, 1)}
    </div>
    <div role="status" class="visually-hidden">${isThere ? said(t, shown) : nothing}</div>
    ${window === 'failed' ? failedPart(common, choice.retry) : nothing}
    ${window === 'loading' ? html`<p class="muted">${t.loading}</p>` : nothing}
    ${grid(view, t, shown, choice)} ${isThere ? below(view, t, shown, choice) : nothing}
    ${
      isThere && window
        ? html`${unreadable(view.more?.unread(window.unreadable, kind) ?? '', common, undefined)}
          ${window.isCut ? html`<p>${t.first(window.dated.length)}</p>` : nothing}`
        : nothing
    }
  </section>`;
}

const said = (t: MonthWords, {kind, month, entries, says, chosen, today}: Shown) => {
  if (says === 'month') return t.title(month, entries.count, kind);
  if (says === undefined || chosen === undefined) return nothing;
  return t.day(chosen, entries.days.get(chosen)?.length ?? 0, kind, chosen === today);
};

/** The button to the month before or after, by its name. */
function way({words}: View, t: MonthWords, {month, isRtl}: Shown, {canShow, show}: Choice, by: 1 | -1) {
  const to = plusMonths(`${month}-01`, by).slice(0, 7);
  return html`<button
    type="button"
    part="button"
    class="secondary way"
    aria-disabled=${canShow(to) ? 'false' : 'true'}
    @click=${() => show(to)}
  >
    ${by < 0 ? arrow(!isRtl) : nothing}
    <span
      ><span class="visually-hidden">${by < 0 ? t.previous : t.next}: </span
      >${words.common.dates.day(to)}</span
    >
    ${by > 0 ? arrow(isRtl) : nothing}
  </button>`;
}

const arrow = (isLeft: boolean) =>
  html`<svg class="arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d=${isLeft ? 'M10 3 5 8l5 5' : 'm6 3 5 5-5 5'} fill="none" stroke="currentColor" stroke-width="2" />
  </svg>`;

const todayButton = (t: MonthWords, {today}: Choice) =>
  html`<button type="button" part="button" class="secondary" @click=${today}>${t.today}</button>`;

/** What stands below the grid. */
function below(view: View, t: MonthWords, shown: Shown, choice: Choice) {
  const {kind, chosen, entries, month, all, today} = shown;
  const ofDay = (chosen && entries.days.get(chosen)) || [];
  const elsewhere = entries.count === 0 ? nearest(month, all) : undefined;
  const periods = new Map<string, Dated[]>();
  for (const one of entries.undated) {
    const {start, end, timeZone} = one.timing;
    const period = view.words.agenda.when(start, end, timeZone);
    const label = isOver(one.timing, new Date()) ? t.unstated(period) : t.undated(period);
    periods.set(label, [...(periods.get(label) ?? []), one]);
  }
  return html`${
    entries.count === 0
      ? html`<div class="none">
          <p class="muted">${t.none(month, kind)}</p>
          ${
            elsewhere
              ? html`<button
                  type="button"
                  part="button"
                  class="secondary"
                  @click=${() => choice.show(elsewhere, true)}
                >
                  ${t.goTo(elsewhere)}
                </button>`
              : nothing
          }
        </div>`
      : nothing
  }
  ${
    chosen && (ofDay.length > 0 || entries.count > 0)
      ? list(
          view,
          shown,
          `${kind}-day-${chosen}`,
          t.day(chosen, ofDay.length, kind, chosen === today),
          ofDay,
          true,
        )
      : nothing
  }
  ${[...periods].map(([label, found], index) => list(view, shown, `${kind}-undated-${index}`, label, found))}
  ${entries.nilReturns.length > 0 ? list(view, shown, `${kind}-nil`, t.nilReturns, entries.nilReturns) : nothing}`;
}

/** Entries under a heading, as many as are shown. */
function list(view: View, {kind}: Shown, id: string, label: string, found: readonly Dated[], isDay = false) {
  const some = view.more?.some(id, found) ?? found;
  return html`<div class="months" id=${id}>
    ${heading(view.heading + 1, label, isDay ? `day-${kind}` : nothing, 'month')}
    ${
      some.length > 0
        ? html`<ul class="entries">
            ${some.map((one) => entryItem(view, one, view.heading + 2, kind === 'all'))}
          </ul>`
        : nothing
    }
    ${view.more?.button(id, some.length, found.length)}
  </div>`;
}
