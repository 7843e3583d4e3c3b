import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {ResultsPublishing} from '../../../server/src/results/publishing.ts';
import {isSettled} from '../../../server/src/results/settled.ts';
import type {ExportedResponse, Store} from '../../../server/src/store/store.ts';
import {openMemoryStore, openSqliteStore} from '../../../server/src/store/sqlite.ts';
import type {Results} from '../../../src/model/results.ts';
import {arriving} from '../snapshots-contract.ts';
import {consultation, town} from '../town.ts';

vi.setConfig({testTimeout: 20_000});

const hour = 3_600_000;
const opened = Date.parse('2026-07-01T00:00:00Z');
const after = (hours: number) => new Date(opened + hours * hour).toISOString();
const policy = (resultsPolicy: string, changes: object = {}) =>
  consultation({resultsPolicy, opensAt: '2026-06-01T00:00:00Z', closesAt: after(240), ...changes});

/** An app whose consultation has this policy, whose clock is set by hours, and who answers at an hour. */
async function polled(resultsPolicy: string, store?: Store) {
  const {app, store: opening, at, ...rest} = await town(store ? {store} : {});
  await opening.publish({consultations: [policy(resultsPolicy)]});
  let keys = 0;
  const answered = async (count: number, hours: number, code = 'yes') => {
    const responses = Array.from({length: count}, () =>
      arriving(`${(keys += 1)}`, new Date(opened + hours * hour + 1).toISOString(), {
        answers: [{linkId: 'trees', value: {code}}],
      }),
    );
    await Promise.all(responses.map((response) => opening.record(response)));
    return responses;
  };
  const read = async (path = 'results.json', id = 'piazza') => app.request(`/consultations/${id}/${path}`);
  const results = async (hours: number): Promise<Results | undefined> => {
    at(after(hours));
    const answer = await read();
    // What is due is published beside the read: the next one has it.
    if (answer.ok) await new Promise((resume) => setTimeout(resume, 50));
    const again = await read();
    return again.ok ? ((await again.json()) as Results) : undefined;
  };
  return {app, store: opening, at: (hours: number) => at(after(hours)), answered, read, results, ...rest};
}

describe('results that are published periodically', () => {
  it('come when ten responses are older than the ten newest, and hold only those', async () => {
    const {answered, results} = await polled('periodic');
    await answered(10, 1);
    await answered(9, 3);
    expect(await results(5)).toBeUndefined();
    await answered(1, 4, 'no');
    expect(await results(5)).toMatchObject({
      asOf: after(3),
      respondents: 10,
      questions: [
        {
          linkId: 'trees',
          answered: 10,
          asked: 10,
          counts: [
            {code: 'yes', count: 10},
            {code: 'no', count: 0},
          ],
        },
        {},
      ],
    });
    expect(await results(5)).not.toHaveProperty('final');
  });

  it('come again only after a day, and with ten new responses', async () => {
    const {answered, results} = await polled('periodic');
    await answered(10, 1);
    await answered(10, 3);
    expect((await results(4))?.respondents).toBe(10);
    await answered(30, 20);
    expect((await results(26))?.respondents).toBe(10);
    await answered(9, 40);
    // Ten are held back: of those of hour 20 one is among them, and so is its whole hour.
    expect((await results(41))?.respondents).toBe(10);
    await answered(1, 41);
    expect(await results(42)).toMatchObject({respondents: 50, asOf: after(40)});
    await answered(9, 60);
    await answered(10, 70);
    expect((await results(72))?.respondents).toBe(69);
    await answered(10, 100);
    expect((await results(101))?.asOf).toBe(after(100));
  });

  it('do not come when so many withdrew that fewer than ten are new', async () => {
    const {answered, results, store} = await polled('periodic');
    await answered(10, 1);
    const late = await answered(10, 3);
    expect((await results(4))?.respondents).toBe(10);
    for (const {receipt} of late.slice(5)) await store.withdraw({receipt: receipt.id});
    await answered(10, 40);
    expect((await results(41))?.respondents).toBe(10);
    await answered(5, 39);
    expect((await results(42))?.respondents).toBe(20);
  });

  it('are final, and whole, a minute after the end', async () => {
    const {answered, results} = await polled('periodic');
    await answered(25, 1);
    await answered(10, 200);
    expect((await results(201))?.respondents).toBe(25);
    await answered(2, 239, 'no');
    expect(await results(240)).toMatchObject({respondents: 25});
    expect(await results(240 + 1 / 60)).toMatchObject({respondents: 37, final: true});
    expect((await results(500))?.asOf).toBe((await results(300))?.asOf);
  });

  it('do not change when somebody withdraws', async () => {
    const {answered, results, store} = await polled('afterClosing');
    const [response] = await answered(12, 1);
    const before = await results(241);
    expect(before?.respondents).toBe(12);
    await store.withdraw({receipt: response?.receipt.id ?? ''});
    expect(await results(400)).toEqual(before);
  });

  it('are not final any more when the consultation is opened again, and not cut again for a few', async () => {
    const {answered, results, store} = await polled('afterClosing');
    await answered(12, 1);
    expect(await results(241)).toMatchObject({respondents: 12, final: true});
    await store.publish({consultations: [policy('afterClosing', {closesAt: after(400)})]});
    await answered(9, 300);
    expect(await results(301)).toMatchObject({respondents: 12});
    expect(await results(301)).not.toHaveProperty('final');
    expect(await results(401)).toMatchObject({respondents: 12, final: true});
    await answered(1, 399);
    expect(await results(402)).toMatchObject({respondents: 22, final: true});
  });
});

