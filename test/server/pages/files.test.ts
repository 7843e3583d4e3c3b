import {describe, expect, it} from 'vitest';
import type {Settings} from '../../../server/src/settings.ts';
import {consultation} from '../town.ts';
import {formIn, read, site, wordsIn} from './site.ts';

const items = [
  {linkId: 'why', type: 'text', text: 'Perché?', required: true},
  {
    linkId: 'map',
    type: 'file',
    text: 'Una mappa?',
    accept: ['application/pdf', 'text/plain'],
    maxBytes: 1000,
    maxFiles: 2,
  },
];

async function desk(given: Partial<Settings> = {}) {
  const made = await site([consultation({id: 'verde', questionnaire: {version: 'v', items}})], given);
  /** Sends what stands in a form, with files, as a browser would. */
  const post = async (from: Document, typed: Readonly<Record<string, string>>, ...files: readonly File[]) => {
    const {action, fields} = formIn(from);
    const body = new FormData();
    for (const [name, value] of fields)
      if (name !== 'a/map' || value !== '') body.append(name, typed[name] ?? value);
    for (const file of files.length > 0 ? files : [new File([], '')]) body.append('a/map', file);
    return made.app.request(action, {
      method: 'POST',
      body,
      headers: {'Sec-Fetch-Site': 'same-origin', Accept: 'text/html'},
    });
  };
  const page = async () => read(await made.get('/consultations/verde'));
  return {...made, post, page};
}

const map = (text = 'La piazza', name = 'mappa.txt', type = 'text/plain') => new File([text], name, {type});

describe('a file without JavaScript', () => {
  it('is asked for by a native control that says what is taken', async () => {
    const {page} = await desk();
    const document = await page();
    expect(document.querySelector('form')?.getAttribute('enctype')).toBe('multipart/form-data');
    const control = document.querySelector('input[type=file]');
    expect(control?.getAttribute('accept')).toBe('application/pdf,text/plain');
    expect(control?.hasAttribute('multiple')).toBe(true);
    const label = document.querySelector(`label[for="${control?.id}"]`);
    expect(wordsIn(label)).toBe('Scegli uno o più file');
    expect(wordsIn(document)).toContain(
      'Tipo di file: PDF o testo (.txt). Al massimo 2 file, fino a 1 kB ciascuno.',
    );
  });

  it('goes with the answers, and twice is once', async () => {
    const {page, post, store, answers} = await desk();
    const document = await page();
    const first = await post(document, {'a/why': 'Ombra'}, map(), map('Due', 'due.txt'));
    expect(first.status).toBe(201);
    const again = await post(document, {'a/why': 'Ombra'}, map(), map('Due', 'due.txt'));
    expect(again.status).toBe(201);
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'));
    const [[, files] = []] = await answers('verde');
    expect(files?.value).toMatchObject([
      {name: 'mappa.txt', mediaType: 'text/plain', bytes: 9},
      {name: 'due.txt'},
    ]);
    expect(await store.uploads.total()).toBe(12);
    expect((await post(document, {'a/why': 'Ombra'}, map('altro'))).status).toBe(422);
  });

  it('survives what is wrong elsewhere, and can then be left out', async () => {
    const {page, post, answers, store} = await desk();
    const returned = await post(await page(), {}, map(), map('Due', 'due.txt'));
    expect(returned.status).toBe(422);
    const document = await read(returned);
    const kept = [...document.querySelectorAll('input[type=checkbox][name="a/map"]')];
    expect(kept.map((box) => wordsIn(document.querySelector(`label[for="${box.id}"]`)))).toEqual([
      'Invia mappa.txt (9 byte)',
      'Invia due.txt (3 byte)',
    ]);
    for (const box of kept) expect(box.hasAttribute('checked')).toBe(true);
    kept[1]?.removeAttribute('checked');
    expect((await post(document, {'a/why': 'Ombra'})).status).toBe(201);
    const [[, files] = []] = await answers('verde');
    expect(files?.value).toMatchObject([{name: 'mappa.txt'}]);
    expect(await store.uploads.total()).toBe(12);
  });

  it('is refused at its question, beside what else is wrong', async () => {
    const {page, post} = await desk();
    const document = await read(
      await post(await page(), {}, map('x'.repeat(1001)), map('<html>', 'a.pdf', 'application/pdf'), map()),
    );
    const summary = wordsIn(document.querySelector('#error-summary'));
    expect(summary).toContain('Il file non è stato accettato. Tipo di file: PDF o testo (.txt).');
    expect(summary).toContain('Perché?');
    expect(document.querySelectorAll('input[type=checkbox][name="a/map"]')).toHaveLength(1);
    expect(document.querySelector('input[type=file]')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('that is too much for one form is refused before it is read', async () => {
    const {page, post} = await desk({maxBodyBytes: 2000});
    expect((await post(await page(), {'a/why': 'Ombra'}, map('x'.repeat(5000)))).status).toBe(413);
  });

  it('that was named by nobody is not taken from whoever invents its name', async () => {
    const {page, post, form} = await desk();
    const document = await page();
    const file = {
      id: 'A'.repeat(22),
      name: 'x',
      mediaType: 'text/plain',
      bytes: 1,
      digest: `sha-256:${'A'.repeat(43)}`,
    };
    const control = document.createElement('input');
    control.setAttribute('name', 'a/map');
    control.setAttribute('value', JSON.stringify(file));
    document.querySelector('form')?.append(control);
    expect(await form('verde')).toBeDefined();
    const refused = await post(document, {'a/why': 'Ombra'});
    expect(refused.status).toBe(422);
    expect(wordsIn(await read(refused))).toContain('allegalo di nuovo');
  });
});
