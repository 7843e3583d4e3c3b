import {html, nothing} from 'lit';
import type {Document} from '../model/document.ts';
import type {Reader} from './wording.ts';
import {inline} from './wording.ts';

/** Documents or pieces of evidence as a list of links; none, no list. */
export function documents(list: readonly Document[] | undefined, reader: Reader) {
  if (!list || list.length === 0) return nothing;
  return html`<ul class="documents">
    ${list.map(
      ({title, url, language}) =>
        html`<li>
          <a part="link" href=${url} hreflang=${language ?? nothing}>${inline(title, reader)}</a>
        </li>`,
    )}
  </ul>`;
}
