import {describe, expect, it} from 'vitest';
import {Agenda} from '../../src/model/agenda.ts';
import {Datasets} from '../../src/model/dataset.ts';
import {PagedPlan, Plan, Plans} from '../../src/model/plan.ts';
import {CommitmentInPlan} from '../../server/src/schemas.ts';
import {browser, commons, dataset, event, meeting, plan} from './nouns.ts';

const forms = {
  '/agenda': ['json', 'ics', 'csv', 'jsonld'],
  '/agenda/passeggiata': ['json', 'ics', 'jsonld'],
  '/datasets': ['json', 'csv', 'jsonld'],
  '/datasets/alberi': ['json', 'jsonld'],
  '/plans': ['json'],
  '/plans/piano-1': ['json', 'csv', 'atom', 'jsonld'],
  '/plans/piano-1/commitments/A1': ['json'],
  '/consultations': ['json', 'atom'],
  '/consultations/piazza': ['json', 'jsonld', 'atom'],
};

describe.each(Object.entries(forms))('GET %s', (path, twins) => {
  it('is a page to a browser and JSON to whoever prefers it, and says where the other forms are', async () => {
    const {get} = await commons();
    const page = await get(path, browser);
    const json = await get(path, {Accept: 'application/json'});
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(json.headers.get('Content-Type')).toBe('application/json');
    for (const answer of [page, json]) {
      expect(answer.headers.get('Vary')).toMatch(/(^|, )Accept(,|$)/);
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
      const linked = [
        ...(answer.headers.get('Link') ?? '').matchAll(
          // Where oEmbed tells of a page is another thing (oembed.test.ts).
          /<([^>]*)>; rel="alternate"; type="(?![^"]*oembed)/g,
        ),
      ];
      expect(linked.map(([, href]) => href)).toEqual(
        twins.map((form) => `https://partecipa.example.it${path}.${form}`),
      );
    }
  });

  it('has twins that may be kept, each with an ETag of its own', async () => {
    const {get} = await commons();
    const etags = new Set<string>();
    for (const form of twins) {
      const answer = await get(`${path}.${form}`, browser);
      expect(answer.status, form).toBe(200);
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=60');
      const etag = answer.headers.get('ETag') ?? '';
      etags.add(etag);
      const again = await get(`${path}.${form}`, {'If-None-Match': etag});
      expect(again.status, form).toBe(304);
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(again.headers.get('Link')).toBe(answer.headers.get('Link'));
    }
    expect(etags.size).toBe(twins.length);
    expect([...etags]).not.toContain('');
  });
});

describe('what is not there', () => {
  it.each([
    '/agenda/nulla',
    '/agenda/nulla.ics',
    '/agenda/passeggiata.csv',
    '/datasets/nulla.jsonld',
    '/plans/nulla.atom',
    '/plans/piano-1/commitments/Z9.json',
    '/plans/nulla/commitments/A1',
  ])('%s is a problem', async (path) => {
    const {get, json} = await commons();
    expect((await get(path)).status).toBe(404);
    expect(await json(path)).toMatchObject({code: 'notFound'});
  });

  it.each(['from=2026-02-31', 'to=domani', 'limit=0', 'cursor=x'])(
    '/agenda.ics?%s is a problem',
    async (query) => {
      const {get} = await commons();
      const refused = await get(`/agenda.ics?${query}`);
      expect(refused.status).toBe(422);
      expect(await refused.json()).toMatchObject({
        code: 'invalid',
        detail: expect.stringContaining(query.split('=')[0] ?? ''),
      });
    },
  );
});

