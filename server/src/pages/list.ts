import {html} from 'hono/html';
import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import type {Asked, Listed} from '../deps.ts';
import type {Twin} from '../twins/forms.ts';
import {statusLine} from './about.ts';
import {emptyList, filterForm, isAsked, searchField} from './filter-form.ts';
import {footerOf, nextLink, twinLinks} from './frame.ts';
import {layout} from './layout.ts';
import type {Frame} from './view.ts';
import type {Html} from './wording.ts';
import {inline, paragraphs} from './wording.ts';

/** The page of all consultations. */
export function listPage(
  frame: Frame,
  {
    items,
    next,
    asked,
    twins,
  }: Listed<Consultation> & {readonly asked: Asked; readonly twins: readonly Twin[]},
  now: Date,
): Html {
  const {words} = frame;
  const {q, ...others} = asked;
  const isEmpty = items.length === 0;
  return layout(frame, {
    title: words.pages.list,
    alternates: twins,
    content: html`<h1>${words.pages.list}</h1>
      ${isEmpty && !isAsked(asked) ? '' : filterForm(frame, '/consultations', others, [searchField(frame, q)])}
      ${isEmpty ? emptyList(frame, '/consultations', asked, words.pages.listEmpty) : ''}
      <ul class="cards">
        ${items.map((consultation) => html`<li>${consultationCard(frame, consultation, now)}</li>`)}
      </ul>
      ${nextLink(frame, '/consultations', next)} ${twinLinks(frame, twins)}`,
    footer: footerOf(frame, asked),
  });
}

/** One consultation of many. */
export function consultationCard(frame: Frame, consultation: Consultation, now: Date) {
  const {language, base} = frame;
  const reader = {language, document: consultation.language};
  const {id, title, organisation, summary} = consultation;
  return html`<h2><a href="${base}/consultations/${id}">${inline(title, reader)}</a></h2>
    <p class="status ${statusOf(consultation, now)}">${statusLine({...frame, consultation, reader, now})}</p>
    <p class="hint">${inline(organisation.name, reader)}</p>
    ${summary ? paragraphs(summary, reader) : ''}`;
}
