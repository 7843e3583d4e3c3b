import type {Transaction} from 'kysely';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import {forgotten} from './retention.ts';
import {forgetReviews} from './reviews.ts';
import {recordOf} from './rows.ts';
import type {Tables} from './schema.ts';
import type {Withdrawal} from './store.ts';
import {releaseFiles} from './uploads.ts';

/** Deletes the answers of one response and what is known of its files, and says so on its receipt; what has none any more stays as it is. */
export async function withdraw(
  transaction: Transaction<Tables>,
  {receipt, isOver}: Withdrawal,
): Promise<ReceiptRecord | undefined> {
  // Written before it is read: who reads first may find, when writing, that somebody else has been here.
  const row = await transaction
    .updateTable('receipts')
    .set({status: 'withdrawn'})
    .where('id', '=', receipt)
    .where('status', '=', 'recorded')
    .returningAll()
    .executeTakeFirst();
  if (row) {
    await forgetReviews(transaction, {consultation: row.consultation, keyHash: row.key_hash});
    await transaction
      .deleteFrom('responses')
      .where('consultation', '=', row.consultation)
      .where('key_hash', '=', row.key_hash)
      .execute();
    await releaseFiles(transaction, {consultation: row.consultation, keyHash: row.key_hash});
    // Until the consultation is over, a late retry of the very response must still find its key, or it would count.
    if (isOver === true)
      await transaction.updateTable('receipts').set(forgotten).where('id', '=', receipt).execute();
    return recordOf(row);
  }
  const gone = await transaction
    .selectFrom('receipts')
    .selectAll()
    .where('id', '=', receipt)
    .executeTakeFirst();
  return gone && recordOf(gone);
}
