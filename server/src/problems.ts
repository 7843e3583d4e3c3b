import type {AnswerError, ProblemCode} from '../../src/model/problem.ts';
import {problemStatuses} from '../../src/model/problem.ts';

/** Why a request was not served: the content of a problem document (RFC 9457). */
export type Refusal = {
  /** What clients switch on. */
  readonly code: ProblemCode;
  /** More of it, for developers: which header, which byte. Never what a citizen wrote. */
  readonly detail?: string;
  /** With `invalid`: each fault of each answer. */
  readonly errors?: readonly AnswerError[];
  /** HTTP status, where HTTP has a more exact one than the code's own: 405, 406, 415. */
  readonly status?: number;
  /** Seconds until it makes sense to try again; becomes `Retry-After`. */
  readonly retryAfter?: number;
};

const titles: Readonly<Record<ProblemCode, string>> = {
  invalid: 'The request is not valid',
  notOpen: 'The consultation takes no responses now',
  keyReused: 'The idempotency key was used for another response',
  keyInFlight: 'A response with this idempotency key is being recorded',
  staleQuestionnaire: 'This version of the questionnaire is not accepted',
  challengeNeeded: 'A challenge must be solved first',
  challengeInvalid: 'The challenge is not solved',
  tooLarge: 'The body is too large',
  tooMany: 'Too many requests',
  notFound: 'There is nothing here',
  unavailable: 'The service is not available now',
};

/** The HTTP status of a refusal. */
export function statusOfRefusal({code, status}: Refusal): number {
  return status ?? problemStatuses[code];
}

/** The problem document of a refusal. */
export function problemOf(refusal: Refusal): Record<string, unknown> {
  const {code, detail, errors} = refusal;
  return {
    type: 'about:blank',
    title: titles[code],
    status: statusOfRefusal(refusal),
    code,
    ...(detail === undefined ? {} : {detail}),
    ...(errors === undefined ? {} : {errors}),
  };
}

/** The response that carries a refusal. */
export function problemResponse(refusal: Refusal): globalThis.Response {
  const headers = new Headers({'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store'});
  if (refusal.retryAfter !== undefined) headers.set('Retry-After', String(Math.ceil(refusal.retryAfter)));
  return new Response(JSON.stringify(problemOf(refusal)), {status: statusOfRefusal(refusal), headers});
}

/** Thrown where a handler cannot go on; `createApp` answers with its problem. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
