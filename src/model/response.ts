import * as z from 'zod/mini';
import {Anything} from './anything.ts';
import {openEnum} from './open-enum.ts';
import {matches, notEmpty} from './string.ts';
import {Language} from './text.ts';

/** An answer as it travels: its value is only as good as `validate` says. */
export const Answer = z.object({
  /** The question it answers. */
  linkId: z.string().check(notEmpty),
  /** Shaped by the question's type (DESIGN §5.2). An unanswered question is absent. */
  value: Anything,
});
export type Answer = z.infer<typeof Answer>;

/** What a citizen sends. */
export const Response = z.object({
  /** The version of the questionnaire that was answered. */
  questionnaireVersion: z.string().check(notEmpty),
  /** The language it was answered in. */
  language: Language,
  /** One entry a question, unanswered ones absent. */
  answers: z.array(Answer),
  /** 16 random bytes, base64url: keeps a few yes/no answers from being guessed out of a public digest. */
  salt: z.string().check(matches(/^[A-Za-z0-9_-]{22}$/)),
  /** How it reached the administration. Default `web`. */
  channel: z.optional(openEnum(['web', 'paper', 'inPerson'])),
  /**
   * When a challenge was asked for: the base64 of the JSON of challenge and solution, or `none` from whoever cannot
   * compute. Not part of what is recorded.
   */
  challenge: z.optional(z.string().check(notEmpty)),
});
export type Response = z.infer<typeof Response>;

/** The value of a `choice`, and each value of a `choices`. */
export const Choice = z.object({
  /** The option's code. */
  code: z.string(),
  /** What was written beside an option with `freeText`. */
  text: z.optional(z.string()),
});
export type Choice = z.infer<typeof Choice>;

/** Text as it is kept: composed (NFC), line ends as `\n`, no space around it. */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}
