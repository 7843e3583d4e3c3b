import {html} from 'hono/html';
import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {timingOf} from '../../../src/model/timing.ts';
import {dayIn} from '../agenda-days.ts';
import type {AgendaListed, AgendaPart, Asked} from '../deps.ts';
import type {AgendaFrame} from './agenda-entry.ts';
import {about} from './agenda-entry.ts';
import {field, filterForm} from './filter-form.ts';
import {footerOf, nextLink, twinLinks} from './frame.ts';
import {grouped} from './grouped.ts';
import {heading} from './heading.ts';
import {layout} from './layout.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** The page of the agenda: what comes and the latest meetings, or what was asked for. */
export function agendaPage(frame: AgendaFrame, listed: AgendaListed, now: Date): Html {
  const {words, base} = frame;
  const {parts, asked, twins, publicationRule} = listed;
  const isOverview = parts.every(({is}) => is !== 'asked');
  return layout(frame, {
    title: words.pages.agenda,
    alternates: twins,
    content: html`<h1>${words.pages.agenda}</h1>
      ${form(frame, asked)} ${parts.map((part) => section(frame, part, asked))}
      ${isOverview ? ways(frame, now) : html`<p><a href="${base}/agenda">${words.pages.withoutFilters}</a></p>`}
      ${
        publicationRule
          ? html`<p class="hint">
              ${words.pages.publicationRule}:
              <a href="${publicationRule.url}">${plain(publicationRule.label, readerOf(frame))}</a>
            </p>`
          : ''
      }
      ${twinLinks(frame, twins)}`,
    footer: footerOf(frame, asked),
  });
}

/** The rule is the collection's, which has no language of its own. */
const readerOf = ({language}: AgendaFrame) => ({language, document: 'it'});

function form(frame: AgendaFrame, asked: Asked): Html {
  const {words, t} = frame;
  const {kind, from, to, q, ...others} = asked;
  const kinds = ['event', 'meeting'] as const;
  return filterForm(frame, '/agenda', others, [
    field('q', words.pages.search, html`<input id="f-q" name="q" type="search" value="${q ?? ''}" />`),
    field(
      'kind',
      words.pages.what,
      html`<select id="f-kind" name="kind">
        <option value="">${t.heading.all}</option>
        ${kinds.map(
          (one) => html`<option value="${one}" ${kind === one ? ' selected' : ''}>${t.heading[one]}</option>`,
        )}
      </select>`,
    ),
    field(
      'from',
      words.pages.from,
      html`<input id="f-from" name="from" type="date" value="${from ?? ''}" />`,
    ),
    field('to', words.pages.to, html`<input id="f-to" name="to" type="date" value="${to ?? ''}" />`),
  ]);
}

function section(frame: AgendaFrame, {is, items, next}: AgendaPart, asked: Asked): Html {
  const {t, words} = frame;
  const more = nextLink(frame, '/agenda', next);
  if (is === 'coming') return group(frame, t.heading.event, items, t.noneComing.event, more);
  if (is === 'meetings') return group(frame, t.heading.meeting, items, t.none.meeting, more);
  const kind = asked.kind === 'event' || asked.kind === 'meeting' ? asked.kind : undefined;
  if (kind) return group(frame, t.heading[kind], items, t.none[kind], more);
  if (items.length === 0) return html`<p>${words.pages.nothingFound}</p>`;
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

function group(
  frame: AgendaFrame,
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

function card(frame: AgendaFrame, entry: AgendaEntry): Html {
  const {base, language} = frame;
  const title = inline(entry.title, {language, document: entry.language});
  const address = `${base}/agenda/${encodeURIComponent(entry.id)}`;
  return html`<article>
    ${heading(4, html`<a href="${address}">${title}</a>`)} ${about(frame, entry)}
  </article>`;
}

/** Where to go on from here. */
function ways({base, words}: AgendaFrame, now: Date): Html {
  const today = dayIn(now.toISOString(), 'Europe/Rome');
  return html`<ul>
    <li><a href="${base}/agenda?kind=event&to=${today}&order=latest">${words.pages.pastEvents}</a></li>
    <li><a href="${base}/agenda?kind=meeting&order=latest">${words.pages.allMeetings}</a></li>
  </ul>`;
}
