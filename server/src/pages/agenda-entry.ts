import {html} from 'hono/html';
import type {AgendaWords} from '../../../src/messages/agenda.ts';
import type {AgendaEntry, Counterpart, Official, PublicationRule} from '../../../src/model/agenda.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import {daysLate} from '../../../src/model/publication-lateness.ts';
import {timingOf} from '../../../src/model/timing.ts';
import type {AgendaEntryShown, Asked} from '../deps.ts';
import {entryLinkedData} from '../twins/agenda-linked-data.ts';
import {body, documents, each, facts} from './facts.ts';
import {bannerOf, footerOf, twinLinks} from './frame.ts';
import {layout} from './layout.ts';
import {provenance} from './provenance.ts';
import type {Frame} from './view.ts';
import type {Html, Reader} from './wording.ts';
import {inline, plain} from './wording.ts';

/** A frame with the words of the agenda. */
export type AgendaFrame = Frame & {readonly t: AgendaWords};

/** A frame for entries: with the rule by which a meeting is called late. */
export type ShownEntries = AgendaFrame & {readonly publicationRule: PublicationRule | undefined};

/** The page of one entry. */
export function entryPage(
  frame: AgendaFrame,
  {entry, twins, publicationRule, asked}: AgendaEntryShown,
): Html {
  const {base, language, words, publicUrl} = frame;
  const reader = {language, document: entry.language};
  const {organisation} = entry;
  const isAsked = Object.values(asked).some((value) => value !== undefined);
  return layout(frame, {
    title: `${plain(entry.title, reader)} - ${words.pages.agenda}`,
    banner: organisation && bannerOf(organisation, reader),
    alternates: twins,
    linkedData: entry.nilReturn === true ? undefined : entryLinkedData(entry, publicUrl),
    content: html`${entryArticle({...frame, publicationRule}, entry)} ${twinLinks(frame, twins)}
      <p>
        <a href="${base}/agenda${queryOf(asked)}">
          ${isAsked ? words.pages.agendaPage.backToList : words.pages.agenda}
        </a>
      </p>`,
    footer: footerOf(frame, asked),
  });
}

/** All of an entry. */
export function entryArticle(frame: ShownEntries, entry: AgendaEntry): Html {
  const {language, t} = frame;
  const {kind, title} = entry;
  return html`<article>
    <p class="hint">${isOther(kind) ? kind.slice(6) : t.kind[kind]}</p>
    <h1>${inline(title, {language, document: entry.language})}</h1>
    ${about(frame, entry)}
  </article>`;
}

