/** The zone of every time that does not say otherwise. */
export const zone = 'Europe/Rome';
const offsets = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'});

/** A day and a time (`HH:MM`) in Italy as an instant with its offset. */
export function instantOf(day: string, time: string, seconds = '00'): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // Midnight of 1970 on clocks that are ahead is as much before the one of UTC.
  const offset = offsetAt(asIfUtc + Date.parse(`1970-01-01T00:00${offsetAt(asIfUtc)}`));
  return `${day}T${time}:${seconds}${offset}`;
}

function offsetAt(time: number): string {
  const name = offsets.formatToParts(time).find(({type}) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
}
