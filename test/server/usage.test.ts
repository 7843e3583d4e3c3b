import {describe, expect, it} from 'vitest';
import {createApp} from '../../server/src/app.ts';
import {pages} from '../../server/src/pages/pages.ts';
import {newKeyFile, openKeys} from '../../server/src/receipt.ts';
import type {Settings} from '../../server/src/settings.ts';
import {settingsWith} from '../../server/src/settings.ts';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import {classOf} from '../../server/src/usage/classes.ts';
import {UsageCounter} from '../../server/src/usage/counting.ts';
import {UsagePublishing} from '../../server/src/usage/publishing.ts';
import {datasetFindings} from '../../server/src/publication/dataset.ts';
import {browser, dataset, event} from './nouns.ts';
import {consultation} from './town.ts';

/** An API that counts, with a clock to set. */
async function counting(given: Partial<Settings> = {}) {
  const store = await openMemoryStore();
  await store.publish({consultations: [consultation()], agenda: [event()], datasets: [dataset()]});
  let now = new Date('2026-07-31T10:00:00Z');
  const settings = settingsWith({
    publicUrl: 'https://partecipa.example.it',
    keys: await openKeys(await newKeyFile()),
    now: () => now,
    ...given,
  });
  const usage = new UsageCounter(store, settings);
  const publishing = new UsagePublishing(store, settings, usage);
  const app = createApp(store, settings, {usage, pages});
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, {headers});
  return {
    store,
    get,
    usage,
    publishing,
    at: (moment: string) => void (now = new Date(moment)),
    times: async (count: number, path: string, headers = {}) => {
      for (let i = 0; i < count; i += 1) await get(path, headers);
    },
    json: async (path: string) => (await get(path)).json(),
  };
}

describe('what is counted', () => {
  it.each([
    ['/agenda.ics', {noun: 'agenda', item: '', form: 'ics'}],
    ['/agenda/summary.csv', {noun: 'agenda', item: '', form: 'csv'}],
    ['/plans/piano-1/commitments/A1', {noun: 'plans', item: '', form: 'html'}],
    ['/plans/piano-1.atom', {noun: 'plans', item: '', form: 'atom'}],
    ['/consultations/piazza/changes.json', {noun: 'consultations', item: '', form: 'json'}],
    ['/consultations/pi%20azza/results.csv', {noun: 'results', item: 'pi azza', form: 'csv'}],
    ['/consultations/piazza/results.csv-metadata.json', undefined],
    ['/consultations/piazza/uploads/1', undefined],
    ['/consultations/piazza/digests.json', undefined],
    ['/receipts/abc', undefined],
    ['/results', undefined],
    ['/status', undefined],
    ['/', undefined],
  ])('of %s is %j', (path, found) => {
    expect(classOf(path, 'html')).toEqual(found);
  });

  it('is what was read, by day and form, and nothing of who read it', async () => {
    const {store, get, usage, at} = await counting();
    const answer = await get('/agenda.json?q=segreto');
    await get('/agenda.json', {'If-None-Match': answer.headers.get('ETag') ?? '', 'User-Agent': 'segreto'});
    await get('/agenda', browser);
    await get('/agenda', {Accept: 'application/json'});
    await get('/agenda/nessuna.json');
    await get('/agenda.json?from=mai');
    await get('/consultations/piazza/responses');
    at('2026-07-31T22:30:00Z');
    await get('/agenda.json');
    expect(await store.usage.byDay({to: '9999-12-31'})).toEqual([]);
    await usage.write();
    await usage.write();
    expect(await store.usage.byDay({to: '9999-12-31'})).toEqual([
      {day: '2026-07-31', noun: 'agenda', form: 'html', count: 1},
      {day: '2026-07-31', noun: 'agenda', form: 'json', count: 3},
      // Half past midnight in Rome.
      {day: '2026-08-01', noun: 'agenda', form: 'json', count: 1},
    ]);
    expect(JSON.stringify(await store.usage.totals({to: '9999-12-31'}))).not.toContain('segreto');
  });

  it('is not lost when it cannot be written', async () => {
    const {store, get, usage} = await counting();
    await get('/agenda.json');
    const {add} = store.usage;
    store.usage.add = () => Promise.reject(new Error('busy'));
    await expect(usage.write()).rejects.toThrow('busy');
    store.usage.add = add;
    await get('/agenda.json');
    await usage.write();
    expect(await store.usage.byDay({to: '9999-12-31'})).toMatchObject([{count: 2}]);
  });
});

