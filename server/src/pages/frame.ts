import {html} from 'hono/html';
import type {Organisation} from '../../../src/model/organisation.ts';
import type {Form, Twin} from '../twins/forms.ts';
import {languageLinks} from './layout.ts';
import type {Frame} from './view.ts';
import type {Html, Reader} from './wording.ts';
import {inline} from './wording.ts';

/** Names that are the same in every language. */
const names: Readonly<Record<Form, string>> = {
  json: 'JSON',
  jsonld: 'JSON-LD',
  ics: 'iCalendar',
  csv: 'CSV',
  atom: 'Atom',
};

/** "iCalendar · CSV · JSON": the same thing in its other forms, as it is filtered here. */
export function twinLinks({words, publicUrl, base}: Frame, twins: readonly Twin[]): Html {
  return html`<nav class="twins" aria-label="${words.pages.otherForms}">
    <p>${words.pages.otherForms}:</p>
    <ul>
      ${twins.map(
        ({form, href, type}) =>
          // Links stay on the host by which the reader came.
          html`<li><a href="${base}${href.slice(publicUrl.length)}" type="${type}">${names[form]}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/** Banner: who publishes this. */
export function bannerOf({name, url}: Organisation, reader: Reader): Html {
  return url ? html`<a href="${url}">${inline(name, reader)}</a>` : inline(name, reader);
}

/** Footer: the ways to the other lists, and the same page in the other languages. */
export function footerOf(
  {words, base, language}: Frame,
  asked: Readonly<Record<string, string | undefined>> = {},
): Html {
  const {pages} = words;
  const lists = [
    ['consultations', pages.list],
    ['agenda', pages.agenda],
    ['datasets', pages.datasets],
    ['plans', pages.plans],
  ] as const;
  return html`<nav class="lists" aria-label="${pages.lists}">
      <ul>
        ${lists.map(([path, name]) => html`<li><a href="${base}/${path}">${name}</a></li>`)}
      </ul>
    </nav>
    ${languageLinks(language, asked)}`;
}

/** The way to the next page of a list; `path` begins with a slash. */
export function nextLink(
  {words, base, language}: Frame,
  path: string,
  next: string | undefined,
): Html | string {
  if (next === undefined) return '';
  return html`<p>
    <a rel="next" href="${base}${path}?${next}&lang=${language}">${words.pages.next}</a>
  </p>`;
}
