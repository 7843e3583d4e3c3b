import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {Consultation} from '../../../src/model/consultation.ts';
import {content, enough, filled, site, square} from './site.ts';
import {faultsOf} from './valid.ts';

describe('the HTML of', () => {
  const path = '/consultations/piazza-del-mercato';

  it('a page with a fault is not valid, so that the rest means something', async () => {
    const faulty =
      '<!doctype html><html lang="it"><head><title>x</title></head><body><img src="x"></body></html>';
    expect(await faultsOf(faulty)).toHaveLength(1);
  });

  it('every page is valid', async () => {
    const {get, send, form} = await site([square(), Consultation.parse(content('6nap'))]);
    const open = await form();
    const receipt = await send(filled(open, enough));
    const {pathname} = new URL(receipt.headers.get('Location') ?? '');
    const pages = {
      open: await get(path),
      english: await get(`${path}?lang=en`),
      concluded: await get('/consultations/6nap?lang=en'),
      list: await get('/consultations'),
      missing: await get('/consultations/nowhere'),
      faulty: await send(filled(await form(), {'a/visite': 'tante', 'a/proposta': '<b>'})),
      forged: await send(filled(await form(), {token: 'x'})),
      elsewhere: await send(await form(), {}),
      receipt,
      changed: await send(filled(open, {...enough, 'a/visite': '3'})),
      record: await get(pathname),
    };
    for (const [name, response] of Object.entries(pages))
      expect(await faultsOf(await response.text()), name).toEqual([]);
  });

  it.each(['index.html', 'consultazione.html'])(
    'the demo’s %s is valid, and asks nobody else',
    async (name) => {
      const html = readFileSync(new URL(`../../../examples/municipality/${name}`, import.meta.url), 'utf8');
      expect(await faultsOf(html)).toEqual([]);
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    },
  );
});
