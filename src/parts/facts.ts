import {html, nothing} from 'lit';
import type {Organisation} from '../model/organisation.ts';
import type {Reader} from './wording.ts';
import {inline} from './wording.ts';

/** A label and what stands beside it; `nothing` leaves the line out. */
export type Fact = readonly [label: string, value: unknown];

/** Labels with their values; without any, nothing at all. */
export function facts(lines: readonly Fact[]) {
  const known = lines.filter(([, value]) => value !== nothing && value !== undefined && value !== '');
  if (known.length === 0) return nothing;
  return html`<dl part="facts" class="facts">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A body by its name, with its site when it has one. */
export function body({name, url}: Organisation, reader: Reader) {
  return url ? html`<a part="link" href=${url}>${inline(name, reader)}</a>` : inline(name, reader);
}

/** Several things one under the other; one stands alone, none is nothing. */
export function each<T>(items: readonly T[], show: (item: T) => unknown) {
  const [first] = items;
  if (first === undefined) return nothing;
  return items.length === 1
    ? show(first)
    : html`<ul>
        ${items.map((item) => html`<li>${show(item)}</li>`)}
      </ul>`;
}
