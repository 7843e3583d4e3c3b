import {describe, expect, it} from 'vitest';
import {Consultation} from '../../../src/model/consultation.ts';
import {content, read, site, square, wordsIn} from './site.ts';

const path = '/consultations/piazza-del-mercato';

describe('the page of a consultation', () => {
  it('holds all that there is to know, and a native form', async () => {
    const {get} = await site();
    const page = await read(await get(path));
    const words = wordsIn(page);
    expect(wordsIn(page.querySelector('h1'))).toBe('Come cambiare piazza del Mercato');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    for (const part of [
      'Aperta fino a martedì 31 dicembre 2030, ore 23:59',
      'Promossa da Comune di Borgo Esempio',
      '14 domande, circa 5 minuti',
      'Consultazione dimostrativa di un comune immaginario',
      'Altri modi per partecipare',
      'Informativa sul trattamento dei dati personali',
      'per cinque anni',
    ])
      expect(words).toContain(part);
    const form = page.querySelector('form');
    expect(form?.getAttribute('method')).toBe('post');
    expect(form?.getAttribute('action')).toBe(`${path}/responses?lang=it`);
  });

  it('labels every control, and ties hints to it', async () => {
    const {get} = await site();
    const page = await read(await get(path));
    const controls = [...page.querySelectorAll('form input:not([type=hidden]), form textarea')];
    expect(controls.length).toBeGreaterThan(30);
    for (const control of controls)
      expect(page.querySelector(`label[for="${control.id}"]`), control.id).not.toBeNull();
    for (const node of page.querySelectorAll('[aria-describedby]'))
      for (const id of node.getAttribute('aria-describedby')?.split(' ') ?? [])
        expect(page.getElementById(id), id).not.toBeNull();
    for (const set of page.querySelectorAll('fieldset'))
      expect(set.firstElementChild?.localName).toBe('legend');
  });

  it('marks what may be left out, and says when a question is for some only', async () => {
    const {get} = await site();
    const page = await read(await get(path));
    expect(wordsIn(page.querySelector('label[for=q-visite]'))).toMatch(/\(facoltativa\)$/);
    expect(wordsIn(page.getElementById('q-parcheggio-hint'))).toContain(
      'Rispondi solo se a «Di solito come arrivi in piazza?» hai risposto «In auto o in moto».',
    );
    expect(wordsIn(page.getElementById('q-email-hint'))).toContain(
      'Rispondi solo se hai scelto «Vorrei ricevere l’esito per e-mail».',
    );
    // Not required by itself: it may not have to be answered.
    expect(page.getElementById('q-parcheggio')?.hasAttribute('required')).toBe(false);
    expect(page.getElementById('q-legame')?.hasAttribute('required')).toBe(true);
  });

  it('says no condition where one of them cannot be said: half of them would mislead', async () => {
    const first = {linkId: 'a', type: 'text', text: 'Prima?'};
    const when = (operator: string) => ({question: 'a', operator, answer: 'x'});
    const page = async (...operators: string[]) => {
      const items = [first, {linkId: 'b', type: 'text', text: 'Poi?', enableWhen: operators.map(when)}];
      const {get} = await site([square({questionnaire: {version: '2', items}})]);
      return wordsIn(await read(await get(path)));
    };
    expect(await page('=', 'contains')).toContain('Rispondi solo se');
    expect(await page('=', 'other:resembles')).not.toContain('Rispondi solo se');
  });

  it('is wrapped in the widget, which takes over where scripts run', async () => {
    const {get} = await site();
    const page = await read(await get(path));
    const widget = page.querySelector('arengo-consultation');
    expect(widget?.getAttribute('src')).toBe(`https://partecipa.example.it${path}`);
    expect(widget?.querySelector('form')).not.toBeNull();
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('src'))).toEqual(['/arengo/arengo.js']);
  });

  it('is kept by its reader only, and has nothing inline', async () => {
    const {get} = await site();
    const response = await get(path);
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(response.headers.get('Referrer-Policy')).toBe('same-origin');
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/);
  });

  it.each([
    ['upcoming', {opensAt: '2026-09-01T09:00:00+02:00'}, 'La consultazione non è ancora aperta.'],
    ['suspended', {state: 'suspended'}, 'La consultazione è sospesa: per ora non è possibile rispondere.'],
    ['closed', {closesAt: '2026-06-30T22:00:00Z'}, 'Chiusa martedì 30 giugno 2026, ore 23:59'],
    ['withdrawn', {state: 'withdrawn'}, 'La consultazione è stata ritirata.'],
    ['unknown', {opensAt: undefined}, 'Non sappiamo se la consultazione è aperta.'],
  ])('says so when it is %s, and shows no form', async (_status, changes, sentence) => {
    const {get} = await site([square(changes)]);
    const page = await read(await get(path));
    expect(wordsIn(page)).toContain(sentence);
    expect(page.querySelector('form')).toBeNull();
  });

  it('says from when to when it was extended', async () => {
    const {get} = await site([square({extendedFrom: {closesAt: '2026-05-31T22:00:00Z'}})]);
    expect(wordsIn(await read(await get(path)))).toContain(
      'Prorogata: la scadenza passa da domenica 31 maggio 2026, ore 23:59 a martedì 31 dicembre 2030, ore 23:59',
    );
  });

  it('shows what came of the one on the 6th national plan, and where that is written', async () => {
    const {get} = await site([Consultation.parse(content('6nap'))]);
    const page = await read(await get('/consultations/6nap'));
    const words = wordsIn(page);
    expect(words).toContain('Conclusa, esiti pubblicati');
    expect(words).toContain('14 partecipanti');
    const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://partecipa.gov.it/processes/sesto-NAP/f/338/');
    expect(links).toContain('https://partecipa.gov.it/processes/sesto-NAP');
  });

  it('shows no part of a form it cannot show whole', async () => {
    const items = [{linkId: 'x', type: 'hologram', text: 'Un ologramma'}];
    const {get} = await site([square({questionnaire: {version: '2', items}})]);
    const page = await read(await get(path));
    expect(page.querySelector('form')).toBeNull();
    expect(wordsIn(page)).toContain('Questo questionario ha domande che qui non si possono mostrare.');
  });

  it('shows HTML in any text as text', async () => {
    const evil = `<img src=x onerror="alert(1)"><script>alert(2)</script>'&amp;`;
    const hostile = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(hostile);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value);
      return 'it' in value
        ? {it: evil}
        : Object.fromEntries(entries.map(([name, one]) => [name, hostile(one)]));
    };
    const {get, send, form} = await site([Consultation.parse(hostile(content('piazza-del-mercato')))]);
    const responses = [await get(path), await get('/consultations'), await send(await form())];
    for (const response of responses) {
      const page = await read(response);
      expect(page.querySelectorAll('img, [onerror]')).toHaveLength(0);
      expect(page.querySelectorAll('script:not([src])')).toHaveLength(0);
      expect(wordsIn(page.querySelector('main'))).toContain(evil);
      expect(page.title).toContain(response === responses[1] ? '' : evil);
    }
  });
});

