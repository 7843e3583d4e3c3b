import {Consultation} from '../../../src/model/consultation.ts';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import {ReceiptRecord as ReceiptRecordSchema} from '../../../src/model/receipt.ts';
import type {Text} from '../../../src/model/text.ts';
import {canonical} from '../receipt.ts';
import type {ReceiptRow, Tables} from './schema.ts';
import type {RecordedResponse, StoredDocument} from './store.ts';

/** What was recorded, without what is derived (the token). */
export function recordedOf(row: ReceiptRow): RecordedResponse {
  const {consultation, id, digest, signature} = row;
  return {
    fingerprint: row.fingerprint,
    receipt: {consultation, digest, id, receivedAt: row.received_at, signature},
  };
}

/** What anybody may learn. */
export function recordOf({id, consultation, digest, received_at, status}: ReceiptRow): ReceiptRecord {
  return ReceiptRecordSchema.parse({id, consultation, digest, receivedOn: received_at.slice(0, 10), status});
}

/** Parsed again on the way out: fields that a later version adds get their defaults. */
export function storedConsultation({
  json,
  modified_at,
}: Pick<Tables['consultations'], 'json' | 'modified_at'>): StoredDocument<Consultation> {
  return {document: Consultation.parse(JSON.parse(json)), json, modifiedAt: modified_at};
}

/** The row of a consultation. */
export function consultationRow(consultation: Consultation, modifiedAt: string): Tables['consultations'] {
  const {organisation, topics} = consultation;
  const texts = (...all: readonly (Text | undefined)[]) =>
    all.flatMap((text) =>
      text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
    );
  return {
    id: consultation.id,
    json: canonical(consultation),
    modified_at: modifiedAt,
    search_text: folded(
      texts(consultation.title, consultation.summary, organisation.name, ...topics).join('\n'),
    ),
    organisation_text: folded([...texts(organisation.name), organisation.ipaCode ?? ''].join('\n')),
    topics_text: folded(`\n${texts(...topics).join('\n')}\n`),
  };
}

/** Without case and accents: `Città` and `citta` are the same word to whoever searches. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
