import {html, nothing} from 'lit';
import {reasonOf, statusOf} from '../../model/consultation.ts';
import {effortOf} from '../../model/effort.ts';
import {documents} from '../../parts/documents.ts';
import {heading} from '../../parts/heading.ts';
import {notice} from '../../parts/notice.ts';
import {inline, paragraphs, plain} from '../../parts/wording.ts';
import type {View} from './view.ts';
import {timeZoneOf} from './view.ts';

/** "Aperta fino a venerdì 31 luglio 2026, ore 23:59", as far as it is known; and why, where something was changed. */
export function statusLine({words, consultation, reader, now}: View) {
  const {dates} = words.common;
  const t = words.consultation;
  const {opensAt, closesAt, extendedFrom} = consultation;
  const status = statusOf(consultation, now);
  const zone = timeZoneOf(consultation);
  const end = closesAt && dates.until(closesAt, zone);
  const isOpen = status === 'open';
  const why = reasonOf(consultation, status);
  const line =
    end && isOpen
      ? t.openUntil(end)
      : end && status === 'closed'
        ? `${t.closedOn(end)}. ${t.status.closed}`
        : opensAt && status === 'upcoming'
          ? t.opens(dates.moment(opensAt, zone))
          : t.status[status];
  return html`<p part="status" class="status ${status}">${line}</p>
    ${
      end && isOpen && extendedFrom
        ? html`<p class="hint">${t.extended(dates.until(extendedFrom.closesAt, zone), end)}</p>`
        : nothing
    }
    ${why ? html`<p class="hint">${t.reason} ${inline(why, reader)}</p>` : nothing}`;
}

/** Who asks, how much there is to answer, how many took part. */
export function facts({words, reader, consultation}: View) {
  const {questionnaire, participants, organisation} = consultation;
  const effort = questionnaire && effortOf(questionnaire);
  const t = words.consultation;
  return html`<ul class="facts">
    <li>${t.organisedBy(plain(organisation.name, reader))}</li>
    ${effort ? html`<li>${t.questions(effort.questions)}, ${t.minutes(effort.minutes)}</li>` : nothing}
    ${participants === undefined ? nothing : html`<li>${t.participants(participants)}</li>`}
  </ul>`;
}

/** Title, where it stands, who asks. */
export function header(view: View) {
  const {consultation, reader} = view;
  return html`<header part="header">
    ${heading(view.heading, inline(consultation.title, reader), 'title')} ${statusLine(view)} ${facts(view)}
  </header>`;
}

/** What cannot be done here can be done on the page itself. */
export function unsupported({words, address}: View) {
  return html`${notice(
      'info',
      words.consultation.unsupported,
      html`<a part="link" href=${address}>${words.common.openPage(new URL(address).host)}</a>`,
    )}<slot></slot>`;
}

/** What it is about, what to read first. */
export function introduction(view: View) {
  const {consultation, reader, words} = view;
  const {summary, description, documents: files} = consultation;
  return html`${summary ? html`<div class="lead">${paragraphs(summary, reader)}</div>` : nothing}
  ${description ? html`<div class="description">${paragraphs(description, reader)}</div>` : nothing}
  ${
    files.length > 0
      ? html`<section>
          ${heading(view.heading + 1, words.common.documents, undefined, 'section-heading')}
          ${documents(files, reader)}
        </section>`
      : nothing
  }`;
}

/** How to take part otherwise. */
export function otherWays(view: View) {
  const {consultation, reader, words} = view;
  if (consultation.otherWays.length === 0) return nothing;
  return html`<section part="other-ways">
    ${heading(view.heading + 1, words.consultation.otherWays, undefined, 'section-heading')}
    <ul class="list">
      ${consultation.otherWays.map(
        ({text, url}) =>
          html`<li>
            ${url ? html`<a part="link" href=${url}>${inline(text, reader)}</a>` : inline(text, reader)}
          </li>`,
      )}
    </ul>
  </section>`;
}
