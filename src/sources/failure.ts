import type {FailureReason} from '../model/failure-reason.ts';

/** What is known about a failure beside its reason. */
export type FailureFacts = {
  /** The address that was asked for. */
  readonly url: string;
  /** The HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** After how many seconds the source says it makes sense to try again. */
  readonly retryAfter?: number | undefined;
  /** Cause and cure, for developers; readers get the sentence of the reason. */
  readonly detail?: string | undefined;
  /** What the source said about it, when it said it in JSON, such as a problem document. Not checked. */
  readonly answer?: unknown;
  /** What was thrown below. */
  readonly cause?: unknown;
};

/** A source could not do what was asked. Anything else that is thrown is a bug of ours. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';
  /** Which sentence the reader gets. */
  readonly reason: FailureReason;
  readonly url: string;
  readonly status: number | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  readonly detail: string;
  readonly answer: unknown;

  constructor(
    reason: FailureReason,
    {url, status, retryAfter, detail = reason, answer, cause}: FailureFacts,
  ) {
    super(`${url}: ${detail}`, {cause});
    this.reason = reason;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
    this.detail = detail;
    this.answer = answer;
  }
}

/** The reason that goes with an HTTP status that is no success. */
export function reasonOf(status: number): FailureReason {
  if (status === 404 || status === 410) return 'missing';
  if (status === 408 || status === 429 || status >= 500) return 'unavailable';
  // A redirect that was not followed, a login, or a request the source does not take: the page itself may open.
  return 'refused';
}
