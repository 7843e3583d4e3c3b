import {html} from 'hono/html';
import type {CommonWords} from '../../../src/messages/common.ts';
import type {Provenance} from '../../../src/model/provenance.ts';
import type {Html, Reader} from './wording.ts';
import {inline} from './wording.ts';

/** Where something comes from, in one line. Unknown parts are left out; nothing known, no line. */
export function provenance(words: CommonWords, from: Provenance | undefined, reader: Reader): Html | string {
  const {source, publishedAt, modifiedAt, licence, url} = from ?? {};
  const labels = words.provenance;
  const licenceName = licence?.title ? inline(licence.title, reader) : licence?.code;
  const entries = [
    source && html`${labels.source}: ${inline(source, reader)}`,
    publishedAt && labels.published(publishedAt),
    modifiedAt && labels.modified(modifiedAt),
    licenceName &&
      html`${labels.licence}:
      ${licence?.url ? html`<a href="${licence.url}">${licenceName}</a>` : licenceName}`,
    url && html`<a href="${url}">${labels.original}</a>`,
  ].flatMap((entry) => entry || []);
  if (entries.length === 0) return '';
  return html`<ul class="provenance">
    ${entries.map((entry) => html`<li>${entry}</li>`)}
  </ul>`;
}
