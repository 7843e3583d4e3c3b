import type {OpenAPIV3_1} from 'openapi-types';
import * as z from 'zod/mini';
import {Consultation, Consultations} from '../../src/model/consultation.ts';
import {Item, Questionnaire} from '../../src/model/item.ts';
import {valuesOf} from '../../src/model/open-enum.ts';
import {Organisation} from '../../src/model/organisation.ts';
import {Problem} from '../../src/model/problem.ts';
import {Receipt, ReceiptRecord} from '../../src/model/receipt.ts';
import {Response} from '../../src/model/response.ts';
import {Text} from '../../src/model/text.ts';

/** What `/status` says. */
const Status = z.object({
  name: z.string(),
  version: z.string(),
  time: z.iso.datetime(),
  database: z.literal('ok'),
});

/** A JSON Web Key Set (RFC 7517). */
const Keys = z.object({keys: z.array(z.looseObject({kty: z.string(), kid: z.string()}))});

const named = {
  Consultation,
  Consultations,
  Item,
  Keys,
  Organisation,
  Problem,
  Questionnaire,
  Receipt,
  ReceiptRecord,
  Response,
  Status,
  Text,
};
export type SchemaName = keyof typeof named;

/** The model as JSON Schema, for `#/components/schemas`. */
export function schemas(): Record<string, OpenAPIV3_1.SchemaObject> {
  const registry = z.registry<{id: string}>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, {id});
  const {schemas: written} = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => {
      const words = valuesOf(zodSchema);
      if (words)
        Object.assign(jsonSchema, {examples: words, description: `Known words: ${words.join(', ')}.`});
    },
  });
  return Object.fromEntries(
    Object.entries(written).map(([id, {$schema: _dialect, $id: _id, ...schema}]) => [
      id,
      // zod's JSON Schema 2020-12 is what OpenAPI 3.1 takes; the two packages only type it differently.
      schema as OpenAPIV3_1.SchemaObject,
    ]),
  );
}
