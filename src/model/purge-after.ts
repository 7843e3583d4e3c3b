import * as z from 'zod/mini';
import {isDay} from './dates.ts';

const duration = /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/;

/**
 * When answers are deleted for good: a day (`2028-12-31`, inclusive: they go when it is over) or a time after closing,
 * in years, months, weeks and days (ISO 8601: `P18M`, `P2Y`).
 */
export const PurgeAfter = z
  .string()
  .check(
    z.refine(
      (text) => isDay(text) || duration.test(text),
      'must be a day such as 2028-12-31, or a time after closing such as P18M, P2Y or P90D',
    ),
  );
export type PurgeAfter = z.infer<typeof PurgeAfter>;

/** Years, months and days of a time after closing; `undefined` for a day. */
export function spanOf(purgeAfter: PurgeAfter) {
  const found = duration.exec(purgeAfter);
  if (!found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found
    .slice(1)
    .map((part) => parseInt(part || '0', 10));
  return {months: years * 12 + months, days: weeks * 7 + days};
}
