import * as z from 'zod/mini';
import {Count, PositiveCount, PositiveNumber} from './count.ts';
import type {Day} from './dates.ts';
import {isDay} from './dates.ts';
import {Link} from './link.ts';
import {openEnum} from './open-enum.ts';
import {Latitude, Longitude} from './place.ts';
import {atMost, matches, notEmpty} from './string.ts';
import {Text} from './text.ts';

/** What an item of a questionnaire can be (DESIGN §5.2; names after FHIR Questionnaire and Decidim). */
export const itemTypes = [
  'group',
  'display',
  'text',
  'paragraph',
  'email',
  'number',
  'rating',
  'date',
  'choice',
  'choices',
  'ranking',
  'matrix',
  'allocation',
  'location',
  'file',
  'consent',
] as const;
export type ItemType = (typeof itemTypes)[number];

/** Something that can be chosen. */
export const Option = z.object({
  /** Stable name, used in answers and exports. Unique in its question. */
  code: z.string().check(notEmpty, atMost(64)),
  /** What people read. */
  text: Text,
  /** In `choices`: choosing it excludes all others ("none of these"). */
  exclusive: z.optional(z.boolean()),
  /** Choosing it opens a line to write in ("other"). */
  freeText: z.optional(z.boolean()),
});
export type Option = z.infer<typeof Option>;

/** One row of a matrix. */
export const Row = z.object({
  /** Stable name, used in answers and exports. Unique in its question. */
  code: z.string().check(notEmpty, atMost(64)),
  /** What people read. */
  text: Text,
});
export type Row = z.infer<typeof Row>;

/** What an answer can be compared with. */
export const Comparison = z.custom<string | number | boolean>(
  (value) => ['string', 'number', 'boolean'].includes(typeof value),
  'must be a text, a number, true or false',
);

/** Shows an item only when an earlier answer fits (FHIR `enableWhen`). */
export const Condition = z.object({
  /** The `linkId` of the question that is looked at. */
  question: z.string().check(notEmpty),
  /** How its answer is compared. All but `exists` are false while it is unanswered or hidden. */
  operator: openEnum(['=', '!=', '>', '<', '>=', '<=', 'exists', 'contains']),
  /** What it is compared with: an option's code, a number, a day, a piece of text, or for `exists` true or false. */
  answer: Comparison,
});
export type Condition = z.infer<typeof Condition>;

/** A rectangle on the map, in degrees (WGS 84). */
export const Bounds = z.object({
  /** Lowest latitude. */
  south: Latitude,
  /** Lowest longitude. */
  west: Longitude,
  /** Highest latitude. */
  north: Latitude,
  /** Highest longitude. */
  east: Longitude,
});
export type Bounds = z.infer<typeof Bounds>;

/** The pictures of a map, from an address that the organiser answers for. */
export const Tiles = z.object({
  /** Where they are, with `{z}`, `{x}` and `{y}` as in Web Mercator tiles. Readers' devices ask it directly. */
  url: Link,
  /** Whose map it is, as its licence asks. */
  attribution: Text,
});
export type Tiles = z.infer<typeof Tiles>;

/** The least or greatest value: a number, or a day. */
export const Limit = z.custom<number | Day>(
  (value) => typeof value === 'number' || (typeof value === 'string' && isDay(value)),
  'must be a number, or a day such as 2026-07-31',
);

/** One item of a questionnaire: a question, a text to read, or a group of items. */
export const Item = z.object({
  /** Stable name, unique in the questionnaire: letters, digits, `-` and `_`. Answers and errors refer to it. */
  linkId: z
    .string()
    .check(matches(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'must be letters, digits, - and _, at most 64')),
  /** What it is. A widget that does not know it shows no form at all, never a partial one. */
  type: openEnum(itemTypes),
  /** The question, the group's title, or the text to read. */
  text: Text,
  /** What helps to answer, shown with the question. */
  help: z.optional(Text),
  /** Must be answered, when it is shown. */
  required: z.optional(z.boolean()),
  /** Asks for personal data: small cells are hidden in results, and texts are held back (DESIGN §5.2). */
  personal: z.optional(z.boolean()),
  /** Shown only when these hold. */
  enableWhen: z.optional(z.array(Condition)),
  /** Whether all conditions must hold (the default) or any one. */
  enableBehavior: z.optional(openEnum(['all', 'any'])),
  /** What can be chosen: `choice`, `choices`, `ranking`, `allocation`, the columns of a `matrix`, the places of a `location`. */
  options: z.optional(z.array(Option)),
  /** The rows of a `matrix`. */
  rows: z.optional(z.array(Row)),
  /** In a `matrix`: more than one column may be chosen in a row. */
  multiple: z.optional(z.boolean()),
  /** What an `allocation` must add up to. Default 100. */
  total: z.optional(PositiveNumber),
  /** What an `allocation` divides, as it is said after a number: "euro", "points". */
  unit: z.optional(Text),
  /** Least value: a number, or a day for `date`. For `rating` default 1. */
  min: z.optional(Limit),
  /** Greatest value: a number, or a day for `date`. For `rating` default 5. */
  max: z.optional(Limit),
  /** Numbers go in steps of this, counted from `min` (or 0). */
  step: z.optional(PositiveNumber),
  /** Fewest characters (Unicode code points). */
  minLength: z.optional(Count),
  /** Most characters (Unicode code points). */
  maxLength: z.optional(Count),
  /** Fewest options to choose or rank. */
  minChoices: z.optional(Count),
  /** Most options to choose or rank. */
  maxChoices: z.optional(Count),
  /** What the lowest rating means. */
  minLabel: z.optional(Text),
  /** What the highest rating means. */
  maxLabel: z.optional(Text),
  /** In a `location`: where a point may lie. */
  bounds: z.optional(Bounds),
  /** In a `location` with bounds: where the pictures of a map come from. None: a plain frame, and no request. */
  tiles: z.optional(Tiles),
  /** In a `file`: media types that are taken, such as `application/pdf` or `image/*`. */
  accept: z.optional(z.array(z.string().check(notEmpty))),
  /** In a `file`: most bytes of one file. */
  maxBytes: z.optional(PositiveCount),
  /** In a `file`: how many files. Default 1. */
  maxFiles: z.optional(PositiveCount),
  /** The items of a `group`. */
  get items(): z.ZodMiniOptional<z.ZodMiniArray<typeof Item>> {
    return z.optional(z.array(Item));
  },
});
export type Item = z.infer<typeof Item>;

/** The questions put to people, in one published version. */
export const Questionnaire = z.object({
  /** Changes with every change of the items; a response names the version it answers. */
  version: z.string().check(notEmpty, atMost(64)),
  /** In the order they are asked. */
  items: z.array(Item).check(notEmpty),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

/** Every item, groups before their children, in reading order. */
export function walk(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...walk(item.items ?? [])]);
}

/** Can people answer this item? */
export function isQuestion(item: Item): boolean {
  return item.type !== 'group' && item.type !== 'display';
}

/** The types that few questionnaires use. */
const rare: readonly string[] = ['ranking', 'matrix', 'allocation', 'location', 'file'] satisfies ItemType[];

/** Has the widget at hand what this needs? Else it fetches the control and the check of a rare type, or of a long list. */
export const isCommon = ({type, options = []}: Item): boolean =>
  itemTypes.some((one) => one === type) && !rare.includes(type) && options.length <= 30;
