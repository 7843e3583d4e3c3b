import {existsSync, readFileSync} from 'node:fs';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {open} from '../../src/sources/open.ts';
import {ckan, closeAll, regional, serve, small} from './ckan-server.ts';

const {signal} = new AbortController();
const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => {
  closeAll();
  info.mockClear();
  warn.mockClear();
});

const opened = (src: string, source?: string) => open(src, {noun: 'dataset', source});

describe('a dataset of a CKAN', () => {
  it('is read from the address of its page, extras before root', async () => {
    const {origin} = await ckan([regional]);
    const source = await opened(`${origin}/dataset/bilanci-preventivi`);
    expect(await source.dataset?.(signal)).toEqual({
      id: 'bilanci-preventivi',
      title: 'Bilanci preventivi della Regione',
      language: 'it',
      description: 'I bilanci, divisi per anno di esercizio.\nDal 2012.',
      holder: {name: 'Regione Lazio', ipaCode: 'r_lazio', url: undefined},
      publisher: {name: 'LAZIOcrea S.p.A.', ipaCode: undefined, url: undefined},
      themes: ['ECON'],
      keywords: ['bilancio', 'spesa'],
      accessRights: 'PUBLIC',
      frequency: 'ANNUAL',
      modified: '2020-09-23',
      licence: {code: 'CC-BY-4.0', open: true},
      temporal: {start: '2012-01-01', end: '2020-12-31'},
      languages: ['it', 'de'],
      conformsTo: ['https://w3id.org/italia/onto/CLV', 'https://www.example.org/s1'],
      contact: {name: 'Direzione bilancio', email: 'bilancio@regione.example.it', url: undefined},
      landingPage: `${origin}/dataset/bilanci-preventivi`,
      distributions: [
        {
          title: 'Bilancio 2020',
          format: 'CSV',
          mediaType: 'text/csv',
          bytes: 1_200_000,
          accessUrl: 'https://dati.example.it/bilancio-2020.csv',
          downloadUrl: 'https://dati.example.it/bilancio-2020.csv',
          kind: 'file',
          licence: {
            code: 'CC-BY-4.0',
            url: 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
            open: true,
          },
          modified: '2020-09-23T12:59:12.628631Z',
          rights: 'Si cita la Regione.',
        },
        {title: 'Servizio', format: 'WMS', accessUrl: 'https://dati.example.it/wms', kind: 'api'},
      ],
      provenance: {
        source: '127.0.0.1:' + new URL(origin).port,
        url: `${origin}/dataset/bilanci-preventivi`,
        publishedAt: '2015-02-04T16:55:51.875638Z',
        modifiedAt: '2020-09-23T12:59:12.628631Z',
      },
    });
  });

  it('says once, for developers, what was left out', async () => {
    const {origin} = await ckan([regional]);
    await (await opened(`${origin}/dataset/bilanci-preventivi`)).dataset?.(signal);
    expect(info).toHaveBeenCalledOnce();
    expect(info.mock.calls[0]?.[1]).toEqual([
      {path: 'distributions.2.accessUrl', value: 'ftp://dati.example.it/b.zip'},
      {path: 'distributions.2.downloadUrl', value: 'ftp://dati.example.it/b.zip'},
      expect.objectContaining({path: 'distributions.2'}),
    ]);
  });

  it.each([
    ['/dataset/alberi/resource/r1', ''],
    ['/it/dataset/alberi', '/it'],
    ['/opendata/dataset/id-alberi', '/opendata'],
    ['/api/3/action/package_show?id=alberi', ''],
    ['/dataset/alberi/#arengo=dataset', ''],
  ])('is found at %s', async (path, base) => {
    const {origin} = await ckan([small('alberi')], {base});
    const source = await opened(new URL(path, origin).href);
    expect(await source.dataset?.(signal)).toMatchObject({
      id: 'alberi',
      landingPage: `${origin}/dataset/alberi`,
    });
    expect(await source.datasets?.(signal)).toMatchObject({items: [{id: 'alberi'}], unreadable: 0});
  });

  it('is found at the page of dati.gov.it, which leads back there', async () => {
    const {origin, asked} = await ckan([small('alberi')], {base: '/opendata'});
    const src = new URL('/view-dataset/dataset?id=id-alberi', origin).href;
    const source = await opened(src, 'ckan');
    expect(await source.dataset?.(signal)).toMatchObject({id: 'alberi', landingPage: src});
    expect(asked.map(({pathname}) => pathname)).toEqual(['/opendata/api/3/action/package_show']);
  });

  it('does not take for its holder who only harvested it', async () => {
    const organization = {title: 'Regione'};
    const harvested = [{key: 'harvest_source_title', value: 'Comuni'}];
    const {origin} = await ckan([
      small('own', {organization}),
      small('brought', {organization, extras: harvested}),
    ]);
    const own = await (await opened(`${origin}/dataset/own`)).dataset?.(signal);
    const brought = await (await opened(`${origin}/dataset/brought`)).dataset?.(signal);
    expect(own?.holder?.name).toBe('Regione');
    expect(brought?.holder).toBeUndefined();
  });

  it('does not take the change of its description for one of its data', async () => {
    const {origin} = await ckan([
      small('a', {metadata_modified: '2026-01-01T00:00:00'}),
      small('b', {resources: [{url: 'https://a.it/x.csv', last_modified: '2025-03-04T10:00:00'}]}),
    ]);
    const [a, b] = await Promise.all(
      ['a', 'b'].map(async (name) => (await opened(`${origin}/dataset/${name}`)).dataset?.(signal)),
    );
    expect(a?.modified).toBeUndefined();
    expect(a?.provenance?.modifiedAt).toBe('2026-01-01T00:00:00Z');
    expect(b?.modified).toBe('2025-03-04');
  });

  it('keeps texts in several languages', async () => {
    const {origin} = await ckan([
      small('a', {
        title_translated: {it: 'Alberi', de: 'Bäume', en: ''},
        notes_translated: '{"it": "Tutti"}',
      }),
    ]);
    expect(await (await opened(`${origin}/dataset/a`)).dataset?.(signal)).toMatchObject({
      title: {it: 'Alberi', de: 'Bäume'},
      description: {it: 'Tutti'},
    });
  });

  it('takes keywords as words too, and access rights in words as they are', async () => {
    const {origin} = await ckan([small('a', {tags: '["alberi", "verde"]', access_rights: 'Accesso libero'})]);
    expect(await (await opened(`${origin}/dataset/a`)).dataset?.(signal)).toMatchObject({
      keywords: ['alberi', 'verde'],
      accessRights: 'Accesso libero',
    });
  });

  it('knows its languages by the codes of both lists of ISO 639-2, and by tags', async () => {
    const {origin} = await ckan([
      small('a', {language: '["ITA", "http://x.it/language/GER", "sl", "SWE", "??"]'}),
    ]);
    const {languages} = (await (await opened(`${origin}/dataset/a`)).dataset?.(signal)) ?? {};
    expect(languages).toEqual(['it', 'de', 'sl', 'sv']);
  });

  it('tells the services that give access to a file', async () => {
    const {origin} = await ckan([
      small('a', {
        resources: [
          {
            url: 'https://a.it/x.csv',
            format: '.csv',
            access_services: '[{"title":"Servizio","endpoint_url":["https://a.it/api"]}]',
          },
        ],
      }),
    ]);
    expect((await (await opened(`${origin}/dataset/a`)).dataset?.(signal))?.distributions).toMatchObject([
      {format: 'CSV', downloadUrl: 'https://a.it/x.csv', kind: 'file'},
      {title: 'Servizio', accessUrl: 'https://a.it/api', kind: 'api'},
    ]);
  });
});

