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
 * answers, such as results; one that is not waits for the next time. `attempt` does what is to be done for one: by
 * default what it throws ends it all.
 */
export async function* purgeDue(
  store: Store,
  now: Date,
  {
    isDryRun = false,
    isReady = () => Promise.resolve(true),
    attempt = (_consultation, work) => work(),
  }: {
    readonly isDryRun?: boolean;
    readonly isReady?: (consultation: PublishedConsultation) => Promise<boolean>;
    readonly attempt?: Attempt;
  } = {},
): AsyncGenerator<Purged> {
  const {retention} = store.lifecycle;
  for await (const consultation of closedIn(store, now)) {
    if (!isPurgeDue(consultation, now)) continue;
    let purged: Purged | undefined;
    await attempt(consultation, async () => {
      const {responses, files} = await retention.held(consultation.id);
      const isKnown = (await retention.purged(consultation.id)) !== undefined;
      if ((responses === 0 && isKnown) || !(await isReady(consultation))) return;
      if (!isDryRun) {
        const deleted = await retention.purge(consultation.id, now, (current) => isPurgeDue(current, now));
        if (deleted === undefined) return;
        await store.uploads.sweep(now);
      }
      purged = {consultation, responses, files};
    });
    if (purged) yield purged;
  }
}

/** Does some work for a consultation; what fails is thrown, or told to whoever should know. */
type Attempt = (consultation: PublishedConsultation, work: () => Promise<void>) => Promise<void>;

/**
 * What is to be done once a consultation is over: sign its digests, forget keys, delete what had its time. What fails
 * for one is reported, and the others have their turn.
 */
export async function takeCare(
  {store, settings, digests}: {store: Store; settings: Settings; digests: SignedDigestLists},
  isReady?: (consultation: PublishedConsultation) => Promise<boolean>,
): Promise<void> {
  const now = settings.now();
  const attempt: Attempt = async ({id}, work) => {
    try {
      await work();
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      settings.report(new Error(`${id}: what is due after its closing failed: ${why}`, {cause}));
    }
  };
  for await (const consultation of closedIn(store, now)) {
    await attempt(consultation, () => digests.sign(consultation));
    // The page it was read with is older than what an officer may have done meanwhile: the store asks again.
    await attempt(consultation, () =>
      store.lifecycle.retention.forgetKeys(consultation.id, (current) => isClosed(current, now)),
    );
  }
  for await (const _purged of purgeDue(store, now, {...(isReady ? {isReady} : {}), attempt}));
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
