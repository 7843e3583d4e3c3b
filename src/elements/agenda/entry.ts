import {html, nothing} from 'lit';
import type {AgendaEntry, Counterpart, Official} from '../../model/agenda.ts';
import {meaning} from '../../model/open-enum.ts';
import {documents} from '../../parts/documents.ts';
import {body, each, facts} from '../../parts/facts.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import type {Reader} from '../../parts/wording.ts';
import {inline} from '../../parts/wording.ts';
import type {Dated, View} from './view.ts';

/** One entry: when, what, where it stands, who, about what, with which papers. */
export function entryItem(view: View, {entry, timing}: Dated, level: number, withKind: boolean) {
  const {words, language} = view;
  const t = words.agenda;
  const reader: Reader = {language, document: entry.language};
  return html`<li part="entry" class="entry">
    <div class="leaf" part="leaf" aria-hidden="true">${leaf(view, timing)}</div>
    <div class="about">
      ${withKind ? html`<p class="kind">${kindOf(view, entry)}</p>` : nothing}
      ${heading(level, inline(entry.title, reader), nothing, 'title')}
      <p part="when" class="when">${when(view, timing)}</p>
      ${status(view, entry)} ${entry.nilReturn ? html`<p><strong>${t.nilReturn}</strong></p>` : nothing}
      ${entryFacts(view, entry, reader)} ${view.extras?.marks(entry)} ${links(view, entry, reader)}
      ${provenance(words.common, entry.provenance, reader)}
    </div>
  </li>`;
}

/** How, where, who, about what, with which papers. */
export function entryFacts(view: View, entry: AgendaEntry, reader: Reader) {
  const {words} = view;
  const t = words.agenda;
  const {capacity, place} = entry;
  return facts([
    [t.label.mode, modeOf(view, entry)],
    [t.label.place, placeOf(entry, reader)],
    [t.label.accessibility, place?.accessibility && inline(place.accessibility, reader)],
    [t.label.places, places(view, capacity)],
    [t.label.organisation, entry.organisation && body(entry.organisation, reader)],
    [t.label.officials, each(entry.officials, (one) => official(one, reader))],
    [t.label.counterparts, each(entry.counterparts, (one) => counterpart(view, one, reader))],
    [t.label.subject, entry.subject && inline(entry.subject, reader)],
    [t.label.topics, each(entry.topics, (topic) => inline(topic, reader))],
    [t.label.exemption, entry.exemption && inline(entry.exemption, reader)],
    [words.common.documents, documents(entry.documents, reader)],
  ]);
}

/** When it is; with its zone, and the time where the reader is, as soon as one entry needs these. */
export function when({words: {agenda: t}, more}: View, timing: Dated['timing']): string {
  return more?.when(t, timing) ?? t.when(timing.start, timing.end, timing.timeZone);
}

/** The date as on a calendar's leaf; of a month or a quarter there is no day to show. */
function leaf({words}: View, {start, firstDay, group}: Dated['timing']) {
  const day = start.length >= 10 ? Number(firstDay.slice(8)) : undefined;
  const named = words.common.dates.day(group);
  if (group.includes('Q')) return html`<span class="leaf-small">${named}</span>`;
  const [first = '', ...rest] = named.split(' ');
  return html`${day === undefined ? nothing : html`<span class="leaf-day">${day}</span>`}
    <span class="leaf-month">${first.slice(0, 3)}</span> <span class="leaf-small">${rest.join(' ')}</span>`;
}

export function kindOf({words}: View, {kind}: AgendaEntry): string {
  return meaning(kind, words.agenda.kind);
}

/** What is only planned needs no word; a word we do not know is shown as it came. */
export function status(
  {words}: View,
  {status: where, previousStart, timeZone = 'Europe/Rome', recurrence}: AgendaEntry,
) {
  const t = words.agenda;
  const word = where && where !== 'scheduled' && meaning(where, t.status);
  const before = previousStart && t.movedFrom(t.when(previousStart, undefined, timeZone));
  return html`${
    word || before
      ? html`<p part="status" class="status ${where ?? ''}">
          ${word ? html`<strong class="badge">${word}</strong>` : nothing} ${before}
        </p>`
      : nothing
  }
  ${recurrence ? html`<p class="muted">${t.recurs}</p>` : nothing}`;
}

export function modeOf({words}: View, {mode}: AgendaEntry): string | undefined {
  return mode && meaning(mode, words.agenda.mode);
}

export function placeOf({place}: AgendaEntry, reader: Reader) {
  if (!place?.name && !place?.address && !place?.url) return undefined;
  const {name, address, url} = place;
  const label = name ?? address;
  const text = label ? inline(label, reader) : new URL(url ?? '').host;
  return html`${url ? html`<a part="link" href=${url}>${text}</a>` : text}${
    name && address ? html`, ${inline(address, reader)}` : nothing
  }`;
}

export function places({words}: View, capacity: AgendaEntry['capacity']): string {
  const t = words.agenda;
  return [capacity?.places !== undefined && t.places(capacity.places), capacity?.full && t.full]
    .filter(Boolean)
    .join('. ');
}

export function official({role, name, organisation}: Official, reader: Reader) {
  return html`${inline(role, reader)}${name ? html`: ${name}` : nothing}${
    organisation ? html` (${body(organisation, reader)})` : nothing
  }`;
}

/** A natural person is named only when the source does. */
export function counterpart(
  {words}: View,
  {name, kind, register, onBehalfOf, country}: Counterpart,
  reader: Reader,
) {
  const t = words.agenda;
  const isPerson = kind === 'person';
  const entered =
    register &&
    html`${inline(register.name, reader)}${register.number ? `, ${t.registerNumber(register.number)}` : ''}`;
  return html`${name ? inline(name, reader) : isPerson ? t.person : words.common.unknown}${
    name && isPerson ? ` (${t.person})` : ''
  }${country ? ` (${country})` : ''}${
    onBehalfOf ? html`, ${t.onBehalfOf} ${inline(onBehalfOf, reader)}` : nothing
  }${
    register
      ? html`<span class="register"
          >${register.url ? html`<a part="link" href=${register.url}>${entered}</a>` : entered}</span
        >`
      : nothing
  }`;
}

export function links({words, open}: View, entry: AgendaEntry, reader: Reader) {
  const {minutesUrl, title} = entry;
  const of = html`<span class="visually-hidden">: ${inline(title, reader)}</span>`;
  return html`<p class="actions">
    <button type="button" part="button" class="plain" @click=${() => open(entry)}>
      ${words.agenda.details}${of}
    </button>
    ${minutesUrl ? html`<a part="link" href=${minutesUrl}>${words.agenda.minutes}${of}</a>` : nothing}
  </p>`;
}
