import type {Transaction} from 'kysely';
import type {Tables} from './schema.ts';
import type {NewResponse} from './store.ts';

/** Gives responses that are being recorded the files they name, and returns those that did not get all of theirs. */
export async function takeFiles(
  transaction: Transaction<Tables>,
  responses: readonly NewResponse[],
): Promise<readonly NewResponse[]> {
  const without: NewResponse[] = [];
  for (const response of responses) {
    const {files = [], consultation, keyHash, receipt} = response;
    if (files.length === 0) continue;
    const taken = await transaction
      .updateTable('uploads')
      .set({key_hash: keyHash})
      .where(
        'id',
        'in',
        files.map(({id}) => id),
      )
      .where('consultation', '=', consultation)
      .where('key_hash', 'is', null)
      .where('digest', 'is not', null)
      .where('expires_at', '>=', receipt.receivedAt)
      .returning('id')
      .execute();
    if (taken.length === files.length) continue;
    await giveBack(transaction, [response]);
    without.push(response);
  }
  return without;
}

/** The files of responses that are not recorded after all are free again. */
export async function giveBack(
  transaction: Transaction<Tables>,
  responses: readonly NewResponse[],
): Promise<void> {
  for (const {files = [], consultation, keyHash} of responses)
    if (files.length > 0)
      await transaction
        .updateTable('uploads')
        .set({key_hash: null})
        .where('consultation', '=', consultation)
        .where('key_hash', '=', keyHash)
        .execute();
}
