import type {ConsultationStatus} from '../model/consultation.ts';
import type {FailureReason} from '../model/failure-reason.ts';

/** What the words of a command need to know of a consultation: its id, and how many answers and files it is about. */
export type PurgeCounts = {readonly id: string; readonly responses: number; readonly files: number};

/** Words for whoever looks after consultations in a terminal. Moments are given in words, with their zone. */
export type CommandWords = {
  /** "ora di Roma" of `Europe/Rome`: which clocks a time is meant on. */
  readonly zone: (timeZone: string) => string;
  /** "lunedì 30 novembre 2026, ore 12:00 (ora di Roma)" */
  readonly inZone: (moment: string, zone: string) => string;
  readonly noConsultation: (id: string) => string;

  /** What a command has written into the public log. */
  readonly logged: (id: string, change: string, number: number) => string;
  /** When it closes now, and when it closed before. */
  readonly closing: (until: string) => string;
  readonly closingBefore: (until: string) => string;
  readonly intoFile: string;
  readonly without: (field: string) => string;

  /** A command that was not carried out, and why. */
  readonly refused: (id: string, why: string) => string;
  readonly unfit: Readonly<Record<ConsultationStatus, string>>;
  readonly noEnd: string;
  readonly notLater: (until: string) => string;
  readonly past: string;
  readonly notOpened: string;
  /** What no file could say either: where in it, and why, in the words of `check`. */
  readonly faulty: (fault: string) => string;
  /** Its answers were deleted, on this day. */
  readonly deleted: (day: string) => string;
  readonly noReason: string;
  readonly reasonLanguages: string;
  readonly badUntil: (text: string) => string;
  /** A time that the clocks of a zone leave out. */
  readonly noSuchTime: (text: string, zone: string) => string;

  readonly purge: {
    readonly would: (counts: PurgeCounts, since: string) => string;
    readonly did: (counts: PurgeCounts, since: string) => string;
    /** So many responses, or more, are in no published results, and go without being counted. */
    readonly uncounted: (id: string, count: number, isMore: boolean) => string;
    /** What to do before they go. */
    readonly exportFirst: (id: string) => string;
    readonly waits: (id: string) => string;
    readonly none: string;
    readonly kept: string;
    readonly coming: (id: string, when: string) => string;
  };

  readonly snapshot: {
    /** A file was written, with so many entries; or it says what it said. */
    readonly written: (file: string, entries: number) => string;
    readonly unchanged: (file: string) => string;
    /** So many entries could not be read; so many rows of a list are only the first. */
    readonly unreadable: (file: string, count: number) => string;
    readonly cut: (file: string, count: number) => string;
    /** So many values of the source do not fit our shapes, and were left out. */
    readonly leftOut: (file: string, count: number) => string;
    /** A source failed; the file stays as it was on a day, or there is none. The detail is for developers. */
    readonly failed: (file: string, why: string, detail: string) => string;
    readonly why: Readonly<Record<FailureReason, string>>;
    readonly notOffered: string;
    readonly notWritten: string;
    /** More than a widget reads. */
    readonly tooLarge: string;
    readonly keptFrom: (file: string, when: string) => string;
    readonly none: (file: string) => string;
    readonly summary: (failed: number, all: number) => string;
    /** What is wrong with the list of sources. */
    readonly faults: (count: number) => string;
    readonly twice: (name: string) => string;
    /** Days were given for what has none. */
    readonly notDated: (name: string) => string;
  };

  readonly export: {
    readonly purged: (responses: number, day: string) => string;
    readonly leftOut: (questions: number) => string;
    readonly files: (count: number, folder: string) => string;
    readonly changed: string;
    readonly newVersion: string;
    /** How far it is, in responses and per cent; how many a second; how long it will take, when it is known. */
    readonly progress: (done: number, total: number, perSecond: number, left: string | undefined) => string;
    readonly seconds: (count: number) => string;
    readonly minutes: (count: number) => string;
    readonly hours: (hours: number, minutes: number) => string;
  };
};
