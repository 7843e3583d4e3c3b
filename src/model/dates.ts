import * as z from 'zod/mini';

/** A moment: RFC 3339 with an offset, such as `2026-07-31T23:59:00+02:00`. */
export const Instant = z.iso.datetime({
  offset: true,
  error: 'must be a moment such as 2026-07-31T23:59:00+02:00, offset included',
});
export type Instant = z.infer<typeof Instant>;

/** A calendar day that exists: `YYYY-MM-DD`. */
export const Day = z.iso.date('must be a day that exists, such as 2026-07-31');
export type Day = z.infer<typeof Day>;

/** A month: `YYYY-MM`. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-07'));
export type Month = z.infer<typeof Month>;

/** A quarter of a year: `YYYY-Q1` to `YYYY-Q4`. */
export const Quarter = z.string().check(z.regex(/^\d{4}-Q[1-4]$/, 'must be a quarter such as 2026-Q3'));
export type Quarter = z.infer<typeof Quarter>;

/** A date as precisely as its source knows it; show no more than it says. */
export const FlexibleDate = z.union(
  [Instant, Day, Month, Quarter],
  'must be a moment with its offset, a day (2026-07-31), a month (2026-07) or a quarter (2026-Q3)',
);
export type FlexibleDate = z.infer<typeof FlexibleDate>;

/** An IANA time zone name that this device knows, such as `Europe/Rome`. */
export const TimeZone = z
  .string()
  .check(z.refine(isTimeZone, 'must be an IANA time zone such as Europe/Rome'));
export type TimeZone = z.infer<typeof TimeZone>;

/** A stretch of time. `end` is inclusive for a day and anything coarser. */
export const Period = z.object({
  /** First day, or the moment it begins. */
  start: z.optional(FlexibleDate),
  /** Last day (inclusive), or the moment it ends. */
  end: z.optional(FlexibleDate),
});
export type Period = z.infer<typeof Period>;

/** Does this text name a day that exists? */
export function isDay(text: string): boolean {
  return Day.safeParse(text).success;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}
