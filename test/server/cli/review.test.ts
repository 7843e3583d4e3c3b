import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as fc from 'fast-check';
import {readXlsx, writeXlsx} from 'hucre/xlsx';
import Papa from 'papaparse';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run} from '../../../server/src/cli/review.ts';
import {openMemoryStore} from '../../../server/src/store/sqlite.ts';
import type {Store} from '../../../server/src/store/store.ts';
import {all, written} from '../reviews-contract.ts';
import {newResponse} from '../store-contract.ts';
import {folderWith, terminal} from './bench.ts';

vi.setConfig({testTimeout: 20_000});

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore();
  await store.publish({consultations: [written]});
  return () => store.close();
});

/** A response that says this; in the order of their keys they are shown. */
const say = async (key: string, why: string) => {
  const response = newResponse(key, {answers: [{linkId: 'why', value: why}]});
  await store.record(response);
  return response.receipt.id;
};

/** Run the command with lines typed into it; the store stays open. */
async function review(typed: readonly string[], ...argv: readonly string[]) {
  const {io, said} = terminal(folderWith(), typed);
  const lent = new Proxy(store, {
    get: (target, name) => {
      if (name === 'close') return async () => undefined;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
  const code = await run(['piazza', ...argv], {...io, openStore: async () => lent});
  return {code, ...said()};
}

const published = async () => (await all(store.reviews.approvedTexts('piazza'))).map(({text}) => text);
const states = () => store.reviews.counts('piazza');

describe('arengo-server review', () => {
  it('shows each text with its question, and stores each decision at once', async () => {
    await say('a', 'Più alberi');
    await say('b', 'Meno auto');
    await say('c', 'Niente');
    const {code, stdout} = await review(['p', 'h']);
    expect(code).toBe(0);
    for (const text of [
      'Testo 1 di 3',
      'Testo 2 di 3',
      'Perché?',
      '    Più alberi',
      'Sarà pubblicato.',
      'Trattenuto.',
    ])
      expect(stdout).toContain(text);
    // The input ended before the third.
    expect(await states()).toEqual({pending: 1, publish: 1, hold: 1, redact: 0});
    expect(await published()).toEqual(['Più alberi']);
    const again = await review(['x', 's', 'q']);
    expect(again.stdout).toContain('Da esaminare: 1 testo. Già decisi: 2.');
    expect(again.stdout).toContain('«x» non è un comando.');
    expect(await states()).toMatchObject({pending: 1});
    expect((await review([], '--lang', 'en')).stdout).toContain('To review: 1 text. Already decided: 2.');
  });

  it('asks a second time before it publishes what looks like personal data', async () => {
    await say('a', 'Scrivete a anna@prova.example');
    const {stdout} = await review(['p', '', 'p', 'p', 'p']);
    expect(stdout).toContain('indirizzo e-mail «anna@prova.example»');
    expect(await states()).toMatchObject({pending: 1, publish: 0});
    await review(['p', 'pubblica']);
    expect(await published()).toEqual(['Scrivete a anna@prova.example']);
  });

  it('redacts: takes what is proposed, or what is written, and asks about that too', async () => {
    await say('a', 'Scrivete a anna@prova.example');
    await say('b', 'Il vicino Rossi\nfa rumore');
    await say('c', 'Chiamate');
    const typed = ['r', '', 'r', 'Un vicino', 'fa rumore', '.', 'r', '333 1234567', '.', '', 'r', '.', 'q'];
    const {stdout} = await review(typed);
    expect(await published()).toEqual(['Scrivete a […]', 'Un vicino\nfa rumore']);
    expect(await states()).toMatchObject({pending: 1, redact: 2});
    expect(stdout).toContain('Non è stato deciso nulla.');
    // Half a text is none.
    await review(['r', 'Solo metà']);
    expect(await states()).toMatchObject({pending: 1});
  });

  it('goes back, as far as the beginning', async () => {
    await say('a', 'uno');
    await say('b', 'due');
    const {stdout} = await review(['u', 'p', 'p']);
    expect(stdout).toContain('Non c’è nulla da annullare.');
    expect(await published()).toEqual(['uno', 'due']);
    for (const {place} of await all(store.reviews.texts('piazza'))) await store.reviews.undecide(place);
    const back = await review(['p', 's', 'u', 'u', 'h', 'h', 'u', 'p', '']);
    expect(await published()).toEqual(['due']);
    expect(await states()).toMatchObject({hold: 1, publish: 1, pending: 0});
    expect(back.stdout.match(/Testo 1 di 2/g)).toHaveLength(2);
  });

  it('says when a response was withdrawn meanwhile, and goes on', async () => {
    const id = await say('a', 'uno');
    await say('b', 'due');
    const {reviews} = store;
    const decide = vi.spyOn(reviews, 'decide').mockImplementationOnce(async (...given) => {
      await store.withdraw({receipt: id});
      return reviews.decide(...given);
    });
    const {stdout} = await review(['p', 'p']);
    decide.mockRestore();
    expect(stdout).toContain('è stata ritirata');
    expect(await published()).toEqual(['due']);
  });

  it('lets no text of a stranger do anything in a terminal', async () => {
    const bell =
      '\u001b]0;title\u0007\u001b[2J\u009b31m\u202eevil\u200b\u2028\r\nTesto 9 di 9\nSarà pubblicato.';
    await say('a', bell);
    const {stdout} = await review(['\u001b[2J', 'q']);
    expect(stdout).toContain('<U+001B>]0;title<U+0007><U+001B>[2J<U+009B>31m<U+202E>evil<U+200B>');
    expect(stdout).toContain('\n    Testo 9 di 9\n    Sarà pubblicato.\n');
    expect(stdout).not.toMatch(/^(Testo 9|Sarà)/m);
    expect(stdout).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
    );
  });

  it('says what is not there', async () => {
    expect(await review([])).toMatchObject({code: 0, stdout: 'Non ci sono testi da esaminare.\n'});
    const {io, said} = terminal();
    const lent = {...io, openStore: async () => openMemoryStore()};
    expect(await run(['nessuna'], lent)).toBe(1);
    expect(said().stderr).toContain('non c’è la consultazione «nessuna»');
    for (const argv of [[], ['a', 'b'], ['a', '--export', 'x.csv', '--import', 'x.csv'], ['a', '--what']])
      await expect(run(argv, lent)).rejects.toThrow(UsageError);
  });
});

type Row = Record<string, string>;

/** What is in the sheet of an exported file. */
async function rowsIn(file: string): Promise<Row[]> {
  if (file.endsWith('.csv'))
    return Papa.parse<Row>(readFileSync(file, 'utf8').replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const [header = [], ...rows] = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, index) => [String(name), String(cells[index] ?? '')])),
  );
}

