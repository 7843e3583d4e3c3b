import type {Transaction} from 'kysely';
import type {Tables} from './schema.ts';
import type {NewResponse} from './store.ts';

/** Responses that were let in just before their challenge expired may wait so long to be written, in ms. */
const grace = 60_000;

/** Uses the challenges of responses that are being recorded, and gives those whose challenge had been used before. */
export async function useChallenges(
  transaction: Transaction<Tables>,
  responses: readonly NewResponse[],
): Promise<readonly NewResponse[]> {
  const rows = new Map(
    responses.flatMap(({solved}) =>
      solved ? [[solved.id, {id: solved.id, expires_at: solved.expiresAt}] as const] : [],
    ),
  );
  if (rows.size === 0) return [];
  await forgetExpired(transaction, responses);
  const inserted = await transaction
    .insertInto('used_challenges')
    // Sorted, as all that two writers insert at once.
    .values([...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  const unused = new Set(inserted.map(({id}) => id));
  // Of two in one group with the same challenge, the first has it.
  return responses.filter(({solved}) => solved && !unused.delete(solved.id));
}

async function forgetExpired(
  transaction: Transaction<Tables>,
  responses: readonly NewResponse[],
): Promise<void> {
  const oldest = Math.min(...responses.map(({receipt}) => Date.parse(receipt.receivedAt)));
  await transaction
    .deleteFrom('used_challenges')
    .where('expires_at', '<', new Date(oldest - grace).toISOString())
    .execute();
}