describe('a list of a CKAN', () => {
  const many = Array.from({length: 230}, (_, index) =>
    small(`d${index}`, {organization: index < 205 ? 'comune' : 'altro', groups: ['verde']}),
  );

  it('has all datasets of an organisation, however few a page gives', async () => {
    const {origin, asked} = await ckan(many, {rowsMax: 90});
    const {items, unreadable} =
      (await (await opened(`${origin}/organization/comune`, 'ckan')).datasets?.(signal)) ?? {};
    expect([items?.length, unreadable]).toEqual([205, 0]);
    expect(asked.map(({searchParams}) => searchParams.get('start'))).toEqual(['0', '90', '180']);
  });

  it.each([
    ['/group/verde', 230],
    ['/dataset?organization=altro', 25],
    ['/dataset/?organization=altro&groups=verde&q=alberi', 25],
    ['/view-dataset?organization=altro', 25],
    ['/api/3/action/package_search?fq=organization:%22altro%22&rows=7', 7],
    ['/api/3/action/package_search?start=220', 10],
    ['/organization/nessuno', 0],
    ['/organization/a%22b', 0],
  ])('is found at %s', async (path, length) => {
    const {origin} = await ckan(many, {base: path.startsWith('/view') ? '/opendata' : ''});
    const source = await opened(new URL(path, origin).href, 'ckan');
    expect(source.dataset).toBeUndefined();
    expect((await source.datasets?.(signal))?.items).toHaveLength(length);
  });

  it('ends at a thousand, and says so', async () => {
    const {origin, asked} = await ckan(Array.from({length: 1_100}, (_, index) => small(`d${index}`)));
    const found = await (await opened(`${origin}/dataset?q=`, 'ckan')).datasets?.(signal);
    expect([found?.items.length, asked.length]).toEqual([1_000, 10]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('the first 1000 of 1100'));
  });

  it('leaves out what is not for everybody or no dataset, and counts what cannot be read', async () => {
    const {origin} = await ckan([
      small('a'),
      small('b', {private: true}),
      small('c', {state: 'deleted'}),
      small('d', {type: 'harvest'}),
      {id: '', notes: 'no name'},
      ['not a package'] as never,
    ]);
    const source = await opened(`${origin}/api/3/action/package_search`);
    expect(await source.datasets?.(signal)).toMatchObject({items: [{id: 'a'}], unreadable: 2});
    expect(info.mock.calls[0]?.[1]).toEqual([
      {path: 'private', value: 'b'},
      {path: 'gone', value: 'c'},
      {path: 'other', value: 'd'},
      {path: 'id', value: ''},
    ]);
  });

  it('does not go on for ever with a server that counts more than it gives', async () => {
    let times = 0;
    const origin = await serve((_, response) => {
      times += 1;
      const results = times === 1 ? [small('a')] : [];
      response
        .writeHead(200, {'content-type': 'application/json'})
        .end(JSON.stringify({success: true, result: {count: 50, results}}));
    });
    const found = await (await opened(`${origin}/group/x`, 'ckan')).datasets?.(signal);
    expect([found?.items.length, times]).toEqual([1, 2]);
  });
});

