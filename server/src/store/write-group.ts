import type {Kysely, Transaction} from 'kysely';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import {canonical} from '../receipt.ts';
import type {Written} from './group-commit.ts';
import {recordedOf} from './rows.ts';
import type {Tables} from './schema.ts';
import type {NewResponse, RecordedResponse, Withdrawal} from './store.ts';
import {giveBack, takeFiles} from './taken-files.ts';
import {useChallenges} from './used-challenges.ts';
import {withdraw} from './withdraw.ts';

/**
 * What became of a new response: it is recorded, by now or before; or its challenge had let in another one, or a file
 * it names is no longer free.
 */
export type Recording = RecordedResponse | 'challengeUsed' | 'filesGone';

/** What is written in groups. */
export type Entry = NewResponse | Withdrawal;

/** What became of one. */
export type EntryWritten =
  | {readonly is: 'recording'; readonly recording: Recording}
  | {readonly is: 'withdrawal'; readonly record: ReceiptRecord | undefined};

/** Write a group in one transaction. One that cannot be written does not take the others with it. */
export async function writeGroup(
  db: Kysely<Tables>,
  group: readonly Entry[],
): Promise<readonly Written<EntryWritten>[]> {
  try {
    return (await write(db, group)).map((ok) => ({ok}));
  } catch (cause) {
    if (group.length === 1) return [{error: cause instanceof Error ? cause.message : String(cause)}];
    const alone: Written<EntryWritten>[] = [];
    for (const entry of group) alone.push(...(await writeGroup(db, [entry])));
    return alone;
  }
}

/** Is it a response to be recorded? */
export const isResponse = (entry: Entry): entry is NewResponse => 'keyHash' in entry;

/** Withdrawals last: whoever has a token has been thanked before, in a group before this one. */
function write(db: Kysely<Tables>, group: readonly Entry[]): Promise<readonly EntryWritten[]> {
  return db.transaction().execute(async (transaction) => {
    const recordings = (await insert(transaction, group.filter(isResponse)))[Symbol.iterator]();
    const written: EntryWritten[] = [];
    for (const entry of group) {
      if (!isResponse(entry)) written.push({is: 'withdrawal', record: await withdraw(transaction, entry)});
      else {
        const {value: recording} = recordings.next();
        if (!recording) throw new Error('a response was not looked at');
        written.push({is: 'recording', recording});
      }
    }
    return written;
  });
}

/** Record responses within a transaction: what became of each, in their order. */
export async function insert(
  transaction: Transaction<Tables>,
  group: readonly NewResponse[],
): Promise<readonly Recording[]> {
  if (group.length === 0) return [];
  // In the order of their keys: two writers that lock rows in different orders would wait for each other.
  const sorted = [...group].sort((a, b) => (a.keyHash < b.keyHash ? -1 : a.keyHash > b.keyHash ? 1 : 0));
  const inserted = await transaction
    .insertInto('receipts')
    .values(sorted.map(receiptRow))
    .onConflict((conflict) => conflict.columns(['consultation', 'key_hash']).doNothing())
    .returning('id')
    .execute();
  const ids = new Set(inserted.map(({id}) => id));
  // Only who is new needs files and a challenge; who does not get them leaves again before anybody has seen it.
  const isNew = ({receipt}: NewResponse) => ids.has(receipt.id);
  const withoutFiles = await takeFiles(transaction, sorted.filter(isNew));
  const admitted = sorted.filter((response) => isNew(response) && !withoutFiles.includes(response));
  const spent = await useChallenges(transaction, admitted);
  await giveBack(transaction, spent);
  const barred = [...withoutFiles, ...spent];
  const gone = barred.map(({receipt}) => receipt.id);
  for (const id of gone) ids.delete(id);
  if (gone.length > 0) await transaction.deleteFrom('receipts').where('id', 'in', gone).execute();
  const fresh = sorted.filter(({receipt}) => ids.has(receipt.id));
  if (fresh.length > 0) await transaction.insertInto('responses').values(fresh.map(responseRow)).execute();

  const late = sorted.filter(({receipt}) => !ids.has(receipt.id));
  const winners = new Map<string, RecordedResponse>();
  if (late.length > 0) {
    const rows = await transaction
      .selectFrom('receipts')
      .selectAll()
      .where('key_hash', 'in', [...new Set(late.map(({keyHash}) => keyHash))])
      .execute();
    for (const row of rows) winners.set(`${row.consultation} ${row.key_hash}`, recordedOf(row));
  }
  const barredKeys = new Map<string, Recording>([
    ...spent.map(({keyHash}) => [keyHash, 'challengeUsed'] as const),
    ...withoutFiles.map(({keyHash}) => [keyHash, 'filesGone'] as const),
  ]);
  return group.map((response) => {
    const {consultation, keyHash, fingerprint, receipt} = response;
    if (ids.has(receipt.id)) return {fingerprint, receipt};
    const winner = winners.get(`${consultation} ${keyHash}`);
    const bar = barredKeys.get(keyHash);
    if (!winner && bar !== undefined) return bar;
    if (!winner) throw new Error('a response was neither inserted nor there before');
    return winner;
  });
}

function receiptRow({consultation, keyHash, fingerprint, receipt}: NewResponse): Tables['receipts'] {
  return {
    consultation,
    key_hash: keyHash,
    fingerprint,
    id: receipt.id,
    received_at: receipt.receivedAt,
    digest: receipt.digest,
    signature: receipt.signature,
    status: 'recorded',
  };
}

function responseRow(response: NewResponse): Tables['responses'] {
  return {
    consultation: response.consultation,
    key_hash: response.keyHash,
    questionnaire_version: response.questionnaireVersion,
    language: response.language,
    channel: response.channel,
    answers: canonical(response.answers),
    salt: response.salt,
  };
}