describe('paper that is brought after final results', () => {
  const paper = (count: number, name: string, hours: number) =>
    Array.from({length: count}, (_, index) =>
      arriving(`${name} ${index}`, after(hours), {
        channel: 'paper',
        answers: [
          {linkId: 'trees', value: {code: 'no'}},
          {linkId: 'owner', value: {code: 'no'}},
        ],
      }),
    );

  it('is counted in new final ones when ten are new, but never in what is personal', async () => {
    const items = [
      ...(policy('afterClosing').questionnaire?.items ?? []),
      {
        linkId: 'owner',
        type: 'choice',
        text: 'Hai un’auto?',
        personal: true,
        options: ['yes', 'no'].map((code) => ({code, text: code})),
      },
    ];
    const {results, store} = await polled('afterClosing');
    const personal = (found: Results | undefined) => found?.questions.find(({linkId}) => linkId === 'owner');
    await store.publish({
      consultations: [policy('afterClosing', {questionnaire: {version: '2', items}})],
    });
    for (let key = 0; key < 12; key += 1)
      await store.record(
        arriving(`web ${key}`, after(1), {
          questionnaireVersion: '2',
          answers: [
            {linkId: 'trees', value: {code: 'yes'}},
            {linkId: 'owner', value: {code: key < 6 ? 'yes' : 'no'}},
          ],
        }),
      );
    const first = await results(241);
    expect(first).toMatchObject({respondents: 12, final: true});
    expect(personal(first)?.counts).toEqual([
      {code: 'yes', count: 6},
      {code: 'no', count: 6},
    ]);

    const late = (count: number, name: string, hours: number) =>
      store.recordTogether(paper(count, name, hours).map((one) => ({...one, questionnaireVersion: '2'})));
    await late(9, 'box', 300);
    expect(await results(301)).toEqual(first);
    await late(1, 'last sheet', 302);
    const second = await results(303);
    expect(second).toMatchObject({respondents: 22, byChannel: {web: 12, paper: 10}, final: true});
    expect(second?.questions[0]?.counts.map(({count}) => count)).toEqual([12, 10]);
    expect(personal(second)).toEqual(personal(first));
    expect((await store.snapshots.latest('piazza', 'final'))?.number).toBe(2);

    await late(9, 'another box', 400);
    expect(await results(401)).toEqual(second);
  });

  it('keeps a purge waiting until it is counted', async () => {
    const {answered, results, store} = await polled('afterClosing');
    const settled = async (hours: number) => isSettled(store, policy('afterClosing'), new Date(after(hours)));
    await answered(12, 1);
    expect(await settled(241)).toBe(false);
    await results(241);
    expect(await settled(241)).toBe(true);
    await store.recordTogether(paper(10, 'box', 300));
    expect(await settled(301)).toBe(false);
    await results(301);
    expect(await settled(301)).toBe(true);
  });
});

