import {html} from 'hono/html';
import type {ChangeWords} from '../../../src/messages/changes.ts';
import type {LoggedChange} from '../../../src/model/change-log.ts';
import {changeInWords} from '../lifecycle/in-words.ts';
import {twinsOf} from '../twins/forms.ts';
import {backTo, frameOf, titleOf} from './consultation.ts';
import {twinLinks} from './frame.ts';
import {layout} from './layout.ts';
import {timeZoneOf} from './view.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** So many of the last changes stand on the page of the consultation itself. */
const shown = 5;

/** What has changed since it was published, for the page of the consultation; nothing when nothing has. */
export function changesSection(view: View, t: ChangeWords, changes: readonly LoggedChange[]): Html | string {
  if (changes.every(({kind}) => kind === 'published')) return '';
  const {base, consultation, language} = view;
  return html`<section aria-labelledby="changes">
    <h2 id="changes">${t.heading}</h2>
    ${list(view, t, changes.slice(-shown))}
    <p><a href="${base}/consultations/${consultation.id}/changes?lang=${language}">${t.all}</a></p>
  </section>`;
}

/** The public log of a consultation. */
export function changesPage(view: View, t: ChangeWords, changes: readonly LoggedChange[]): Html {
  const {publicUrl, consultation, reader} = view;
  const twins = twinsOf(`${publicUrl}/consultations/${consultation.id}/changes`, ['json']);
  const title = `${t.heading}: ${plain(consultation.title, reader)}`;
  return layout(view, {
    ...frameOf(view),
    title: titleOf(view, title),
    alternates: twins,
    content: html`<article>
      <h1>${t.heading}</h1>
      <p class="lead">${inline(consultation.title, reader)}</p>
      <p>${t.help}</p>
      ${changes.length === 0 ? html`<p>${t.none}</p>` : list(view, t, changes)} ${backTo(view)}
      ${twinLinks(view, twins)}
    </article>`,
  });
}

/** The last one first. */
function list(view: View, t: ChangeWords, changes: readonly LoggedChange[]): Html {
  const {words, reader, consultation} = view;
  const zone = timeZoneOf(consultation);
  return html`<ol class="changes" reversed>
    ${[...changes].reverse().map(
      (change) =>
        html`<li value="${change.number}">
          <p class="hint">
            <time datetime="${change.at}">${words.common.dates.moment(change.at, zone)}</time>
          </p>
          <p>${changeInWords(t, words.common.dates, change, zone)}</p>
          ${
            change.reason === undefined
              ? ''
              : html`<p>${words.consultation.reason} ${inline(change.reason, reader)}</p>`
          }
        </li>`,
    )}
  </ol>`;
}
