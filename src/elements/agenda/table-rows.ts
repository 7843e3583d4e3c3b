import {html, nothing} from 'lit';
import type {AgendaKind} from '../../messages/agenda.ts';
import type {Direction, RegisterColumn, RegisterWords} from '../../messages/register.ts';
import type {AgendaEntry, PublicationRule} from '../../model/agenda.ts';
import type {Reader} from '../../parts/wording.ts';
import type {Column, Row} from './table-columns.ts';
import {isHead} from './table-columns.ts';
import type {Dated, View} from './view.ts';

/** Entries for one table. */
export type List = {
  readonly id: string;
  readonly kind: AgendaKind;
  /** Soonest first. */
  readonly dated: readonly Dated[];
  readonly isPast: boolean;
};

/** How a table is sorted. */
export type Sort = {readonly column: RegisterColumn; readonly direction: Direction};

/** Where all rows come from, when that is one place; it is said once. */
type Shared = {readonly provenance: AgendaEntry['provenance']; readonly reader: Reader};

/** The rows of a table. */
export function rowsOf(
  view: View,
  t: RegisterWords,
  {kind, dated}: List,
  rule: PublicationRule | undefined,
): {readonly rows: readonly Row[]; readonly shared: Shared | undefined} {
  const [first] = dated;
  const isShared = new Set(dated.map(({entry}) => placeOf(entry.provenance))).size === 1;
  const readerOf = ({entry}: Dated): Reader => ({language: view.language, document: entry.language});
  const rows = dated.map((one): Row => {
    const {publishedAt, modifiedAt} = one.entry.provenance ?? {};
    const provenance = isShared ? {publishedAt, modifiedAt} : one.entry.provenance;
    return {...one, view, t, kind, rule, provenance, reader: readerOf(one)};
  });
  if (!first || !isShared) return {rows, shared: undefined};
  const {source, url, licence} = first.entry.provenance ?? {};
  return {rows, shared: {provenance: {source, url, licence}, reader: readerOf(first)}};
}

const placeOf = ({source, url, licence}: NonNullable<AgendaEntry['provenance']> = {}) =>
  JSON.stringify([source, url, licence]);

/** The rows in a reader's order; those that say nothing come last either way. */
export function sorted(
  rows: readonly Row[],
  columns: readonly Column[],
  {column, direction}: Sort,
  language: string,
): readonly Row[] {
  const text = columns.find(({name}) => name === column)?.text;
  const turned = <T>(list: readonly T[]) => (direction === 'descending' ? list.toReversed() : list);
  if (!text) return turned(rows);
  const {compare} = new Intl.Collator(language, {numeric: true});
  const said = rows.map((row) => ({row, text: text(row)}));
  const full = said
    .filter((one) => one.text !== '')
    .toSorted((one, other) => compare(one.text, other.text))
    .map(({row}) => row);
  return [...turned(full), ...said.filter((one) => one.text === '').map(({row}) => row)];
}

/** A row; the names of the columns are repeated for the eye, where cells stand one below the other. */
export function line(t: RegisterWords, columns: readonly Column[], row: Row, index: number | undefined) {
  return html`<tr role="row" part="entry" aria-rowindex=${index ?? nothing}>
    ${columns.map((column) => {
      const said = column.cell(row);
      const isEmpty = said === nothing || said === undefined;
      const content = html`<span class="label" aria-hidden="true">${t.columns[column.name]}</span>
        <div class="content">${said ?? nothing}</div>`;
      return isHead(column)
        ? html`<th role="rowheader" scope="row" class="of-${column.name}">${content}</th>`
        : html`<td role="cell" class="of-${column.name} ${isEmpty ? 'empty' : ''}">${content}</td>`;
    })}
  </tr>`;
}

/** Which way a column is sorted, for the eye: `aria-sort` says it. */
export function arrows(direction: Direction | undefined) {
  return html`<svg class="arrows" viewBox="0 0 10 16" width="10" height="16" aria-hidden="true">
    <path
      d="${direction === 'descending' ? '' : 'M1 6l4-4 4 4'}${direction === 'ascending' ? '' : 'M1 10l4 4 4-4'}"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    />
  </svg>`;
}