describe('a CKAN that does not give it', () => {
  it.each([
    ['missing', '/dataset/nowhere'],
    ['refused', '/dataset/secret'],
    ['refused', '/dataset/private'],
    ['missing', '/dataset/deleted'],
    ['refused', '/api/3/action/package_search?q=['],
    ['refused', '/api/3/action/package_show'],
    ['unreadable', '/dataset/nameless'],
  ])('is %s: %s', async (reason, path) => {
    const {origin} = await ckan([
      small('secret', {private: 'hidden'}),
      small('private', {private: true}),
      small('deleted', {state: 'deleted'}),
      {id: 'nameless', name: '', title: ''},
    ]);
    const source = await opened(origin + path);
    const asked = source.dataset?.(signal) ?? source.datasets?.(signal);
    await expect(asked).rejects.toMatchObject({name: 'SourceFailure', reason});
  });

  it.each<[string, string, number, string, string]>([
    ['unreadable', 'half an answer', 200, 'application/json', '{"success": true, "result": {"na'],
    ['unreadable', 'a page', 200, 'text/html', '<!doctype html><h1>Benvenuti</h1>'],
    ['unreadable', 'a page that calls itself JSON', 200, 'application/json', '<h1>Benvenuti</h1>'],
    ['unreadable', 'another type', 200, 'application/octet-stream', '{"success": true}'],
    ['unreadable', 'no envelope', 200, 'application/json', '[]'],
    ['unreadable', 'no result', 200, 'application/json', '{"success": true}'],
    ['unreadable', 'a list for one', 200, 'application/json', '{"success": true, "result": []}'],
    ['missing', 'no, in a success of HTTP', 200, 'application/json', no('Not Found Error')],
    ['refused', 'no, to strangers', 200, 'application/json', no('Authorization Error')],
    ['unavailable', 'no, for a while', 200, 'application/json', no('Search Error')],
    ['unavailable', 'no, without a reason', 200, 'application/json', '{"success": false}'],
    ['unavailable', 'no, by the name of a method', 200, 'application/json', no('constructor')],
    ['unavailable', 'too many questions', 429, 'text/html', 'slow down'],
  ])('is %s: %s', async (reason, _what, status, type, body) => {
    const origin = await serve((_, response) => {
      response.writeHead(status, {'content-type': type}).end(body);
    });
    const source = await opened(`${origin}/dataset/a`);
    await expect(source.dataset?.(signal)).rejects.toMatchObject({name: 'SourceFailure', reason});
  });

  it('is refused when it leads to a login', async () => {
    const origin = await serve((incoming, response) => {
      if (incoming.url?.startsWith('/user/login'))
        response.writeHead(200, {'content-type': 'text/html'}).end('<form>');
      else response.writeHead(302, {location: '/user/login?came_from=/'}).end();
    });
    await expect((await opened(`${origin}/dataset/a`)).dataset?.(signal)).rejects.toMatchObject({
      reason: 'refused',
      detail: expect.stringContaining('/user/login'),
    });
  });

  it.each(['/organization', '/about', '/api/3/action/organization_list', '/'])(
    'is unsupported at %s',
    async (path) => {
      await expect(opened(`https://dati.example.it${path}`, 'ckan')).rejects.toMatchObject({
        name: 'SourceFailure',
        reason: 'unsupported',
      });
    },
  );
});

