import {html, nothing} from 'lit';
import type {CommonWords} from '../messages/common.ts';
import {isLink} from '../model/scheme.ts';
import type {SourceFailure} from '../sources/failure.ts';
import {notice} from './notice.ts';

/** A part of a widget did not come, the rest is there: say so, and try again when asked. */
export function failedPart(words: CommonWords, retry: () => void) {
  return notice('problem', words.failure.unreachable, retryButton(words, retry));
}

function retryButton(words: CommonWords, retry: () => void) {
  return html`<button type="button" part="button" class="secondary" @click=${retry}>${words.retry}</button>`;
}

/** Something went wrong: what the author wrote stays beside it. */
export const beside = (problem: unknown, actions?: unknown) =>
  html`${notice('problem', problem, actions)}<slot></slot>`;

/** A failure in plain words, with its ways out: try again, or the page itself. What the author wrote stays beside it. */
export function failed(words: CommonWords, failure: SourceFailure, src: string, retry: () => void) {
  const canRetry = failure.reason === 'unreachable' || failure.reason === 'unavailable';
  const wait = failure.retryAfter;
  return beside(
    html`<p>${words.failure[failure.reason]}${wait ? html` ${words.retryAfter(wait)}` : nothing}</p>`,
    html`${canRetry ? retryButton(words, retry) : nothing}
    ${isLink(src) ? html`<a part="link" href=${src}>${words.openPage(new URL(src).host)}</a>` : nothing}`,
  );
}
