import * as z from 'zod/mini';
import type {Reason} from './reasons.ts';

/** A moment: RFC 3339 with an offset, such as `2026-07-31T23:59:00+02:00`. */
export const Instant = z.string().check(z.refine(isInstant, 'instant' satisfies Reason));
export type Instant = z.infer<typeof Instant>;

/** A calendar day that exists: `YYYY-MM-DD`. */
export const Day = z.string().check(z.refine(isDay, 'day' satisfies Reason));
export type Day = z.infer<typeof Day>;

/** A date as precisely as its source knows it: a moment, a day, a month (`2026-07`) or a quarter (`2026-Q3`). */
export const FlexibleDate = z
  .string()
  .check(
    z.refine(
      (text) => isDay(text) || isInstant(text) || isMonth(text) || isQuarter(text),
      'date' satisfies Reason,
    ),
  );
export type FlexibleDate = z.infer<typeof FlexibleDate>;

/** A stretch of time. `end` is inclusive for a day and anything coarser. */
export const Period = z.object({
  /** First day, or the moment it begins. */
  start: z.optional(FlexibleDate),
  /** Last day (inclusive), or the moment it ends. */
  end: z.optional(FlexibleDate),
});
export type Period = z.infer<typeof Period>;

/** Does this text name a day that exists, as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  // 31 February is either no date at all or one in March, depending on the engine.
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));
}

/** Is this an RFC 3339 moment with an offset? */
export function isInstant(text: string): boolean {
  return (
    isDay(text.slice(0, 10)) &&
    /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text.slice(10))
  );
}

/** Is this a month, as `YYYY-MM`? */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** Is this a quarter of a year, as `YYYY-Qn`? */
export function isQuarter(text: string): boolean {
  return /^\d{4}-Q[1-4]$/.test(text);
}
