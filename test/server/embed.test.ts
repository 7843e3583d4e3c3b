import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {pages} from '../../server/src/pages/pages.ts';
import {commons} from './nouns.ts';
import {faultsOf} from './pages/valid.ts';
import {consultation, town} from './town.ts';

const frames = [
  ['/embed/consultation/piazza', 'arengo-consultation', '/consultations/piazza', 'Una città più verde'],
  ['/embed/consultation', 'arengo-consultation', '/consultations', 'Una città più verde'],
  ['/embed/agenda', 'arengo-agenda', '/agenda', 'Passeggiata nel quartiere'],
  ['/embed/dataset/alberi', 'arengo-dataset', '/datasets/alberi', 'Alberi della città'],
  ['/embed/dataset', 'arengo-dataset', '/datasets', 'Alberi della città'],
  ['/embed/plan/piano-1', 'arengo-plan', '/plans/piano-1', 'Dati più aperti'],
  ['/embed/commitment/piano-1/A1', 'arengo-commitment', '/plans/piano-1/commitments/A1', 'Catalogo'],
] as const;

describe('GET /embed/{noun}/{id}', () => {
  it.each(frames)('%s is the widget over what readers see without a script', async (path, tag, src, says) => {
    const {page} = await commons();
    const text = await page(path);
    expect(await faultsOf(text)).toEqual([]);
    const {document} = parseHTML(text);
    const widget = document.querySelector(tag);
    expect(widget?.getAttribute('src')).toBe(`https://partecipa.example.it${src}`);
    expect(widget?.textContent).toContain(says);
    expect(document.title).not.toBe('');
    expect(document.querySelector('base')?.getAttribute('target')).toBe('_top');
    expect(document.querySelector('main > p:last-child a')?.getAttribute('href')).toBe(src);
    // What is sent from a frame without a script would lead where no frame is allowed.
    expect(document.querySelector('form')).toBeNull();
    expect(text).not.toMatch(/<script(?![^>]* src=)|\sstyle=|\son\w+=/);
  });

  it('shows an entry of an agenda, which no widget does', async () => {
    const {page} = await commons();
    const text = await page('/embed/agenda/passeggiata');
    expect(await faultsOf(text)).toEqual([]);
    expect(text).toContain('Passeggiata nel quartiere');
    expect(text).not.toContain('<arengo-');
  });

  it('may be held by pages of others, unlike all else, and sets no cookie', async () => {
    const {get} = await commons();
    const framed = (await get('/embed/plan/piano-1')).headers;
    expect(framed.get('Content-Security-Policy')).toContain('; frame-ancestors *; ');
    expect(framed.get('Content-Security-Policy')).toContain("require-trusted-types-for 'script'");
    expect(framed.get('X-Frame-Options')).toBeNull();
    expect(framed.get('Set-Cookie')).toBeNull();
    // So may the page for frames beside the widgets, wherever that folder comes from.
    const beside = (await get('/arengo/frame.html')).headers;
    expect(beside.get('Content-Security-Policy')).toContain('; frame-ancestors *; ');
    expect(beside.get('X-Frame-Options')).toBeNull();
    const page = (await get('/plans/piano-1')).headers;
    expect(page.get('Content-Security-Policy')).toContain("frame-ancestors 'self'");
    expect(page.get('X-Frame-Options')).toBe('SAMEORIGIN');
  });

  it('may be held only by whom the operator lists', async () => {
    const frameAncestors = ["'self'", 'https://www.comune.example.it'];
    const {app} = await town({frameAncestors, extras: {pages}});
    const {headers} = await app.request('/embed/consultation/piazza');
    expect(headers.get('Content-Security-Policy')).toContain(
      "frame-ancestors 'self' https://www.comune.example.it;",
    );
  });

  it('sets what a link may set, and nothing else', async () => {
    const {page} = await commons();
    const {document} = parseHTML(
      await page(
        '/embed/agenda?view=month&kind=event&lang=en&heading=3&source=ckan&onload=x&src=https://evil.example',
      ),
    );
    const widget = document.querySelector('arengo-agenda');
    expect(Object.fromEntries([...(widget?.attributes ?? [])].map(({name, value}) => [name, value]))).toEqual(
      {
        src: 'https://partecipa.example.it/agenda',
        heading: '3',
        lang: 'en',
        view: 'month',
        kind: 'event',
      },
    );
    expect(document.documentElement.lang).toBe('en');
    // Filters hold for whoever has no script, too.
    expect(widget?.textContent).toContain('Passeggiata nel quartiere');
    expect(widget?.textContent).not.toContain('Verde Vivo');
  });

  it.each([
    '/embed/consultation/none',
    '/embed/plan',
    '/embed/commitment/piano-1/none',
    '/embed/commitment/piano-1',
    '/embed/register/x',
  ])('%s is not there, and says so in the frame', async (path) => {
    const {get} = await commons();
    const refused = await get(path, {Accept: 'text/html'});
    expect(refused.status).toBe(404);
    expect(refused.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
    expect(await refused.text()).not.toContain('oembed');
  });

  it('has no place to check a receipt: a response is withdrawn on our own pages', async () => {
    const {page} = await commons();
    const {document} = parseHTML(await page('/embed/consultation/piazza?view=receipt&lang=it'));
    expect(document.querySelector('arengo-consultation')?.hasAttribute('view')).toBe(false);
  });

  it('lists by status without a script, also when most do not fit', async () => {
    const {store, app} = await town({extras: {pages}});
    const ids = Array.from({length: 25}, (_, index) => `a${index + 10}`);
    await store.publish({
      consultations: ids.map((id) => consultation({id, closesAt: '2026-06-15T00:00:00Z'})),
    });
    const listed = async (status: string) => {
      const answer = await app.request(`/embed/consultation?status=${status}`);
      const {document} = parseHTML(await answer.text());
      return [...document.querySelectorAll('.cards > li a')].map((link) => link.getAttribute('href'));
    };
    expect(await listed('open')).toContain('/consultations/piazza');
    expect(new Set(await listed('closed')).size).toBe(20);
  });

  it('is kept until it opens or closes, and no longer', async () => {
    const {app, at} = await town({extras: {pages}, maxAgeSeconds: 300});
    at('2026-07-31T21:59:00Z');
    const kept = async (path: string) => (await app.request(path)).headers.get('Cache-Control');
    expect(await kept('/embed/consultation/piazza')).toBe('public, max-age=60');
    expect(await kept('/embed/consultation')).toBe('public, max-age=60');
    // It will be closed then.
    expect(await kept('/embed/consultation?status=closed')).toBe('public, max-age=60');
    expect(await kept('/embed/agenda')).toBe('public, max-age=300');
  });

  it('takes no filter that makes no sense, and may be kept', async () => {
    const {get} = await commons();
    expect((await get('/embed/agenda?kind=party')).status).toBe(422);
    const {headers} = await get('/embed/agenda');
    const again = await get('/embed/agenda', {'If-None-Match': headers.get('ETag') ?? ''});
    expect(again.status).toBe(304);
  });
});