/** What a list was asked, as the query of an address; nothing when nothing was. */
export function queryOf(asked: Asked): string {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

/** All that is known of an entry, below its title. */
export function about(frame: ShownEntries, entry: AgendaEntry): Html {
  const {language, words, t} = frame;
  const reader: Reader = {language, document: entry.language};
  const {capacity, place, organisation, url, minutesUrl} = entry;
  const late = daysLate(entry, frame.publicationRule);
  return html`<p class="when">${when(frame, entry)}</p>
    ${status(frame, entry)} ${entry.nilReturn ? html`<p><strong>${t.nilReturn}</strong></p>` : ''}
    ${facts([
      [t.label.mode, modeOf(frame, entry)],
      [t.label.place, placeOf(entry, reader)],
      [t.label.accessibility, place?.accessibility && inline(place.accessibility, reader)],
      [t.label.places, placesOf(frame, capacity)],
      [t.label.organisation, organisation && body(organisation, reader)],
      [t.label.officials, each(entry.officials, (one) => official(one, reader))],
      [t.label.counterparts, each(entry.counterparts, (one) => counterpart(frame, one, reader))],
      [t.label.subject, entry.subject && inline(entry.subject, reader)],
      [t.label.topics, each(entry.topics, (topic) => inline(topic, reader))],
      [t.label.exemption, entry.exemption && inline(entry.exemption, reader)],
      [words.common.documents, documents(entry.documents, reader)],
    ])}
    ${url ? html`<p><a href="${url}">${t.details}${hidden(entry, reader)}</a></p>` : ''}
    ${minutesUrl ? html`<p><a href="${minutesUrl}">${t.minutes}${hidden(entry, reader)}</a></p>` : ''}
    ${late === undefined ? '' : html`<p class="late">${words.pages.agendaPage.late(late)}</p>`}
    ${provenance(words.common, entry.provenance, reader)}`;
}

const hidden = ({title}: AgendaEntry, reader: Reader) =>
  html`<span class="visually-hidden">: ${inline(title, reader)}</span>`;

/** When it is; the zone is said where it is not the one readers here live in. */
function when({t}: AgendaFrame, entry: AgendaEntry): string {
  const {start, end, timeZone} = timingOf(entry);
  const text = t.when(start, end, timeZone);
  if (start.length <= 10 || timeZone === 'Europe/Rome') return text;
  return `${text} (${t.timeIn(timeZone.replace(/^.*\//, '').replaceAll('_', ' '))})`;
}

/** What is only planned needs no word; a word we do not know is shown as it came. */
function status({t}: AgendaFrame, entry: AgendaEntry): Html | string {
  const {status: where, previousStart, recurrence} = entry;
  const word =
    where && where !== 'scheduled' ? (isOther(where) ? where.slice(6) : t.status[where]) : undefined;
  const previous = previousStart && timingOf({...entry, start: previousStart, end: undefined});
  const before = previous && t.movedFrom(t.when(previous.start, undefined, previous.timeZone));
  const said = [word, before].filter(Boolean).join('. ');
  return html`${said === '' ? '' : html`<p class="status ${where && !isOther(where) ? where : ''}">${said}</p>`}
  ${recurrence ? html`<p class="hint">${t.recurs}</p>` : ''}`;
}

function modeOf({t}: AgendaFrame, {mode}: AgendaEntry): string | undefined {
  if (mode === undefined) return undefined;
  return isOther(mode) ? mode.slice(6) : t.mode[mode];
}

function placeOf({place}: AgendaEntry, reader: Reader): Html | undefined {
  if (!place?.name && !place?.address && !place?.url) return undefined;
  const {name, address, url} = place;
  const label = name ?? address;
  const text = label ? inline(label, reader) : html`${new URL(url ?? '').host}`;
  return html`${url ? html`<a href="${url}">${text}</a>` : text}${
    name && address ? html`, ${inline(address, reader)}` : ''
  }`;
}

function placesOf({t}: AgendaFrame, capacity: AgendaEntry['capacity']): string {
  const count = capacity?.places === undefined ? '' : t.places(capacity.places);
  return [count, capacity?.full ? t.full : ''].filter(Boolean).join('. ');
}

function official({role, name, organisation}: Official, reader: Reader): Html {
  return html`${inline(role, reader)}${name ? html`: ${name}` : ''}${
    organisation ? html` (${body(organisation, reader)})` : ''
  }`;
}

/** A natural person is named only when the source does. */
function counterpart(
  {t, words}: AgendaFrame,
  {name, kind, register, onBehalfOf, country}: Counterpart,
  reader: Reader,
): Html {
  const isPerson = kind === 'person';
  const number = register?.number ? `, ${t.registerNumber(register.number)}` : '';
  const entered = register && html`${inline(register.name, reader)}${number}`;
  return html`${name ? inline(name, reader) : isPerson ? t.person : words.common.unknown}${
    name && isPerson ? ` (${t.person})` : ''
  }${country ? ` (${country})` : ''}${onBehalfOf ? html`, ${t.onBehalfOf} ${inline(onBehalfOf, reader)}` : ''}${
    register ? html` - ${register.url ? html`<a href="${register.url}">${entered}</a>` : entered}` : ''
  }`;
}
