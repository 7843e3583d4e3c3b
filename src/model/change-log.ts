import * as z from 'zod/mini';
import {PositiveCount} from './count.ts';
import {Instant} from './dates.ts';
import {openEnum} from './open-enum.ts';
import {Digest} from './receipt.ts';
import {Filled} from './string.ts';
import {Text} from './text.ts';

/** What a change of a consultation may be. */
export const changeKinds = [
  'published',
  'opening',
  'extended',
  'shortened',
  'closed',
  'reopened',
  'suspended',
  'resumed',
  'withdrawn',
  'questionnaire',
  'outcome',
  'edited',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One change of a consultation, as its public log keeps it: nothing in the log is ever changed or removed. */
export const LoggedChange = z.object({
  /** Its place in the log, from 1. */
  number: PositiveCount,
  /** When it was made. */
  at: Instant,
  /** What was changed. */
  kind: openEnum(changeKinds),
  /** What it was: the opening, the closing or the version of the questionnaire. */
  before: z.optional(Filled),
  /** What it is since. */
  after: z.optional(Filled),
  /** With `edited`: the fields whose content is another. */
  fields: z.optional(z.array(Filled)),
  /** Why. */
  reason: z.optional(Text),
  /** Digest of the RFC 8785 form of the change before it: whoever kept a copy sees whether the log is still the same. */
  previous: z.optional(Digest),
});
export type LoggedChange = z.infer<typeof LoggedChange>;

/** All changes of a consultation, the first one first. */
export const ChangeLog = z.object({items: z.array(LoggedChange)});
export type ChangeLog = z.infer<typeof ChangeLog>;
