import {AgendaEntry, PublicationRule} from '../../../src/model/agenda.ts';
import {Dataset} from '../../../src/model/dataset.ts';
import {Plan} from '../../../src/model/plan.ts';
import type {Misfit, Schema} from '../../../src/model/read.ts';
import {PublishedConsultation} from '../published.ts';
import type {Publication} from '../store/store.ts';
import {entryFindings} from './agenda.ts';
import {consultationFindings} from './consultation.ts';
import {datasetFindings} from './dataset.ts';
import type {Rules} from './examine.ts';
import {examine} from './examine.ts';
import type {Findings} from './findings.ts';
import {planFindings} from './plan.ts';

/** What can be published, as folders and addresses call it. */
export const collections = ['consultations', 'agenda', 'datasets', 'plans'] as const;
export type Collection = (typeof collections)[number];

const schemas = {consultations: PublishedConsultation, agenda: AgendaEntry, datasets: Dataset, plans: Plan};

/** The name of a document, and where in its file it stands: a JSON path, absent in a table. */
export type Named = {readonly id: string; readonly path?: string};

/** What is to be said of a file: one document, a list of them, or `{items: […]}`. */
export type FileExamination = Findings & {
  /** What may be published of it; all of it when there are no faults. */
  readonly publication: Publication;
  readonly names: readonly Named[];
};

/** Examine the content of a file as it was written. */
export function examineFile(collection: Collection, value: unknown): FileExamination {
  switch (collection) {
    case 'consultations': {
      const {documents, ...said} = examineAll(PublishedConsultation, consultationFindings, value);
      return {...said, publication: {consultations: documents}};
    }
    case 'agenda':
      return examineAgenda(value);
    case 'datasets': {
      const {documents, ...said} = examineAll(Dataset, datasetFindings, value);
      return {...said, publication: {datasets: documents}};
    }
    case 'plans': {
      const {documents, ...said} = examineAll(Plan, planFindings, value);
      return {...said, publication: {plans: documents}};
    }
  }
}

/** The collection whose documents have most of these fields; the first of several. */
export function collectionLike(value: unknown): Collection {
  const {entries, more} = partsOf(value);
  if (Object.hasOwn(more, 'publicationRule')) return 'agenda';
  const [first] = entries;
  const fields = typeof first?.value === 'object' && first.value !== null ? Object.keys(first.value) : [];
  const strangers = (collection: Collection) =>
    fields.filter((field) => !Object.hasOwn(schemas[collection].shape, field)).length;
  return collections.reduce((best, one) => (strangers(one) < strangers(best) ? one : best));
}

function examineAgenda(value: unknown): FileExamination {
  const {documents, ...said} = examineAll(AgendaEntry, entryFindings, value, ['publicationRule']);
  const {publicationRule} = partsOf(value).more;
  if (publicationRule === undefined) return {...said, publication: {agenda: documents}};
  const rule = examine(
    PublicationRule,
    () => ({faults: [], warnings: []}),
    publicationRule,
    '$.publicationRule',
  );
  return {
    names: said.names,
    publication: {agenda: documents, publicationRule: rule.document},
    faults: [...rule.faults, ...said.faults],
    warnings: [...rule.warnings, ...said.warnings],
  };
}

function examineAll<T extends {readonly id: string}>(
  schema: Schema<T>,
  rules: Rules<T>,
  value: unknown,
  known: readonly string[] = [],
) {
  const {entries, more, fault} = partsOf(value);
  const examined = entries.map(({value: entry, path}) => ({
    path,
    ...examine(schema, rules, entry, path),
  }));
  return {
    documents: examined.flatMap(({document}) => (document ? [document] : [])),
    names: examined.flatMap(({document, path}) => (document ? [{id: document.id, path}] : [])),
    faults: [...(fault ? [fault] : []), ...examined.flatMap(({faults}) => faults)],
    warnings: [
      ...(entries.length === 0 && !fault ? [{path: '$', reason: 'nothing in it'}] : []),
      ...Object.keys(more)
        .filter((key) => !known.includes(key))
        .map((key) => ({path: `$.${key}`, reason: 'nobody reads this field'})),
      ...examined.flatMap(({warnings}) => warnings),
    ],
  };
}

type Parts = {
  readonly entries: readonly {readonly value: unknown; readonly path: string}[];
  /** What a list says beside its items. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly fault?: Misfit;
};

function partsOf(value: unknown): Parts {
  if (Array.isArray(value)) return {entries: listed(value, '$'), more: {}};
  // A document with an id that has items too is no list: somebody forgot `questionnaire`.
  if (typeof value === 'object' && value !== null && 'items' in value && !('id' in value)) {
    const {items, ...more} = value;
    if (Array.isArray(items)) return {entries: listed(items, '$.items'), more};
    return {entries: [], more, fault: {path: '$.items', reason: 'must be a list'}};
  }
  return {entries: [{value, path: '$'}], more: {}};
}

const listed = (values: readonly unknown[], path: string) =>
  values.map((value, index) => ({value, path: `${path}[${index}]`}));
