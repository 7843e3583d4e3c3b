import {html} from 'hono/html';
import type {Document} from '../../../src/model/document.ts';
import type {Organisation} from '../../../src/model/organisation.ts';
import type {Html, Reader} from './wording.ts';
import {inline} from './wording.ts';

/** A label and what stands beside it; without a value the line is left out. */
export type Fact = readonly [label: string, value: Html | string | undefined];

/** Labels with their values; without any, nothing at all. */
export function facts(lines: readonly Fact[]): Html | string {
  const known = lines.filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return '';
  return html`<dl class="fact-list">
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
export function body({name, url}: Organisation, reader: Reader): Html {
  return url ? html`<a href="${url}">${inline(name, reader)}</a>` : inline(name, reader);
}

/** Several things one under the other; one stands alone, none is nothing. */
export function each<T>(items: readonly T[], show: (item: T) => Html | string): Html | string | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  if (items.length === 1) return show(first);
  return html`<ul>
    ${items.map((item) => html`<li>${show(item)}</li>`)}
  </ul>`;
}

/** Documents to read elsewhere. */
export function documents(list: readonly Document[], reader: Reader): Html | string | undefined {
  return each(list, ({title, url, language}) => {
    const hreflang = language ? html` hreflang="${language}"` : '';
    return html`<a href="${url}" ${hreflang}>${inline(title, reader)}</a>`;
  });
}
