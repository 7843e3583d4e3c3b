import type {ReactiveControllerHost} from 'lit';
import {nothing} from 'lit';
import type {CommonWords} from '../messages/common.ts';
import type {Listing} from '../sources/source.ts';
import {part} from '../sources/source.ts';
import {rows} from './chunks.ts';
import {notice} from './notice.ts';

/** What could not be read, with the sentence that counts it. */
export type Tell = (sentence: string, words: CommonWords) => unknown;

/** A listing with what tells its faults row by row: of a table only, and only when there are some. */
export async function told<L extends Pick<Listing<unknown>, 'faults'>>(
  host: ReactiveControllerHost & Element,
  url: string,
  listing: L,
): Promise<L & {readonly tell?: Tell}> {
  const {faults} = listing;
  return faults?.length ? {...listing, tell: (await part(url, rows)).tellRows(host, faults)} : listing;
}

/** What could not be read, counted in a sentence; none, nothing. */
export function unreadable(sentence: string, words: CommonWords, tell: Tell | undefined) {
  if (sentence === '') return nothing;
  return tell ? tell(sentence, words) : notice('info', sentence);
}
