import {html, nothing} from 'lit';
import type {AgendaEntry} from '../../model/agenda.ts';
import {byStart, isOver, timingOf, touches} from '../../model/timing.ts';
import {heading} from '../../parts/heading.ts';
import {entryItem} from './entry.ts';
import type {Dated, Section, View} from './view.ts';

/** The entries that touch the days that count, with what their dates come to; soonest first. */
export function datedIn(
  entries: readonly AgendaEntry[],
  {from, to}: {readonly from?: string | undefined; readonly to?: string | undefined},
): readonly Dated[] {
  return entries
    .map((entry) => ({entry, timing: timingOf(entry)}))
    .filter(({timing}) => touches(timing, from, to))
    .sort((one, other) => byStart(one.timing, other.timing));
}

/** What needs more than its words: it contradicts itself, or its time may be another on the reader's clock. */
export const isUnusual = ({isReversed, start, timeZone}: Dated['timing'], clock: string) =>
  isReversed || (start.length > 10 && [timeZone, clock].some((zone) => zone !== 'Europe/Rome'));

/** The entries by kind, those to come and those that are over; together only when that is asked for. */
export function sectionsOf(
  dated: readonly Dated[],
  kind: 'event' | 'meeting' | 'all' | undefined,
  now: Date,
): readonly Section[] {
  // One look at each: a letter in the filter looks at ten thousand.
  const sections = (kind ? [kind] : (['event', 'meeting'] as const)).map((of) => {
    const [coming, past]: [Dated[], Dated[]] = [[], []];
    // A kind that we do not know is something to come to rather than a meeting of somebody with somebody.
    for (const one of dated)
      if (of === 'all' || (of === 'meeting') === (one.entry.kind === 'meeting'))
        (isOver(one.timing, now) ? past : coming).push(one);
    return {kind: of, coming, past: past.reverse()};
  });
  return sections.filter(({coming, past}) => kind ?? coming[0] ?? past[0]);
}

/** What is to come, month by month, and what is over behind a native disclosure. */
export function sectionList(view: View, {kind, coming, past}: Section) {
  const t = view.words.agenda;
  const id = `heading-${kind}`;
  return html`<section part="section" class="section" aria-labelledby=${id}>
    ${heading(view.heading, t.heading[kind], id)}
    ${
      coming.length === 0
        ? html`<p class="muted">${past.length === 0 ? t.none[kind] : t.noneComing[kind]}</p>`
        : months(view, `${kind}-coming`, coming, kind === 'all')
    }
    ${
      past.length === 0
        ? nothing
        : html`<details part="past" ?open=${coming.length === 0}>
            <summary>${t.past(past.length)}</summary>
            ${months(view, `${kind}-past`, past, kind === 'all')}
          </details>`
    }
  </section>`;
}

/** As many entries as are shown, under the headings of their months. */
function months(view: View, list: string, dated: readonly Dated[], withKind: boolean) {
  const shown = view.more?.some(list, dated) ?? dated;
  const groups = new Map<string, Dated[]>();
  for (const one of shown) groups.set(one.timing.group, [...(groups.get(one.timing.group) ?? []), one]);
  return html`<div class="months" id=${list}>
      ${[...groups].map(
        ([group, entries]) => html`
          ${heading(view.heading + 1, view.words.common.dates.day(group), nothing, 'month')}
          <ul class="entries">
            ${entries.map((one) => entryItem(view, one, view.heading + 2, withKind))}
          </ul>
        `,
      )}
    </div>
    ${view.more?.button(list, shown.length, dated.length)}`;
}
