import * as fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {Dataset} from '../../src/model/dataset.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {open} from '../../src/sources/open.ts';
import {event, graphWith, townDatasets, townEvents} from './wordpress-server.ts';

vi.spyOn(console, 'info').mockImplementation(() => undefined);
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const {signal} = new AbortController();
const site = 'https://comune.example.it/wp-json';

const word = fc.oneof(
  fc.string({maxLength: 12}),
  fc.constantFrom('', '<b>a</b>', '&#8211;', '2026-02-31 25:00:00', '2026-03-12 17:00:00', '12/03/2026'),
  fc.constantFrom(
    '2026-03-12T17:00:00+00:00',
    'Europe/Rome',
    'UTC+1',
    'canceled',
    'https://a.it/x/',
    '7',
    '__proto__',
  ),
  fc.constantFrom('javascript:1', '9'.repeat(20), '0000-00-00 00:00:00'),
);
const anything = fc.oneof(word, fc.anything({maxDepth: 2, withNullPrototype: false}), fc.constant(null));
const someOf = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), anything, {maxKeys: 5, noNullPrototype: true});

const whole = event(1, '2026-07-12T17:00:00', '2026-07-12T18:00:00');
const tribe = fc
  .array(
    fc.oneof(
      someOf([...Object.keys(whole), 'utc_start_date', 'json_ld', 'event_status', 'is_virtual']),
      anything,
    ),
    {
      maxLength: 3,
    },
  )
  .map((events) => ({
    events: [
      whole,
      ...events.map((one) => (typeof one === 'object' && one !== null ? {...whole, ...one} : one)),
    ],
  }));
const graph = (nodes: readonly Readonly<Record<string, unknown>>[], names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...nodes), someOf(names)), {maxLength: 3})
    .map((changed) => graphWith([...nodes, ...changed.map(([node, more]) => ({...node, ...more}))]));
const eventNames = [
  ...['@id', '@type', 'dct:title', 'cpev:eventTitle', 'ti:startTime', 'ti:endTime', 'cpev:takesPlaceIn'],
  ...['cov:hasOrganization', 'l0:description', 'cpev:eventAbstract', 'sm:URL', 'owl:sameAs', 'clv:lat'],
  ...['clv:hasAddress', 'clv:officialStreetName', 'cov:legalName', 'poi:POIofficialName'],
];
const datasetNames = [
  '@id',
  '@type',
  'dct:title',
  'dct:description',
  'dcat:distribution',
  'dct:format',
  'dcat:downloadURL',
  'cov:legalName',
];

const kinds = [
  {noun: 'agenda', route: '/tribe/events/v1/events', data: tribe},
  {noun: 'agenda', route: '/comuni/v1/graph/eventi', data: graph(townEvents, eventNames)},
  {noun: 'dataset', route: '/comuni/v1/graph/dataset', data: graph(townDatasets, datasetNames)},
] as const;

const carried = (value: unknown) =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'bigint' || typeof one === 'symbol' ? String(one) : one,
  ) ?? 'null';

/** What the source makes of one answer to every question: how many values that fit our model, or a failure. */
async function read(
  noun: 'agenda' | 'dataset',
  route: string,
  body: string,
): Promise<number | SourceFailure> {
  const fetch = async () =>
    Promise.resolve(new Response(body, {headers: {'content-type': 'application/json'}}));
  try {
    const source = await open(site + route, {noun, fetch});
    const entries = (await source.agenda?.({}, signal))?.items ?? [];
    for (const entry of entries) expect(AgendaEntry.safeParse(entry).success).toBe(true);
    const datasets = (await source.datasets?.(signal))?.items ?? [];
    for (const dataset of datasets) expect(Dataset.safeParse(dataset).success).toBe(true);
    return entries.length + datasets.length;
  } catch (failure) {
    if (failure instanceof SourceFailure) return failure;
    throw failure;
  }
}

describe('the contract of a source', () => {
  it.each(kinds)('1,000 answers give values of our model: $route', async ({noun, route, data}) => {
    await fc.assert(
      fc.asyncProperty(data, async (found) => {
        expect(await read(noun, route, carried(found))).toBeGreaterThan(0);
      }),
      {numRuns: 1_000},
    );
  });

  it.each(kinds)('1,000 broken ones give nothing but failures: $route', async ({noun, route, data}) => {
    const broken = fc.oneof(
      fc.tuple(data, fc.nat()).map(([found, at]) => {
        const text = carried(found);
        return text.slice(0, at % text.length);
      }),
      fc.json(),
      fc.constantFrom(
        '<html>',
        'null',
        '{"events":null}',
        '{"events":{}}',
        '{"events":[{}]}',
        '{"events":[null, 3]}',
      ),
      fc.constantFrom('{"@context":{},"@graph":[]}', '{"@context":null,"@graph":[{}]}', '{"@graph":[]}'),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (body) => {
        expect(await read(noun, route, body)).toBeInstanceOf(SourceFailure);
      }),
      {numRuns: 1_000},
    );
  });
});