describe('the lists', () => {
  it('go page by page through the agenda, also while others are published', async () => {
    const days = Array.from({length: 25}, (_, index) => `2026-07-${String(index + 1).padStart(2, '0')}`);
    // Two on each day, one of them with an id that is no Latin-1.
    const agenda = days.flatMap((start) =>
      ['ž', 'a'].map((letter) =>
        event({id: `${letter}-${start}`, start, end: undefined, datePrecision: 'day'}),
      ),
    );
    const {json, store} = await commons({agenda});
    await store.publish({
      agenda: [event({id: 'fuori', start: '2027-01-01', end: undefined, datePrecision: 'day'})],
    });
    const seen: string[] = [];
    let next: string | undefined = '/agenda.json?limit=7&to=2026-12-31&kind=event';
    while (next !== undefined) {
      const {pathname, search} = new URL(next, 'https://partecipa.example.it');
      const page: Agenda = Agenda.parse(await json(pathname + search));
      seen.push(...page.items.map(({id}) => id));
      next = page.next;
      // One before and one after the place where the reader is.
      await store.publish({
        agenda: ['2026-06-01', '2026-12-01'].map((start) =>
          event({id: `nuovo-${start}`, start, end: undefined, datePrecision: 'day'}),
        ),
      });
    }
    expect(seen).toEqual([...days.flatMap((day) => [`a-${day}`, `ž-${day}`]), 'nuovo-2026-12-01']);
  });

  it('are whole in their other forms, however long', async () => {
    const many = Array.from({length: 1001}, (_, index) => `n${index}`);
    const {text} = await commons({
      agenda: many.map((id) => event({id})),
      datasets: many.map((id) => dataset({id})),
    });
    const calendar = await text('/agenda.ics?kind=event');
    expect(new Set(calendar.match(/^UID:n\d+/gm)).size).toBe(1001);
    expect(calendar.match(/^UID:/gm)).toHaveLength(1001);
    const table = await text('/datasets.csv');
    expect(new Set(table.match(/^n\d+,/gm)).size).toBe(1001);
    expect(table.match(/^n\d+,/gm)).toHaveLength(1001);
  });

  it('have no next page when the last is full', async () => {
    const {json} = await commons({
      datasets: [dataset(), dataset({id: 'b'})],
      plans: [plan(), plan({id: 'a'})],
    });
    for (const path of ['/agenda.json', '/datasets.json', '/plans.json']) {
      expect((await json(`${path}?limit=2`)).items).toHaveLength(2);
      expect((await json(`${path}?limit=2`)).next, path).toBeUndefined();
      expect((await json(`${path}?limit=1`)).next, path).toContain('limit=1');
    }
  });

  it('begin with the latest when asked to', async () => {
    const {json} = await commons();
    const first = Agenda.parse(await json('/agenda.json?order=latest&limit=1'));
    expect(first.items.map(({id}) => id)).toEqual(['passeggiata']);
    const {pathname, search} = new URL(first.next ?? '');
    expect(Agenda.parse(await json(pathname + search)).items.map(({id}) => id)).toEqual(['incontro-1']);
  });

  it('carry the publication rule on every page of the agenda', async () => {
    const publicationRule = {days: 30, label: 'Entro 30 giorni', url: 'https://www.example.it/regola'};
    const {json, page} = await commons({agenda: [event()], publicationRule});
    expect(await json('/agenda.json')).toMatchObject({publicationRule});
    expect(await page('/agenda')).toContain('https://www.example.it/regola');
  });

  it('carry their filters to their twins', async () => {
    const {get} = await commons();
    const answer = await get('/agenda?kind=meeting&limit=5&q=verde');
    expect(answer.headers.get('Link')).toContain('/agenda.ics?kind=meeting&q=verde>');
    for (const [path, twin] of [
      ['/agenda.csv?kind=meeting', '/agenda.ics?kind=meeting>'],
      ['/agenda.json?kind=meeting', '/agenda.csv?kind=meeting>'],
      ['/datasets.csv?theme=ENVI', '/datasets.jsonld?theme=ENVI>'],
      ['/datasets.json?theme=ENVI', '/datasets.csv?theme=ENVI>'],
    ] as const)
      expect((await get(path)).headers.get('Link'), path).toContain(twin);
  });

  it('of datasets and plans go page by page', async () => {
    const {json} = await commons({
      datasets: [dataset(), dataset({id: 'b'}), dataset({id: 'c', themes: []})],
      plans: [plan(), plan({id: 'a'})],
    });
    const first = Datasets.parse(await json('/datasets.json?limit=1&theme=ENVI'));
    expect(first.items.map(({id}) => id)).toEqual(['alberi']);
    const {pathname, search} = new URL(first.next ?? '');
    const second = Datasets.parse(await json(pathname + search));
    expect(second.items.map(({id}) => id)).toEqual(['b']);
    expect(second.next).toBeUndefined();
    expect(Plans.parse(await json('/plans.json?limit=1')).items.map(({id}) => id)).toEqual(['a']);
  });
});

