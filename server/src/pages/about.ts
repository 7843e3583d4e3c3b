import {html} from 'hono/html';
import type {Document} from '../../../src/model/document.ts';
import type {Privacy} from '../../../src/model/consultation.ts';
import {reasonOf, statusOf} from '../../../src/model/consultation.ts';
import {effortOf} from '../../../src/model/effort.ts';
import {timeZoneOf} from './view.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, paragraphs, plain} from './wording.ts';

/** "Aperta fino a venerdì 31 luglio 2026, ore 23:59", as far as it is known. */
export function statusLine(view: View): string {
  const {words, consultation, now} = view;
  const status = statusOf(consultation, now);
  const {dates} = words.common;
  const {opensAt, closesAt} = consultation;
  const zone = timeZoneOf(consultation);
  if (status === 'open' && closesAt) return words.consultation.openUntil(dates.until(closesAt, zone));
  if (status === 'upcoming' && opensAt) return words.consultation.opens(dates.moment(opensAt, zone));
  if (status === 'closed' && closesAt)
    return `${words.consultation.closedOn(dates.until(closesAt, zone))}. ${words.consultation.status.closed}`;
  return words.consultation.status[status];
}

/** Title, where it stands, what it is about, what to read first. */
export function introduction(view: View): Html {
  const {consultation, reader, words} = view;
  const {summary, description, documents} = consultation;
  return html`<h1>${inline(consultation.title, reader)}</h1>
    <p class="status ${statusOf(consultation, view.now)}">${statusLine(view)}</p>
    ${extended(view)} ${why(view)} ${facts(view)}
    ${summary ? html`<div class="lead">${paragraphs(summary, reader)}</div>` : ''}
    ${description ? paragraphs(description, reader) : ''}
    ${
      documents.length > 0
        ? html`<section>
            <h2>${words.common.documents}</h2>
            ${documentList(view, documents)}
          </section>`
        : ''
    }`;
}

function extended({consultation, words, now}: View) {
  const {closesAt, extendedFrom} = consultation;
  if (!closesAt || !extendedFrom || statusOf(consultation, now) !== 'open') return '';
  const [from, to] = [extendedFrom.closesAt, closesAt].map((moment) =>
    words.common.dates.until(moment, timeZoneOf(consultation)),
  );
  return html`<p class="hint">${words.consultation.extended(from ?? '', to ?? '')}</p>`;
}

/** Why it was extended, suspended, withdrawn or closed early. */
function why({consultation, words, reader, now}: View) {
  const reason = reasonOf(consultation, statusOf(consultation, now));
  return reason === undefined
    ? ''
    : html`<p class="hint">${words.consultation.reason} ${inline(reason, reader)}</p>`;
}

/** Who asks, how much there is to answer, how many took part. */
function facts({words, reader, consultation}: View) {
  const {questionnaire, participants, organisation} = consultation;
  const effort = questionnaire && effortOf(questionnaire);
  const t = words.consultation;
  return html`<ul class="facts">
    <li>${t.organisedBy(plain(organisation.name, reader))}</li>
    ${effort ? html`<li>${t.questions(effort.questions)}, ${t.minutes(effort.minutes)}</li>` : ''}
    ${participants === undefined ? '' : html`<li>${t.participants(participants)}</li>`}
  </ul>`;
}

/** The privacy notice; unknown parts are left out. */
export function privacyNotice({words, reader}: View, privacy: Privacy): Html {
  const t = words.consultation.privacy;
  const entries = [
    [t.controller, privacy.controller],
    [t.dpo, privacy.dpo],
    [t.purpose, privacy.purpose],
    [t.legalBasis, privacy.legalBasis],
    [t.recipients, privacy.recipients],
    [t.retention, privacy.retention],
  ] as const;
  return html`<details class="privacy">
    <summary>${t.heading}</summary>
    <dl>
      ${entries.map(([label, text]) =>
        text === undefined
          ? ''
          : html`<div>
              <dt>${label}</dt>
              <dd>${inline(text, reader)}</dd>
            </div>`,
      )}
    </dl>
    ${privacy.rightsUrl ? html`<p><a href="${privacy.rightsUrl}">${t.rights}</a></p>` : ''}
    ${privacy.url ? html`<p><a href="${privacy.url}">${t.full}</a></p>` : ''}
  </details>`;
}

/** How to take part otherwise. */
export function otherWays({consultation, reader, words}: View): Html | string {
  if (consultation.otherWays.length === 0) return '';
  return html`<section>
    <h2>${words.consultation.otherWays}</h2>
    <ul>
      ${consultation.otherWays.map(
        ({text, url}) =>
          html`<li>${url ? html`<a href="${url}">${inline(text, reader)}</a>` : inline(text, reader)}</li>`,
      )}
    </ul>
  </section>`;
}

/** Documents to read elsewhere. */
export function documentList({reader}: View, documents: readonly Document[]) {
  return html`<ul>
    ${documents.map(
      ({title, url, language}) =>
        html`<li>
          <a href="${url}" ${language ? html` hreflang="${language}"` : ''}>${inline(title, reader)}</a>
        </li>`,
    )}
  </ul>`;
}