describe('the language of the pages', () => {
  const summary = 'Demonstration consultation of an imaginary municipality';

  it.each([
    ['?lang=', `${path}?lang=en`, 'it', 'en'],
    ['Accept-Language', path, 'en-GB,it;q=0.5', 'en'],
    ['the best that we have', path, 'fr, en;q=0.3', 'en'],
    ['the document', path, 'fr', 'it'],
    ['what is refused', path, 'en;q=0', 'it'],
  ])('follows %s', async (_what, address, accepted, language) => {
    const {get} = await site();
    const page = await read(await get(address, {'Accept-Language': accepted}));
    expect(page.documentElement.lang).toBe(language);
    expect(wordsIn(page).includes(summary)).toBe(language === 'en');
    expect(page.querySelector('form')?.getAttribute('action')).toContain(`lang=${language}`);
  });

  it('says in which language a text is that exists in one only', async () => {
    const {get} = await site([Consultation.parse(content('6nap'))]);
    const page = await read(await get('/consultations/6nap?lang=en'));
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('h1 [lang=it]')).not.toBeNull();
    expect(wordsIn(page)).toContain('Concluded, results published');
  });
});

describe('the other pages', () => {
  it('list the consultations', async () => {
    const {get} = await site();
    const response = await get('/consultations');
    const page = await read(response);
    expect(response.headers.get('Vary')).toMatch(/(^|, )Accept(,|$)/);
    const titles = [...page.querySelectorAll('h2')].map(wordsIn);
    expect(titles).toContain('Come cambiare piazza del Mercato');
    expect(page.querySelector('h2 a')?.getAttribute('href')).toMatch(/^\/consultations\/piazza/);
  });

  it('lead on to the next page of a long list', async () => {
    const {get} = await site();
    const first = await read(await get('/consultations?limit=1'));
    const next = first.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
    const second = await read(await get(next));
    expect(wordsIn(second.querySelector('h2'))).not.toBe(wordsIn(first.querySelector('h2')));
    expect(second.querySelector('a[rel=next]')).toBeNull();
  });

  it('leave JSON to who prefers it', async () => {
    const {get} = await site();
    const json = {Accept: 'application/json'};
    for (const address of ['/consultations', path]) {
      const response = await get(address, json);
      expect(response.headers.get('Content-Type')).toContain('application/json');
    }
  });

  it('say in words that there is nothing, with the status of it', async () => {
    const {get} = await site();
    const response = await get('/consultations/nowhere');
    expect(response.status).toBe(404);
    const page = await read(response);
    expect(page.title).toMatch(/^Errore: /);
    expect(wordsIn(page.querySelector('h1'))).toBe('Questo contenuto non è più all’indirizzo indicato.');
  });

  it('have one stylesheet, served with the hash of its content', async () => {
    const {get} = await site();
    const page = await read(await get(path));
    const href = page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '';
    const response = await get(href);
    expect(response.headers.get('Content-Type')).toContain('text/css');
    const etag = response.headers.get('ETag') ?? '';
    expect((await get(href, {'If-None-Match': etag})).status).toBe(304);
  });
});