describe('a plan in pages', () => {
  const commitments = (count: number, description: string) =>
    Array.from({length: count}, (_, place) => ({code: `C/${place}`, description}));
  /** All pages from one on, with the size of each. */
  async function pagesFrom(given: Awaited<ReturnType<typeof commons>>, path: string) {
    const codes: string[] = [];
    const sizes: number[] = [];
    let next: string | undefined = path;
    while (next !== undefined) {
      const text = await given.text(next);
      const page = PagedPlan.parse(JSON.parse(text));
      sizes.push(text.length);
      codes.push(...page.commitments.map(({code}) => code));
      const following: URL | undefined = page.next === undefined ? undefined : new URL(page.next);
      next = following && following.pathname + following.search;
    }
    return {codes, sizes};
  }

  it('has every commitment once, in its order, and says how many there are', async () => {
    const all = commitments(7, 'breve');
    const given = await commons({plans: [plan({commitments: all})]});
    const {codes, sizes} = await pagesFrom(given, '/plans/piano-1.json?limit=3');
    expect(codes).toEqual(all.map(({code}) => code));
    expect(sizes).toHaveLength(3);
    const answer = await given.get('/plans/piano-1.json?limit=3');
    expect(await answer.json()).toMatchObject({total: 7, title: 'Piano d’azione'});
    expect(answer.headers.get('Link')).toContain('rel="next"');
    expect(answer.headers.get('ETag')).toBeTruthy();
  });

  it('has no page that a widget would refuse, however long its commitments are', async () => {
    const all = commitments(12, 'x'.repeat(600_000));
    const given = await commons({plans: [plan({commitments: all})]});
    const {codes, sizes} = await pagesFrom(given, '/plans/piano-1.json?limit=100');
    expect(codes).toEqual(all.map(({code}) => code));
    expect(Math.max(...sizes)).toBeLessThan(1_500_000);
  });

  it('is the plan itself where it has room on one page, and to whoever asks for no pages', async () => {
    const {text, get} = await commons();
    expect(await text('/plans/piano-1.json?limit=100')).toBe(await text('/plans/piano-1.json'));
    expect((await get('/plans/piano-1.json?limit=zero')).status).toBe(422);
    expect((await get('/plans/piano-1.json?limit=2&cursor=x')).status).toBe(422);
  });
});

describe('the documents', () => {
  it('are as they were published', async () => {
    const {json} = await commons();
    expect(await json('/agenda/incontro-1.json')).toEqual(meeting());
    expect(await json('/datasets/alberi.json')).toEqual(dataset());
    expect(Plan.parse(await json('/plans/piano-1.json'))).toEqual(plan());
  });

  it('hold a commitment with what it takes from its plan, whatever its code', async () => {
    const {json} = await commons();
    const commitment = CommitmentInPlan.parse(await json('/plans/piano-1/commitments/B%2F1.json'));
    expect(commitment).toMatchObject({
      code: 'B/1',
      language: 'it',
      plan: {id: 'piano-1', title: 'Piano d’azione'},
    });
  });
});
