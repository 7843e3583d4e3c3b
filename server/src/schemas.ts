import type {OpenAPIV3_1} from 'openapi-types';
import * as z from 'zod/mini';
import {Agenda, AgendaEntry, Counterpart, Official, PublicationRule} from '../../src/model/agenda.ts';
import {Challenge, ChallengeParameters} from '../../src/model/challenge.ts';
import {Amount, Assessment, Change, Commitment, Milestone} from '../../src/model/commitment.ts';
import {ChangeLog, LoggedChange} from '../../src/model/change-log.ts';
import {Decision, OtherWay, Outcome, Privacy} from '../../src/model/consultation.ts';
import {Dataset, Datasets, Distribution, Usage} from '../../src/model/dataset.ts';
import {Count, PositiveCount, PositiveNumber} from '../../src/model/count.ts';
import {Day, Instant} from '../../src/model/dates.ts';
import {DigestList} from '../../src/model/digest-list.ts';
import {Document} from '../../src/model/document.ts';
import {Bounds, Condition, Item, Option, Questionnaire, Row} from '../../src/model/item.ts';
import {Link} from '../../src/model/link.ts';
import {valuesOf} from '../../src/model/open-enum.ts';
import {Organisation} from '../../src/model/organisation.ts';
import {Place} from '../../src/model/place.ts';
import {LoggedPlanChange, PlanChangeLog} from '../../src/model/plan-change-log.ts';
import {DeclaredTotal, PagedPlan, Plan, Plans} from '../../src/model/plan.ts';
import {PurgeAfter} from '../../src/model/purge-after.ts';
import {AnswerError, Problem} from '../../src/model/problem.ts';
import {Licence, Provenance} from '../../src/model/provenance.ts';
import {Receipt, ReceiptRecord} from '../../src/model/receipt.ts';
import {FileAnswer} from '../../src/model/rare-values.ts';
import {
  Population,
  PopulationGroup,
  QuestionResult,
  ResultChange,
  ResultCount,
  ResultPoint,
  Results,
  ResultText,
} from '../../src/model/results.ts';
import {Answer, Response} from '../../src/model/response.ts';
import {SignedDigests} from '../../src/model/signed-digests.ts';
import {notEmpty} from '../../src/model/string.ts';
import {Language, Text} from '../../src/model/text.ts';
import {descriptions} from './descriptions.ts';
import {PublishedConsultation, PublishedConsultations} from './published.ts';

/** What `/status` says. */
const Status = z.object({
  name: z.string(),
  version: z.string(),
  time: z.iso.datetime(),
  database: z.literal('ok'),
});

/** A JSON Web Key Set (RFC 7517). */
const Keys = z.object({keys: z.array(z.looseObject({kty: z.string(), kid: z.string()}))});

/** A commitment at an address of its own: with what it takes from its plan. */
export const CommitmentInPlan = z.extend(Commitment, {
  language: Language,
  plan: z.object({id: z.string(), title: Text}),
  provenance: z.optional(Provenance),
});

/** A page of the agenda: the documents as they were published, and beside them what the server adds. */
const ServedAgenda = z.extend(Agenda, {
  late: z.optional(z.array(z.object({id: z.string(), days: PositiveCount}))),
  changes: z.optional(z.array(z.object({id: z.string(), modifiedAt: Instant}))),
});

/** Meetings, counted (src/model/agenda-summary.ts). */
const MeetingCounts = z.object({
  meetings: Count,
  organisations: Count,
  persons: Count,
  others: Count,
  unnamed: Count,
  late: Count,
  nilReturns: Count,
});

/** A year of meetings. */
const AgendaSummary = z.object({
  year: PositiveCount,
  total: MeetingCounts,
  cancelled: Count,
  officials: z.array(z.extend(MeetingCounts, {official: z.optional(Official), language: Language})),
  publicationRule: z.optional(PublicationRule),
});

/** How many requests were answered; without `count`, fewer than five. */
const UsageByDay = z.object({
  period: z.object({start: Day, end: Day}),
  items: z.array(z.object({day: Day, noun: z.string(), form: z.string(), count: z.optional(PositiveCount)})),
});

