/** A time zone: its IANA name, where it has one, and how many ms its clocks are ahead of UTC at a moment. */
export type Zone = {readonly name?: string | undefined; readonly offsetAt: (moment: number) => number};

const day = 86_400_000;

/** Eight days: hardly a zone changes its clocks twice within them, and none of those changes back. */
const stretch = 8 * day;

const known = new Map<string, Zone>();

/** A zone by its IANA name; `undefined` where this device knows none. */
export function zoneNamed(name: string): Zone | undefined {
  const before = known.get(name);
  if (before) return before;
  try {
    const zone = {name, offsetAt: remembered(offsetsOf(name))};
    known.set(name, zone);
    return zone;
  } catch {
    return undefined;
  }
}

/** UTC, whose clocks are never ahead. */
export const utc: Zone = {name: 'UTC', offsetAt: () => 0};

/** The zone of content that names none. */
export const home = zoneNamed('Europe/Rome') ?? utc;

function offsetsOf(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'narrow',
  });
  return (moment) => {
    const parts: Record<string, number> = {};
    let isBefore = false;
    for (const {type, value} of format.formatToParts(moment)) {
      parts[type] = Number(value);
      isBefore ||= type === 'era' && value.startsWith('B');
    }
    const {year = 0, month = 1, hour = 0, minute = 0, second = 0} = parts;
    const wall = new Date(0);
    wall.setUTCFullYear(isBefore ? 1 - year : year, month - 1, parts['day']);
    wall.setUTCHours(hour, minute, second);
    return wall.getTime() - Math.floor(moment / 1000) * 1000;
  };
}

/** Asking a formatter takes microseconds: where both ends of a stretch agree, what lies between does too. */
function remembered(ask: (moment: number) => number): (moment: number) => number {
  const stretches = new Map<number, number | undefined>();
  return (moment) => {
    const index = Math.floor(moment / stretch);
    if (!stretches.has(index)) {
      const [first, last] = [ask(index * stretch), ask((index + 1) * stretch)];
      stretches.set(index, first === last ? first : undefined);
    }
    return stretches.get(index) ?? ask(moment);
  };
}

/** What a clock on the wall shows, as if it were UTC, in ms: `2026-03-12T10:00:00` or `2026-03-12`. */
export const wallOf = (local: string) => Date.parse(local.length > 10 ? `${local}Z` : local);

/** The same as text, to the second. */
export const localAt = (wall: number) => new Date(wall).toISOString().slice(0, 19);

/** What the clocks of a zone show at a moment. */
export const localOf = (moment: number, {offsetAt}: Zone) => localAt(moment + offsetAt(moment));

/**
 * The moment at which the clocks of a zone show this, in ms. An hour that comes twice is meant the first time; one
 * that is left out is counted from before the clocks moved (RFC 5545 §3.3.5).
 */
export function momentOf(local: string, {offsetAt}: Zone): number {
  const wall = wallOf(local);
  const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)];
  const fits = [before, after].find((offset) => offsetAt(wall - offset) === offset);
  return wall - (fits ?? before);
}

/** A moment as the zone writes it: RFC 3339 with the offset; as UTC where an offset is no whole minutes. */
export function instantAt(moment: number, zone: Zone): string {
  const offset = zone.offsetAt(moment);
  if (zone === utc || offset % 60_000 !== 0) return `${localAt(moment)}Z`;
  const minutes = Math.abs(offset) / 60_000;
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${localOf(moment, zone)}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
