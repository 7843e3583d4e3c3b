import {html, nothing} from 'lit';
import type {AgendaKind} from '../../messages/agenda.ts';
import type {RegisterColumn, RegisterWords} from '../../messages/register.ts';
import type {AgendaEntry, PublicationRule} from '../../model/agenda.ts';
import {daysLate} from '../../model/publication-lateness.ts';
import type {Text} from '../../model/text.ts';
import {documents} from '../../parts/documents.ts';
import {body, each} from '../../parts/facts.ts';
import {provenance} from '../../parts/provenance.ts';
import type {Reader} from '../../parts/wording.ts';
import {inline, plain} from '../../parts/wording.ts';
import {counterpart, kindOf, modeOf, official, placeOf, places, status, when} from './entry.ts';
import type {Dated, View} from './view.ts';

/** What a cell is made of. */
export type Row = Dated & {
  readonly view: View;
  readonly t: RegisterWords;
  readonly reader: Reader;
  readonly rule: PublicationRule | undefined;
  readonly kind: AgendaKind;
  /** What is said in the row of where it comes from. */
  readonly provenance: AgendaEntry['provenance'];
};

/** A column: what stands in it, and, where it can be sorted by its text, by which. */
export type Column = {
  readonly name: RegisterColumn;
  readonly cell: (row: Row) => unknown;
  readonly text?: (row: Row) => string;
};

const date: Column = {
  name: 'date',
  cell: (row) => {
    const {view, t, entry, timing, rule} = row;
    const late = daysLate(entry, rule);
    // Events have a column for it; of a meeting it is one of the things that must be told (EU Decision 2024/3082).
    const where = row.kind === 'event' ? nothing : whereOf(row);
    return html`<span part="when" class="when">${when(view, timing)}</span> ${status(view, entry)}
      ${where === nothing ? nothing : html`<span class="also">${where}</span>`}
      ${late === undefined ? nothing : html`<span class="late">${t.late(late)}</span>`}`;
  },
};

const officials: Column = {
  name: 'official',
  cell: ({entry, reader}) => each(entry.officials, (one) => official(one, reader)),
  text: ({entry, reader}) => entry.officials.map(({role, name}) => name ?? plain(role, reader)).join(),
};

const counterparts: Column = {
  name: 'counterpart',
  cell: ({view, entry, reader}) => each(entry.counterparts, (one) => counterpart(view, one, reader)),
  text: ({entry, reader}) => entry.counterparts.map(({name}) => (name ? plain(name, reader) : '')).join(),
};

/** How and where people meet. */
function whereOf({view, entry, reader}: Row) {
  const [mode, where] = [modeOf(view, entry), placeOf(entry, reader)];
  if (!mode || !where) return where ?? mode ?? nothing;
  return html`${mode}: ${where}`;
}

const place: Column = {
  name: 'place',
  cell: (row) => {
    const {view, entry, reader} = row;
    const room = places(view, entry.capacity);
    const access = entry.place?.accessibility;
    const where = whereOf(row);
    if (where === nothing && !access && !room) return nothing;
    return html`${where} ${access ? html`<span class="also">${inline(access, reader)}</span>` : nothing}
    ${room ? html`<span class="also">${room}</span>` : nothing}`;
  },
};

const organisation: Column = {
  name: 'organisation',
  cell: ({entry, reader}) => entry.organisation && body(entry.organisation, reader),
  text: ({entry, reader}) => (entry.organisation ? plain(entry.organisation.name, reader) : ''),
};

const whose: Column = {
  name: 'whose',
  cell: (row) => (row.entry.officials.length > 0 ? officials : organisation).cell(row),
  text: (row) => (row.entry.officials.length > 0 ? officials : organisation).text?.(row) ?? '',
};

const papers: Column = {
  name: 'documents',
  cell: ({view, entry, reader}) => {
    const {minutesUrl, title} = entry;
    if (!minutesUrl && entry.documents.length === 0) return nothing;
    return html`${
      minutesUrl
        ? html`<a part="link" href=${minutesUrl}
            >${view.words.agenda.minutes}<span class="visually-hidden">: ${inline(title, reader)}</span></a
          >`
        : nothing
    }
    ${documents(entry.documents, reader)}`;
  },
};

/** What names the row. A register without titles calls a meeting after those who came: that is no subject. */
const subject = (name: 'subject' | 'title'): Column => {
  const lead = (row: Row): Text => {
    const {title, subject: about} = row.entry;
    const isNamed = plain(title, row.reader) !== counterparts.text?.(row);
    return name === 'subject' && about && !isNamed ? about : title;
  };
  return {
    name,
    text: (row) => plain(lead(row), row.reader),
    cell: (row) => {
      const {view, t, entry, reader} = row;
      const first = lead(row);
      const about =
        entry.subject && plain(entry.subject, reader) !== plain(first, reader) ? entry.subject : undefined;
      const {url} = entry;
      return html`<span part="title" class="title" tabindex="-1"
          >${url ? html`<a part="link" href=${url}>${inline(first, reader)}</a>` : inline(first, reader)}</span
        >
        ${row.kind === 'all' ? html`<span class="also">${kindOf(view, entry)}</span>` : nothing}
        ${about ? html`<span class="also">${inline(about, reader)}</span>` : nothing}
        ${entry.nilReturn ? html`<span class="also nil">${t.nilReturn}</span>` : nothing}
        ${
          entry.exemption
            ? html`<span class="also">${t.exemption}: ${inline(entry.exemption, reader)}</span>`
            : nothing
        }
        ${provenance(view.words.common, row.provenance, reader)}`;
    },
  };
};

const columns: Readonly<Record<AgendaKind, readonly Column[]>> = {
  meeting: [date, officials, counterparts, subject('subject'), papers],
  event: [date, subject('title'), place, organisation, papers],
  all: [date, subject('title'), whose, counterparts, papers],
};

/** The columns for a kind of entry. */
export const columnsOf = (kind: AgendaKind): readonly Column[] => columns[kind];

/** Does the column name the row? */
export const isHead = ({name}: Column): boolean => name === 'subject' || name === 'title';
