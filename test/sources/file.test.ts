import {afterEach, describe, expect, it, vi} from 'vitest';
import {SourceFailure} from '../../src/sources/failure.ts';
import type {Source} from '../../src/sources/source.ts';
import {open} from '../../src/sources/open.ts';
import type {Step} from './fake-fetch.ts';
import {broken, fakeFetch, json, redirected, status} from './fake-fetch.ts';

const address = 'https://comune.example.it/dati/incontri';
const organisation = {name: 'Comune'};
const consultation = {id: '6nap', title: 'Piano', language: 'it', organisation};
const meeting = {
  id: 'm1',
  kind: 'meeting',
  title: 'ACME',
  language: 'it',
  start: '2026-03-12',
  datePrecision: 'day',
};
const dataset = {id: 'alberi', title: 'Alberi', language: 'it'};
const commitments = [{code: 'A1', title: 'Bilancio'}, {code: 'B2'}];
const plan = {id: 'piano', title: 'Piano', language: 'it', organisation, commitments};
const register = [
  'Data;Carica;Portatore di interessi;Oggetto',
  '12/03/2026;Sindaca;ACME;Tram',
  '31/02/2026;Sindaca;ACME;Bici',
].join('\n');

const text =
  (body: string, type: string): Step =>
  () =>
    new Response(body, {headers: {'content-type': type}});

async function opened(src: string, step: Step, source?: string): Promise<Source> {
  return open(src, {fetch: fakeFetch(step).fetch, source});
}

const {signal} = new AbortController();
const agenda = async (src: string, step: Step, source?: string) =>
  (await opened(src, step, source)).agenda?.({}, signal);

/** The console is told of what cannot be read. */
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => warn.mockClear());

describe('a JSON file', () => {
  it.each([
    ['a bare list', [meeting]],
    ['a list with items', {items: [meeting]}],
    ['one document', meeting],
  ])('is read as an agenda: %s', async (_what, value) => {
    expect(await agenda(`${address}.json`, json(value))).toMatchObject({items: [{id: 'm1'}], unreadable: 0});
  });

  it('is asked for as it is, without its fragment', async () => {
    const {fetch, asked} = fakeFetch(json([meeting]));
    await (await open(`${address}.json?v=2#arengo&view=list`, {fetch})).agenda?.({limit: 5}, signal);
    expect(asked.map(({url}) => url)).toEqual([`${address}.json?v=2`]);
  });

  it.each(['text/plain; charset=utf-8', 'application/octet-stream', ''])(
    'may come from a server that calls it %j',
    async (type) => {
      expect(await agenda(`${address}.json`, text(JSON.stringify([meeting]), type))).toMatchObject({
        items: [{id: 'm1'}],
      });
    },
  );

  it('keeps the rule of an agenda, and the good entries among bad ones', async () => {
    const publicationRule = {days: 30, label: 'Entro 30 giorni', url: 'https://a.example.it/'};
    const value = {items: [meeting, {...meeting, start: '2026-02-31'}], publicationRule};
    expect(await agenda(`${address}.json`, json(value))).toMatchObject({
      items: [{id: 'm1'}],
      unreadable: 1,
      publicationRule,
    });
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  });

  it('holds a consultation, a dataset or a list of them', async () => {
    const one = await opened(`${address}.json`, json(consultation));
    expect(await one.consultation?.(signal)).toMatchObject({id: '6nap'});
    const many = await opened(`${address}.json`, json({items: [consultation]}));
    expect(await many.consultations?.(signal)).toMatchObject({items: [{id: '6nap'}]});
    const data = await opened(`${address}.json`, json([dataset]));
    expect(await data.dataset?.(signal)).toMatchObject({id: 'alberi'});
    expect(await data.datasets?.(signal)).toMatchObject({items: [{id: 'alberi'}], unreadable: 0});
  });

  it('holds a plan, whose commitments the fragment names', async () => {
    const whole = await opened(`${address}.json`, json(plan));
    expect(await whole.plan?.(signal)).toMatchObject({plan: {id: 'piano', commitments: [{}, {}]}});
    const one = await opened(`${address}.json#A1`, json(plan));
    expect(await one.commitment?.(signal)).toMatchObject({
      commitment: {code: 'A1'},
      language: 'it',
      plan: 'Piano',
    });
  });

  it('may hold commitments without their plan: then it is called after its file', async () => {
    const source = await opened(`${address}.json`, json(commitments));
    expect(await source.plan?.(signal)).toMatchObject({
      plan: {title: 'incontri', organisation: {name: 'comune.example.it'}, commitments: [{code: 'A1'}, {}]},
    });
  });

  it.each([
    ['several without a name', '', 'unsupported'],
    ['several, and only options in the fragment', '#arengo&view=card', 'unsupported'],
    ['a name that is not there', '#C3', 'missing'],
  ])('says so: %s', async (_what, fragment, reason) => {
    const source = await opened(`${address}.json${fragment}`, json(plan));
    await expect(source.commitment?.(signal)).rejects.toMatchObject({reason});
  });

  it.each<[string, Step, string]>([
    ['that is none', text('Data;Oggetto', 'application/json'), 'unreadable'],
    ['of something else', json({hello: 'world'}), 'unreadable'],
    ['in place of which a page came', text('<h1>Login</h1>', 'text/html'), 'unreadable'],
    [
      'that was sent on to a page',
      redirected('https://login.example.it/', text('<h1>Login</h1>', 'text/html')),
      'refused',
    ],
    ['that is not there', status(404), 'missing'],
    ['larger than we take', text('x'.repeat(5_000_001), 'application/json'), 'unreadable'],
  ])('%s fails in its own way', async (_what, step, reason) => {
    const failure: unknown = await agenda(`${address}.json`, step).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SourceFailure);
    expect(failure).toMatchObject({reason});
  });

  it.each(['json', 'csv'])(
    'says that a page came in place of .%s, and does not look for data in it',
    async (ending) => {
      const page = text('<h1>Login</h1>', 'text/html; charset=utf-8');
      await expect(agenda(`${address}.${ending}`, page)).rejects.toMatchObject({
        reason: 'unreadable',
        detail: 'expected JSON or CSV, the content type is text/html; charset=utf-8',
      });
    },
  );
});

