import * as fc from 'fast-check';
import type {RequestListener} from 'node:http';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {Plan} from '../../src/model/plan.ts';
import type {Noun} from '../../src/model/noun.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {open} from '../../src/sources/open.ts';
import {closeAll, serve} from './ckan-server.ts';
import {thorough} from '../thorough.ts';

vi.spyOn(console, 'info').mockImplementation(() => undefined);
afterEach(closeAll);
const {signal} = new AbortController();
const page = 'https://partecipa.example.it';

const agendaOf = async (listener: RequestListener) => {
  const source = await open(`${await serve(listener)}/processes/x/f/12/meetings`, {noun: 'agenda'});
  return source.agenda?.({}, signal);
};
const answering =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_incoming, response) =>
    response.writeHead(status, {'content-type': 'application/json', ...headers}).end(body);
const errors = (message: string, extensions = {}) =>
  JSON.stringify({errors: [{message, extensions}], data: {}});

describe('a Decidim that cannot be read', () => {
  it.each([
    ['truncated JSON', answering(200, '{"data": {"comp'), 'unreadable', /not JSON/],
    ['a page', answering(200, '<h1>Ciao</h1>', {'content-type': 'text/html'}), 'unreadable', /expected JSON/],
    ['another type', answering(200, '[]'), 'unreadable', /./],
    ['data of another type', answering(200, '{"data": "x"}'), 'unreadable', /data/],
    ['no list', answering(200, '{"data":{"component":{"__typename":"Meetings"}}}'), 'unreadable', /./],
    ['a login', answering(302, '', {location: '/users/sign_in'}), 'refused', /login/],
    ['a loop of redirects', answering(307, '', {location: '/api'}), 'refused', /redirect/],
    ['a gate', answering(401, '{"error":"Access denied"}'), 'refused', /logged in/],
    ['too many', answering(429, 'Retry later', {'retry-after': '30'}), 'unavailable', /too many requests/],
    ['a breakdown', answering(500, errors('Internal Server error')), 'unavailable', /500/],
    ['an error of GraphQL', answering(200, errors('Something')), 'unavailable', /says no: Something/],
    ['a denial', answering(200, errors('Access denied')), 'refused', /Access denied/],
    [
      'too complex',
      answering(200, errors('Query has complexity of 400, which exceeds max complexity of 300')),
      'unsupported',
      /complexity of 400/,
    ],
    [
      'a field it never had',
      answering(
        200,
        errors("Field 'x' doesn't exist on type 'Y'", {
          code: 'undefinedField',
          typeName: 'Y',
          fieldName: 'x',
        }),
      ),
      'unsupported',
      /doesn't exist/,
    ],
    [
      'the same field lacking for ever',
      answering(200, errors('no', {code: 'undefinedField', typeName: 'Attachment', fieldName: 'title'})),
      'unsupported',
      /no/,
    ],
    ['50 MB', answering(200, '', {'content-length': '50000000'}), 'unreadable', /larger/],
  ] as const)('is named: %s', async (_what, listener, reason, detail) => {
    const failure: unknown = await agendaOf(listener).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SourceFailure);
    expect(failure).toMatchObject({reason, detail: expect.stringMatching(detail) as string});
    if (reason === 'unavailable' && failure instanceof SourceFailure && failure.status === 429)
      expect(failure.retryAfter).toBe(30);
  });

  it('is not waited for when nobody waits', async () => {
    const reason = new Error('gone');
    const controller = new AbortController();
    const origin = await serve((_incoming, response) => {
      response.writeHead(200, {'content-type': 'application/json'}).write('{"data":');
      controller.abort(reason);
    });
    const source = await open(`${origin}/processes/x/f/12`, {noun: 'agenda'});
    await expect(source.agenda?.({}, controller.signal)).rejects.toBe(reason);
  });
});

