import jsonld from 'jsonld';
import {beforeAll, describe, expect, it} from 'vitest';
import {createApp} from '../../server/src/app.ts';
import {publicationOf, readFolder} from '../../server/src/cli/content.ts';
import {newKeyFile, openKeys} from '../../server/src/receipt.ts';
import {settingsWith} from '../../server/src/settings.ts';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import type {Dataset} from '../../src/model/dataset.ts';
import {dataset} from './nouns.ts';

type Thing = Readonly<Record<string, unknown>> & {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
};

const dct = 'http://purl.org/dc/terms/';
const dcat = 'http://www.w3.org/ns/dcat#';
const foaf = 'http://xmlns.com/foaf/0.1/';
const vcard = 'http://www.w3.org/2006/vcard/ns#';
const authority = 'http://publications.europa.eu/resource/authority';

/** What DCAT-AP 3 and DCAT-AP_IT 1.0 ask of every thing of a kind. */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  [`${dcat}Catalog`]: [
    `${dct}title`,
    `${dct}description`,
    `${dct}publisher`,
    `${dct}modified`,
    `${dcat}dataset`,
  ],
  [`${dcat}Dataset`]: [
    ...['title', 'description', 'identifier', 'publisher', 'rightsHolder'].map((name) => dct + name),
    ...[`${dct}accrualPeriodicity`, `${dcat}theme`],
  ],
  [`${dcat}Distribution`]: [`${dct}format`, `${dct}license`, `${dcat}accessURL`],
  [`${dcat}DataService`]: [`${dct}title`, `${dcat}endpointURL`],
  [`${foaf}Agent`]: [`${foaf}name`, `${dct}identifier`],
  [`${dct}LicenseDocument`]: [`${foaf}name`, `${dct}type`],
  [`${vcard}Organization`]: [`${vcard}fn`],
};

/** Every node, however deep. */
const nodesIn = (value: unknown): readonly Thing[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(nodesIn)];
};
const idsOf = (thing: Thing | undefined, property: string) =>
  ((thing?.[property] ?? []) as readonly Thing[]).map((one) => one['@id']);

async function catalogueOf(
  publication: Parameters<Awaited<ReturnType<typeof openMemoryStore>>['publish']>[0],
) {
  const store = await openMemoryStore();
  await store.publish(publication);
  const keys = await openKeys(await newKeyFile());
  const app = createApp(store, settingsWith({publicUrl: 'https://partecipa.example.it', keys}));
  const written = await (await app.request('/datasets.jsonld')).json();
  return nodesIn(await jsonld.expand(written));
}

describe('what the demo publishes, in DCAT-AP', () => {
  let things: readonly Thing[];
  let published: readonly Dataset[];
  beforeAll(async () => {
    const publication = publicationOf((await readFolder('examples/municipality/content')).files);
    // The demo has no service, and nobody to ask.
    const service = dataset({distributions: [{accessUrl: 'https://dati.example.it/api', kind: 'api'}]});
    published = [...(publication.datasets ?? []), service];
    things = await catalogueOf({datasets: published});
  });
  const ofType = (type: string) => things.filter((thing) => thing['@type']?.includes(type));

  it.each(Object.keys(mandatory))('has every mandatory property of %s', (type) => {
    expect(ofType(type).length).toBeGreaterThan(0);
    for (const thing of ofType(type)) {
      const given = Object.entries(thing).filter(([, values]) => Array.isArray(values) && values.length > 0);
      expect(given.map(([property]) => property)).toEqual(
        expect.arrayContaining([...(mandatory[type] ?? [])]),
      );
    }
  });

  it('describes all datasets, with at least one theme of the Union each, and a frequency', () => {
    const datasets = ofType(`${dcat}Dataset`);
    expect(datasets).toHaveLength(published.length);
    expect(published.length).toBeGreaterThan(10);
    for (const one of datasets) {
      const id = JSON.stringify(one[`${dct}identifier`]);
      expect(
        idsOf(one, `${dcat}theme`).some((theme) => theme?.startsWith(`${authority}/data-theme/`)),
        id,
      ).toBe(true);
      expect(idsOf(one, `${dct}accrualPeriodicity`)[0], id).toMatch(/\/authority\/frequency\/[A-Z0-9_]+$/);
    }
    for (const one of ofType(`${dcat}Distribution`))
      expect(idsOf(one, `${dct}format`)[0]).toMatch(/\/authority\/file-type\/[A-Z0-9_]+$/);
  });
});

