import {Readable} from 'node:stream';
import {stringify} from 'csv-stringify';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {Questionnaire} from '../../../src/model/item.ts';
import {receiptNumber} from '../../../src/model/receipt.ts';
import type {RowResponse} from '../imports/responses/read-responses.ts';
import type {Keys, SignedReceipt} from '../receipt.ts';
import {canonical, digestOf, hmac, randomText, receiptOf, sha256, sign} from '../receipt.ts';
import {keyHashOf} from '../responses.ts';
import type {NewResponse, Store} from '../store/store.ts';
import type {NewFile} from './new-file.ts';

/** What responses are recorded with. */
export type Recorder = {
  readonly store: Store;
  readonly keys: Keys;
  readonly consultation: Consultation;
  readonly channel: string;
  /** SHA-256 of the file: the same file again is recognised by it. */
  readonly digest: string;
};

/** A response and the receipt that was made for it. */
export type RecordedRow = {readonly row: number; readonly receipt: SignedReceipt};

/**
 * Record the rows of a file, all or none, each with a receipt as others have one. Their keys are made of the file, the
 * row and the server's secret, so that the same file is recognised and nobody else can make such a key.
 */
export async function recordRows(
  recorder: Recorder,
  questionnaire: Questionnaire,
  rows: readonly RowResponse[],
): Promise<{readonly before: number; readonly recorded: readonly RecordedRow[]}> {
  const {store, consultation} = recorder;
  const responses: NewResponse[] = [];
  for (const row of rows) responses.push(await responseOf(recorder, questionnaire, row));
  const before = await store.recordTogether(responses);
  const recorded: RecordedRow[] = [];
  for (const [index, {keyHash}] of responses.entries()) {
    const known = await store.recorded(consultation.id, keyHash);
    if (known) recorded.push({row: rows[index]?.row ?? 0, receipt: known.receipt});
  }
  return {before, recorded};
}

async function responseOf(
  {keys, consultation, channel, digest: file}: Recorder,
  {version}: Questionnaire,
  {row, answers, language = consultation.language}: RowResponse,
): Promise<NewResponse> {
  const {id} = consultation;
  const content = {
    answers,
    consultation: id,
    language,
    questionnaireVersion: version,
    salt: randomText(16),
  };
  const key = await hmac(keys, `import ${file} ${row}`);
  const receipt = await sign(keys, {
    consultation: id,
    digest: await digestOf(content),
    receivedAt: new Date(),
  });
  return {
    ...content,
    channel,
    keyHash: await keyHashOf(id, key),
    fingerprint: await sha256(canonical({file, row, channel, answers})),
    receipt,
  };
}

/** The receipts of the rows, for whoever hands them out: a code to withdraw is a secret, so nobody else reads it. */
export async function saveReceipts(file: NewFile, keys: Keys, rows: readonly RecordedRow[]): Promise<void> {
  const lines: string[][] = [];
  for (const {row, receipt} of rows) {
    const {id, receivedAt, digest, withdrawalToken} = await receiptOf(keys, '', receipt);
    lines.push([String(row), receiptNumber(id), id, receivedAt, digest, withdrawalToken]);
  }
  const text = stringify({
    header: true,
    columns: ['row', 'number', 'receipt', 'receivedAt', 'digest', 'withdrawalToken'],
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  await file.write(Readable.from(lines), text);
}