const words = fc.oneof(
  fc.string({maxLength: 12}),
  fc.constantFrom(
    '',
    '<p>a</p>',
    '2026-01-01',
    '2026-02-31',
    '2026-03-12T17:00:00+01:00',
    '/x.pdf',
    'javascript:1',
    '__proto__',
    '7',
  ),
);
const anything = fc.oneof(words, fc.anything({maxDepth: 2, withNullPrototype: false}), fc.constant(null));
const text = fc.oneof(
  fc.record({
    translations: fc.array(
      fc.record({
        locale: fc.constantFrom('it', 'en', 'pt_BR', '?'),
        text: fc.oneof(words, fc.constant(null)),
      }),
      {maxLength: 3},
    ),
  }),
  anything,
);
const fieldNames = [
  ...[
    'id',
    'slug',
    'startTime',
    'endTime',
    'typeOfMeeting',
    'closed',
    'isWithdrawn',
    'address',
    'coordinates',
  ],
  ...[
    'updatedAt',
    'attachments',
    'taxonomies',
    'category',
    'startDate',
    'endDate',
    'progress',
    'childrenCount',
  ],
  ...['parent', 'status', 'timelineEntries', 'questionnaire', 'steps'],
];
/** A node in which much is as it should be, and some is anything. */
const node = (whole: object) =>
  fc
    .tuple(
      fc.dictionary(fc.constantFrom(...fieldNames), anything, {maxKeys: 4, noNullPrototype: true}),
      fc.dictionary(fc.constantFrom('title', 'description', 'location', 'shortDescription'), text, {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    )
    .map(([fields, texts]) => ({...whole, ...fields, ...texts}));
const title = {translations: [{locale: 'it', text: 'Titolo'}]};
const meeting = {id: '1', title, startTime: '2026-03-12T17:00:00+01:00'};
const result = {id: '1', title, timelineEntries: [{entryDate: '2026-01-01', title}], progress: 40};
const survey = {id: '1', questionnaire: {title, questions: [{questionType: 'files'}]}};
const space = {id: '1', slug: 'x', title, steps: [{active: true, title}]};

const part = (type: string, list: string, whole: object) =>
  fc.record({
    component: fc
      .array(fc.oneof(node(whole), fc.constant(null)), {maxLength: 4})
      .map((nodes) => ({__typename: type, [list]: {nodes, pageInfo: {hasNextPage: false}}})),
    participatoryProcess: node(space),
    organization: fc.oneof(fc.record({name: text}), fc.constant(null)),
  });
const kinds = [
  {noun: 'agenda', path: '/processes/x/f/12', data: part('Meetings', 'meetings', meeting)},
  {noun: 'plan', path: '/processes/x/f/20', data: part('Accountability', 'results', result)},
  {noun: 'consultation', path: '/processes/x/f/18', data: part('Surveys', 'surveys', survey)},
  {noun: 'consultation', path: '/processes/x', data: part('Surveys', 'surveys', survey)},
] as const;

/** What a source makes of one answer to every question; a failure, or values that fit our model. */
async function read(noun: Noun, path: string, body: string): Promise<'values' | SourceFailure> {
  const fetch = async () =>
    Promise.resolve(new Response(body, {headers: {'content-type': 'application/json'}}));
  try {
    const source = await open(page + path, {noun, fetch});
    for (const entry of (await source.agenda?.({}, signal))?.items ?? [])
      expect(AgendaEntry.safeParse(entry).success).toBe(true);
    const plan = await source.plan?.(signal);
    if (plan) expect(Plan.safeParse(plan.plan).success).toBe(true);
    const consultation = await source.consultation?.(signal);
    if (consultation) expect(Consultation.safeParse(consultation).success).toBe(true);
    return 'values';
  } catch (failure) {
    if (failure instanceof SourceFailure) return failure;
    throw failure;
  }
}

describe('the contract of a source', () => {
  it.each(kinds)(
    'answers of any content give values of our model, or a failure with a name: $noun at $path',
    async ({noun, path, data}) => {
      const runs = thorough(1_000);
      let values = 0;
      await fc.assert(
        fc.asyncProperty(data, async (found) => {
          if ((await read(noun, path, JSON.stringify({data: found}))) === 'values') values += 1;
        }),
        runs,
      );
      // Of a hundred, chance may take more than of a thousand.
      expect(values).toBeGreaterThan(runs.numRuns * (runs.numRuns < 1_000 ? 0.3 : 0.4));
    },
  );

  it.each(kinds)('broken ones give nothing but failures: $noun at $path', async ({noun, path, data}) => {
    const broken = fc.oneof(
      fc.tuple(data, fc.nat()).map(([found, at]) => {
        const whole = JSON.stringify({data: found});
        return whole.slice(0, at % whole.length);
      }),
      fc.json().filter((json) => !json.includes('component') && !json.includes('participatory')),
      fc.constantFrom(
        '<html>',
        '{"data":null}',
        '{"data":{}}',
        '{"errors":[{}]}',
        '{"errors":[null],"data":{"component":null}}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (body) => {
        expect(await read(noun, path, body)).toBeInstanceOf(SourceFailure);
      }),
      thorough(1_000),
    );
  });
});
