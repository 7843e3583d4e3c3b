/* eslint-disable lit-a11y/no-redundant-role -- shown as blocks, the parts of a table lose their own roles */
import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../controllers/part.ts';
import type {Direction, RegisterColumn, RegisterWords} from '../../messages/register.ts';
import {registerWords} from '../../messages/registry/register.ts';
import {failedPart} from '../../parts/failed.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import type {Column} from './table-columns.ts';
import {columnsOf} from './table-columns.ts';
import type {List, Sort} from './table-rows.ts';
import {arrows, line, rowsOf, sorted} from './table-rows.ts';
import {styles} from './table-styles.ts';
import type {Dated, Drawing, Given, Section, View} from './view.ts';

const drawn = new WeakMap<LitElement, Table>();

/** The table view of a widget, with its words. */
export async function drawing(host: LitElement, given: Given): Promise<Drawing> {
  const table = drawn.get(host) ?? new Table(host, given);
  drawn.set(host, table);
  table.given = given;
  await table.words.fetch();
  return table;
}

/** An agenda as a table: the register of meetings, or a list of events. */
class Table implements Drawing {
  readonly words;
  given: Given;
  readonly #host: LitElement;
  /** How a reader has sorted a table, by its name. */
  #sorts: ReadonlyMap<string, Sort> = new Map();

  constructor(host: LitElement, given: Given) {
    this.#host = host;
    this.given = given;
    this.words = new Part(host, 'register', registerWords, () => Promise.resolve());
    if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  }

  readonly all = (dated: readonly Dated[]) => dated;

  readonly section = (view: View, section: Section): unknown =>
    this.words.render<unknown>({
      loading: () => nothing,
      ready: (_, t) => this.#section(view, t, section),
      failed: (retry) => failedPart(view.words.common, retry),
    });

  /** What people may come to is apart from what is over; a register is one, whenever a meeting was or will be. */
  #section(view: View, t: RegisterWords, section: Section) {
    const {kind, coming, past} = section;
    const words = view.words.agenda;
    const id = `heading-${kind}`;
    const all = [...[...past].reverse(), ...coming];
    const table = (list: string, dated: readonly Dated[], direction: Direction, isPast = false) =>
      this.#table(view, t, {id: `${kind}-${list}`, kind, dated, isPast}, direction);
    return html`<section part="section" class="section" aria-labelledby=${id}>
      ${heading(view.heading, words.heading[kind], id)}
      ${all.length === 0 ? html`<p class="muted">${words.none[kind]}</p>` : nothing}
      ${kind !== 'event' && all.length > 0 ? table('register', all, 'descending') : nothing}
      ${kind === 'event' && all.length > 0 && coming.length === 0 ? html`<p class="muted">${words.noneComing.event}</p>` : nothing}
      ${kind === 'event' && coming.length > 0 ? table('coming', coming, 'ascending') : nothing}
      ${
        kind === 'event' && past.length > 0
          ? html`<details part="past" ?open=${coming.length === 0}>
              <summary>${words.past(past.length)}</summary>
              ${table('past', [...past].reverse(), 'descending', true)}
            </details>`
          : nothing
      }
    </section>`;
  }

  #table(view: View, t: RegisterWords, list: List, direction: Direction) {
    const {id, kind, dated, isPast} = list;
    const sort = this.#sorts.get(id) ?? {column: 'date', direction};
    const columns = columnsOf(kind);
    const {rows, shared} = rowsOf(view, t, list, this.given.fetched.publicationRule);
    const all = sorted(rows, columns, sort, view.language);
    const shown = view.more?.some(id, all) ?? all;
    const isSome = shown.length < dated.length;
    const order =
      sort.column === 'date' ? t.byDate[sort.direction] : t.byText(t.columns[sort.column], sort.direction);
    return html`<div class="table-of" id=${id}>
      <table role="table" part="register" class="table" aria-rowcount=${isSome ? dated.length + 1 : nothing}>
        <caption>
          ${t.caption(dated.length, kind, isPast)}, ${order}
        </caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex=${isSome ? 1 : nothing}>
            ${columns.map((column) => this.#head(t, column, id, sort))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${shown.map((row, index) => line(t, columns, row, isSome ? index + 2 : undefined))}
        </tbody>
      </table>
      <div role="status" class="visually-hidden">${this.#sorts.has(id) ? order : nothing}</div>
      ${shared && provenance(view.words.common, shared.provenance, shared.reader)}
      ${view.more?.button(id, shown.length, dated.length)}
    </div>`;
  }

  #head(t: RegisterWords, column: Column, id: string, sort: Sort) {
    const {name} = column;
    const label = t.columns[name];
    const canSort = name === 'date' || column.text !== undefined;
    const direction = sort.column === name ? sort.direction : undefined;
    return html`<th
      role="columnheader"
      scope="col"
      class="of-${name} ${canSort ? '' : 'unsorted'}"
      aria-sort=${direction ?? nothing}
    >
      ${
        canSort
          ? html`<button
              type="button"
              part="sort"
              class="plain sort"
              @click=${() => this.#sort(id, name, sort)}
            >
              ${label}${arrows(direction)}
            </button>`
          : label
      }
    </th>`;
  }

  #sort(id: string, column: RegisterColumn, {column: before, direction}: Sort) {
    const isTurned = column === before && direction === 'ascending';
    this.#sorts = new Map([...this.#sorts, [id, {column, direction: isTurned ? 'descending' : 'ascending'}]]);
    this.#host.requestUpdate();
  }
}
