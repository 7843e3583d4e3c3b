import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Agenda, AgendaEntry} from '../../src/model/agenda.ts';
import {Commitment} from '../../src/model/commitment.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {Contact} from '../../src/model/contact.ts';
import {Dataset} from '../../src/model/dataset.ts';
import {Document} from '../../src/model/document.ts';
import {Item, Questionnaire} from '../../src/model/item.ts';
import {Organisation} from '../../src/model/organisation.ts';
import {Place} from '../../src/model/place.ts';
import {Plan} from '../../src/model/plan.ts';
import {Problem} from '../../src/model/problem.ts';
import {Provenance} from '../../src/model/provenance.ts';
import type {Schema} from '../../src/model/read.ts';
import {jsonPath, read} from '../../src/model/read.ts';
import {Receipt, ReceiptRecord} from '../../src/model/receipt.ts';
import {Response} from '../../src/model/response.ts';
import {Results} from '../../src/model/results.ts';
import type {Sample} from './arbitraries.ts';
import * as any from './arbitraries.ts';

type Noun = {readonly schema: Schema<unknown> & {readonly shape: object}; readonly sample: Sample};

const nouns: readonly (readonly [string, Noun])[] = Object.entries({
  Agenda: {schema: Agenda, sample: any.agenda},
  AgendaEntry: {schema: AgendaEntry, sample: any.agendaEntry},
  Commitment: {schema: Commitment, sample: any.commitment},
  Consultation: {schema: Consultation, sample: any.consultation},
  Contact: {schema: Contact, sample: any.contact},
  Dataset: {schema: Dataset, sample: any.dataset},
  Document: {schema: Document, sample: any.document},
  Item: {schema: Item, sample: any.item},
  Organisation: {schema: Organisation, sample: any.organisation},
  Place: {schema: Place, sample: any.place},
  Plan: {schema: Plan, sample: any.plan},
  Problem: {schema: Problem, sample: any.problem},
  Provenance: {schema: Provenance, sample: any.provenance},
  Questionnaire: {schema: Questionnaire, sample: any.questionnaire},
  Receipt: {schema: Receipt, sample: any.receipt},
  ReceiptRecord: {schema: ReceiptRecord, sample: any.receiptRecord},
  Response: {schema: Response, sample: any.response},
  Results: {schema: Results, sample: any.results},
});

const runs = {numRuns: 60};
/** Of no type that any field has. */
const wrong = [[[]]];

function misfitsOf(schema: Schema<unknown>, value: unknown) {
  const reading = read(schema, value);
  return reading.fits ? [] : reading.misfits;
}

describe.each(nouns)('%s', (_name, {schema, sample}) => {
  const {value: arbitrary, required, optional} = sample;
  const fields = [...required, ...optional];

  it('is generated with every field it has', () => {
    expect(fields.toSorted()).toEqual(Object.keys(schema.shape).toSorted());
  });

  it('accepts what it generates, also after a trip over the wire', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(misfitsOf(schema, value)).toEqual([]);
        expect(misfitsOf(schema, JSON.parse(JSON.stringify(value)))).toEqual([]);
      }),
      runs,
    );
  });

  it('reads what it has read without a change', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        const once = read(schema, value);
        expect(once.fits && read(schema, once.value)).toEqual(once);
      }),
      runs,
    );
  });

  it('ignores fields it does not know', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(misfitsOf(schema, {...value, fromTheFuture: wrong})).toEqual([]);
      }),
      runs,
    );
  });

  it('names the one field that is of a wrong type or null', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.constantFrom(...fields),
        fc.constantFrom(wrong, null),
        (value, field, bad) => {
          const misfits = misfitsOf(schema, {...value, [field]: bad});
          expect(misfits.length).toBeGreaterThan(0);
          for (const {path} of misfits) expect(path.startsWith(jsonPath([field]))).toBe(true);
        },
      ),
      runs,
    );
  });

  // Some shapes can do without any of their fields.
  if (required.length > 0)
    it('names the required field that is missing', () => {
      fc.assert(
        fc.property(arbitrary, fc.constantFrom(...required), (value, field) => {
          const {[field]: _, ...rest} = value;
          expect(misfitsOf(schema, rest)).toEqual([{path: jsonPath([field]), reason: 'is missing'}]);
        }),
        runs,
      );
    });

  it('names a null wherever it hides', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (value, at) => {
        const paths = [...pathsOf(value)];
        const keys = paths[at % Math.max(1, paths.length)];
        // The value of an answer is judged by its question, not by its shape.
        if (!keys || (schema === (Response as Schema<unknown>) && keys[2] === 'value')) return;
        const misfits = misfitsOf(schema, nulled(value, keys));
        expect(misfits).toHaveLength(1);
        expect(jsonPath(keys)).toBe(misfits[0]?.path);
      }),
      {numRuns: 200},
    );
  });
});

type Keys = readonly (string | number)[];

function* pathsOf(value: unknown, above: Keys = []): Generator<Keys> {
  if (above.length > 0) yield above;
  if (Array.isArray(value))
    for (const [index, child] of value.entries()) yield* pathsOf(child, [...above, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* pathsOf(child, [...above, key]);
}

function nulled(value: unknown, [key, ...below]: Keys): unknown {
  if (key === undefined) return null;
  if (Array.isArray(value))
    return value.map((child, index) => (index === key ? nulled(child, below) : child));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, child]) => [name, name === key ? nulled(child, below) : child]),
  );
}