/** Write them back, as a spreadsheet would. */
async function fillIn(file: string, rows: readonly Row[]): Promise<void> {
  if (file.endsWith('.csv')) return writeFileSync(file, Papa.unparse([...rows], {delimiter: ';'}));
  const header = Object.keys(rows[0] ?? {});
  const table = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))].map((cells) =>
    cells.map((cell) => cell.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')),
  );
  writeFileSync(file, await writeXlsx({sheets: [{name: 'Testi', rows: table}]}));
}

describe.each(['testi.xlsx', 'testi.csv'])('arengo-server review with %s', (name) => {
  const file = () => join(folderWith(), name);
  const decided = async (path: string, change: (row: Row) => Row) => {
    await review([], '--export', path);
    await fillIn(path, (await rowsIn(path)).map(change));
    return review([], '--import', path);
  };

  it('takes a round: publish, redact as proposed or as written, hold back, leave', async () => {
    await say('a', 'Più alberi');
    await say('b', 'Scrivete a anna@prova.example');
    await say('c', 'Il vicino Rossi');
    await say('d', 'Parolacce');
    await say('e', 'Dopo');
    const path = file();
    const decisions: Record<string, Row> = {
      'Più alberi': {decisione: 'Pubblica'},
      'Scrivete a anna@prova.example': {decisione: 'oscura'},
      'Il vicino Rossi': {decisione: 'redact', 'testo da pubblicare': 'Un vicino'},
      Parolacce: {decisione: ' trattieni '},
    };
    const result = await decided(path, (row) => ({...row, ...decisions[row.testo ?? '']}));
    expect(result).toMatchObject({code: 0, stderr: ''});
    expect(result.stdout).toContain('pubblica 1, oscura 2, trattieni 1. Senza decisione: 1.');
    expect(await published()).toEqual(['Più alberi', 'Scrivete a […]', 'Un vicino']);
    expect(await states()).toEqual({pending: 1, publish: 1, redact: 2, hold: 1});
  });

  it('refuses all of it for one wrong row, and says of each what is wrong', async () => {
    const texts = ['uno', 'due', 'tre', 'anna@prova.example', 'quattro', 'cinque', 'sei'];
    for (const [index, text] of texts.entries()) await say(`k${index}`, text);
    const wrong: Record<string, Row> = {
      uno: {decisione: 'pubblica'},
      due: {decisione: 'forse'},
      tre: {decisione: 'pubblica', testo: 'altro'},
      'anna@prova.example': {decisione: 'pubblica'},
      quattro: {decisione: 'oscura'},
      cinque: {decisione: 'pubblica', id: 'tXXXXXXXXXXXXXXXXXXXXXX'},
      sei: {'testo da pubblicare': 'sette'},
    };
    const path = file();
    const result = await decided(path, (row) => ({...row, ...wrong[row.testo ?? '']}));
    expect(result.code).toBe(1);
    for (const line of [
      '«forse» non è una decisione',
      'il testo è cambiato',
      'contiene indirizzo e-mail «anna@prova.example»',
      'nulla è segnato e manca il testo da pubblicare',
      'nessun testo di questa consultazione ha questo id',
      '«» non è una decisione',
      'Non è stato registrato nulla: 6 errori.',
    ])
      expect(result.stderr).toContain(line);
    const rows = await rowsIn(path);
    const row = rows.findIndex(({testo}) => testo === 'due') + 2;
    expect(result.stderr).toContain(`${path}: riga ${row}: «forse»`);
    expect(await states()).toMatchObject({pending: texts.length});
  });

  it('publishes what is marked only where the row says so', async () => {
    await say('a', 'anna@prova.example');
    const yes = {decisione: 'pubblica', 'pubblica anche ciò che è segnato': 'Si'};
    expect((await decided(file(), (row) => ({...row, ...yes}))).code).toBe(0);
    expect(await published()).toEqual(['anna@prova.example']);
  });

  it('refuses a row whose response was withdrawn meanwhile', async () => {
    const id = await say('a', 'uno');
    await say('b', 'due');
    const path = file();
    await review([], '--export', path);
    await fillIn(
      path,
      (await rowsIn(path)).map((row) => ({...row, decisione: 'pubblica'})),
    );
    await store.withdraw({receipt: id});
    const result = await review([], '--import', path);
    expect(result.stderr).toContain('forse la risposta è stata ritirata');
    expect(await states()).toMatchObject({pending: 1});
  });

  it('refuses what is no such sheet', async () => {
    await say('a', 'uno');
    const path = file();
    const answer = async (content: string | Uint8Array) => {
      writeFileSync(path, content);
      return (await review([], '--import', path)).stderr;
    };
    expect(await answer('')).toContain('non si può leggere');
    await fillIn(path, [{id: '1', testo: 'uno'}]);
    expect((await review([], '--import', path)).stderr).toContain('manca la colonna «decisione»');
    await review([], '--export', path);
    expect((await review([], '--import', path)).stderr).toContain('non ci sono righe con una decisione');
    expect((await review([], '--import', `${path}.txt`)).stderr).toContain('.xlsx o .csv');
    expect((await review([], '--import', join(folderWith(), name))).stderr).toContain('non si può leggere');
  });

  it('brings back any text as it was, and runs none', async () => {
    const strange = fc.oneof(
      fc.string({unit: 'binary', maxLength: 40}).filter((text) => !/\p{Surrogate}/u.test(text)),
      fc.constantFrom(
        '=1+1',
        '+39',
        '-1',
        '@x',
        "'=1",
        '_x0041_',
        'a\r\nb\tc',
        '\u0000\u001b[2J',
        '"a";b',
        '1e5',
        ' x ',
      ),
      fc.tuple(fc.constantFrom('=', '+', '-', '@', "'"), fc.string()).map((parts) => parts.join('')),
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(strange, {minLength: 1, maxLength: 6}), async (texts) => {
        round += 1;
        const kept = texts.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
        const ids = await Promise.all(kept.map((text, index) => say(`${round}-${index}`, text)));
        const yes = {decisione: 'pubblica', 'pubblica anche ciò che è segnato': 'sì'};
        const path = file();
        const {code, stderr} = await decided(path, (row) => ({...row, ...yes}));
        if (kept.length > 0) expect({code, stderr}).toEqual({code: 0, stderr: ''});
        expect((await published()).sort()).toEqual([...kept].sort());
        for (const id of ids) await store.withdraw({receipt: id});
      }),
      {numRuns: 40},
    );
  });
});

describe('the sheet', () => {
  it('says how it is filled in, holds no formula, and tells nothing of who wrote', async () => {
    await say('a', '=HYPERLINK("https://evil.example","premi")');
    const path = join(folderWith(), 'testi.xlsx');
    await review([], '--export', path);
    const {sheets} = await readXlsx(readFileSync(path));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Testi', 'Istruzioni']);
    expect([...(sheets[0]?.cells ?? [])].filter(([, cell]) => cell.formula !== undefined)).toEqual([]);
    expect(JSON.stringify(sheets[0]?.rows)).not.toContain('hash-of');
    const csv = join(folderWith(), 'testi.csv');
    await review([], '--export', csv);
    expect(readFileSync(csv, 'utf8')).toContain(`"'=HYPERLINK`);
    expect(statSync(csv).mode & 0o077).toBe(0);
  });
});
