import {XMLParser} from 'fast-xml-parser';
import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {browser} from './pages/site.ts';
import {commons} from './nouns.ts';

const home = 'https://partecipa.example.it';
const asked = (url: string, more = '') => `/oembed?url=${encodeURIComponent(url)}${more}`;

/** What an answer of the type `rich` must have, and of which kind it is (oEmbed 1.0 §2.3.4.1 and §2.3.4.4). */
const required = {version: 'string', type: 'string', html: 'string', width: 'number', height: 'number'};

const shown = [
  ['/consultations/piazza', '/embed/consultation/piazza?view=card', 'Una città più verde'],
  ['/consultations/piazza?view=form', '/embed/consultation/piazza?view=form', 'Una città più verde'],
  ['/consultations/piazza/results', '/embed/consultation/piazza?view=results', 'Una città più verde'],
  ['/consultations', '/embed/consultation', 'Consultazioni pubbliche'],
  ['/agenda?kind=meeting&limit=5', '/embed/agenda?limit=5&kind=meeting', 'Agenda'],
  ['/agenda/passeggiata', '/embed/agenda/passeggiata', 'Passeggiata nel quartiere'],
  ['/datasets/alberi/', '/embed/dataset/alberi', 'Alberi della città'],
  ['/plans/piano-1', '/embed/plan/piano-1', 'Piano d’azione'],
  ['/plans/piano-1/commitments/A1?lang=en', '/embed/commitment/piano-1/A1?lang=en', 'Dati più aperti'],
  ['/embed/plan/piano-1?accent=red', '/embed/plan/piano-1', 'Piano d’azione'],
] as const;

describe('GET /oembed', () => {
  it.each(shown)('of %s gives what oEmbed 1.0 asks for', async (path, src, title) => {
    const {get} = await commons();
    const answer = await get(asked(home + path));
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/);
    const oembed: Record<string, unknown> = await answer.json();
    for (const [name, kind] of Object.entries(required)) expect(typeof oembed[name], name).toBe(kind);
    expect(oembed).toMatchObject({version: '1.0', type: 'rich', provider_url: home, width: 640});
    expect(oembed['title']).toContain(title);
    const {document} = parseHTML(String(oembed['html']));
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(home + src);
    expect(frame?.getAttribute('title')).toBe(oembed['title']);
    expect(frame?.getAttribute('height')).toBe(String(oembed['height']));
    expect((await get(src)).status).toBe(200);
  });

  it('keeps to the room there is', async () => {
    const {json} = await commons();
    const oembed = await json(asked(`${home}/plans/piano-1`, '&maxwidth=500&maxheight=300'));
    expect(oembed).toMatchObject({width: 500, height: 300});
    expect(oembed.html).toContain('width="500" height="300"');
  });

  it('says the same as XML', async () => {
    const {get, json} = await commons();
    const answer = await get(asked(`${home}/datasets/alberi`, '&format=xml'));
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/xml/);
    const {oembed} = new XMLParser({parseTagValue: false}).parse(await answer.text());
    const same = await json(asked(`${home}/datasets/alberi`));
    expect(oembed).toEqual(
      Object.fromEntries(Object.entries(same).map(([name, value]) => [name, String(value)])),
    );
  });

  it.each([
    ['https://altrove.example.it/plans/piano-1', '', 404],
    [`${home}/plans/none`, '', 404],
    [`${home}/receipts/x`, '', 404],
    [`${home}/plans`, '', 404],
    ['javascript:alert(1)', '', 404],
    [`${home}/plans/piano-1`, '&format=yaml', 501],
    [`${home}/plans/piano-1`, '&maxwidth=wide', 422],
  ])('of %s%s is a problem: %i', async (url, more, status) => {
    const {get} = await commons();
    const refused = await get(asked(url, more));
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({status});
  });

  it('is found from every page that it tells of, in its head and its headers', async () => {
    const {get} = await commons();
    for (const [path] of shown.filter(([each]) => !/^\/embed|\/results$|\/$/.test(each))) {
      const page = await get(path, browser);
      const link = page.headers.get('Link') ?? '';
      const {document} = parseHTML(await page.text());
      for (const type of ['application/json+oembed', 'text/xml+oembed']) {
        const href = document.querySelector(`link[type="${type}"]`)?.getAttribute('href') ?? '';
        expect(href, path).not.toBe('');
        expect(link).toContain(`<${href}>; rel="alternate"; type="${type}"`);
        expect((await get(href.slice(home.length))).status, href).toBe(200);
      }
    }
  });

  it('is not told of by programs’ forms, nor by what is no content', async () => {
    const {get} = await commons();
    expect((await get('/plans/piano-1.json')).headers.get('Link')).not.toContain('oembed');
    expect((await get('/plans', browser)).headers.get('Link')).not.toContain('oembed');
    expect(await (await get('/consultations/none', browser)).text()).not.toContain('oembed');
  });
});
