import type {PublishedConsultation} from '../published.ts';
import type {Settings} from '../settings.ts';
import type {Store} from '../store/store.ts';
import {isClosed, isPurgeDue} from './due.ts';
import type {SignedDigestLists} from './signed-digests.ts';

/** A consultation whose answers were deleted, or would be. */
export type Purged = {
  readonly consultation: PublishedConsultation;
  readonly responses: number;
  readonly files: number;
};

/**
 * Delete the answers whose time is up. `isReady` says of a consultation whether nothing is still to be made of its
 * answers, such as results; one that is not waits for the next time.
 */
export async function* purgeDue(
  store: Store,
  now: Date,
  {
    isDryRun = false,
    isReady = () => Promise.resolve(true),
  }: {
    readonly isDryRun?: boolean;
    readonly isReady?: (consultation: PublishedConsultation) => Promise<boolean>;
  } = {},
): AsyncGenerator<Purged> {
  const {retention} = store.lifecycle;
  for await (const consultation of closedIn(store, now)) {
    if (!isPurgeDue(consultation, now)) continue;
    const {responses, files} = await retention.held(consultation.id);
    const isKnown = (await retention.purged(consultation.id)) !== undefined;
    if ((responses === 0 && isKnown) || !(await isReady(consultation))) continue;
    if (!isDryRun) {
      const deleted = await retention.purge(consultation.id, now, (current) => isPurgeDue(current, now));
      if (deleted === undefined) continue;
      await store.uploads.sweep(now);
    }
    yield {consultation, responses, files};
  }
}

/** What is to be done once a consultation is over: sign its digests, forget keys, delete what had its time. */
export async function takeCare(
  {store, settings, digests}: {store: Store; settings: Settings; digests: SignedDigestLists},
  isReady?: (consultation: PublishedConsultation) => Promise<boolean>,
): Promise<void> {
  const now = settings.now();
  for await (const consultation of closedIn(store, now)) {
    await digests.sign(consultation);
    await store.lifecycle.retention.forgetKeys(consultation.id);
  }
  for await (const _purged of purgeDue(store, now, isReady ? {isReady} : {}));
}

/** The consultations that are over, page by page. */
async function* closedIn(store: Store, now: Date): AsyncGenerator<PublishedConsultation> {
  for (let after: string | undefined; ;) {
    const batch = await store.consultations({limit: 100, after});
    for (const {document} of batch) if (isClosed(document, now)) yield document;
    if (batch.length < 100) return;
    after = batch.at(-1)?.document.id;
  }
}
