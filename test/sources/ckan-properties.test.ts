import * as fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {Dataset} from '../../src/model/dataset.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {open} from '../../src/sources/open.ts';
import {json} from './fake-fetch.ts';
import {thorough} from '../thorough.ts';

vi.spyOn(console, 'info').mockImplementation(() => undefined);
vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const {signal} = new AbortController();

const word = fc.oneof(
  fc.string({maxLength: 12}),
  fc.constantFrom(
    '',
    '[]',
    '{}',
    '{ITA}',
    '31/12/2020',
    '2020-02-31',
    'ENVI',
    'ftp://a.it/x',
    'https://a.it/x',
  ),
  fc.constantFrom('[{"theme":"ENVI"}]', '[{"uri":7}]', '1,2 MB', 'cc-by', 'MONTHLY', '__proto__', 'a@b.it'),
);
const names = [
  ...['name', 'id', 'notes', 'modified', 'issued', 'language', 'frequency', 'theme', 'themes_aggregate'],
  ...['holder_name', 'holder_identifier', 'publisher_name', 'conforms_to', 'temporal_coverage', 'license_id'],
  ...[
    'license_title',
    'license_url',
    'isopen',
    'hvd_category',
    'geographical_name',
    'contact_email',
    'extras',
  ],
  ...['maintainer', 'maintainer_email', 'metadata_created', 'metadata_modified', 'organization', 'resources'],
  ...['title_translated', 'notes_translated', 'tags', 'access_rights'],
];
const anything = fc.oneof(word, fc.anything({maxDepth: 2, withNullPrototype: false}));
const extra = fc.record(
  {key: fc.oneof(fc.constantFrom(...names), word), value: anything},
  {noNullPrototype: true},
);
const resource = fc.dictionary(
  fc.constantFrom(
    'url',
    'name',
    'format',
    'size',
    'mimetype',
    'last_modified',
    'license_type',
    'access_services',
    'rights',
  ),
  anything,
  {noNullPrototype: true},
);
const pack = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...names), anything, {noNullPrototype: true}),
    fc.array(extra, {maxLength: 4}),
    fc.array(resource, {maxLength: 3}),
  )
  .map(([fields, extras, resources]) => ({extras, resources, ...fields, name: 'a', title: 'A'}))
  // As the network carries it.
  .map((one) => JSON.parse(JSON.stringify(one, (_key, value: unknown) => plainOf(value))) as object);

function plainOf(value: unknown): unknown {
  return typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : value;
}

const asked = async (answer: unknown) => {
  const source = await open('https://dati.example.it/dataset/a', {noun: 'dataset', fetch: fetching(answer)});
  return source.dataset?.(signal);
};
const fetching = (answer: unknown) => async () => json(answer)('', {});

describe('packages of any content', () => {
  it('give values of our model', async () => {
    await fc.assert(
      fc.asyncProperty(pack, async (one) => {
        expect(Dataset.safeParse(await asked({success: true, result: one})).success).toBe(true);
      }),
      thorough(1_000),
    );
  });

  it('give nothing but failures that are named, when they are broken', async () => {
    const broken = fc.oneof(
      fc.json().map((text): unknown => JSON.parse(text)),
      fc.record({success: anything, result: anything, error: anything}, {noNullPrototype: true}),
      fc.record({success: fc.constant(true), result: fc.oneof(word, fc.array(word), fc.constant({}))}),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (answer) => {
        const carried: unknown = JSON.parse(
          JSON.stringify(answer, (_key, value: unknown) => plainOf(value)) ?? 'null',
        );
        await expect(asked(carried)).rejects.toBeInstanceOf(SourceFailure);
      }),
      thorough(1_000),
    );
  });
});
