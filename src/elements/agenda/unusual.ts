import type {AgendaWords} from '../../messages/agenda.ts';
import type {ListsWords} from '../../messages/lists.ts';
import type {Dated} from './view.ts';

/** What contradicts itself is noted for whoever publishes it. */
export function warn(address: string, repeated: number, dated: readonly Dated[]) {
  const reversed = dated.filter(({timing}) => timing.isReversed).map(({entry}) => entry.id);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} entries have the id of another`);
  if (reversed.length > 0)
    console.warn(`arengo: ${address}: the end is before the start of ${reversed.join(', ')}`);
}

/** When it is, and for a reader on a clock (an IANA zone) that shows another time, when that is there; the zone where it is not Rome's. */
export function zoned(
  t: AgendaWords,
  lists: ListsWords | undefined,
  {start, end, timeZone}: Dated['timing'],
  clock: string,
): string {
  const text = t.when(start, end, timeZone);
  // To write it twice would be half of what a letter in the filter costs.
  if (start.length <= 10 || (timeZone === clock && clock === 'Europe/Rome')) return text;
  const [its, here] = [text.split(' '), t.when(start, end, undefined).split(' ')];
  const differs = here.findIndex((word, index) => word !== its[index]);
  if (differs < 0 && timeZone === 'Europe/Rome') return text;
  const named = `${text} (${t.timeIn(timeZone.replace(/^.*\//, '').replaceAll('_', ' '))})`;
  return differs < 0 || !lists ? named : `${named}; ${lists.here(here.slice(differs).join(' '))}`;
}
