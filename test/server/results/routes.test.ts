import {parse} from 'csv-parse/sync';
import jsonld from 'jsonld';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {resultColumns} from '../../../server/src/twins/results-csv.ts';
import {Results} from '../../../src/model/results.ts';
import {arriving} from '../snapshots-contract.ts';
import {consultation, town} from '../town.ts';

const groups = [
  {code: 'yes', people: 100},
  {code: 'no', people: 200},
];
const populations = [{linkId: 'trees', title: 'Residenti', source: 'Anagrafe', groups}];

/** A consultation that is over, with results. */
async function closed() {
  const made = await town();
  const {questionnaire} = consultation();
  await made.store.publish({
    consultations: [
      consultation({
        questionnaire: {
          version: '2',
          items: [
            ...(questionnaire?.items ?? []),
            {linkId: 'cold', type: 'number', text: '=1+1: quanti gradi?'},
            {
              linkId: 'times',
              type: 'matrix',
              text: 'Quando?',
              rows: [{code: 'week', text: 'In settimana'}],
              options: [{code: 'often', text: '+Spesso'}],
            },
            {linkId: 'where', type: 'location', text: 'Dove?'},
            {linkId: 'name', type: 'text', text: 'Nome?', personal: true},
          ],
        },
      }),
    ],
  });
  await made.store.publish({consultations: [{...(await document(made)), populations}]});
  for (let index = 0; index < 12; index++)
    await made.store.record(
      arriving(`${index}`, '2026-07-02T10:00:00.000Z', {
        questionnaireVersion: index < 2 ? '1' : '2',
        channel: index < 3 ? 'paper' : 'web',
        answers: [
          {linkId: 'trees', value: {code: index < 9 ? 'yes' : 'no'}},
          ...(index < 2
            ? []
            : [
                {linkId: 'cold', value: -index},
                {linkId: 'times', value: [{row: 'week', codes: ['often']}]},
                {linkId: 'where', value: {lat: 44.0149, lon: -12.0051}},
              ]),
        ],
      }),
    );
  made.at('2026-08-02T10:00:00Z');
  return made;
}
const document = async ({store}: Awaited<ReturnType<typeof town>>) => {
  const stored = await store.consultation('piazza');
  if (!stored) throw new Error('nothing was published');
  return stored.document;
};

const path = '/consultations/piazza/results';
let app: Awaited<ReturnType<typeof closed>>['app'];
beforeAll(async () => {
  ({app} = await closed());
});

