import type {ReceiptRecord} from '../../src/model/receipt.ts';
import type {Deps} from './deps.ts';
import {isClosed} from './lifecycle/due.ts';
import type {Refusal} from './problems.ts';
import {isWithdrawalToken} from './receipt.ts';
import {StoreUnavailable} from './store/store.ts';

/** What became of a withdrawal. */
export type Withdrawn =
  | {readonly is: 'withdrawn'; readonly record: ReceiptRecord}
  | {readonly is: 'refused'; readonly refusal: Refusal};

/** Nobody learns from a wrong token whether there is such a receipt. */
const noSuch: Refusal = {code: 'notFound', detail: 'no receipt with this id and this token'};

/**
 * Delete the answers of whoever holds the token of a receipt. What was withdrawn or purged before is said to be so
 * again. Resolves only once the deletion is on disk.
 */
export async function withdrawResponse(
  {store, settings}: Deps,
  id: string,
  token: string | undefined,
): Promise<Withdrawn> {
  if (token === undefined || !(await isWithdrawalToken(settings.keys, id, token)))
    return {is: 'refused', refusal: noSuch};
  try {
    const known = await store.receipt(id);
    const consultation = known && (await store.consultation(known.consultation))?.document;
    const isOver = consultation !== undefined && isClosed(consultation, settings.now());
    const record = await store.withdraw({receipt: id, isOver});
    // The bytes of its files; what fails here, the next sweep does.
    if (record) await store.uploads.sweep(settings.now()).catch(settings.report);
    return record ? {is: 'withdrawn', record} : {is: 'refused', refusal: noSuch};
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    settings.report(error);
    return {is: 'refused', refusal: {code: 'unavailable', retryAfter: error.retryAfter}};
  }
}