describe('GET /usage', () => {
  it('tells whole days, and no count below five', async () => {
    const {times, usage, at, get, json} = await counting();
    await times(5, '/agenda.csv');
    await times(4, '/datasets.json');
    await usage.write();
    expect(await json('/usage.json')).toMatchObject({items: []});
    at('2026-08-01T10:00:00Z');
    expect(await json('/usage.json')).toEqual({
      period: {start: '2025-08-01', end: '2026-07-31'},
      items: [
        {day: '2026-07-31', noun: 'agenda', form: 'csv', count: 5},
        {day: '2026-07-31', noun: 'datasets', form: 'json'},
      ],
    });
    const csv = await get('/usage.csv?from=2026-07-31&to=2027-01-01');
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect(await csv.text()).toBe(
      'day,noun,form,requests\r\n2026-07-31,agenda,csv,5\r\n2026-07-31,datasets,json,\r\n',
    );
    const meta = await get('/usage.csv-metadata.json');
    expect(meta.headers.get('Content-Type')).toBe('application/csvm+json');
    expect((await meta.json()).tableSchema.columns).toHaveLength(4);
    expect((await get('/usage.json?from=ieri')).status).toBe(422);
    const page = await (await get('/usage', browser)).text();
    expect(page).toMatch(/<th scope="row">Agenda<\/th>\s*<td>0<\/td><td>5<\/td>/);
    expect(page).toContain('meno di 5');
  });

  it('is described among the datasets from the day after, and no more when counting is off', async () => {
    const {store, times, publishing, at, json} = await counting();
    await times(5, '/agenda.csv');
    await publishing.sweep();
    expect(await store.dataset('usage')).toBeUndefined();
    at('2026-08-01T10:00:00Z');
    await publishing.sweep();
    expect(await json('/datasets/usage.json')).toMatchObject({
      title: {it: 'Quanto sono usati questi dati'},
      publisher: {name: 'partecipa.example.it'},
      temporal: {start: '2026-07-31', end: '2026-07-31'},
      distributions: [{downloadUrl: 'https://partecipa.example.it/usage.csv'}, {format: 'JSON'}],
    });
    const off = await counting({countUsage: false});
    await off.store.publish({datasets: [(await store.dataset('usage'))?.document ?? dataset()]});
    await off.times(5, '/agenda.csv');
    await off.publishing.sweep();
    expect(await off.store.dataset('usage')).toBeUndefined();
    expect(await off.store.usage.firstDay()).toBeUndefined();
    expect((await off.get('/usage.json')).status).toBe(404);
    expect((await off.get('/usage.csv-metadata.json')).status).toBe(404);
  });

  it('leaves a dataset alone that had its name before, and lets no other have it', async () => {
    const {store, times, publishing, at} = await counting();
    await store.publish({datasets: [dataset({id: 'usage', title: 'Uso del suolo'})]});
    await times(1, '/agenda.csv');
    at('2026-08-01T10:00:00Z');
    await publishing.sweep();
    expect((await store.dataset('usage'))?.document.title).toBe('Uso del suolo');
    expect(datasetFindings(dataset({id: 'usage'})).faults).toHaveLength(1);
  });
});

describe('the usage of a dataset whose files lie here', () => {
  const file = (ending: string) => ({
    accessUrl: 'https://partecipa.example.it/agenda',
    downloadUrl: `https://partecipa.example.it/agenda.${ending}`,
  });
  const api = {accessUrl: 'https://partecipa.example.it/agenda.json', kind: 'api'};

  it('is told by months, from five on, and never where the source tells its own', async () => {
    const {store, times, usage, at, json} = await counting();
    const usageOf = async (id: string) => (await json(`/datasets/${id}.json`)).usage;
    const own = {downloads: 1, period: {end: '2020-12'}};
    await store.publish({
      datasets: [
        dataset({id: 'registro', distributions: [file('csv'), file('csv'), file('ics'), api]}),
        dataset({id: 'raro', distributions: [file('atom')]}),
        dataset({id: 'detto', distributions: [file('csv')], usage: own}),
      ],
    });
    await times(6, '/agenda.csv');
    await times(1, '/agenda.ics');
    await times(5, '/agenda.json');
    await usage.write();
    expect(await usageOf('registro')).toBeUndefined();
    at('2026-08-01T10:00:00Z');
    const period = {start: '2026-07-31', end: '2026-07-31'};
    expect(await usageOf('registro')).toEqual({downloads: 7, apiCalls: 5, period});
    expect(await usageOf('raro')).toBeUndefined();
    expect(await usageOf('alberi')).toBeUndefined();
    expect(await usageOf('detto')).toEqual(own);
    const {items} = await json('/datasets.json');
    expect(items.find(({id}: {id: string}) => id === 'registro').usage).toMatchObject({downloads: 7});
  });
});