describe('results that are not there', () => {
  it('are none before the end when they are published after it', async () => {
    const {answered, read, results} = await polled('afterClosing');
    await answered(100, 1);
    expect(await results(200)).toBeUndefined();
    const answer = await read();
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await answer.json()).toMatchObject({code: 'notFound', detail: 'there are no results yet'});
    expect((await results(241))?.respondents).toBe(100);
  });

  it('are none before the end any more when the organiser changed that', async () => {
    const {answered, results, store} = await polled('periodic');
    await answered(30, 1);
    await answered(10, 3);
    expect((await results(4))?.respondents).toBe(30);
    await store.publish({consultations: [policy('afterClosing')]});
    expect(await results(5)).toBeUndefined();
    expect((await results(241))?.respondents).toBe(40);
  });

  it('are none ever when the organiser said so, whatever was published before', async () => {
    const {answered, read, results, store} = await polled('periodic');
    await answered(30, 1);
    await answered(10, 3);
    expect((await results(4))?.respondents).toBe(30);
    await store.publish({consultations: [policy('never')]});
    expect(await results(300)).toBeUndefined();
    const detail = 'the results of this consultation are not published here';
    expect(await (await read()).json()).toMatchObject({code: 'notFound', detail});
    expect(await (await read('results.csv')).json()).toMatchObject({detail});
    expect(await (await read('results.json', 'nessuna')).json()).toMatchObject({
      detail: 'no such consultation',
    });
  });

  it('are not those of zero people', async () => {
    const {results} = await polled('afterClosing');
    expect(await results(300)).toBeUndefined();
  });

  it('are not made when it was withdrawn', async () => {
    const {answered, results, store} = await polled('periodic');
    await answered(30, 1);
    await answered(10, 3);
    await store.publish({consultations: [policy('periodic', {state: 'withdrawn'})]});
    expect(await results(50)).toBeUndefined();
    expect(await results(300)).toBeUndefined();
  });
});

