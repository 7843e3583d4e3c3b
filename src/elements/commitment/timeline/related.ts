import {html, nothing} from 'lit';
import {fetched} from '../../../fetched.ts';
import type {Document} from '../../../model/document.ts';
import type {Noun} from '../../../model/noun.ts';
import {failedPart} from '../../../parts/failed.ts';
import {heading} from '../../../parts/heading.ts';
import {inline} from '../../../parts/wording.ts';
import {allowedOrigins, loaderAddress} from '../../../sources/allowed-origins.ts';
import {nounsOf} from '../../../sources/recognise.ts';
import {opening} from './chunks.ts';
import type {Telling, Timed} from './timeline.ts';

/** Pages about a commitment: what is a consultation, an agenda, a dataset of ours opens where it stands. */
export class Related {
  readonly #host: Timed;
  /** The widgets that were asked for, by address; `null`: what makes it did not come. */
  #opened: ReadonlyMap<string, Element | null> = new Map();

  constructor(host: Timed) {
    this.#host = host;
  }

  list({view, t}: Telling) {
    const {related} = view.commitment;
    if (!related?.length) return nothing;
    const level = view.heading + 1;
    return html`<section>
      ${heading(level, t.said.related, nothing, 'section-heading')}
      <ul class="documents">
        ${related.map((one) => html`<li>${this.#one(view, one, level + 1)}</li>`)}
      </ul>
    </section>`;
  }

  #one({words, reader}: Telling['view'], {title, url, language}: Document, level: number) {
    const noun = this.#nounOf(url);
    const link = html`<a part="link" href=${url} hreflang=${language ?? nothing}
      >${inline(title, reader)}</a
    >`;
    if (!noun) return link;
    const opened = this.#opened.get(url);
    const open = () => void this.#open(noun, url, level);
    return html`<details
      part="details"
      @toggle=${({currentTarget}: Event) =>
        currentTarget instanceof HTMLDetailsElement && currentTarget.open && opened === undefined && open()}
    >
      <summary>${inline(title, reader)}</summary>
      <div class="opened">
        ${opened === null ? html`${failedPart(words.common, open)} ${link}` : (opened ?? link)}
      </div>
    </details>`;
  }

  /** What a link becomes: one noun that its address tells, at an origin that the page or its author trusts. */
  #nounOf(url: string): Noun | undefined {
    const [noun, other] = nounsOf(url);
    if (noun === undefined || other !== undefined) return undefined;
    const {origin} = new URL(url);
    const own = new URL(this.#host.src, this.#host.baseURI).origin;
    return origin === own || allowedOrigins(loaderAddress()).has(origin) ? noun : undefined;
  }

  async #open(noun: Noun, url: string, level: number) {
    const made = await fetched(opening)
      .then(({widgetOf}) => widgetOf(noun, url, level))
      .catch(() => null);
    this.#opened = new Map([...this.#opened, [url, made]]);
    this.#host.requestUpdate();
  }
}
