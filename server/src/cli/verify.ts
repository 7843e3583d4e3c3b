import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadWords} from '../../../src/messages/load.ts';
import type {VerdictWords} from '../../../src/messages/verdicts.ts';
import type {VerifyWords} from '../../../src/messages/verify.ts';
import {checkReceipt, isGenuine, PublicKeys} from '../../../src/model/check-receipt.ts';
import {checkListed, listIn as digestsIn, readSignedDigests} from '../../../src/model/digest-list.ts';
import {meaning} from '../../../src/model/open-enum.ts';
import type {ReadReceipt} from '../../../src/model/receipt-file.ts';
import {readReceipt} from '../../../src/model/receipt-file.ts';
import {receiptNumber} from '../../../src/model/receipt.ts';
import type {SignedDigests} from '../../../src/model/signed-digests.ts';
import type {Store} from '../store/store.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {languageOf, UsageError} from './options.ts';

const usage =
  'arengo-server verify <receipt.json|receipt.html> [--keys jwks.json] [--digests file]… [--data folder] [--lang it|en]';

/** What a receipt is checked against. Nothing is fetched. */
type Given = {
  readonly keys: PublicKeys | undefined;
  readonly lists: readonly SignedDigests[];
  readonly store: Store | undefined;
};

/**
 * `verify <file>`: is a receipt genuine, and is its response in the signed list? Exit codes: 0 all of it was checked
 * and holds, 1 something does not, 2 what could be checked holds and something could not.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const {file, keys, digests, data, lang} = argumentsOf(argv);
  const {verify: t} = await loadWords(lang, 'verify');
  const {verdicts: own} = await loadWords(lang, 'verdicts');
  const read = await readReceipt(await textOf(file));
  if (typeof read === 'string') {
    say(io.stderr, `${file}: ${t.refused[read]}`);
    return 1;
  }
  const lists = await Promise.all(digests.map(listIn));
  const store = data === undefined ? undefined : await io.openStore(data);
  try {
    return await said(read, {keys: await keysOf(keys, data), lists, store}, t, own, io);
  } finally {
    await store?.close();
  }
}

async function said(
  read: ReadReceipt,
  {keys, lists, store}: Given,
  t: VerifyWords,
  own: VerdictWords,
  io: Io,
): Promise<number> {
  const {receipt} = read.file;
  const record = await store?.receipt(receipt.id);
  const found = await checkReceipt(read, keys ?? {keys: []}, record);
  const verdict = {
    ...found,
    // Without keys or a database nobody was asked.
    ...(keys || found.signature === 'altered' ? {} : {signature: 'unchecked' as const}),
    ...(store ? {} : {record: 'unchecked' as const}),
  };
  const listed = await listedIn(receipt, {keys, lists, store});
  const isGood =
    isGenuine(verdict) &&
    (listed === undefined || ['listed', 'later', 'elsewhere', 'unchecked'].includes(listed));
  // Whoever finds the response in the signed list need not ask the service whether it knows it.
  const {signature, answers, file} = verdict;
  const isAll = isGood && listed === 'listed' && [signature, answers, file].every((part) => part === 'same');
  say(io.stdout, `${t.number}: ${receiptNumber(receipt.id)}`);
  say(io.stdout, isGood ? (isAll ? t.genuine : t.partly) : isGenuine(verdict) ? t.notListed : t.notGenuine);
  for (const line of [
    store ? t.parts.record[verdict.record] : own.noDatabase,
    signature === 'unchecked' ? (keys ? own.keysUnusable : own.noKeys) : t.parts.signature[signature],
    answers === 'unchecked' ? own.answersUnchecked : t.parts.answers[answers],
    t.parts.file[file],
    listedWords(),
    ...(record ? [meaning(record.status, t.status)] : []),
  ])
    say(io.stdout, `- ${line}`);
  return isGood ? (isAll ? 0 : 2) : 1;

  function listedWords(): string {
    if (listed === undefined) return store ? own.noneYet : own.noList;
    return listed === 'elsewhere' ? own.otherList : t.listed[listed];
  }
}

/**
 * The best that any of the lists says: a receipt is in one of them, if it is in any. Of those of a database there is no
 * other; of those that were given there may be, and what lies outside of a list is not missing from it: `elsewhere`.
 */
async function listedIn(receipt: ReadReceipt['file']['receipt'], {keys, lists, store}: Given) {
  const kept = (await store?.lifecycle.lists.around(receipt.consultation, receipt.digest)) ?? [];
  const newest = await store?.lifecycle.lists.newest(receipt.consultation);
  const own = [...kept, ...(newest ? [newest] : [])].flatMap(({jws}) => readSignedDigests(jws) ?? []);
  if (lists.length + own.length === 0) return undefined;
  if (!keys) return 'unchecked';
  const given = lists.map(async (list) => {
    const verdict = await checkListed(receipt, list, keys);
    return verdict === 'missing' && !covers(list, receipt.digest) ? 'elsewhere' : verdict;
  });
  const verdicts = await Promise.all([...given, ...own.map((list) => checkListed(receipt, list, keys))]);
  const order = ['listed', 'altered', 'foreign', 'missing', 'elsewhere', 'later', 'unchecked'] as const;
  return order.find((one) => verdicts.includes(one));
}

/** Whether a digest has its place between the first and the last of a list, which is sorted. */
function covers({payload}: SignedDigests, digest: string): boolean {
  const digests = digestsIn(payload)?.digests ?? [];
  const [first, last] = [digests[0], digests.at(-1)];
  return first !== undefined && last !== undefined && first <= digest && digest <= last;
}

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  const {keys, digests = [], data, lang} = values;
  return {file, keys, digests, data, lang: languageOf(lang) ?? 'it'};
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        keys: {type: 'string'},
        digests: {type: 'string', multiple: true},
        data: {type: 'string'},
        lang: {type: 'string'},
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** The public keys in a file, or in the key file of a data folder, whose private halves stay where they are. */
async function keysOf(file: string | undefined, data: string | undefined): Promise<PublicKeys | undefined> {
  const path = file ?? (data === undefined ? undefined : join(data, 'keys.json'));
  if (path === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(await textOf(path));
    const isKeyFile = typeof value === 'object' && value !== null && 'signing' in value;
    return PublicKeys.parse(isKeyFile ? {keys: value.signing} : value);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} holds no public keys: take the one of /.well-known/jwks.json`);
  }
}

async function listIn(path: string): Promise<SignedDigests> {
  const list = readSignedDigests(await textOf(path));
  if (list) return list;
  throw new UsageError(`${path} is no signed list: take the one of /consultations/{id}/digests`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`${path} cannot be read (${code})`);
  }
}
