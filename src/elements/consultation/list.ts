import {html, nothing} from 'lit';
import type {Consultation, ConsultationStatus} from '../../model/consultation.ts';
import {statusOf} from '../../model/consultation.ts';
import {distinct} from '../../model/distinct.ts';
import {heading} from '../../parts/heading.ts';
import {notice} from '../../parts/notice.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import type {Listing} from '../../sources/source.ts';
import {facts, statusLine} from './about.ts';
import type {View} from './view.ts';

/** What can be done now comes first; what is over comes last. */
const order: readonly ConsultationStatus[] = [
  'open',
  'upcoming',
  'suspended',
  'closed',
  'concluded',
  'unknown',
  'withdrawn',
];

/** What the list needs to know beside its consultations. */
export type ListView = Omit<View, 'consultation' | 'reader'> & {readonly language: string};

/** The consultations of a collection in short, those that are open first. */
export function list(view: ListView, {items, unreadable}: Listing<Consultation>) {
  const {words, now} = view;
  const {items: consultations, repeated} = distinct(items, ({id}) => id);
  const rank = (one: Consultation) => order.indexOf(statusOf(one, now));
  const sorted = [...consultations].sort((one, other) => rank(one) - rank(other));
  const unread = unreadable + repeated;
  return html`${
    sorted.length === 0
      ? notice('info', words.consultation.none)
      : html`<ul part="list" class="cards">
          ${sorted.map((consultation, index) => html`<li>${entry(view, consultation, `title-${index}`)}</li>`)}
        </ul>`
  }
  ${unread > 0 ? notice('info', words.common.unreadable(unread)) : nothing}`;
}

function entry(view: ListView, consultation: Consultation, id: string) {
  const reader = {language: view.language, document: consultation.language};
  const each: View = {...view, consultation, reader};
  const isOpen = statusOf(consultation, view.now) === 'open';
  const t = view.words.consultation;
  return html`<article part="card" class="card" aria-labelledby=${id}>
    ${heading(view.heading, inline(consultation.title, reader), id)} ${statusLine(each)}
    ${consultation.summary ? html`<div>${paragraphs(consultation.summary, reader)}</div>` : nothing}
    ${facts(each)}
    <p>
      <a part="button" class="button" href=${pageOf(view.address, consultation)} aria-describedby=${id}>
        ${isOpen ? t.start : t.read}
      </a>
    </p>
    ${provenance(view.words.common, consultation.provenance, reader)}
  </article>`;
}

/** In a collection every consultation has its page below it. */
function pageOf(address: string, {id}: Consultation): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/(\.json)?\/*$/, '')}/${encodeURIComponent(id)}`;
  url.search = '';
  url.hash = '';
  return url.href;
}
