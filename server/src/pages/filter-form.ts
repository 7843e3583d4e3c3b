import {html} from 'hono/html';
import type {Asked} from '../deps.ts';
import type {Frame} from './view.ts';
import type {Html} from './wording.ts';

/** A labelled field of a filter. */
export function field(name: string, label: string, control: Html): Html {
  return html`<div class="field"><label for="f-${name}">${label}</label> ${control}</div>`;
}

/** The field for words. */
export const searchField = ({words}: Frame, q: string | undefined) =>
  field(
    'q',
    words.pages.search,
    html`<input id="f-q" name="q" type="search" maxlength="200" value="${q ?? ''}" />`,
  );

/** Why a list is empty: there is nothing, as `none` says, or nothing that was asked for; then the way to all of it. */
export function emptyList({base, words, language}: Frame, path: string, asked: Asked, none: string): Html {
  if (!isAsked(asked)) return html`<p>${none}</p>`;
  return html`<p>${words.pages.nothingFound}</p>
    <p><a href="${base}${path}?lang=${language}">${words.pages.withoutFilters}</a></p>`;
}

/** Whether a list was asked for anything. */
export const isAsked = (asked: Asked) => Object.values(asked).some((value) => value !== undefined);

/** A form that asks for a part of a list; what it has no field for stays as it was asked. */
export function filterForm(
  {base, words, language}: Frame,
  path: string,
  others: Asked,
  fields: readonly Html[],
  button = words.pages.apply,
): Html {
  const hidden = Object.entries({...others, lang: language}).flatMap(([name, value]) =>
    value === undefined ? [] : html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form
    class="filter"
    method="get"
    action="${base}${path}"
    role="search"
    aria-label="${words.pages.filter}"
  >
    ${hidden} ${fields}
    <div class="field"><button type="submit">${button}</button></div>
  </form>`;
}
