import type {Item, Questionnaire} from './item.ts';
import {walk} from './item.ts';
import type {AnswerErrorCode} from './problem.ts';
import type {FileAnswer} from './rare-values.ts';
import type {Answer} from './response.ts';

/** How large one file may be where nobody says: what a server takes unless it is told otherwise. */
export const mostFileBytes = 10_000_000;

/** What of a file is known before it is read. */
export type Sheet = {readonly mediaType: string; readonly bytes: number};

/** What keeps a question from taking a file, with the limit that says why. */
export function fileFault(
  {accept, maxBytes}: Item,
  {mediaType, bytes}: Sheet,
): {readonly code: AnswerErrorCode; readonly limit: number | string} | undefined {
  if (accept && !accept.some((pattern) => isOf(mediaType, pattern)))
    return {code: 'fileType', limit: accept.join(', ')};
  if (maxBytes !== undefined && bytes > maxBytes) return {code: 'fileSize', limit: maxBytes};
  return undefined;
}

/** Does a media type fit a pattern such as `image/*`? */
function isOf(mediaType: string, pattern: string): boolean {
  return pattern.endsWith('/*') ? mediaType.startsWith(pattern.slice(0, -1)) : mediaType === pattern;
}

/** A file of an answer, with the question it answers. */
export type NamedFile = {readonly linkId: string; readonly file: FileAnswer};

/** The files of answers that were found right. */
export function filesIn({items}: Questionnaire, answers: readonly Answer[]): readonly NamedFile[] {
  const questions = new Set(
    walk(items)
      .filter(({type}) => type === 'file')
      .map(({linkId}) => linkId),
  );
  return answers
    .filter(({linkId}) => questions.has(linkId))
    .flatMap(({linkId, value}) => {
      // What `validate` passed is a list of files.
      return (value as readonly FileAnswer[]).map((file) => ({linkId, file}));
    });
}
