import * as z from 'zod/mini';
import type {Reason} from './reasons.ts';

/** An IANA time zone name that this device knows, such as `Europe/Rome`. */
export const TimeZone = z.string().check(z.refine(isTimeZone, 'timeZone' satisfies Reason));
export type TimeZone = z.infer<typeof TimeZone>;

/** Zones that were looked up: a list names the same one a thousand times, and a look-up takes long. */
const knownZones = new Set<string>();

function isTimeZone(name: string): boolean {
  try {
    if (!knownZones.has(name)) new Intl.DateTimeFormat('en', {timeZone: name});
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}