/** Every schema that has a name in the document. */
export const named = {
  Agenda,
  AgendaEntry,
  AgendaSummary,
  Amount,
  Answer,
  AnswerError,
  Assessment,
  Bounds,
  Challenge,
  ChallengeParameters,
  Change,
  ChangeLog,
  Commitment,
  CommitmentInPlan,
  Condition,
  Consultation: PublishedConsultation,
  Consultations: PublishedConsultations,
  Counterpart,
  Dataset,
  Datasets,
  Decision,
  DeclaredTotal,
  DigestList,
  Distribution,
  Document,
  FileAnswer,
  Item,
  Keys,
  Licence,
  LoggedChange,
  LoggedPlanChange,
  MeetingCounts,
  Milestone,
  Official,
  Option,
  Organisation,
  OtherWay,
  PagedPlan,
  Outcome,
  Place,
  Plan,
  PlanChangeLog,
  Plans,
  Population,
  PopulationGroup,
  Privacy,
  Problem,
  Provenance,
  PublicationRule,
  PurgeAfter,
  QuestionResult,
  Questionnaire,
  Receipt,
  ReceiptRecord,
  Response,
  ResultChange,
  ResultCount,
  ResultPoint,
  ResultText,
  Results,
  Row,
  ServedAgenda,
  SignedDigests,
  Status,
  Text,
  Usage,
  UsageByDay,
};
export type SchemaName = keyof typeof named;

/** What the model's own checks mean in JSON Schema; in the model, every browser would load it. */
const meanings = new Map<z.core.$ZodType, OpenAPIV3_1.SchemaObject>([
  [Count, {type: 'integer', minimum: 0}],
  [PositiveCount, {type: 'integer', minimum: 1}],
  [PositiveNumber, {exclusiveMinimum: 0}],
  [Instant, {format: 'date-time'}],
  [Day, {format: 'date'}],
  [Link, {format: 'uri'}],
]);

/** Where a value is checked and passed on as it came, the schema that it is checked by. */
const checkedBy = new Map<z.core.$ZodType, {readonly $ref: string}>([
  [Challenge.shape.parameters, {$ref: '#/components/schemas/ChallengeParameters'}],
]);

/** The keywords of a schema's checks, as they say it themselves (`params`). */
function meaningsOfChecks({_zod: {def}}: z.core.$ZodType): readonly object[] {
  const keywords = (def.checks ?? []).map((check) => {
    if (check === notEmpty) return def.type === 'array' ? {minItems: 1} : {minLength: 1};
    // Only our own checks have them.
    const {params} = check._zod.def as Partial<z.core.$ZodCustomDef>;
    return params ?? {};
  });
  // A keyword that is said twice, such as a second pattern, stands beside the first.
  return keywords.some((one) => 'pattern' in one) && keywords.length > 1 ? [{allOf: keywords}] : keywords;
}

/** The model as JSON Schema, for `#/components/schemas`. */
export function schemas(): Record<string, OpenAPIV3_1.SchemaObject> {
  const registry = z.registry<{id: string}>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, {id});
  const {schemas: written} = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => {
      Object.assign(
        jsonSchema,
        meanings.get(zodSchema),
        checkedBy.get(zodSchema),
        ...meaningsOfChecks(zodSchema),
      );
      const words = valuesOf(zodSchema);
      // Not `enum`: a reader must survive words that a newer API invents (DESIGN §5, Evolution).
      if (words) Object.assign(jsonSchema, {'x-extensible-enum': words, examples: words.slice(0, 1)});
    },
  });
  return Object.fromEntries(
    Object.entries(written).map(([id, {$schema: _dialect, $id: _id, ...schema}]) => [
      id,
      // zod's JSON Schema 2020-12 is what OpenAPI 3.1 takes; the two packages only type it differently.
      described(id, schema as OpenAPIV3_1.SchemaObject),
    ]),
  );
}

/** With the model's doc comments. A reference may have a description beside it in OpenAPI 3.1. */
function described(name: string, schema: OpenAPIV3_1.SchemaObject): OpenAPIV3_1.SchemaObject {
  const {'': own, ...fields} = descriptions[name] ?? {};
  const properties = Object.entries(schema.properties ?? {}).map(([field, property]) => {
    const description = fields[field];
    return [field, description === undefined ? property : {...property, description}] as const;
  });
  return {
    ...schema,
    ...(own === undefined ? {} : {description: own}),
    ...(properties.length === 0 ? {} : {properties: Object.fromEntries(properties)}),
  };
}
