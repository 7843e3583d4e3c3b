import * as z from 'zod/mini';
import type {Reason} from './reasons.ts';

/** An IANA time zone name that this device knows, such as `Europe/Rome`. */
export const TimeZone = z.string().check(z.refine(isTimeZone, 'timeZone' satisfies Reason));
export type TimeZone = z.infer<typeof TimeZone>;

/** Zones that need no look-up, which takes milliseconds: the one of most content, and those that were looked up. */
const knownZones = new Set(['Europe/Rome']);

function isTimeZone(name: string): boolean {
  try {
    if (!knownZones.has(name)) new Intl.DateTimeFormat('en', {timeZone: name});
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}
