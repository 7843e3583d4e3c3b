import type {ImportCode, ImportNote, ImportPlace} from '../../../src/model/import-note.ts';
import {severityOf} from '../../../src/model/import-note.ts';

/** What a note says beside its code and its place. */
export type Said = Omit<ImportNote, 'code' | 'place'>;

/** What is to be said of a file, while it is being read. */
export class Notes {
  readonly all: ImportNote[] = [];

  /** Say it, once. */
  add(code: ImportCode, place: ImportPlace, said: Said = {}): void {
    this.all.push({code, place, ...said});
  }

  get isRefused(): boolean {
    return this.all.some((note) => severityOf(note) === 'fault');
  }
}

/** A file that cannot be read at all: what is to be said of it. */
export class Unreadable extends Error {
  readonly note: ImportNote;
  constructor(code: ImportCode, said: Said & {readonly place?: ImportPlace} = {}) {
    super(code);
    const {place = {}, ...more} = said;
    this.note = {code, place, ...more};
  }
}
