import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {Consultation, ConsultationStatus} from '../../model/consultation.ts';
import {statusOf} from '../../model/consultation.ts';
import {distinct} from '../../model/distinct.ts';
import {notice} from '../../parts/notice.ts';
import type {Listing} from '../../sources/source.ts';
import {Face} from './card.ts';
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

/** What draws the cards of each widget. */
const cards = new WeakMap<LitElement, Face>();

/** The consultations of a collection in short, those that are open first. */
export function list(host: LitElement, view: ListView, {items, unreadable}: Listing<Consultation>) {
  const {words, now} = view;
  const card = cards.get(host) ?? new Face(host);
  cards.set(host, card);
  const {items: consultations, repeated} = distinct(items, ({id}) => id);
  const rank = (one: Consultation) => order.indexOf(statusOf(one, now));
  const entry = (consultation: Consultation, index: number) => {
    const reader = {language: view.language, document: consultation.language};
    const address = pageOf(view.address, consultation);
    return card.face({...view, consultation, reader, address}, undefined, `title-${index}`);
  };
  const sorted = [...consultations].sort((one, other) => rank(one) - rank(other));
  const unread = unreadable + repeated;
  return html`${
    sorted.length === 0
      ? notice('info', words.consultation.none)
      : html`<ul part="list" class="cards">
          ${sorted.map((consultation, index) => html`<li>${entry(consultation, index)}</li>`)}
        </ul>`
  }
  ${unread > 0 ? notice('info', words.common.unreadable(unread)) : nothing}`;
}

/** In a collection every consultation has its page below it. */
function pageOf(address: string, {id}: Consultation): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/(\.json)?\/*$/, '')}/${encodeURIComponent(id)}`;
  url.search = '';
  url.hash = '';
  return url.href;
}
