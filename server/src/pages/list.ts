import {html} from 'hono/html';
import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import {statusLine} from './about.ts';
import {languageLinks, layout} from './layout.ts';
import type {Frame} from './view.ts';
import type {Html} from './wording.ts';
import {inline, paragraphs} from './wording.ts';

/** One page of the list. */
export type Listed = {
  readonly items: readonly Consultation[];
  /** The query string of the next page. */
  readonly next: string | undefined;
};

/** The page of all consultations. */
export function listPage(frame: Frame, {items, next}: Listed, now: Date): Html {
  const {words, language, base} = frame;
  return layout(frame, {
    title: words.pages.list,
    json: `${base}/consultations.json`,
    content: html`<h1>${words.pages.list}</h1>
      ${items.length === 0 ? html`<p>${words.pages.listEmpty}</p>` : ''}
      <ul class="cards">
        ${items.map((consultation) => html`<li>${card(frame, consultation, now)}</li>`)}
      </ul>
      ${next === undefined ? '' : html`<p><a rel="next" href="${base}/consultations?${next}">${words.pages.more}</a></p>`}`,
    footer: languageLinks(language),
  });
}

function card(frame: Frame, consultation: Consultation, now: Date) {
  const {language, base} = frame;
  const reader = {language, document: consultation.language};
  const {id, title, organisation, summary} = consultation;
  return html`<h2><a href="${base}/consultations/${id}">${inline(title, reader)}</a></h2>
    <p class="status ${statusOf(consultation, now)}">${statusLine({...frame, consultation, reader, now})}</p>
    <p class="hint">${inline(organisation.name, reader)}</p>
    ${summary ? paragraphs(summary, reader) : ''}`;
}
