import {html, nothing} from 'lit';
import type {ConsultationStatus} from '../../model/consultation.ts';
import {statusOf} from '../../model/consultation.ts';
import {effortOf} from '../../model/effort.ts';
import {documents} from '../../parts/documents.ts';
import {heading} from '../../parts/heading.ts';
import {notice} from '../../parts/notice.ts';
import {inline, paragraphs, plain} from '../../parts/wording.ts';
import type {View} from './view.ts';
import {timeZoneOf} from './view.ts';

/** "Aperta fino a venerdì 31 luglio 2026, ore 23:59", as far as it is known. */
export function statusLine(view: View) {
  const {words, consultation, now} = view;
  const status = statusOf(consultation, now);
  return html`<p part="status" class="status ${status}">${statusWords(view, status)}</p>
    ${
      consultation.extendedFrom && consultation.closesAt && status === 'open'
        ? html`<p class="hint">
            ${words.consultation.extended(
              words.common.dates.until(consultation.extendedFrom.closesAt, timeZoneOf(consultation)),
              words.common.dates.until(consultation.closesAt, timeZoneOf(consultation)),
            )}
          </p>`
        : nothing
    }`;
}

function statusWords({words, consultation}: View, status: ConsultationStatus): string {
  const {dates} = words.common;
  const {opensAt, closesAt} = consultation;
  const zone = timeZoneOf(consultation);
  if (status === 'open' && closesAt) return words.consultation.openUntil(dates.until(closesAt, zone));
  if (status === 'upcoming' && opensAt) return words.consultation.opens(dates.moment(opensAt, zone));
  if (status === 'closed' && closesAt)
    return `${words.consultation.closedOn(dates.until(closesAt, zone))}. ${words.consultation.status.closed}`;
  return words.consultation.status[status];
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
