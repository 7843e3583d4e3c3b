import {describe, expect, it} from 'vitest';
import {Consultations} from '../../src/model/consultation.ts';
import {consultation, town} from './town.ts';

const browser = {Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'};
const drawn = () => new Response('<!doctype html>', {headers: {'Content-Type': 'text/html'}});
const pages = () => ({
  mount: () => undefined,
  consultations: drawn,
  consultation: drawn,
  changes: drawn,
  agenda: drawn,
  agendaEntry: drawn,
  agendaSummary: drawn,
  datasets: drawn,
  dataset: drawn,
  plans: drawn,
  plan: drawn,
  planChanges: drawn,
  embed: drawn,
  usage: drawn,
  commitment: drawn,
  submit: drawn,
  receipt: drawn,
  withdraw: drawn,
  problem: () => new Response('<!doctype html>', {status: 404}),
});

describe('GET /consultations/{id}', () => {
  it.each([
    ['a browser', browser, 'text/html'],
    ['any type', {Accept: '*/*'}, 'text/html'],
    ['no preference', {}, 'text/html'],
    ['JSON', {Accept: 'application/json'}, 'application/json'],
    ['JSON rather than HTML', {Accept: 'text/html;q=0.5, application/json'}, 'application/json'],
    ['linked data', {Accept: 'application/ld+json, */*;q=0.1'}, 'application/json'],
  ])('answers %s in its form', async (_name, headers, type) => {
    const {app} = await town({extras: {pages}});
    const answer = await app.request('/consultations/piazza', {headers});
    expect(answer.headers.get('Content-Type')).toBe(type);
    expect(answer.headers.get('Vary')).toMatch(/(^|, )Accept(,|$)/);
  });

  it('is JSON at its twin for everybody', async () => {
    const {app} = await town({extras: {pages}});
    const answer = await app.request('/consultations/piazza.json', {headers: browser});
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
    expect(await answer.json()).toEqual(consultation());
  });

  it('is not sent again to whoever has it', async () => {
    const {app, store} = await town();
    const etag = (await app.request('/consultations/piazza.json')).headers.get('ETag') ?? '';
    const again = await app.request('/consultations/piazza.json', {
      headers: {'If-None-Match': `"x", ${etag}`},
    });
    expect(again.status).toBe(304);
    expect(again.headers.get('ETag')).toBe(etag);
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(again.headers.get('Cache-Control')).toContain('max-age');
    await store.publish({consultations: [consultation({title: 'Altro'})]});
    const changed = await app.request('/consultations/piazza.json', {headers: {'If-None-Match': etag}});
    expect(changed.status).toBe(200);
  });

  it('may be cached, but never beyond the moment it closes', async () => {
    const {app, at} = await town();
    const cached = async () => (await app.request('/consultations/piazza.json')).headers.get('Cache-Control');
    expect(await cached()).toBe('public, max-age=60');
    at('2026-07-31T21:59:45Z');
    expect(await cached()).toBe('public, max-age=15');
    at('2026-07-31T21:59:59.500Z');
    expect(await cached()).toBe('public, max-age=0');
    at('2026-07-31T22:00:01Z');
    expect(await cached()).toBe('public, max-age=60');
  });

  it('is a problem when there is none, in the words of whoever asks', async () => {
    const {app} = await town({extras: {pages}});
    for (const headers of [{}, {Accept: '*/*'}, {Accept: 'application/json'}]) {
      const refused = await app.request('/consultations/nessuna', {headers});
      expect(refused.status).toBe(404);
      expect(await refused.json()).toMatchObject({code: 'notFound'});
    }
    expect(await (await app.request('/consultations/nessuna', {headers: browser})).text()).toBe(
      '<!doctype html>',
    );
  });
});

describe('GET /consultations', () => {
  async function many() {
    const made = await town();
    const ids = Array.from({length: 25}, (_, index) => `c${String(index * 2).padStart(3, '0')}`);
    await made.store.publish({consultations: ids.map((id) => consultation({id}))});
    const read = async (address: string) => {
      const {pathname, search} = new URL(address, 'https://partecipa.example.it');
      return Consultations.parse(await (await made.app.request(pathname + search)).json());
    };
    return {...made, ids, read};
  }

  it('goes page by page through all of them, also while others are published', async () => {
    const {read, store, ids} = await many();
    let page = await read('/consultations?limit=10');
    const seen = page.items.map(({id}) => id);
    await store.publish({consultations: [consultation({id: 'c001'}), consultation({id: 'c021'})]});
    while (page.next !== undefined) {
      page = await read(page.next);
      seen.push(...page.items.map(({id}) => id));
    }
    expect(seen).toEqual([...ids, 'c021', 'piazza'].sort());
  });

  it('has no next page when the last is full', async () => {
    const {read} = await many();
    expect((await read('/consultations?limit=26')).next).toBeUndefined();
    expect((await read('/consultations?limit=25')).next).toBeDefined();
  });

  it('has a hundred on a page at most, and the same number on the next', async () => {
    const {read, store} = await many();
    const ids = Array.from({length: 120}, (_, index) => `d${index}`);
    await store.publish({consultations: ids.map((id) => consultation({id}))});
    expect((await read('/consultations?limit=1000')).items).toHaveLength(100);
    const next = await read((await read('/consultations?limit=3')).next ?? '');
    expect(next.items).toHaveLength(3);
  });

  it('finds by status, also when most do not fit, and carries the filters on', async () => {
    const {read, store} = await many();
    const late = ['c003', 'c047', 'd'].map((id) => consultation({id, opensAt: '2026-07-10T00:00:00Z'}));
    await store.publish({consultations: late});
    const page = await read('/consultations?status=upcoming&limit=2&q=citta');
    expect(page.items.map(({id}) => id)).toEqual(['c003', 'c047']);
    const next = await read(page.next ?? '');
    expect(next.items.map(({id}) => id)).toEqual(['d']);
    expect(next.next).toBeUndefined();
  });

  it('is not cached beyond the moment one that is not listed opens', async () => {
    const {app, store} = await many();
    await store.publish({consultations: [consultation({id: 'a', opensAt: '2026-07-01T10:00:20Z'})]});
    const answer = await app.request('/consultations?status=open');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=20');
  });

  it('names the next page in a header too, and is not sent again unchanged', async () => {
    const {app} = await many();
    const answer = await app.request('/consultations.json?limit=1');
    expect(answer.headers.get('Link')).toMatch(
      /<https:\/\/partecipa\.example\.it\/consultations\.json\?.*>; rel="next"$/,
    );
    const headers = {'If-None-Match': answer.headers.get('ETag') ?? ''};
    expect((await app.request('/consultations.json?limit=1', {headers})).status).toBe(304);
  });

  it.each(['limit=0', 'limit=many', 'limit=-1', 'cursor=%00', 'cursor=Mjp4'])('refuses %s', async (query) => {
    const {app} = await town();
    const refused = await app.request(`/consultations?${query}`);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      code: 'invalid',
      detail: expect.stringMatching(/^(limit|cursor):/),
    });
  });
});