function no(__type: string): string {
  return JSON.stringify({success: false, error: {__type, message: 'no'}});
}

const samples = new URL('../../../shared/samples/ckan/', import.meta.url);

describe.runIf(existsSync(samples))('the samples of CKANs', () => {
  const sample = (name: string): unknown => JSON.parse(readFileSync(new URL(name, samples), 'utf8'));

  it('give datasets', async () => {
    const origin = await serve((incoming, response) => {
      const name = incoming.url?.includes('package_show') ? 'show' : 'search';
      const body = sample(`ckan-mcp-package-${name}-success.json`) as {result: {count?: number}};
      // The sample has two of its hundred.
      if (body.result.count !== undefined) body.result.count = 2;
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(body));
    });
    const one = await (await opened(`${origin}/dataset/example-dataset`)).dataset?.(signal);
    expect(one).toMatchObject({
      title: 'Example Dataset',
      modified: '2024-01-10',
      issued: '2023-12-20T00:00:00Z',
      licence: {title: 'Creative Commons Attribution', open: true},
      distributions: [
        {bytes: 10240, accessUrl: 'http://example.com/resource.csv'},
        {kind: 'api', accessUrl: 'https://api.example.com/data'},
        {downloadUrl: 'http://example.com/data.json?download=1'},
      ],
    });
    const several = await (await opened(`${origin}/group/x`, 'ckan')).datasets?.(signal);
    expect(several).toMatchObject({items: [{id: 'example-dataset'}, {id: 'another-dataset'}], unreadable: 0});
  });

  it('have only frequencies, themes and licences that are known by their code', async () => {
    const {frequencyOf, themesOf} = await import('../../src/sources/catalogues/codes.ts');
    const {licenceOf} = await import('../../src/sources/catalogues/licences.ts');
    const {Reading} = await import('../../src/sources/catalogues/reading.ts');
    const {untidy} = await import('../../src/sources/catalogues/untidy.ts');
    const reading = Object.assign(new Reading(), {untidy});
    for (const {uri, code} of sample('codelist-frequencies-filtered.json') as {uri: string; code: string}[])
      // The list itself is one of its entries.
      if (code !== 'frequency') expect(frequencyOf(uri, reading)).toBe(code);
    for (const {uri, code, it: words} of sample('codelist-data-theme-filtered.json') as Theme[]) {
      if (code === 'data-theme') continue;
      expect(themesOf(uri, reading)).toEqual(code === 'OP_DATPRO' ? [] : [code]);
      if (code !== 'OP_DATPRO') expect(themesOf(words, reading)).toEqual([code]);
    }
    for (const {uri} of sample('codelist-licences-agid.json') as {uri: string}[]) {
      const {open} = licenceOf(uri) ?? {};
      if (/\/B\d/.test(uri)) expect([uri, open]).toEqual([uri, false]);
      if (/CCBY(SA)?\d/.test(uri)) expect([uri, open]).toEqual([uri, true]);
    }
  });
});

type Theme = {uri: string; code: string; it: string};
