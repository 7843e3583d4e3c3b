import type {PublishedConsultation} from '../published.ts';
import type {Store} from '../store/store.ts';
import {dueOf, fewestNew, isPublic} from './due.ts';

/** Is nothing still to be published of its answers? Until then they must not be deleted. */
export async function isSettled(
  {snapshots}: Pick<Store, 'snapshots'>,
  consultation: PublishedConsultation,
  now: Date,
): Promise<boolean> {
  const latest = await snapshots.latest(consultation.id);
  return (await dueOf(snapshots, consultation, latest, now)) === undefined;
}

/**
 * How many responses are in no published results of a consultation whose results are published, `fewestNew` standing
 * for any more: they came after the last snapshot, too few for another one (docs/decisions/0041).
 */
export async function uncountedOf(
  {latest, received}: Pick<Store['snapshots'], 'latest' | 'received'>,
  consultation: PublishedConsultation,
): Promise<number> {
  if (!isPublic(consultation)) return 0;
  const since = (await latest(consultation.id))?.results.asOf;
  for (let count = fewestNew; count > 0; count -= 1)
    if (await received(consultation.id, count, since)) return count;
  return 0;
}
