import * as z from 'zod/mini';
import {Count} from './count.ts';
import {openEnum} from './open-enum.ts';

/** What can be wrong with one answer (DESIGN §5). */
export const answerErrorCodes = [
  'required',
  'unknownQuestion',
  'notApplicable',
  'wrongType',
  'malformed',
  'notAnOption',
  'duplicate',
  'exclusive',
  'tooShort',
  'tooLong',
  'tooFew',
  'tooMany',
  'tooSmall',
  'tooLarge',
  'offStep',
  'tooEarly',
  'tooLate',
  'overTotal',
  'underTotal',
  'fileType',
  'fileSize',
  'fileGone',
] as const;
export type AnswerErrorCode = (typeof answerErrorCodes)[number];

/** A limit that was passed. */
export const PassedLimit = z.custom<number | string>((value) => ['number', 'string'].includes(typeof value));

/** One fault of one answer. */
export const AnswerError = z.object({
  /** The question it belongs to. */
  linkId: z.string(),
  /** The row of a matrix, when the fault is in one row. */
  row: z.optional(z.string()),
  /** What is wrong. */
  code: openEnum(answerErrorCodes),
  /** The limit that was passed: characters, choices, an amount, bytes, or a day. */
  limit: z.optional(PassedLimit),
});
export type AnswerError = z.infer<typeof AnswerError>;

/** What can be wrong with a request, with the HTTP status that goes with it (DESIGN §5). */
export const problemStatuses = {
  invalid: 422,
  notOpen: 409,
  keyReused: 422,
  keyInFlight: 409,
  staleQuestionnaire: 409,
  challengeNeeded: 403,
  challengeInvalid: 403,
  tooLarge: 413,
  tooMany: 429,
  notFound: 404,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof problemStatuses;

/** A problem document (RFC 9457). Clients switch on `code`, never on the status. */
export const Problem = z.object({
  /** What is wrong, as a word for programs. */
  code: openEnum(Object.keys(problemStatuses) as ProblemCode[]), // `keys` loses the key type
  /** What is wrong, in words for developers. */
  title: z.optional(z.string()),
  /** More of it: which header, which byte. */
  detail: z.optional(z.string()),
  /** The HTTP status, repeated. */
  status: z.optional(Count),
  /** With `invalid`: each fault of each answer. */
  errors: z._default(z.array(AnswerError), []),
});
export type Problem = z.infer<typeof Problem>;
