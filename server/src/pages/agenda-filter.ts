import {html} from 'hono/html';
import type {Asked} from '../deps.ts';
import type {FilterFault} from '../routes/agenda-request.ts';
import {agendaFilterWords} from '../routes/agenda-request.ts';
import type {AgendaFrame} from './agenda-entry.ts';
import {field, filterForm} from './filter-form.ts';
import type {Html} from './wording.ts';

/** The filters that most readers have no use for: folded away until they are used. */
const rare = [
  'official',
  'counterpart',
  'organisation',
  'place',
  'topic',
  'mode',
  'status',
  'changedSince',
] as const;

/** The form of all filters of the agenda, as they were asked; what is wrong with them is said above it. */
export function agendaForm(frame: AgendaFrame, asked: Asked, faults: readonly FilterFault[]): Html {
  const {words} = frame;
  const {agendaPage} = words.pages;
  const wrong = new Set<string>(faults.map(({name}) => name));
  const text = (name: string, label: string, kind: 'search' | 'date' | 'text', help?: string) =>
    field(
      name,
      label,
      html`<input
          id="f-${name}"
          name="${name}"
          type="${kind}"
          value="${asked[name] ?? ''}"
          ${kind === 'date' ? '' : html`maxlength="200"`}
          ${wrong.has(name) ? html`aria-invalid="true"` : ''}
          ${help === undefined ? '' : html`aria-describedby="h-${name}"`}
        />${help === undefined ? '' : html`<span class="hint" id="h-${name}">${help}</span>`}`,
    );
  const choice = (name: 'kind' | 'mode' | 'status', label: string) =>
    field(
      name,
      label,
      html`<select id="f-${name}" name="${name}" ${wrong.has(name) ? html`aria-invalid="true"` : ''}>
        <option value="">${frame.words.pages.all}</option>
        ${agendaFilterWords[name].map(
          (one) =>
            html`<option value="${one}" ${asked[name] === one ? ' selected' : ''}>
              ${wordOf(frame, name, one)}
            </option>`,
        )}
      </select>`,
    );
  const {label} = agendaPage;
  const isUsed = rare.some((name) => asked[name] !== undefined);
  return html`${faultsBox(frame, faults)}
  ${filterForm(frame, '/agenda', {order: asked.order}, [
    text('q', words.pages.search, 'search'),
    choice('kind', words.pages.what),
    text('from', words.pages.from, 'date'),
    text('to', words.pages.to, 'date'),
    html`<details class="more-filters" ${isUsed ? ' open' : ''}>
      <summary>${agendaPage.moreFilters}</summary>
      <div class="fields">
        ${text('official', label.official, 'text')} ${text('counterpart', label.counterpart, 'text')}
        ${text('organisation', label.organisation, 'text')} ${text('place', label.place, 'text')}
        ${text('topic', label.topic, 'text', agendaPage.topicHelp)} ${choice('mode', label.mode)}
        ${choice('status', label.status)} ${text('changedSince', label.changedSince, 'date')}
      </div>
    </details>`,
  ])}`;
}

/** What is wrong with what was asked, before anything else. */
export function faultsBox({words}: AgendaFrame, faults: readonly FilterFault[]): Html | string {
  if (faults.length === 0) return '';
  const {fault, faults: title} = words.pages.agendaPage;
  return html`<div class="notice problem" tabindex="-1" autofocus role="alert">
    <h2>${title}</h2>
    <ul>
      ${faults.map(({name, why}) => {
        const said = why === 'reversed' || why === 'noYear' ? fault[why] : fault[why](labelOf(words, name));
        return html`<li>${name === 'order' ? said : html`<a href="#f-${name}">${said}</a>`}</li>`;
      })}
    </ul>
  </div>`;
}

/** Nothing fits: which filter to leave out. */
export function widen(frame: AgendaFrame, asked: Asked): Html {
  const {words, base, language} = frame;
  const {agendaPage, nothingFound} = words.pages;
  const used = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined || name === 'order' ? [] : [{name, value}],
  );
  const without = (left: string) => {
    const others = used.filter(({name}) => name !== left).map(({name, value}) => [name, value]);
    return new URLSearchParams([...others, ['lang', language]]).toString();
  };
  return html`<p>${nothingFound}</p>
    ${
      used.length === 0
        ? ''
        : html`<p>${agendaPage.widen}</p>
            <ul>
              ${used.map(
                ({name, value}) =>
                  html`<li>
                    <a href="${base}/agenda?${without(name)}">
                      ${agendaPage.without(`${labelOf(words, name)}: ${valueOf(frame, name, value)}`)}
                    </a>
                  </li>`,
              )}
            </ul>`
    }`;
}

/** What a filter is called. */
function labelOf({pages}: AgendaFrame['words'], name: string): string {
  const labels: Readonly<Record<string, string>> = {
    ...pages.agendaPage.label,
    q: pages.search,
    kind: pages.what,
    from: pages.from,
    to: pages.to,
  };
  return labels[name] ?? name;
}

function valueOf(frame: AgendaFrame, name: string, value: string): string {
  if (['from', 'to', 'changedSince'].includes(name)) return frame.words.common.dates.day(value);
  return name === 'kind' || name === 'mode' || name === 'status' ? wordOf(frame, name, value) : value;
}

function wordOf({t, words}: AgendaFrame, name: 'kind' | 'mode' | 'status', value: string): string {
  const known: Readonly<Record<string, string>> = {
    kind: {event: t.heading.event, meeting: t.heading.meeting},
    mode: t.mode,
    status: {scheduled: words.pages.agendaPage.scheduled, ...t.status},
  }[name];
  return known[value] ?? value;
}
