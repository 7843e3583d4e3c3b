import {describe, expect, it} from 'vitest';
import {issueFormToken, readFormToken} from '../../../server/src/form-token.ts';
import {newKeyFile, openKeys} from '../../../server/src/receipt.ts';
import {enough, filled, formIn, read, site, square, wordsIn} from './site.ts';

const numberIn = (page: Document) => wordsIn(page.querySelector('.number'));

describe('a form token', () => {
  const form = {consultation: 'piazza', version: '1'};
  const now = new Date('2026-07-01T10:00:00Z');

  it('is read back to the same key every time, and to another for every form', async () => {
    const keys = await openKeys(await newKeyFile());
    const token = await issueFormToken(keys, form, now);
    const first = await readFormToken(keys, form, token, now);
    expect(first).toMatchObject({expired: false, salt: expect.stringMatching(/^[\w-]{22}$/)});
    expect(await readFormToken(keys, form, token, now)).toEqual(first);
    const other = await readFormToken(keys, form, await issueFormToken(keys, form, now), now);
    expect(other?.key).not.toBe(first?.key);
    expect(other?.salt).not.toBe(first?.salt);
  });

  it('is nobody else’s: another server, consultation, version, key or time', async () => {
    const keys = await openKeys(await newKeyFile());
    const token = await issueFormToken(keys, form, now);
    const [random, issued, signature] = token.split('.');
    const others = [
      readFormToken(await openKeys(await newKeyFile()), form, token, now),
      readFormToken(keys, {...form, consultation: 'altra'}, token, now),
      readFormToken(keys, {...form, version: '2'}, token, now),
      readFormToken(keys, form, `${random?.slice(1)}A.${issued}.${signature}`, now),
      readFormToken(keys, form, `${random}.zzzzzzzz.${signature}`, now),
      readFormToken(keys, form, '', now),
    ];
    for (const other of await Promise.all(others)) expect(other).toBeUndefined();
  });

  it('is good for a day', async () => {
    const keys = await openKeys(await newKeyFile());
    const token = await issueFormToken(keys, form, now);
    const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    expect((await readFormToken(keys, form, token, after(24)))?.expired).toBe(false);
    expect((await readFormToken(keys, form, token, after(25)))?.expired).toBe(true);
  });
});

describe('a form that is sent twice', () => {
  it('is one response with one receipt: a double click, a reload', async () => {
    const {send, form, answers} = await site();
    const once = filled(await form(), enough);
    const clicks = await Promise.all([send(once), send(once)]);
    const reload = await send(once);
    const pages = await Promise.all([...clicks, reload].map(read));
    expect([...clicks, reload].map(({status}) => status)).toEqual([201, 201, 201]);
    expect(new Set(pages.map(wordsIn)).size).toBe(1);
    expect(numberIn(pages[0] ?? document)).toMatch(/^\w{4}-\w{4}$/);
    expect(await answers()).toHaveLength(1);
  });

  it('shows the first receipt when it was changed, and says what counts', async () => {
    const {send, form, answers} = await site();
    const open = await form();
    const first = await read(await send(filled(open, enough)));
    const response = await send(filled(open, {...enough, 'a/domenica': 'estate'}));
    expect(response.status).toBe(422);
    const page = await read(response);
    expect(wordsIn(page.querySelector('h1'))).toBe('Questo modulo era già stato inviato');
    expect(wordsIn(page)).toContain('Le risposte registrate sono quelle del primo invio');
    expect(numberIn(page)).toBe(numberIn(first));
    const back = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(back).toContain('/consultations/piazza-del-mercato?lang=it');
    expect((await answers()).flat()).toContainEqual({linkId: 'domenica', value: {code: 'si'}});
    expect(await answers()).toHaveLength(1);
  });

  it('shows the first receipt also when the change is faulty', async () => {
    const {send, form} = await site();
    const open = await form();
    const first = await read(await send(filled(open, enough)));
    const page = await read(await send(filled(open, {...enough, 'a/visite': 'tante'})));
    expect(numberIn(page)).toBe(numberIn(first));
  });

  it('gets its receipt again after the consultation closed, however old the form', async () => {
    const {send, form, at} = await site([square({closesAt: '2026-07-31T22:00:00Z'})]);
    const once = filled(await form(), enough);
    const first = await read(await send(once));
    at('2026-08-15T10:00:00Z');
    const response = await send(once);
    expect(response.status).toBe(201);
    expect(numberIn(await read(response))).toBe(numberIn(first));
  });

  it('is two responses when the form was opened twice', async () => {
    const {send, form, answers} = await site();
    await send(filled(await form(), enough));
    await send(filled(await form(), enough));
    expect(await answers()).toHaveLength(2);
  });
});

describe('a form whose token is not good', () => {
  it.each([
    ['forged', 'AAAAAAAAAAAAAAAAAAAAAA.mr1wmkg0.AAAA'],
    ['missing', []],
  ])('comes back with everything typed and a fresh token: %s', async (_what, token) => {
    const {send, form, answers} = await site();
    const response = await send(filled(await form(), {...enough, 'a/proposta': 'Più luce', token}));
    expect(response.status).toBe(422);
    const page = await read(response);
    expect(wordsIn(page.querySelector('[role=alert]'))).toContain('Quello che hai scritto è ancora qui');
    const again = formIn(page);
    expect(again.fields.get('a/proposta')).toBe('Più luce');
    expect(await answers()).toEqual([]);
    expect((await send(again)).status).toBe(201);
    expect(await answers()).toHaveLength(1);
  });

  it('comes back so too when the page was open for days', async () => {
    const {send, form, at} = await site();
    const open = filled(await form(), enough);
    at('2026-07-04T10:00:00Z');
    const page = await read(await send(open));
    expect(wordsIn(page.querySelector('[role=alert]'))).toContain('rimasta aperta troppo a lungo');
    expect((await send(formIn(page))).status).toBe(201);
  });
});

describe('where a form comes from', () => {
  it.each([
    ['the page itself', {'Sec-Fetch-Site': 'same-origin'}, 201],
    ['the page, in an older browser', {Origin: 'https://partecipa.example.it'}, 201],
    ['the page, by another name of the host', {Origin: 'http://localhost'}, 201],
    ['another site', {'Sec-Fetch-Site': 'cross-site'}, 403],
    ['a neighbour on the same site', {'Sec-Fetch-Site': 'same-site'}, 403],
    ['another site that names our origin', {'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost'}, 403],
    ['another site, in an older browser', {Origin: 'https://evil.example'}, 403],
    ['a page that hides its origin', {Origin: 'null'}, 403],
    ['nowhere', {}, 403],
  ])('matters: %s', async (_what, headers: Record<string, string>, status) => {
    const {send, form, answers} = await site();
    const response = await send(filled(await form(), enough), headers);
    expect(response.status).toBe(status);
    expect(await answers()).toHaveLength(status === 201 ? 1 : 0);
    if (status === 403)
      expect(wordsIn(await read(response))).toContain('non arrivano dalla pagina del questionario');
  });
});
