import type {CSSResult} from 'lit';
import {html, nothing} from 'lit';
import {Language} from '../../../controllers/language.ts';
import {Part} from '../../../controllers/part.ts';
import type {CitingWords} from '../../../messages/citing.ts';
import {wordsIn} from '../../../messages/messages.ts';
import {citingWords} from '../../../messages/registry/citing.ts';
import {previewWords} from '../../../messages/registry/preview.ts';
import {qualityWords} from '../../../messages/registry/quality.ts';
import {bibtexOf, curlOf} from '../../../model/citation.ts';
import type {Distribution} from '../../../model/dataset.ts';
import {failedPart} from '../../../parts/failed.ts';
import {inline} from '../../../parts/wording.ts';
import type {DatasetElement} from '../dataset.ts';
import {formatOf} from './format.ts';
import type {View} from '../view.ts';
import {previews, qualities} from './parts/chunks.ts';
import {citedOf} from './cited.ts';
import {Copying} from './copying.ts';
import type {Previews, Seen} from './preview.ts';
import {styles} from './styles.ts';

/** What few readers ask of a dataset. */
export class Extras {
  readonly #host: DatasetElement;
  readonly #language: Language<'citing'>;
  readonly #copying: Copying;
  readonly #preview;
  readonly #quality;
  /** The files that somebody wants to see. */
  readonly #asked = new WeakSet<Distribution>();
  #previews: Previews | undefined;

  constructor(host: DatasetElement, language: Language<'citing'>) {
    this.#host = host;
    this.#language = language;
    this.#copying = new Copying(host);
    this.#preview = new Part(host, 'preview', previewWords, previews);
    this.#quality = new Part(host, 'quality', qualityWords, qualities);
    adopt(host, styles);
  }

  /** The first rows and the address of each file, what asks a service, and the dataset as it is cited. */
  more(view: View) {
    const t = this.#language.words?.citing;
    if (!t) return nothing;
    const {distributions} = view.dataset;
    return html`<div class="extra">
      ${distributions.map((one, index) => this.#distribution(view, t, one, index))} ${this.#citation(view, t)}
    </div>`;
  }

  #distribution(view: View, t: CitingWords, one: Distribution, index: number) {
    const address = one.kind === 'api' ? one.accessUrl : (one.downloadUrl ?? one.accessUrl);
    const id = `${view.id}-${index}`;
    const {
      format = one.mediaType ??
        (one.kind === 'api' ? view.words.dataset.api : view.words.dataset.formatUnknown),
    } = one;
    return html`<section class="extra" aria-labelledby="of-${id}">
      <p id="of-${id}">
        <strong>${one.title ? html`${inline(one.title, view.reader)} · ${format}` : format}</strong>
      </p>
      ${this.#previewOf(view, t, one, `preview-${id}`)}
      ${this.#copying.field(t, {id: `address-${id}`, what: 'address', text: address})}
      ${
        one.kind === 'api'
          ? this.#copying.field(t, {id: `curl-${id}`, what: 'curl', text: curlOf(address, one.mediaType)})
          : nothing
      }
    </section>`;
  }

  #citation(view: View, t: CitingWords) {
    const cited = citedOf(view);
    const text = t.citation(cited, view.words.common.dates.day(cited.seen));
    return html`<section class="extra" aria-labelledby="cite-${view.id}">
      <p id="cite-${view.id}"><strong>${t.cite}</strong></p>
      ${this.#copying.field(t, {id: `text-${view.id}`, what: 'text', text})}
      ${this.#copying.field(t, {id: `bibtex-${view.id}`, what: 'bibtex', text: bibtexOf(cited)})}
    </section>`;
  }

  /** What its metadata are worth. */
  quality(view: View) {
    if (this.#host.quality !== 'on') return nothing;
    return this.#quality.render<unknown>({
      loading: () => nothing,
      ready: ({assessment}, t) => assessment(view, t),
      failed: (retry) => failedPart(view.words.common, retry),
    });
  }

  #previewOf(view: View, t: CitingWords, one: Distribution, id: string) {
    const format = formatOf(one);
    if (!one.downloadUrl || !format) return nothing;
    const isAsked = this.#asked.has(one);
    const ask = () => {
      if (isAsked) this.#previews?.again(one);
      this.#asked.add(one);
      this.#host.requestUpdate();
    };
    const {told, isHidden, content}: Seen = isAsked
      ? this.#preview.render<Seen>({
          loading: () => ({}),
          ready: (code, words) =>
            (this.#previews ??= new code.Previews(this.#host)).of(view, words, {
              one,
              format: /json/i.test(format) ? 'json' : 'table',
              id,
            }),
          failed: (retry) => ({content: failedPart(view.words.common, retry)}),
        })
      : {};
    return html`<div class="actions">
        <button type="button" part="button" class="secondary" @click=${ask}>
          ${isAsked ? t.again : t.show}
        </button>
        <span class="muted">${t.fetches(new URL(one.downloadUrl).host)}</span>
      </div>
      <div role="status" class=${told && !isHidden ? '' : 'visually-hidden'}>${told}</div>
      ${content}`;
  }
}

function adopt({shadowRoot}: DatasetElement, {styleSheet}: CSSResult) {
  if (styleSheet) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

const languages = new WeakMap<DatasetElement, Language<'citing'>>();
const known = new WeakMap<DatasetElement, Extras>();

/** The extras of a widget, with their words at hand: two that ask at once get the same. Throws when these do not come. */
export async function extrasOf(host: DatasetElement): Promise<Extras> {
  const language = languages.get(host) ?? new Language(host, citingWords);
  languages.set(host, language);
  // Words that did not come are asked for again.
  language.follow();
  await wordsIn(citingWords, language.tag);
  const extras = known.get(host) ?? new Extras(host, language);
  known.set(host, extras);
  return extras;
}
