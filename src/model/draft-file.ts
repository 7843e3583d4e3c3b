import * as z from 'zod/mini';
import {Instant} from './dates.ts';
import {Pair} from './draft.ts';
import {type Item, type Questionnaire, isQuestion, walk} from './item.ts';
import {notEmpty} from './string.ts';

/*
 * No class of zod that nothing else here needs: every page would load it, for zod is in the core.
 */

/**
 * A response that is not finished, as a file: whoever has it can go on with it on another device. It holds what was
 * typed, control by control, and how each question was worded, so that a newer questionnaire can name what it has no
 * place for. Read with the limits of `mostDraftBytes`.
 */
export const DraftFile = z.object({
  /** What kind of file this is. */
  format: z.custom<'arengo-draft'>((value) => value === 'arengo-draft'),
  /** Of this format; a later one that cannot be read here has another number. */
  formatVersion: z.custom<1>((value) => value === 1),
  /** Id of the consultation. */
  consultation: z.string().check(notEmpty),
  /** Its title, for whoever opens the file. */
  title: z.string(),
  /** The page on which it is answered. */
  page: z.string(),
  /** Version of the questionnaire that was being answered. */
  questionnaireVersion: z.string().check(notEmpty),
  /** When it was saved. */
  savedAt: Instant,
  /** What was typed: `[control name, value]`. */
  typed: z.array(Pair),
  /** The questions that have something typed: `[linkId, wording]`. */
  questions: z.array(Pair),
  /** The files that were chosen: `[key, base64]`; the key is that of the file in what was typed. */
  files: z.optional(z.array(Pair)),
});
export type DraftFile = z.infer<typeof DraftFile>;

/** Most bytes of all attachments of a draft: more than this is too much to hold as text. */
export const mostAttachedBytes = 20_000_000;

/** More than any draft needs, attachments as base64 included; what is larger is not read at all. */
export const mostDraftBytes = 5_000_000 + (mostAttachedBytes * 4) / 3;

/** What of a draft a questionnaire has a place for, and the `linkId` of what it has none for. */
export type Fitted = {
  readonly typed: readonly (readonly [string, string])[];
  readonly lost: readonly string[];
};

/** Keep of `typed` what this questionnaire can still ask: its questions, and of their options those that still exist. */
export function fitTyped(
  questionnaire: Questionnaire,
  typed: readonly (readonly [string, string])[],
): Fitted {
  const items = new Map(
    walk(questionnaire.items)
      .filter(isQuestion)
      .map((item) => [item.linkId, item]),
  );
  const kept: (readonly [string, string])[] = [];
  const lost = new Set<string>();
  for (const pair of typed) {
    const [name, value] = pair;
    const [, linkId = '', part] = name.split('/');
    const item = items.get(linkId);
    if (value.trim() === '') continue;
    if (item && hasPlace(item, part, value)) kept.push(pair);
    else lost.add(linkId);
  }
  return {typed: kept, lost: [...lost]};
}

function hasPlace({type, options = [], rows = []}: Item, part: string | undefined, value: string): boolean {
  const isOption = (code: string) => options.some((option) => option.code === code);
  switch (type) {
    case 'choice':
    case 'choices':
      return isOption(part ?? value);
    case 'ranking':
    case 'allocation':
      return part !== undefined && isOption(part);
    case 'matrix':
      return rows.some(({code}) => code === part) && isOption(value);
    default:
      return true;
  }
}
