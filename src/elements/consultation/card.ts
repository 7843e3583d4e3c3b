import {html, nothing} from 'lit';
import {statusOf} from '../../model/consultation.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import {facts, statusLine} from './about.ts';
import type {View} from './view.ts';

/** A consultation in short, for a home page or one of a list: `id` ties its title to it, its link goes to the address. */
export function card(view: View, id = 'title') {
  const {consultation, reader, words, address} = view;
  const isOpen = statusOf(consultation, view.now) === 'open';
  return html`<article part="card" class="card" aria-labelledby=${id}>
    ${heading(view.heading, inline(consultation.title, reader), id)} ${statusLine(view)}
    ${consultation.summary ? html`<div>${paragraphs(consultation.summary, reader)}</div>` : nothing}
    ${facts(view)}
    <p>
      <a part="button" class="button" href=${address} aria-describedby=${id}>
        ${isOpen ? words.consultation.start : words.consultation.read}
      </a>
    </p>
    ${provenance(words.common, consultation.provenance, reader)}
  </article>`;
}
