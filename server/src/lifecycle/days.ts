/** The moment a day begins in a zone, `YYYY-MM-DD`. */
export function beginningOf(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // Twice: the offset of the first guess may be that of the other side of a change of the clocks.
  const guess = wanted - offsetAt(wanted, timeZone);
  return new Date(wanted - offsetAt(guess, timeZone));
}

/**
 * The moment at which the clocks of a zone show `YYYY-MM-DDThh:mm:ss`; `undefined`: they never do, for they go forward
 * then. Of the two when they go back it is the later one: nobody is told an end that is over.
 */
export function momentIn(shown: string, timeZone: string): Date | undefined {
  const wanted = Date.parse(`${shown}Z`);
  const day = 86_400_000;
  const moments = [wanted - day, wanted + day].map((near) => wanted - offsetAt(near, timeZone));
  const fitting = moments.filter((moment) => moment + offsetAt(moment, timeZone) === wanted);
  return fitting.length > 0 ? new Date(Math.max(...fitting)) : undefined;
}

/** The moment a day is over in a zone. */
export function endOf(day: string, timeZone: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return beginningOf(next, timeZone);
}

/** A moment so many months and days later; a month that is too short gives its last day. */
export function later(moment: Date, {months, days}: {readonly months: number; readonly days: number}): Date {
  const moved = new Date(moment);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(moment.getUTCDate(), last) + days);
  return moved;
}

/** RFC 3339 UTC, without the milliseconds that nobody writes. */
export const instantOf = (moment: Date) => moment.toISOString().replace(/\.000Z$/, 'Z');

/** How far the clocks of a zone are ahead of UTC at a moment, in ms. */
function offsetAt(time: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'medium'}).format(
    time,
  );
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}
