import {html} from 'hono/html';
import type {Refusal} from '../problems.ts';
import {languageLinks, layout} from './layout.ts';
import type {Frame} from './view.ts';
import type {Html} from './wording.ts';

/** A refusal in words. `isForm`: what was refused is a response. */
export function problemPage(frame: Frame, refusal: Refusal, isForm: boolean): Html {
  const {words, base, language} = frame;
  const title = isForm ? problemText(frame, refusal) : readText(frame, refusal);
  const wait =
    refusal.retryAfter === undefined ? '' : html`<p>${words.common.retryAfter(refusal.retryAfter)}</p>`;
  return layout(frame, {
    title: `${words.consultation.errorPrefix} ${title}`,
    content: html`<article>
      <h1>${title}</h1>
      ${wait}
      <p><a href="${base}/consultations">${words.pages.list}</a></p>
    </article>`,
    footer: isForm ? undefined : languageLinks(language),
  });
}

function problemText({words}: Frame, {code, status}: Refusal): string {
  if (status === 403) return words.pages.formElsewhere;
  return code === 'invalid' ? words.pages.unreadableRequest : words.errors.problem[code];
}

/** Nothing was written, so the words for responses would only puzzle. */
function readText({words}: Frame, {code}: Refusal): string {
  if (code === 'notFound') return words.common.failure.missing;
  return code === 'invalid' ? words.pages.unreadableRequest : words.common.failure.unavailable;
}
