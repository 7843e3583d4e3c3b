import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../controllers/part.ts';
import {elsewhereWords} from '../../messages/registry/elsewhere.ts';
import {statusOf} from '../../model/consultation.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import {facts, statusLine} from './about.ts';
import {elsewhere} from './chunks.ts';
import type {View} from './view.ts';

/** A consultation in short, for a home page or one of a list. */
export class Face {
  readonly #elsewhere;

  constructor(host: LitElement) {
    this.#elsewhere = new Part(host, 'elsewhere', elsewhereWords, elsewhere);
  }

  /**
   * `id` ties its title to it; its link goes to the address, or to where it is answered. What is said of that place
   * comes after the rest: until then, and without it, the link is one as any other.
   */
  face(view: View, _source?: unknown, id = 'title') {
    const {consultation, reader, words, address} = view;
    const status = statusOf(consultation, view.now);
    const isOpen = status === 'open';
    // Closed, concluded, withdrawn: what came of it is on its page.
    const way =
      consultation.questionnaire || /^[cw]/.test(status)
        ? undefined
        : consultation.otherWays.find(({kind, url}) => kind === 'web' && url !== undefined);
    const there =
      way &&
      this.#elsewhere.render({
        loading: () => undefined,
        ready: (said, t) => said.said(t, words.consultation, way, reader),
        failed: () => undefined,
      });
    return html`<article part="card" class="card" aria-labelledby=${id}>
      ${heading(view.heading, inline(consultation.title, reader), id)} ${statusLine(view)}
      ${consultation.summary ? html`<div>${paragraphs(consultation.summary, reader)}</div>` : nothing}
      ${facts(view)} ${there?.facts}
      <p>
        <a part="button" class="button" href=${way?.url ?? address} aria-describedby=${id}>
          ${there?.link ?? (isOpen ? words.consultation.start : words.consultation.read)}
        </a>
      </p>
      ${provenance(words.common, consultation.provenance, reader)}
    </article>`;
  }
}