describe('a CSV file', () => {
  it.each(['text/csv', 'text/plain', 'application/octet-stream', 'application/vnd.ms-excel'])(
    'is a table, also when its server calls it %s',
    async (type) => {
      expect(await agenda(`${address}.csv`, text(register, type))).toMatchObject({
        items: [{kind: 'meeting', start: '2026-03-12', subject: 'Tram'}],
        unreadable: 1,
        faults: [{code: 'noSuchDay', row: 3, value: '31/02/2026'}],
      });
    },
  );

  it('is one by its type too, whatever its address', async () => {
    const address = 'https://fogli.example.it/pub?output=csv';
    expect(await agenda(address, text(register, 'text/csv'), 'file')).toMatchObject({items: [{}]});
  });

  it('is one below a collection of ours too', async () => {
    const src = 'https://comune.example.it/agenda/2026.csv';
    expect(await agenda(src, text(register, 'text/csv'))).toMatchObject({items: [{}]});
  });

  it('holds commitments: a plan called after its file, or the one that the fragment names', async () => {
    const table = 'Codice;Impegno;Responsabile\nA1;Bilancio;Comune\nB2;Verde;Comune';
    const source = await opened('https://comune.example.it/piano%202026.csv#B2', text(table, 'text/csv'));
    expect(await source.plan?.(signal)).toMatchObject({
      plan: {title: 'piano 2026', language: 'it', commitments: [{code: 'A1'}, {code: 'B2'}]},
    });
    expect(await source.commitment?.(signal)).toMatchObject({commitment: {title: 'Verde'}});
  });

  it('holds datasets', async () => {
    const table = 'Titolo;Licenza\nAlberi;CC0';
    const source = await opened(`${address}.csv`, text(table, 'text/csv'));
    expect(await source.datasets?.(signal)).toMatchObject({items: [{title: 'Alberi'}], unreadable: 0});
    expect(await source.dataset?.(signal)).toMatchObject({title: 'Alberi'});
  });

  it.each<[string, string, RegExp]>([
    ['no row can be read', register.replace('12/03', '31/02'), /noSuchDay/],
    ['a column is missing', 'Data;Oggetto\n1/2/2026;x', /missingColumns/],
    ['it holds something else', 'Titolo;Licenza\nAlberi;CC0', /missingColumns|unknownColumns/],
    ['it is empty', '', /empty/],
  ])('is unreadable when %s', async (_what, table, detail) => {
    const failure: unknown = await agenda(`${address}.csv`, text(table, 'text/csv')).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({reason: 'unreadable', detail: expect.stringMatching(detail)});
  });

  it('is never a consultation', async () => {
    const source = await opened(`${address}.csv`, text(register, 'text/csv'));
    await expect(source.consultation?.(signal)).rejects.toMatchObject({reason: 'unreadable'});
    expect(source.submit).toBeUndefined();
  });

  it('is unreachable when the network is', async () => {
    await expect(agenda(`${address}.csv`, broken)).rejects.toMatchObject({reason: 'unreachable'});
  });
});
