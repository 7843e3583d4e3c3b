import * as fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {catalogueLinkedData, datasetLinkedData} from '../../server/src/twins/dcat.ts';
import {Dataset} from '../../src/model/dataset.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import {open} from '../../src/sources/open.ts';
import {fakeFetch, json, redirected, status} from './fake-fetch.ts';
import {thorough} from '../thorough.ts';

vi.spyOn(console, 'info').mockImplementation(() => undefined);
const {signal} = new AbortController();
const address = 'https://dati.example.it/catalogo.jsonld';

const opened = (document: unknown, src = address) =>
  open(src, {noun: 'dataset', source: 'dcat', fetch: fakeFetch(json(document)).fetch});
const one = async (document: unknown, src?: string) => (await opened(document, src)).dataset?.(signal);
const several = async (document: unknown) => (await opened(document)).datasets?.(signal);

const ours = Dataset.parse({
  id: 'alberi',
  title: {it: 'Alberi', de: 'Bäume'},
  language: 'it',
  description: {it: 'Tutti gli alberi'},
  publisher: {name: {it: 'Società'}, url: 'https://societa.example.it/'},
  holder: {name: {it: 'Comune'}, ipaCode: 'c_h501'},
  themes: ['ENVI', 'REGI'],
  keywords: ['verde', 'piante, arbusti'],
  accessRights: 'PUBLIC',
  frequency: 'MONTHLY',
  issued: '2020-01-02',
  modified: '2026-03-04T10:00:00Z',
  temporal: {start: '2019-01-01', end: '2020-12'},
  spatial: {it: 'Roma'},
  languages: ['it', 'de'],
  conformsTo: ['https://www.example.org/standard'],
  contact: {name: {it: 'Ufficio'}, email: 'a@example.it', phone: '+3906123', url: 'https://a.example.it/'},
  landingPage: 'https://dati.example.it/alberi',
  hvdCategory: 'c_dd313021',
  distributions: [
    {
      title: {it: 'Tabella'},
      format: 'CSV',
      mediaType: 'text/csv',
      bytes: 12345,
      accessUrl: 'https://dati.example.it/alberi',
      downloadUrl: 'https://dati.example.it/alberi.csv',
      kind: 'file',
      licence: {code: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', open: true},
      modified: '2026-03-04',
      rights: {it: 'Si cita il Comune.'},
    },
    {format: 'JSON', accessUrl: 'https://dati.example.it/api', kind: 'api'},
  ],
});

const catalogueOf = {publicUrl: 'https://p.example.it', publisher: {name: 'Comune'}};
const stored = (document: Dataset) => ({
  document,
  json: JSON.stringify(document),
  modifiedAt: '2026-03-04T10:00:00Z',
});

describe('a dataset in DCAT-AP', () => {
  it('comes back from the JSON-LD of our own server as it went', async () => {
    const back = await one(JSON.parse(datasetLinkedData(ours, catalogueOf)));
    const {licence} = ours.distributions[0] ?? {};
    expect(back).toEqual({
      ...ours,
      licence,
      provenance: {source: 'dati.example.it', url: 'https://dati.example.it/alberi'},
    });
  });

  it('comes from a catalogue, which says of one which', async () => {
    const catalogue: unknown = JSON.parse(
      catalogueLinkedData([ours, {...ours, id: 'b'}].map(stored), catalogueOf),
    );
    expect((await several(catalogue))?.items.map(({id}) => id)).toEqual(['alberi', 'b']);
    expect((await one(catalogue, `${address}#b`))?.id).toBe('b');
    await expect(one(catalogue)).rejects.toMatchObject({reason: 'unsupported'});
    await expect(one(catalogue, `${address}#c`)).rejects.toMatchObject({reason: 'missing'});
  });

  it('is the same with full IRIs, in a graph, with what it points to apart', async () => {
    const dct = 'http://purl.org/dc/terms/';
    const dcat = 'http://www.w3.org/ns/dcat#';
    const {items} =
      (await several([
        {
          '@id': 'https://a.it/d/1',
          '@type': [`${dcat}Dataset`],
          [`${dct}title`]: [{'@value': 'Uno', '@language': 'it'}],
          [`${dct}publisher`]: [{'@id': '_:p'}],
          [`${dcat}distribution`]: [{'@id': 'https://a.it/d/1/csv'}],
        },
        {'@id': '_:p', 'http://xmlns.com/foaf/0.1/name': [{'@value': 'Ente'}]},
        {
          '@id': 'https://a.it/d/1/csv',
          [`${dcat}accessURL`]: [{'@id': 'https://a.it/1.csv'}],
          [`${dcat}byteSize`]: [{'@value': '1,2 MB'}],
          [`${dct}format`]: [{'@id': 'http://publications.europa.eu/resource/authority/file-type/CSV'}],
        },
      ])) ?? {};
    expect(items).toMatchObject([
      {
        id: '1',
        title: {it: 'Uno'},
        publisher: {name: 'Ente'},
        distributions: [{accessUrl: 'https://a.it/1.csv', bytes: 1_200_000, format: 'CSV', kind: 'file'}],
      },
    ]);
  });

  it('follows prefixes, terms, aliases, languages and language maps of its own context', async () => {
    expect(
      await one({
        '@context': {
          d: 'http://www.w3.org/ns/dcat#',
          title: {'@id': 'http://purl.org/dc/terms/title', '@container': '@language'},
          description: 'http://purl.org/dc/terms/description',
          id: '@id',
          type: '@type',
          '@language': 'it',
        },
        '@graph': [
          {
            id: '/d/due',
            type: 'd:Dataset',
            title: {it: 'Due', sl: 'Dva'},
            description: 'In breve',
            unknown: 7,
          },
        ],
      }),
    ).toMatchObject({id: 'due', title: {it: 'Due', sl: 'Dva'}, description: {it: 'In breve'}});
  });

  it('knows the context of DCAT-AP 3 by its address', async () => {
    expect(
      await one({
        '@context': 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/context/dcat-ap.jsonld',
        id: 'https://a.it/d/1',
        type: 'Dataset',
        title: 'Uno',
        frequency: 'http://publications.europa.eu/resource/authority/frequency/DAILY',
        keyword: ['uno'],
        accessRights: {type: 'http://purl.org/dc/terms/RightsStatement', 'rdfs:label': 'su richiesta'},
        datasetDistribution: [{accessUrl: 'https://a.it/1', rights: {id: 'https://a.it/condizioni'}}],
      }),
    ).toMatchObject({
      title: 'Uno',
      frequency: 'DAILY',
      keywords: ['uno'],
      accessRights: 'su richiesta',
      distributions: [{accessUrl: 'https://a.it/1', rights: 'https://a.it/condizioni'}],
    });
  });

  it('has each keyword once, from one text with commas or from several', async () => {
    const keywordsOf = async (keyword: unknown) =>
      (await one({'@type': 'dcat:Dataset', 'dct:identifier': 'a', 'dct:title': 'A', 'dcat:keyword': keyword}))
        ?.keywords;
    expect(await keywordsOf('alberi, verde;verde, ')).toEqual(['alberi', 'verde']);
    const translated = [
      {'@value': 'Alto Adige, Bolzano', '@language': 'it'},
      {'@value': 'Bozen', '@language': 'de'},
      {'@value': 'Bozen', '@language': 'en'},
    ];
    expect(await keywordsOf(translated)).toEqual(['Alto Adige, Bolzano', 'Bozen']);
    expect(await keywordsOf([])).toEqual([]);
  });
});

describe('a dataset in schema.org', () => {
  it.each(['https://schema.org', 'http://schema.org/', 'https://schema.org/docs/jsonldcontext.jsonld'])(
    'is read, with the context %s',
    async (context) => {
      expect(
        await one({
          '@context': context,
          '@type': 'DataCatalog',
          dataset: {
            '@type': 'Dataset',
            name: 'Tre',
            identifier: 'tre',
            description: '<p>Una<br>cosa</p>',
            creator: {'@type': 'Person', name: 'nobody'},
            publisher: {'@type': 'Organization', name: 'Ente', url: 'https://ente.example.it/'},
            license: 'https://creativecommons.org/licenses/by/4.0/',
            temporalCoverage: '2012/2020-12-31',
            dateModified: '04/03/2026',
            inLanguage: 'it',
            distribution: {
              '@type': 'DataDownload',
              encodingFormat: 'text/csv',
              contentUrl: 'https://a.it/3.csv',
            },
          },
        }),
      ).toMatchObject({
        id: 'tre',
        title: 'Tre',
        description: 'Una\ncosa',
        publisher: {name: 'Ente', url: 'https://ente.example.it/'},
        licence: {code: 'CC-BY-4.0', open: true},
        temporal: {start: '2012-01-01', end: '2020-12-31'},
        modified: '2026-03-04',
        distributions: [
          {
            format: 'CSV',
            mediaType: 'text/csv',
            downloadUrl: 'https://a.it/3.csv',
            accessUrl: 'https://a.it/3.csv',
          },
        ],
      });
    },
  );
});

describe('JSON-LD that is no catalogue', () => {
  it.each<[string, unknown]>([
    ['unsupported', {'@context': 'https://example.org/own.jsonld', '@type': 'Dataset'}],
    ['unsupported', {'@graph': [{'@context': ['https://schema.org', 'https://example.org/x']}]}],
    ['unreadable', {'@context': 'https://schema.org', '@type': 'Event', name: 'x'}],
    ['unreadable', {title: 'no context', '@type': 'Dataset'}],
    ['unreadable', {'@context': 'https://schema.org', '@type': 'Dataset'}],
    ['unreadable', []],
    ['unreadable', 'text'],
    ['unreadable', null],
  ])('is %s: %j', async (reason, document) => {
    await expect(one(document)).rejects.toMatchObject({name: 'SourceFailure', reason});
  });

  it('names the context that it does not know', async () => {
    await expect(several({'@context': 'https://example.org/own.jsonld'})).rejects.toMatchObject({
      detail: expect.stringContaining('https://example.org/own.jsonld'),
    });
  });

  it.each([
    ['unreadable', status(200)],
    ['refused', redirected('https://dati.example.it/login', status(200))],
    ['missing', status(404)],
    ['unreadable', () => new Response('{"@gra', {headers: {'content-type': 'application/ld+json'}})],
    ['unreadable', () => new Response('\uFFFE{\0', {headers: {'content-type': 'application/ld+json'}})],
  ] as const)('is %s when the server gives something else', async (reason, step) => {
    const source = await open(address, {noun: 'dataset', fetch: fakeFetch(step).fetch});
    await expect(source.dataset?.(signal)).rejects.toMatchObject({name: 'SourceFailure', reason});
  });

  it('does not follow terms that mean each other, nor nesting without an end', async () => {
    const context = {a: 'b', b: 'a', t: 't:x'};
    await expect(one({'@context': context, a: 1, t: 2, '@type': 'a'})).rejects.toBeInstanceOf(SourceFailure);
    const deep = JSON.parse('{"dct:x":'.repeat(2_000) + '1' + '}'.repeat(2_000)) as unknown;
    await expect(one(deep)).rejects.toMatchObject({reason: 'unreadable'});
  });
});

const word = fc.oneof(
  fc.string({maxLength: 10}),
  fc.constantFrom(
    '',
    'https://a.it/x',
    'ENVI',
    '31/12/2020',
    '2020-02-31',
    '1,2 MB',
    'a@b.it',
    '_:b',
    '__proto__',
  ),
);
const leaf = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]));
const names = [
  ...['dct:description', 'dct:publisher', 'dct:rightsHolder', 'dcat:theme', 'dct:accrualPeriodicity'],
  ...['dct:issued', 'dct:modified', 'dct:temporal', 'dct:spatial', 'dct:language', 'dct:conformsTo'],
  ...['dcat:contactPoint', 'dcat:landingPage', 'dcat:distribution', 'dct:license', 'dcatap:hvdCategory'],
  ...['foaf:name', 'dct:identifier', 'dcat:accessURL', 'dcat:byteSize', 'dct:format', 'dcat:mediaType'],
  ...[
    'vcard:hasEmail',
    'dcat:startDate',
    '@id',
    '@type',
    '@value',
    '@language',
    '@list',
    'dcat:accessService',
  ],
];
const {value} = fc.letrec((tie) => ({
  value: fc.oneof({depthSize: 'small'}, leaf, tie('node'), fc.array(tie('value'), {maxLength: 3})),
  node: fc.dictionary(fc.constantFrom(...names), tie('value'), {maxKeys: 5, noNullPrototype: true}),
}));
const node = fc.dictionary(
  fc.constantFrom(...names.filter((name) => !name.startsWith('@') && name !== 'dct:identifier')),
  value,
  {
    noNullPrototype: true,
  },
);

describe('JSON-LD of any content', () => {
  it('gives values of our model', async () => {
    await fc.assert(
      fc.asyncProperty(node, async (fields) => {
        const {items} =
          (await several({
            ...fields,
            '@id': 'https://a.it/d/1',
            '@type': 'dcat:Dataset',
            'dct:title': 'A',
          })) ?? {};
        expect(items?.length).toBeGreaterThan(0);
        for (const item of items ?? []) expect(Dataset.safeParse(item).success).toBe(true);
      }),
      thorough(1_000),
    );
  });

  it('gives nothing but failures that are named, when it is broken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          value,
          fc.json().map((text): unknown => JSON.parse(text)),
        ),
        async (document) => {
          await expect(several(document)).rejects.toBeInstanceOf(SourceFailure);
        },
      ),
      thorough(1_000),
    );
  });
});
