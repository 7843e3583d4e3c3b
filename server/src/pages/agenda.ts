import {html} from 'hono/html';
import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {timingOf} from '../../../src/model/timing.ts';
import {dayIn} from '../agenda-days.ts';
import type {AgendaListed, AgendaPart, Asked} from '../deps.ts';
import type {Twin} from '../twins/forms.ts';
import type {AgendaFrame, ShownEntries} from './agenda-entry.ts';
import {about, queryOf} from './agenda-entry.ts';
import {agendaForm, widen} from './agenda-filter.ts';
import {footerOf, nextLink, twinLinks} from './frame.ts';
import {grouped} from './grouped.ts';
import {heading} from './heading.ts';
import {layout} from './layout.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** A frame, and what the list was asked. */
type Shown = ShownEntries & {readonly asked: Asked};

/** The page of the agenda: what comes and the latest meetings, what was asked for, or what has changed. */
export function agendaPage(frame: AgendaFrame, listed: AgendaListed, now: Date): Html {
  const {words, base} = frame;
  const {parts, asked, twins, faults, publicationRule} = listed;
  const shown = {...frame, publicationRule, asked};
  const isOverview = faults.length === 0 && parts.every(({is}) => is === 'coming' || is === 'meetings');
  return layout(frame, {
    title: faults.length > 0 ? `${words.consultation.errorPrefix} ${words.pages.agenda}` : words.pages.agenda,
    alternates: twins,
    content: html`<h1>${words.pages.agenda}</h1>
      ${agendaForm(frame, asked, faults)} ${agendaSections(shown, parts)}
      ${isOverview ? '' : html`<p><a href="${base}/agenda">${words.pages.withoutFilters}</a></p>`}
      ${ways(frame, asked, now, isOverview)}
      ${
        publicationRule
          ? html`<p class="hint">
              ${words.pages.publicationRule}:
              <a href="${publicationRule.url}">${plain(publicationRule.label, readerOf(frame))}</a>
            </p>`
          : ''
      }
      ${faults.length > 0 ? '' : html`${subscription(frame, twins)} ${twinLinks(frame, twins)}`}`,
    footer: footerOf(frame, asked),
  });
}

/** The rule is the collection's, which has no language of its own. */
const readerOf = ({language}: AgendaFrame) => ({language, document: 'it'});

/** A calendar that asks again by itself, with the filters of this page. */
function subscription({words}: AgendaFrame, twins: readonly Twin[]): Html | string {
  const {subscribe, subscribeHelp} = words.pages.agendaPage;
  const calendar = twins.find(({form}) => form === 'ics');
  if (!calendar) return '';
  return html`<p>
    <a href="${calendar.href.replace(/^https?:/, 'webcal:')}">${subscribe}</a>
    <span class="hint">${subscribeHelp}</span>
  </p>`;
}

/** The parts of an agenda, each under a heading. */
export function agendaSections(frame: Shown, parts: readonly AgendaPart[]): readonly Html[] {
  return parts.map((part) => section(frame, part, frame.asked));
}

function section(frame: Shown, {is, items, next, modified}: AgendaPart, asked: Asked): Html {
  const {t, words} = frame;
  const more = nextLink(frame, '/agenda', next);
  if (is === 'coming') return group(frame, t.heading.event, items, t.noneComing.event, more);
  if (is === 'meetings') return group(frame, t.heading.meeting, items, t.none.meeting, more);
  if (is === 'changed') return changes(frame, items, modified, asked, more);
  if (items.length === 0) return widen(frame, asked);
  const kind = asked.kind === 'event' || asked.kind === 'meeting' ? asked.kind : undefined;
  if (kind) return group(frame, t.heading[kind], items, t.none[kind], more);
  // The two kinds stand apart, also when both were looked for.
  const [events, meetings, others] = [
    items.filter((entry) => entry.kind === 'event'),
    items.filter((entry) => entry.kind === 'meeting'),
    items.filter((entry) => entry.kind !== 'event' && entry.kind !== 'meeting'),
  ];
  return html`${events.length > 0 ? group(frame, t.heading.event, events, '', '') : ''}
  ${meetings.length > 0 ? group(frame, t.heading.meeting, meetings, '', '') : ''}
  ${others.length > 0 ? group(frame, words.pages.others, others, '', '') : ''} ${more}`;
}

/** What was published or changed since a day, the newest change first. */
function changes(
  frame: Shown,
  items: readonly AgendaEntry[],
  modified: AgendaPart['modified'],
  asked: Asked,
  more: Html | string,
): Html {
  const {words} = frame;
  const {agendaPage: t} = words.pages;
  const day = (date: string) => words.common.dates.day(date);
  return html`<section>
    <h2>${t.changedSince(day(asked.changedSince ?? ''))}</h2>
    <p class="hint">${t.changesHelp}</p>
    ${items.length === 0 ? html`<p>${t.noChanges}</p>` : ''}
    <ul class="cards">
      ${items.map((entry) => {
        const when = day(dayIn(modified.get(entry.id) ?? '', 'Europe/Rome'));
        return html`<li>${card(frame, entry, 3, html`<p class="hint">${t.changedOn(when)}</p>`)}</li>`;
      })}
    </ul>
    ${more}
  </section>`;
}

function group(
  frame: Shown,
  title: string,
  items: readonly AgendaEntry[],
  none: string,
  more: Html | string,
): Html {
  const months = grouped(items, (entry) => timingOf(entry).group);
  return html`<section>
    <h2>${title}</h2>
    ${items.length === 0 ? html`<p>${none}</p>` : ''}
    ${[...months].map(
      ([month, entries]) =>
        html`<h3 class="month">${frame.words.common.dates.day(month)}</h3>
          <ul class="cards">
            ${entries.map((entry) => html`<li>${card(frame, entry)}</li>`)}
          </ul>`,
    )}
    ${more}
  </section>`;
}

/** The address of an entry keeps what the list was asked, so that its page leads back to it. */
function card(frame: Shown, entry: AgendaEntry, level = 4, note: Html | string = ''): Html {
  const {base, language, asked} = frame;
  const title = inline(entry.title, {language, document: entry.language});
  const address = `${base}/agenda/${encodeURIComponent(entry.id)}${queryOf(asked)}`;
  return html`<article>
    ${heading(level, html`<a href="${address}">${title}</a>`)} ${note} ${about(frame, entry)}
  </article>`;
}

/** Where to go on from here. */
function ways({base, words}: AgendaFrame, asked: Asked, now: Date, isOverview: boolean): Html {
  const {pages} = words;
  const today = dayIn(now.toISOString(), 'Europe/Rome');
  const lately = dayIn(new Date(now.getTime() - 30 * 86_400_000).toISOString(), 'Europe/Rome');
  const year = Number((asked.from ?? today).slice(0, 4)) || Number(today.slice(0, 4));
  const changed = queryOf({...asked, order: undefined, changedSince: lately});
  return html`<ul>
    ${
      isOverview
        ? html`<li><a href="${base}/agenda?kind=event&to=${today}&order=latest">${pages.pastEvents}</a></li>
            <li><a href="${base}/agenda?kind=meeting&order=latest">${pages.allMeetings}</a></li>`
        : ''
    }
    ${
      asked.changedSince === undefined
        ? html`<li>
            <a href="${base}/agenda${changed}">
              ${pages.agendaPage.changedSince(words.common.dates.day(lately))}
            </a>
          </li>`
        : ''
    }
    <li><a href="${base}/agenda/summary?year=${year}">${pages.agendaPage.summaryOf(year)}</a></li>
  </ul>`;
}
