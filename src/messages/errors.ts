import type {ItemType} from '../model/item.ts';
import type {AnswerErrorCode, ProblemCode} from '../model/problem.ts';

/** What an error message may want to know. */
export type ErrorContext = {
  /** The limit that was passed, as it came with the error. */
  readonly limit?: number | string | undefined;
  /** The type of the question. */
  readonly type?: ItemType | undefined;
};

/** Words for what is wrong with a response, or keeps it from being recorded. */
export type ErrorWords = {
  /** Heading above all that is wrong. */
  readonly summary: string;
  /** What to do, in words: never "invalid". */
  readonly error: Readonly<Record<AnswerErrorCode, (context: ErrorContext) => string>>;
  /** An error about a question that is not on the form. */
  readonly stray: string;
  /** What a refused request means to the citizen. */
  readonly problem: Readonly<Record<ProblemCode, string>>;
};
