import type {OpenOptions} from '../source.ts';
import {part} from '../source.ts';
import {untidiness} from './chunks.ts';
import type {Note} from './fitted.ts';
import {tell} from './notes.ts';
import type {Untidy} from './untidy.ts';

/** How an answer is read: what it holds that is untidy, and what of it was left out. */
export class Reading {
  /** Something was met that only `untidy` can read. */
  isUntidy = false;
  untidy: Untidy | undefined;
  /** What was left out, for developers. */
  notes: Note[] = [];

  /** What `how` makes of it, once that has come. */
  untidily<T>(how: (untidy: Untidy) => T): T | undefined {
    this.isUntidy = true;
    return this.untidy && how(this.untidy);
  }
}

/**
 * Read an answer; where it is untidy, once more with what can read that. Developers are told what was left out.
 * Throws `SourceFailure`.
 */
export async function readAll<T>(
  url: string,
  read: (reading: Reading) => T,
  options: OpenOptions = {},
): Promise<T> {
  const reading = new Reading();
  let value = read(reading);
  if (reading.isUntidy) {
    reading.untidy = (await part(url, untidiness)).untidy;
    reading.notes = [];
    value = read(reading);
  }
  tell(url, reading.notes, options);
  return value;
}