describe('the results of a consultation', () => {
  it('are JSON that readers understand, with the table of the population', async () => {
    const answer = await app.request(`${path}.json`);
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=60');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
    const results = Results.parse(await answer.json());
    expect(results).toMatchObject({
      asOf: '2026-08-02T10:00:00.000Z',
      respondents: 12,
      byChannel: {paper: 3, web: 9},
      byVersion: {1: 2, 2: 10},
      final: true,
      populations,
    });
    expect(results.questions.find(({linkId}) => linkId === 'name')).toEqual({
      linkId: 'name',
      asked: 10,
      counts: [],
      points: [],
      texts: [],
      hidden: true,
      changes: [{version: '2', kind: 'added'}],
    });
  });

  it('have an ETag of their own in each form, and are not sent twice', async () => {
    const etags = await Promise.all(
      ['.json', '.csv', '.csv-metadata.json', '.jsonld'].map(async (ending) => {
        const answer = await app.request(`${path}${ending}`);
        const etag = answer.headers.get('ETag') ?? '';
        const again = await app.request(`${path}${ending}`, {headers: {'If-None-Match': etag}});
        expect(again.status, ending).toBe(304);
        expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
        return etag;
      }),
    );
    expect(new Set(etags).size).toBe(4);
  });

  it('lead to their other forms, and to what the columns mean', async () => {
    const answer = await app.request(path, {headers: {Accept: 'application/json'}});
    expect(answer.headers.get('Vary')).toMatch(/(^|, )Accept(,|$)/);
    const address = `https://partecipa.example.it${path}`;
    expect(answer.headers.get('Link')).toBe(
      [
        `<${address}.json>; rel="alternate"; type="application/json"`,
        `<${address}.csv>; rel="alternate"; type="text/csv"`,
        `<${address}.jsonld>; rel="alternate"; type="application/ld+json"`,
        `<${address}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
      ].join(', '),
    );
    expect(await answer.json()).toEqual(await (await app.request(`${path}.json`)).json());
  });

  it('are one table, in which nothing runs and numbers stay numbers', async () => {
    const answer = await app.request(`${path}.csv`);
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('Content-Disposition')).toBe('inline; filename="results-piazza.csv"');
    const text = await answer.text();
    const rows = parse<Record<string, string>>(text, {bom: true, columns: true, skip_empty_lines: true});
    const filled = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    );
    expect(filled).toEqual([
      {about: 'consultation', text: 'Una città più verde', count: '12'},
      {about: 'channel', code: 'paper', count: '3'},
      {about: 'channel', code: 'web', count: '9'},
      {about: 'version', code: '1', count: '2'},
      {about: 'version', code: '2', count: '10'},
      {about: 'question', linkId: 'trees', question: 'Alberi?', type: 'choice', answered: '12', asked: '12'},
      {
        about: 'option',
        linkId: 'trees',
        question: 'Alberi?',
        type: 'choice',
        code: 'yes',
        text: 'Sì',
        count: '9',
        share: '0.75',
      },
      {
        about: 'option',
        linkId: 'trees',
        question: 'Alberi?',
        type: 'choice',
        code: 'no',
        text: 'No',
        count: '3',
        share: '0.25',
      },
      {
        about: 'question',
        linkId: 'why',
        question: 'Perché no?',
        type: 'paragraph',
        answered: '0',
        asked: '3',
      },
      {
        ...{about: 'question', linkId: 'cold', question: "'=1+1: quanti gradi?", type: 'number'},
        ...{mean: '-6.5', median: '-6.5', min: '-11', max: '-2', total: '-65', answered: '10', asked: '10'},
      },
      {about: 'question', linkId: 'times', question: 'Quando?', type: 'matrix', answered: '10', asked: '10'},
      {
        ...{about: 'option', linkId: 'times', question: 'Quando?', type: 'matrix', row: 'week'},
        ...{rowText: 'In settimana', code: 'often', text: "'+Spesso", count: '10', share: '1'},
      },
      {about: 'question', linkId: 'where', question: 'Dove?', type: 'location', answered: '10', asked: '10'},
      {
        ...{about: 'point', linkId: 'where', question: 'Dove?', type: 'location'},
        ...{count: '10', share: '1', lat: '44.01', lon: '-12.01'},
      },
      {about: 'question', linkId: 'name', question: 'Nome?', type: 'text', asked: '10', hidden: 'true'},
    ]);
  });

  it('name what the questionnaire of today does not have, in the words of the version that last had it', async () => {
    const {app: changed, store, at, settings, ...made} = await closed();
    const shown = async () => Results.parse(await (await changed.request(`${path}.json`)).json());
    expect((await shown()).items).toBeUndefined();
    const before = await document({app: changed, store, at, settings, ...made});
    const [trees, , cold, times] = before.questionnaire?.items ?? [];
    if (!trees || !cold || !times) throw new Error('the questions of the town');
    const items = [
      {...trees, options: [{code: 'yes', text: 'Sì!'}]},
      {...times, rows: [{code: 'weekend', text: 'Nel fine settimana'}]},
    ];
    await store.publish({consultations: [{...before, questionnaire: {version: '3', items}}]});
    const gone = [
      {linkId: 'trees', type: 'choice', text: 'Alberi?', options: [{code: 'no', text: 'No'}]},
      expect.objectContaining({linkId: 'why', text: 'Perché no?'}),
      expect.objectContaining({linkId: 'cold', type: 'number', text: '=1+1: quanti gradi?'}),
      {linkId: 'times', type: 'matrix', text: 'Quando?', rows: [{code: 'week', text: 'In settimana'}]},
      {linkId: 'where', type: 'location', text: 'Dove?'},
      {linkId: 'name', type: 'text', text: 'Nome?'},
    ];
    expect((await shown()).items).toEqual(gone);
    const text = await (await changed.request(`${path}.csv`)).text();
    const rows = parse<Record<string, string>>(text, {bom: true, columns: true, skip_empty_lines: true});
    const named = rows.map(({about, linkId, row, code, question, rowText, text: words, removed}) =>
      [about, linkId, row, code, question, rowText, words, removed].filter(Boolean).join(' · '),
    );
    expect(named).toEqual(
      expect.arrayContaining([
        'option · trees · yes · Alberi? · Sì!',
        'option · trees · no · Alberi? · No · true',
        "question · cold · '=1+1: quanti gradi? · true",
        'question · times · Quando?',
        "option · times · week · often · Quando? · In settimana · '+Spesso · true",
      ]),
    );
    // One that was cut before snapshots held words takes them from the versions that are kept.
    const latest = await store.snapshots.latest('piazza');
    if (!latest) throw new Error('no results');
    expect(latest.results.items).toHaveLength(6);
    const {items: _items, ...wordless} = latest.results;
    const older = {...latest, results: wordless};
    vi.spyOn(store.snapshots, 'latest').mockResolvedValue(older);
    const fromVersions = (await shown()).items;
    expect(fromVersions).toHaveLength(gone.length);
    expect(fromVersions).toEqual(expect.arrayContaining(gone));
  });

  it('have a description of every column, in the order of the table', async () => {
    const answer = await app.request(`${path}.csv-metadata.json`);
    expect(answer.headers.get('Content-Type')).toBe('application/csvm+json');
    const metadata = await answer.json();
    const [header = ''] = (await (await app.request(`${path}.csv`)).text()).split('\r\n');
    const names = metadata.tableSchema.columns.map(({titles}: {titles: string}) => titles);
    expect(names).toEqual(header.replace('\uFEFF', '').split(','));
    expect(names).toEqual(resultColumns.map(({name}) => name));
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
      url: 'results.csv',
    });
    // It is found beside the table, under the name that the standard tries first (CSVW, 5.3).
    expect(new URL(metadata.url, `https://partecipa.example.it${path}.csv-metadata.json`).pathname).toBe(
      `${path}.csv`,
    );
  });

  it('are a dataset of the catalogue in linked data', async () => {
    const answer = await app.request(`${path}.jsonld`);
    expect(answer.headers.get('Content-Type')).toBe('application/ld+json');
    const [node] = await jsonld.expand(await answer.json());
    expect(node).toMatchObject({
      '@id': 'https://partecipa.example.it/datasets/results-piazza',
      'http://purl.org/dc/terms/title': [{'@value': 'Risultati: Una città più verde', '@language': 'it'}],
    });
    expect(node?.['http://www.w3.org/ns/dcat#distribution']).toHaveLength(2);
    const published = await (await app.request('/datasets/results-piazza.jsonld')).json();
    expect(await jsonld.expand(published)).toEqual(
      await jsonld.expand(await (await app.request(`${path}.jsonld`)).json()),
    );
  });

  it('were issued when they first came, in every description, and changed when they last did', async () => {
    const {app: over, store, at} = await closed();
    const issued = async (of: string) => {
      const [node] = await jsonld.expand(await (await over.request(of)).json());
      const dates = ['issued', 'modified'].map((name) => node?.[`http://purl.org/dc/terms/${name}`]);
      return JSON.stringify(dates);
    };
    await over.request(`${path}.json`);
    for (let index = 0; index < 10; index++)
      await store.record(
        arriving(`late-${index}`, '2026-08-03T10:00:00.000Z', {questionnaireVersion: '2', answers: []}),
      );
    at('2026-08-05T10:00:00Z');
    await over.request(`${path}.json`);
    await vi.waitFor(async () =>
      expect((await store.snapshots.latest('piazza'))?.results.asOf).toBe('2026-08-05T10:00:00.000Z'),
    );
    const own = await issued(`${path}.jsonld`);
    expect(own).toContain('2026-08-02T10:00:00.000Z');
    expect(own).toContain('2026-08-05T10:00:00.000Z');
    expect(own).toBe(await issued('/datasets/results-piazza.jsonld'));
  });

  it('go to a browser as a page where there are pages', async () => {
    const {store, settings} = await closed();
    await store.consultation('piazza');
    const {createApp} = await import('../../../server/src/app.ts');
    const {pages} = await import('../../../server/src/pages/pages.ts');
    const withPages = createApp(
      store,
      {...settings, now: () => new Date('2026-08-02T10:00:00Z')},
      {
        pages: (deps) => ({
          ...pages(deps),
          results: (c, {document: {id}}, {respondents}) => c.html(`${id} ${respondents}`),
        }),
      },
    );
    const answer = await withPages.request(path, {headers: {Accept: 'text/html'}});
    expect(await answer.text()).toBe('piazza 12');
    const none = await withPages.request('/consultations/nessuna/results', {headers: {Accept: 'text/html'}});
    expect(none.status).toBe(404);
    expect(none.headers.get('Content-Type')).toContain('text/html');
  });
});