describe('what is not known of a dataset', () => {
  const bare = dataset({
    ...{description: undefined, publisher: undefined, holder: undefined, themes: [], frequency: undefined},
    ...{licence: undefined, modified: undefined, issued: '2020-05', contact: {email: 'dati@example.it'}},
    distributions: [{accessUrl: 'https://dati.example.it/api', kind: 'api'}],
  });

  it('is said by the default terms of the lists, and no date is made up', async () => {
    const things = await catalogueOf({datasets: [bare]});
    const one = things.find((thing) => thing['@type']?.includes(`${dcat}Dataset`));
    expect(idsOf(one, `${dcat}theme`)).toEqual([`${authority}/data-theme/OP_DATPRO`]);
    expect(idsOf(one, `${dct}accrualPeriodicity`)).toEqual([`${authority}/frequency/UNKNOWN`]);
    expect(idsOf(one, `${dct}rightsHolder`)).toEqual([`${authority}/corporate-body/OP_DATPRO`]);
    expect(one?.[`${dct}description`]).toEqual(one?.[`${dct}title`]);
    expect(one?.[`${dct}modified`]).toMatchObject([{'@value': '2020-05'}]);
    const [file] = (one?.[`${dcat}distribution`] ?? []) as readonly Thing[];
    expect(idsOf(file, `${dct}format`)).toEqual([`${authority}/file-type/OP_DATPRO`]);
    expect(idsOf(file, `${dct}license`)[0]).toMatch(/\/licences\/C1_Unknown$/);
    const dateless = await catalogueOf({datasets: [dataset({...bare, issued: undefined})]});
    const other = dateless.find((thing) => thing['@type']?.includes(`${dcat}Dataset`));
    expect(other).not.toHaveProperty([`${dct}modified`]);
  });
});

describe('keywords and rights of a dataset', () => {
  it('are literals, a code of the Union, and statements', async () => {
    const accessUrl = 'https://dati.example.it/alberi';
    const written = {
      keywords: ['alberi', 'verde'],
      distributions: [{accessUrl, rights: 'Si cita il Comune.'}],
    };
    const nodes = await catalogueOf({
      datasets: [
        dataset({...written, accessRights: 'PUBLIC'}),
        dataset({...written, id: 'altro', accessRights: 'per chi lo chiede'}),
      ],
    });
    const all = nodes.filter((one) => one['@type']?.includes(`${dcat}Dataset`));
    expect(all[0]?.[`${dcat}keyword`]).toEqual([
      {'@value': 'alberi', '@language': 'it'},
      {'@value': 'verde', '@language': 'it'},
    ]);
    const rights = all.flatMap((one) => one[`${dct}accessRights`] as readonly Thing[]);
    expect(rights).toContainEqual({'@id': `${authority}/access-right/PUBLIC`});
    expect(JSON.stringify(rights)).toContain('per chi lo chiede');
    const files = nodes.filter((one) => one['@type']?.includes(`${dcat}Distribution`));
    expect(files.length).toBeGreaterThan(0);
    for (const one of files) expect(JSON.stringify(one[`${dct}rights`])).toContain('Si cita il Comune.');
  });
});

describe('what a list of the Union does not have', () => {
  it('is no theme, but a word to look for; frequencies may begin with a digit', async () => {
    const things = await catalogueOf({
      datasets: [dataset({themes: ['ENVI', 'Verde', 'FOO'], keywords: ['alberi'], frequency: '15MIN'})],
    });
    const one = things.find((thing) => thing['@type']?.includes(`${dcat}Dataset`));
    expect(idsOf(one, `${dcat}theme`)).toEqual([`${authority}/data-theme/ENVI`]);
    expect(one?.[`${dcat}keyword`]).toMatchObject(
      ['alberi', 'Verde', 'FOO'].map((word) => ({'@value': word})),
    );
    expect(idsOf(one, `${dct}accrualPeriodicity`)).toEqual([`${authority}/frequency/15MIN`]);
  });
});

describe('a dataset of high value', () => {
  const legislation = 'http://data.europa.eu/r5r/applicableLegislation';
  const category = 'http://data.europa.eu/r5r/hvdCategory';
  const distributions = [{accessUrl: 'https://dati.example.it/api', kind: 'api' as const}];
  const ofType = (things: readonly Thing[], type: string) =>
    things.filter((thing) => thing['@type']?.includes(dcat + type));

  it('says so of its files and services too', async () => {
    const things = await catalogueOf({datasets: [dataset({hvdCategory: 'c_dd313021', distributions})]});
    const [one] = ofType(things, 'Dataset');
    for (const type of ['Dataset', 'Distribution', 'DataService']) {
      const [thing] = ofType(things, type);
      expect(idsOf(thing, legislation), type).toEqual(['http://data.europa.eu/eli/reg_impl/2023/138/oj']);
    }
    const [service] = ofType(things, 'DataService');
    expect(idsOf(service, category)).toEqual(['http://data.europa.eu/bna/c_dd313021']);
    expect(idsOf(service, `${dcat}servesDataset`)).toEqual([one?.['@id']]);
  });

  it('has no category that is a word, and others have no law', async () => {
    const things = await catalogueOf({datasets: [dataset({hvdCategory: 'mobilità', distributions})]});
    expect(ofType(things, 'Dataset')[0]).not.toHaveProperty([category]);
    const plain = await catalogueOf({datasets: [dataset({hvdCategory: undefined, distributions})]});
    expect(plain.filter((thing) => legislation in thing)).toEqual([]);
  });
});
