import {stringify} from 'csv-stringify/sync';
import * as fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {Plan} from '../../src/model/plan.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {open} from '../../src/sources/open.ts';
import {thorough} from '../thorough.ts';

beforeAll(() => vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterAll(() => vi.restoreAllMocks());
const {signal} = new AbortController();

const cell = fc.oneof(
  fc.string({maxLength: 12}),
  fc.constantFrom('', 'Nil return', 'July', '12 March 2026', 'Mar-26', '31/02/2026', '2026-07', '12/03/2026'),
  fc.constantFrom(
    'Mr Smith',
    'A, B',
    'A; B',
    '1-1, 2-2',
    'NA',
    '=1+1',
    'javascript:1',
    'https://a.it/x',
    '"',
  ),
);

const kinds = [
  {
    noun: 'agenda',
    header: ['Minister', 'Date', 'Name of organisation or individual', 'Purpose of meeting'],
    whole: ['Jane Doe', '2026-07-01', 'Example Ltd', 'x'],
  },
  {
    noun: 'agenda',
    header: [
      'Name of cabinet',
      'Name of EC representative',
      'Title of EC representative',
      'Date of meeting',
      'Name of interest representative',
      'Transparency register ID',
    ],
    whole: ['A', 'Ann', 'Member', '01/07/2026', 'Alpha', '1-1'],
  },
  {
    noun: 'agenda',
    header: ['Data', 'Sottosegretario', 'Soggetto iscritto', 'Oggetto'],
    whole: ['1/7/2026', 'Anna', 'ACME', 'x'],
  },
  {
    noun: 'plan',
    header: ['Commitment Unique Identifier', 'Action Plan Number', 'Commitment Title', 'Start Date', 'URL'],
    whole: ['XX0001', '1', 'Open it', 'NA', 'https://example.org/'],
  },
] as const;

/** What the source makes of a table: how many values that fit our model, or a failure. */
async function read(noun: 'agenda' | 'plan', body: string): Promise<number | SourceFailure> {
  const fetch = async () => Promise.resolve(new Response(body, {headers: {'content-type': 'text/csv'}}));
  try {
    const source = await open('https://example.org/x-july-to-september-2026.csv', {noun, fetch});
    const entries = (await source.agenda?.({}, signal))?.items ?? [];
    for (const entry of entries) expect(AgendaEntry.safeParse(entry).success).toBe(true);
    const plan = (await source.plan?.(signal))?.plan;
    if (plan) expect(Plan.safeParse(plan).success).toBe(true);
    return entries.length + (plan?.commitments.length ?? 0);
  } catch (failure) {
    if (failure instanceof SourceFailure) return failure;
    throw failure;
  }
}

describe('the contract of tables of others', {timeout: 120_000}, () => {
  it.each(kinds)('1,000 tables give values of our model: $header', async ({noun, header, whole}) => {
    const row = fc.array(cell, {minLength: header.length, maxLength: header.length});
    await fc.assert(
      fc.asyncProperty(fc.array(row, {maxLength: 4}), async (rows) => {
        expect(await read(noun, stringify([header, whole, ...rows]))).toBeGreaterThan(0);
      }),
      thorough(1_000),
    );
  });

  it.each(kinds)('1,000 broken ones give nothing but failures: $header', async ({noun, header}) => {
    // Without a column that it cannot do without, or with other columns.
    const broken = fc.oneof(
      fc.array(fc.array(cell, {maxLength: 5}), {maxLength: 4}).map((rows) => stringify([[], ...rows])),
      fc.constantFrom(...header.slice(0, 2)).map((one) => stringify([[one], ['x']])),
      fc.constantFrom('', '\0\0', 'PK\u0003\u0004'),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (body) => {
        expect(await read(noun, body)).toBeInstanceOf(SourceFailure);
      }),
      thorough(1_000),
    );
  });
});
