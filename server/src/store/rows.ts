import * as z from 'zod/mini';
import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {textOf} from '../../../src/model/agenda-filter.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {Dataset} from '../../../src/model/dataset.ts';
import {folded} from '../../../src/model/folded.ts';
import type {Organisation} from '../../../src/model/organisation.ts';
import type {Plan} from '../../../src/model/plan.ts';
import {planTextsOf} from '../../../src/model/plan-filter.ts';
import type {Schema} from '../../../src/model/read.ts';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import {ReceiptRecord as ReceiptRecordSchema} from '../../../src/model/receipt.ts';
import type {Text} from '../../../src/model/text.ts';
import {daysOfEntry, placeOf} from '../agenda-days.ts';
import {canonical} from '../receipt.ts';
import {spanOf} from './spans.ts';
import type {DocumentColumns, ReceiptRow, Tables} from './schema.ts';
import type {RecordedResponse, StoredDocument} from './store.ts';
import {searchText} from './words.ts';

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
  return ReceiptRecordSchema.parse({
    id,
    consultation,
    digest,
    receivedOn: received_at.slice(0, 10),
    status,
  });
}

/** Parsed again on the way out: fields that a later version adds get their defaults. */
export function storedAs<T>(
  schema: Schema<T>,
  {json, modified_at}: Pick<DocumentColumns, 'json' | 'modified_at'>,
): StoredDocument<T> {
  let document: T | undefined;
  // What is served as it is stored need not be understood first.
  return {
    get document() {
      return (document ??= z.parse(schema, JSON.parse(json)));
    },
    json,
    modifiedAt: modified_at,
  };
}

/** The row of a consultation. */
export function consultationRow(consultation: Consultation, modifiedAt: string): Tables['consultations'] {
  const {id, title, summary, organisation, topics} = consultation;
  return {
    id,
    json: canonical(consultation),
    modified_at: modifiedAt,
    search_text: searchText(words(title, summary, organisation.name, ...topics)),
    organisation_text: names(organisation),
    topics_text: lines(...topics),
  };
}

/** The row of an entry of the agenda. */
export function agendaRow(entry: AgendaEntry, modifiedAt: string): Tables['agenda'] {
  const {id, kind, mode = null, status = null} = entry;
  const {first, last} = daysOfEntry(entry);
  return {
    id,
    json: canonical(entry),
    modified_at: modifiedAt,
    kind,
    mode,
    status,
    place_in_list: placeOf(entry),
    first_day: first,
    last_day: last,
    span: spanOf(first, last),
    // What is looked at is what the widgets look at: a filter means the same to both.
    search_text: searchText(textOf(entry, 'q')),
    organisation_text: textOf(entry, 'organisation'),
    official_text: textOf(entry, 'official'),
    counterpart_text: textOf(entry, 'counterpart'),
    place_text: textOf(entry, 'place'),
    topics_text: textOf(entry, 'topic'),
  };
}

/** The row of a dataset. */
export function datasetRow(dataset: Dataset, modifiedAt: string): Tables['datasets'] {
  const {id, title, description, publisher, holder, themes, distributions} = dataset;
  return {
    id,
    json: canonical(dataset),
    modified_at: modifiedAt,
    search_text: searchText(
      words(
        title,
        description,
        publisher?.name,
        holder?.name,
        ...distributions.flatMap((one) => [one.title, one.format]),
      ),
    ),
    organisation_text: names(publisher, holder),
    themes_text: lines(...themes),
  };
}

/** The row of a plan. */
export function planRow(plan: Plan, modifiedAt: string): Tables['plans'] {
  const {id, title, organisation, commitments} = plan;
  return {
    id,
    json: canonical(plan),
    modified_at: modifiedAt,
    // Of a commitment, what a plan's own filter looks at.
    search_text: searchText(
      [words(title, organisation.name), ...commitments.map((one) => planTextsOf(one).q)].join('\n'),
    ),
    organisation_text: names(organisation),
  };
}

/** Texts in all their languages, folded. */
function words(...texts: readonly (Text | undefined)[]): string {
  const all = texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
  return folded(all.join('\n'));
}

/** The same, each between line breaks, so that a whole one can be found. */
const lines = (...texts: readonly Text[]) => `\n${words(...texts)}\n`;

const names = (...organisations: readonly (Organisation | undefined)[]) =>
  words(...organisations.flatMap((one) => [one?.name, one?.ipaCode]));
