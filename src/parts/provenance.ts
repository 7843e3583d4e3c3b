import {html, nothing} from 'lit';
import type {CommonWords} from '../messages/common.ts';
import type {Provenance} from '../model/provenance.ts';
import type {Reader} from './wording.ts';
import {inline} from './wording.ts';

/** Where something comes from, in one line. Unknown parts are left out; nothing known, no line. */
export function provenance(words: CommonWords, from: Provenance | undefined, reader: Reader) {
  if (!from) return nothing;
  const {source, publishedAt, modifiedAt, licence, url} = from;
  const labels = words.provenance;
  const licenceName = licence?.title ? inline(licence.title, reader) : licence?.code;
  const entries = [
    source && html`${labels.source}: ${inline(source, reader)}`,
    publishedAt && labels.published(publishedAt),
    modifiedAt && labels.modified(modifiedAt),
    licenceName &&
      html`${labels.licence}:
      ${licence?.url ? html`<a part="link" href=${licence.url}>${licenceName}</a>` : licenceName}`,
    url && html`<a part="link" href=${url}>${labels.original}</a>`,
  ].filter(Boolean);
  if (entries.length === 0) return nothing;
  return html`<ul part="provenance" class="provenance">
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;
}