describe('publishing results', () => {
  it('is done once by two processes, and both say the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'arengo-publishing-'));
    const [one, two] = await Promise.all([openSqliteStore(folder), openSqliteStore(folder)]);
    const first = await polled('afterClosing', one);
    await first.answered(600, 1);
    first.at(241);
    const publishings = [one, two].map((store) => new ResultsPublishing(store, first.settings));
    await Promise.all(publishings.map((publishing) => publishing.sweep()));
    const [seen, alike] = await Promise.all([one, two].map((store) => store.snapshots.latest('piazza')));
    expect(seen).toMatchObject({number: 1, results: {respondents: 600}});
    expect(alike).toEqual(seen);
    await Promise.all([one.close(), two.close()]);
    rmSync(folder, {recursive: true});
  });

  it('counts once however many ask, keeps no read waiting for long, and stops when it is told', async () => {
    const {store, answered, at, settings} = await polled('afterClosing');
    await answered(300, 1);
    at(241);
    let streams = 0;
    let resume: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (resume = resolve));
    async function* slow(responses: AsyncIterable<ExportedResponse>) {
      await released;
      yield* responses;
    }
    const snapshots: Store['snapshots'] = {
      ...store.snapshots,
      responses: (id, before) => {
        streams += 1;
        return slow(store.snapshots.responses(id, before));
      },
    };
    const slowStore = new Proxy(store, {
      get: (target, name) => {
        if (name === 'snapshots') return snapshots;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const publishing = new ResultsPublishing(slowStore, settings);
    const stored = await store.consultation('piazza');
    if (!stored) throw new Error('nothing was published');
    const asked = Date.now();
    expect(await Promise.all([1, 2, 3].map(() => publishing.of(stored)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(Date.now() - asked).toBeLessThan(5000);
    expect(streams).toBe(1);
    const stopping = publishing.stop();
    resume();
    await stopping;
    expect(await store.snapshots.latest('piazza')).toBeUndefined();
  });

  it('reports what went wrong, and tries again', async () => {
    const store = await openMemoryStore();
    const {answered, results, reports} = await polled('afterClosing', store);
    await answered(20, 1);
    const keep = vi.spyOn(store.snapshots, 'keep').mockRejectedValueOnce(new Error('disk full'));
    const first = results(241);
    expect((await first)?.respondents).toBe(20);
    expect(reports).toEqual([new Error('disk full')]);
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('says it as open data, under a name that is kept free, with the licence that is known', async () => {
    const {app, answered, results, store} = await polled('afterClosing');
    const licence = {code: 'CC-BY-4.0'};
    await store.publish({
      consultations: [
        policy('afterClosing', {title: {it: 'Piazza', sl: 'Trg'}, provenance: {licence}}),
        policy('afterClosing', {id: 'altra'}),
      ],
      datasets: [],
    });
    await answered(20, 1);
    await results(241);
    const dataset = await (await app.request('/datasets/results-piazza.json')).json();
    expect(dataset).toMatchObject({
      title: {it: 'Risultati: Piazza'},
      publisher: {name: 'Comune di Arengo'},
      licence,
      landingPage: 'https://partecipa.example.it/consultations/piazza/results',
      distributions: [
        {format: 'CSV', downloadUrl: 'https://partecipa.example.it/consultations/piazza/results.csv'},
        {format: 'JSON', downloadUrl: 'https://partecipa.example.it/consultations/piazza/results.json'},
      ],
    });
    const list = await (await app.request('/datasets.json')).json();
    expect(list.items).toHaveLength(1);
  });

  it.each(['never', 'afterClosing'])(
    'takes it away when results are %s shown, until they are',
    async (now) => {
      const {answered, results, store, settings, read} = await polled('periodic');
      const {dataset} = await import('../nouns.ts');
      await store.publish({datasets: [dataset({id: 'altro'})]});
      const listed = async () => (await store.datasets({limit: 9})).map(({document}) => document.id);
      const publishing = new ResultsPublishing(store, settings);
      await answered(30, 1);
      await answered(10, 3);
      expect((await results(4))?.respondents).toBe(30);
      await publishing.sweep();
      expect(await listed()).toEqual(['altro', 'results-piazza']);
      await store.publish({consultations: [policy(now)]});
      await publishing.sweep();
      expect((await read()).status).toBe(404);
      expect(await listed()).toEqual(['altro']);
      await store.publish({consultations: [policy('periodic')]});
      await publishing.sweep();
      expect((await read()).status).toBe(200);
      expect(await listed()).toEqual(['altro', 'results-piazza']);
    },
  );

  it('tells the title again when it is another one', async () => {
    const {answered, results, store, settings} = await polled('afterClosing');
    await answered(20, 1);
    await results(241);
    const publishing = new ResultsPublishing(store, settings);
    await publishing.sweep();
    await store.publish({consultations: [policy('afterClosing', {title: 'Il mercato'})]});
    await publishing.sweep();
    expect((await store.dataset('results-piazza'))?.document.title).toBe('Risultati: Il mercato');
  });

  it('leaves alone a dataset that had the name before', async () => {
    const {app, answered, results, store, settings} = await polled('afterClosing');
    const {dataset} = await import('../nouns.ts');
    await store.publish({datasets: [dataset({id: 'results-piazza', title: 'Altro'})]});
    await answered(20, 1);
    expect((await results(241))?.respondents).toBe(20);
    await store.publish({consultations: [policy('never')]});
    await new ResultsPublishing(store, settings).sweep();
    expect(await (await app.request('/datasets/results-piazza.json')).json()).toMatchObject({title: 'Altro'});
  });

  it('tells the address again when it is another one', async () => {
    const {answered, results, store, settings} = await polled('afterClosing');
    await answered(20, 1);
    await results(241);
    const moved = new ResultsPublishing(store, {...settings, publicUrl: 'https://altro.example.it'});
    await moved.sweep();
    expect((await store.dataset('results-piazza'))?.document).toMatchObject({
      landingPage: 'https://altro.example.it/consultations/piazza/results',
    });
  });
});
