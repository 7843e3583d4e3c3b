import ICAL from 'ical.js';
import type {Zone} from './local-time.ts';
import {zoneNamed} from './local-time.ts';
import {windowsZone} from './windows-zones.ts';

/** No zone needs more text; the Outlook of forty years of changes has less. */
const mostText = 50_000;

/** What clocks really do: once a year, on a day. A rule that is more would be endless work. */
const yearly = /^RRULE:FREQ=YEARLY(;(BYMONTH|BYDAY|BYMONTHDAY|UNTIL|COUNT|INTERVAL|WKST)=[\w,+-]*)*$/i;

/** The zones that a calendar defines itself, and which one is meant by a `TZID`. */
export function zonesOf(definitions: readonly string[]): (tzid: string) => Zone | undefined {
  const defined = new Map(definitions.map((text) => [lineIn(text, 'TZID'), text]));
  const found = new Map<string, Zone | undefined>();
  return (tzid) => {
    if (!found.has(tzid)) found.set(tzid, zoneOf(tzid, defined.get(tzid)));
    return found.get(tzid);
  };
}

/**
 * A name that is one: as it stands; at the end of a path, as `/freeassociation.sourceforge.net/Europe/Rome`; in the
 * definition's `X-LIC-LOCATION`; or one of Windows. Otherwise what the definition says of its clocks.
 */
function zoneOf(tzid: string, definition: string | undefined): Zone | undefined {
  const parts = tzid.split('/').filter((part) => part !== '');
  const names = [
    tzid,
    parts.slice(-3).join('/'),
    parts.slice(-2).join('/'),
    ...(definition === undefined ? [] : [lineIn(definition, 'X-LIC-LOCATION')]),
    windowsZone(tzid) ?? '',
  ];
  for (const name of names) {
    const zone = /^[A-Za-z]/.test(name) ? zoneNamed(name) : undefined;
    if (zone) return zone;
  }
  return definition === undefined ? undefined : definedZone(definition);
}

function definedZone(definition: string): Zone | undefined {
  const lines = definition.split('\r\n').filter((line) => !/^RRULE/i.test(line) || yearly.test(line));
  if (definition.length > mostText) return undefined;
  try {
    const zone = new ICAL.Timezone(ICAL.Component.fromString(lines.join('\r\n')));
    const ahead = (wall: number) => 1000 * zone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true));
    const offsetAt = (moment: number) => ahead(moment + ahead(moment));
    // A definition that says nothing of its clocks is none.
    return Number.isFinite(offsetAt(Date.now())) ? {offsetAt} : undefined;
  } catch {
    return undefined;
  }
}

function lineIn(text: string, name: string): string {
  return new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'im').exec(text)?.[1]?.trim() ?? '';
}
