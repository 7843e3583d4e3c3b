/** The zone of every time that does not say otherwise. */
export const zone = 'Europe/Rome';
const offsets = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'});

/** A day and a time (`HH:MM`) in Italy as an instant with its offset. */
export function instantOf(day: string, time: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const offset = offsetAt(asIfUtc - 60_000 * minutesOf(offsetAt(asIfUtc)));
  return `${day}T${time}:00${offset}`;
}

function offsetAt(time: number): string {
  const name = offsets.formatToParts(time).find(({type}) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
}

const minutesOf = (offset: string) =>
  Number(`${offset.slice(0, 1)}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
