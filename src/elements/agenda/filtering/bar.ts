import {html, nothing} from 'lit';
import type {AgendaKind} from '../../../messages/agenda.ts';
import type {FilteringWords, QuickPeriod} from '../../../messages/filtering.ts';
import type {AgendaFilter, FilterName} from '../../../model/agenda-filter.ts';
import {filterNames} from '../../../model/agenda-filter.ts';
import {chips, valueOf} from '../../../parts/filters.ts';
import type {View} from '../view.ts';
import type {FacetName, Facets, Option} from './facets.ts';
import {facetNames} from './facets.ts';
import {periodOf} from './periods.ts';

/** What the bar shows, and what can be done with it. */
export type Bar = {
  readonly view: View;
  readonly t: FilteringWords;
  readonly facets: Facets;
  /** What stands in the fields. */
  readonly typed: AgendaFilter;
  /** What of it counts. */
  readonly reader: AgendaFilter;
  readonly isReversed: boolean;
  readonly isUnfolded: boolean;
  readonly kind: AgendaKind;
  readonly found: number;
  readonly total: number;
  /** What was last said of the count. */
  readonly said: string;
  /** How many entries there are without one of the filters. */
  readonly without: (name: FilterName) => number;
  readonly unfold: (isOpen: boolean) => void;
  /** Not `isDone`: somebody is still typing. */
  readonly set: (change: AgendaFilter, isDone?: boolean) => void;
  readonly remove: (name: FilterName) => void;
  readonly clear: () => void;
};

/** More options than this are searched by typing. */
const mostInSelect = 30;

/** The filters: a text field, the others, those that are active, and what they leave. */
export function bar(of: Bar) {
  const {t, reader, found, total, kind, said} = of;
  const active = filterNames.filter((name) => reader[name] !== undefined);
  return html`<div part="filters" class="filters" role="search" aria-label=${t.region}>
      <div class="filter search">
        <label for="filter-q">${t.search}</label>
        <input
          id="filter-q"
          name="q"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          @input=${(event: Event) => of.set({q: valueOf(event)})}
        />
      </div>
      <p part="count" class="muted">${t.found(found, total, kind)}</p>
      ${others(of, active.filter((name) => name !== 'q').length)}
      ${chips({...of, words: t, active: active.map((name) => ({name, text: chipOf(of, name)}))})}
      <div class="visually-hidden" role="status">${said}</div>
    </div>
    ${found === 0 && active.length > 0 ? widening(of, active) : nothing}`;
}

function others(of: Bar, active: number) {
  const {facets, t, isUnfolded, unfold} = of;
  if (!facets.hasPeriod && !facetNames.some((name) => facets.options(name))) return nothing;
  return html`<details
    part="more-filters"
    ?open=${isUnfolded}
    @toggle=${({currentTarget}: Event) =>
      currentTarget instanceof HTMLDetailsElement && unfold(currentTarget.open)}
  >
    <summary>${t.more(active)}</summary>
    ${isUnfolded ? fields(of) : nothing}
  </details>`;
}

/** Drawn only when they are seen, for there may be thousands of options. */
function fields(of: Bar) {
  const {facets} = of;
  return html`<div class="fields">
    ${facets.hasPeriod ? period(of) : nothing}
    ${facetNames.map((name) => {
      const options = facets.options(name);
      return options ? facet(of, name, options) : nothing;
    })}
  </div>`;
}

function period(of: Bar) {
  const {t, isReversed, reader, set} = of;
  const now = new Date();
  return html`<fieldset class=${isReversed ? 'period wrong' : 'period'}>
    <legend>${t.period}</legend>
    <div class="days">${day(of, 'from')} ${day(of, 'to')}</div>
    ${
      isReversed
        ? html`<p class="error" id="filter-to-error">
            <span class="visually-hidden">${t.error}</span> ${t.reversed}
          </p>`
        : nothing
    }
    <div class="quick">
      ${(['week', 'month', 'year'] satisfies QuickPeriod[]).map((quick) => {
        const {from, to} = periodOf(quick, now);
        const isPressed = reader.from === from && reader.to === to;
        return html`<button
          type="button"
          part="button"
          class="secondary small"
          aria-pressed=${isPressed}
          @click=${() => set(isPressed ? {from: '', to: ''} : {from, to})}
        >
          ${t.quick[quick]}
        </button>`;
      })}
    </div>
  </fieldset>`;
}

