import {html, nothing} from 'lit';
import type {PlanOrder, TrackingWords} from '../../../messages/tracking.ts';
import type {PlanFilter, PlanFilterName} from '../../../model/plan-filter-names.ts';
import {planFilterNames} from '../../../model/plan-filter-names.ts';
import {chips, valueOf} from '../../../parts/filters.ts';
import type {FacetName, Facets, Option} from './facets.ts';
import {facetNames} from './facets.ts';

/** What the bar shows, and what can be done with it. */
export type Bar = {
  readonly t: TrackingWords;
  readonly facets: Facets;
  /** What the reader has set. */
  readonly reader: PlanFilter;
  readonly found: number;
  readonly total: number;
  /** What was last said of the count. */
  readonly said: string;
  readonly order: PlanOrder;
  readonly isUnfolded: boolean;
  readonly unfold: (isOpen: boolean) => void;
  readonly set: (change: PlanFilter) => void;
  readonly remove: (name: PlanFilterName) => void;
  readonly clear: () => void;
  readonly sort: (order: string) => void;
};

/** The filters, the order, what is set, and how many commitments that leaves. */
export function bar(of: Bar) {
  const {t, reader, found, total, said} = of;
  const active = planFilterNames
    .filter((name) => reader[name] !== undefined)
    .map((name) => ({name, text: chipOf(of, name)}));
  return html`<div part="filters" class="filters" role="search" aria-label=${t.region}>
    <div class="filter search">
      <label for="filter-q">${t.label.q}</label>
      <input
        id="filter-q"
        name="q"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        @input=${(event: Event) => of.set({q: valueOf(event)})}
      />
    </div>
    <p part="count" class="muted">${t.found(found, total)}</p>
    ${others(of, active.filter(({name}) => name !== 'q').length)} ${chips({...of, words: t, active})}
    <div class="visually-hidden" role="status">${said}</div>
  </div>`;
}

/** Counted and drawn only when they are seen, for there may be hundreds of options. */
function others(of: Bar, active: number) {
  const {t, isUnfolded, unfold} = of;
  return html`<details
    part="more-filters"
    ?open=${isUnfolded}
    @toggle=${({currentTarget}: Event) =>
      currentTarget instanceof HTMLDetailsElement && unfold(currentTarget.open)}
  >
    <summary>${t.moreFilters(active)}</summary>
    ${
      isUnfolded
        ? html`<div class="fields">
            ${facetNames.map((name) => choice(of, name, of.facets(name)))} ${order(of)} ${lateOnly(of)}
          </div>`
        : nothing
    }
  </details>`;
}

function choice(of: Bar, name: FacetName, options: readonly Option[] | undefined) {
  if (!options) return nothing;
  const {t, set} = of;
  return html`<div class="filter">
    <label for="filter-${name}">${t.label[name]}</label>
    <select id="filter-${name}" name=${name} @change=${(event: Event) => set({[name]: valueOf(event)})}>
      <option value="">${t.any}</option>
      ${options.map((one) => html`<option value=${one.value}>${text(of, name, one)}</option>`)}
    </select>
  </div>`;
}

/** Numbers are written once, not at every letter: that takes longer than all the rest. */
const written = new WeakMap<Option, {readonly by: TrackingWords; readonly text: string}>();

function text(of: Bar, name: FacetName, option: Option): string {
  const {t} = of;
  const before = written.get(option);
  if (before?.by === t) return before.text;
  const text = t.option(meaningOf(of, name, option.value), option.count);
  written.set(option, {by: t, text});
  return text;
}

function order({t, sort}: Bar) {
  return html`<div class="filter">
    <label for="filter-sort">${t.order}</label>
    <select id="filter-sort" name="sort" @change=${(event: Event) => sort(valueOf(event))}>
      ${(['plan', 'title', 'due', 'status'] as const).map(
        (name) => html`<option value=${name}>${t.orders[name]}</option>`,
      )}
    </select>
  </div>`;
}

function lateOnly({t, set}: Bar) {
  return html`<div class="filter tick">
    <label>
      <input
        name="late"
        type="checkbox"
        @change=${({currentTarget}: Event) =>
          currentTarget instanceof HTMLInputElement && set({late: currentTarget.checked ? 'on' : ''})}
      />
      ${t.label.late}
    </label>
  </div>`;
}

function chipOf(of: Bar, name: PlanFilterName): string {
  const {t, reader} = of;
  const value = reader[name] ?? '';
  if (name === 'late') return t.label.late;
  return `${t.label[name]}: ${name === 'q' ? value : meaningOf(of, name, value)}`;
}

/** What a code is called; a name is its own. */
function meaningOf({t}: Bar, name: FacetName, value: string): string {
  const known: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
    kind: t.kind,
    status: t.standing.status,
  };
  return known[name]?.[value] ?? value;
}
