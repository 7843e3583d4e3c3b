import type {PublishedConsultation} from '../published.ts';
import type {Store} from '../store/store.ts';
import {dueOf} from './due.ts';

/** Is nothing still to be published of its answers? Until then they must not be deleted. */
export async function isSettled(
  {snapshots}: Pick<Store, 'snapshots'>,
  consultation: PublishedConsultation,
  now: Date,
): Promise<boolean> {
  const latest = await snapshots.latest(consultation.id);
  return (await dueOf(snapshots, consultation, latest, now)) === undefined;
}