function day({t, isReversed, set}: Bar, name: 'from' | 'to') {
  const isWrong = isReversed && name === 'to';
  return html`<div class="filter">
    <label for="filter-${name}">${t.label[name]}</label>
    <input
      id="filter-${name}"
      name=${name}
      type="date"
      min="1000-01-01"
      max="9999-12-31"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'filter-to-error' : nothing}
      @input=${(event: Event) => set({[name]: valueOf(event)})}
    />
  </div>`;
}

function facet(of: Bar, name: FacetName, options: readonly Option[]) {
  const {t, typed} = of;
  const id = `filter-${name}`;
  const label = html`<label for=${id}>${t.label[name]}</label>`;
  const said = ({value, note, count}: Option) => {
    const text = note === undefined ? meaningOf(of, name, value) : `${value}, ${note}`;
    return count === undefined ? text : t.option(text, count);
  };
  if (options.length > mostInSelect) {
    return html`<div class="filter">
      ${label}
      <input
        id=${id}
        name=${name}
        type="text"
        list="${id}-options"
        autocomplete="off"
        @input=${(event: Event) => of.set({[name]: valueOf(event)}, false)}
        @change=${(event: Event) => of.set({[name]: valueOf(event)})}
      />
      <datalist id="${id}-options">
        ${options.map((option) => html`<option value=${option.value}>${said(option)}</option>`)}
      </datalist>
    </div>`;
  }
  const wanted = typed[name] ?? '';
  const isForeign = wanted !== '' && !options.some(({value}) => value === wanted);
  return html`<div class="filter">
    ${label}
    <select id=${id} name=${name} @change=${(event: Event) => of.set({[name]: valueOf(event)})}>
      <option value="">${t.any}</option>
      ${isForeign ? html`<option value=${wanted}>${meaningOf(of, name, wanted)}</option>` : nothing}
      ${options.map((option) => html`<option value=${option.value}>${said(option)}</option>`)}
    </select>
  </div>`;
}

/** Nothing is found: which filter is in the way, and what else to try. */
function widening(of: Bar, active: readonly FilterName[]) {
  const {t, kind, remove, reader} = of;
  const ways = active.map((name) => ({name, count: of.without(name)})).filter(({count}) => count > 0);
  return html`<div part="notice" class="notice info">
    <p><strong>${t.nothing[kind]}</strong></p>
    ${reader.q === undefined ? nothing : html`<p>${t.spelling}</p>`}
    ${
      ways.length > 0
        ? html`<p>${t.widen}</p>
            <ul class="ways">
              ${ways.map(
                ({name, count}) =>
                  html`<li>
                    <button type="button" part="button" class="plain" @click=${() => remove(name)}>
                      ${t.without(chipOf(of, name), count, kind)}
                    </button>
                  </li>`,
              )}
            </ul>`
        : html`<p>${t.widenAll}</p>`
    }
  </div>`;
}

function chipOf(of: Bar, name: FilterName): string {
  const {t, view, reader} = of;
  const value = reader[name] ?? '';
  if (name === 'from' || name === 'to') return `${t.label[name]} ${view.words.common.dates.day(value)}`;
  return `${t.label[name]}: ${name === 'q' ? value : meaningOf(of, name, value)}`;
}

/** What a code is called; a word that we do not know is shown as it came. */
function meaningOf({t, view}: Bar, name: FacetName, value: string): string {
  const {kind, mode, status} = view.words.agenda;
  const known: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
    kind,
    mode,
    status: {...status, scheduled: t.scheduled},
  };
  return (
    (Object.hasOwn(known[name] ?? {}, value) ? known[name]?.[value] : undefined) ??
    value.replace(/^other:/, '')
  );
}
