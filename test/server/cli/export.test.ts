import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import * as fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {run} from '../../../server/src/cli/export.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {openSqliteStore} from '../../../server/src/store/sqlite.ts';
import type {Retention} from '../../../server/src/store/retention.ts';
import type {ExportedResponse, Store} from '../../../server/src/store/store.ts';
import type {Answer} from '../../../src/model/response.ts';
import {newResponse} from '../store-contract.ts';
import {consultation} from '../town.ts';
import {folderWith, terminal} from './bench.ts';
import {rowsOf} from './csv-reader.ts';

// Every data folder is a real database with a thread of its own, which a busy machine starts slowly.
vi.setConfig({testTimeout: 20_000});

const options = ['a', 'b', 'z'].map((code) => ({
  code,
  text: {it: `Opzione ${code}`, en: `Option ${code}`},
  freeText: code === 'z',
}));
const bare = options.map(({code, text}) => ({code, text}));
const questionnaire = {
  version: '1',
  items: [
    {linkId: 'intro', type: 'display', text: 'Leggi'},
    {linkId: 'why', type: 'paragraph', text: 'Perché?'},
    {linkId: 'age', type: 'number', text: 'Età'},
    {linkId: 'one', type: 'choice', text: 'Quale?', options},
    {
      linkId: 'g',
      type: 'group',
      text: 'Altro',
      items: [
        {linkId: 'many', type: 'choices', text: 'Quali?', options},
        {linkId: 'best', type: 'ranking', text: 'In ordine', options: bare},
      ],
    },
    {
      linkId: 'grid',
      type: 'matrix',
      text: 'Griglia',
      options: bare,
      rows: [{code: 'r', text: 'Riga'}],
      multiple: true,
    },
    {linkId: 'money', type: 'allocation', text: 'Bilancio', options: bare},
    {linkId: 'where', type: 'location', text: 'Dove?'},
    {linkId: 'read', type: 'consent', text: 'Ho letto'},
    {linkId: 'mail', type: 'email', text: 'E-mail', personal: true},
    {
      linkId: 'who',
      type: 'group',
      text: 'Tu',
      personal: true,
      items: [{linkId: 'name', type: 'text', text: 'Nome'}],
    },
  ],
};
const full: readonly Answer[] = Object.entries({
  why: 'Più «alberi», "ombra"\ne silenzio',
  age: -3.5,
  one: {code: 'z', text: 'tram'},
  many: [{code: 'a'}, {code: 'z', text: 'bici'}],
  best: ['b', 'a'],
  grid: [{row: 'r', codes: ['a', 'b']}],
  money: [
    {code: 'a', amount: 40},
    {code: 'b', amount: 60},
  ],
  where: {text: 'piazza', lat: 45.1, lon: 9.2},
  read: true,
  mail: 'anna@example.it',
  name: 'Anna',
}).map(([linkId, value]) => ({linkId, value}));

/** A data folder with a consultation and responses of these answers. */
async function town(...responses: readonly (readonly Answer[])[]): Promise<string> {
  const data = folderWith();
  const store = await openSqliteStore(data);
  await store.publish({consultations: [consultation({questionnaire})]});
  const recording = responses.map((answers, index) => store.record(newResponse(String(index), {answers})));
  await Promise.all(recording);
  await store.close();
  return data;
}

async function exported(data: string, ...argv: readonly string[]) {
  const {io, said} = terminal(data);
  const code = await run(['piazza', ...argv], io);
  return {code, ...said()};
}

describe('export as CSV', () => {
  it('has a row for a response and columns for its parts', async () => {
    const {code, stdout} = await exported(await town(full), '--personal');
    expect(code).toBe(0);
    const [header = [], row = [], ...more] = rowsOf(stdout);
    expect(more).toEqual([]);
    expect(Object.fromEntries(header.map((name, index) => [name, row[index]]))).toEqual({
      questionnaireVersion: '1',
      language: 'it',
      channel: 'web',
      why: 'Più «alberi», "ombra"\ne silenzio',
      age: '-3.5',
      one: 'z',
      'one/z/text': 'tram',
      'many/a': '1',
      'many/b': '0',
      'many/z': '1',
      'many/z/text': 'bici',
      'best/a': '2',
      'best/b': '1',
      'best/z': '',
      'grid/r': 'a|b',
      'money/a': '40',
      'money/b': '60',
      'money/z': '0',
      'where/text': 'piazza',
      'where/place': '',
      'where/lat': '45.1',
      'where/lon': '9.2',
      read: '1',
      mail: 'anna@example.it',
      name: 'Anna',
    });
  });

  it('leaves cells empty where nothing was answered', async () => {
    const {stdout} = await exported(await town([]));
    const [, row = []] = rowsOf(stdout);
    expect(row.slice(0, 3)).toEqual(['1', 'it', 'web']);
    expect(new Set(row.slice(3))).toEqual(new Set(['']));
  });

  it('keeps personal data at home unless it is told otherwise', async () => {
    const {stdout, stderr} = await exported(await town(full));
    expect(stdout).not.toMatch(/anna|mail|name/i);
    expect(stderr).toBe('Restano fuori 2 domande su dati personali (con --personal ci sono anche queste).\n');
    const english = await exported(await town(full), '--lang', 'en');
    expect(english.stderr).toBe('Left out: 2 questions about personal data (--personal takes them in).\n');
    const {stdout: lines} = await exported(await town(full), '--format', 'ndjson');
    expect(lines).not.toMatch(/anna/i);
  });

  it('starts with the mark that spreadsheets need, and ends its lines as RFC 4180 says', async () => {
    const {stdout} = await exported(await town());
    expect(stdout).toMatch(/^\uFEFFquestionnaireVersion,language,channel,.*\r\n$/);
  });

  it('runs nothing that a citizen wrote, and loses nothing of it', async () => {
    const nasty = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '=cmd|"/C calc"!A0',
      '＝1',
      "'=1",
      'a,=1',
      '"=1"',
      '-',
      'x\n=1',
      ' =1',
    ];
    const data = await town(...nasty.map((value) => [{linkId: 'why', value}]));
    const [header = [], ...rows] = rowsOf((await exported(data)).stdout);
    const cells = rows.map((row) => row[header.indexOf('why')] ?? '');
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    const plain = cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''));
    expect(plain.toSorted()).toEqual(nasty.map((text) => text.replace(/^'(?==)/, '')).toSorted());
  });

  it('gives back whatever was written, for every text', async () => {
    const store = fakeStore();
    const data = folderWith();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({unit: 'binary', minLength: 1}), {minLength: 1, maxLength: 20}),
        async (texts) => {
          const {io, said} = terminal(data);
          store.given = texts.map((value) => response([{linkId: 'why', value}]));
          await run(['piazza'], {...io, openStore: async () => store.store});
          const [header = [], ...rows] = rowsOf(said().stdout);
          expect(rows.map((row) => row[header.indexOf('why')])).toEqual(
            texts.map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)),
          );
        },
      ),
      {numRuns: 30},
    );
  });

  it('writes a codebook beside the file, for its owner only', async () => {
    const data = await town(full);
    const folder = folderWith();
    const {code, stdout} = await exported(data, '--out', join(folder, 'piazza.csv'));
    expect({code, stdout}).toEqual({code: 0, stdout: ''});
    expect(readdirSync(folder).toSorted()).toEqual(['piazza-codebook.csv', 'piazza.csv']);
    expect(statSync(join(folder, 'piazza.csv')).mode & 0o077).toBe(0);
    const [header = []] = rowsOf(readFileSync(join(folder, 'piazza.csv'), 'utf8'));
    const [titles, ...book] = rowsOf(readFileSync(join(folder, 'piazza-codebook.csv'), 'utf8'));
    expect(titles).toEqual(['column', 'questionnaireVersion', 'type', 'question', 'holds', 'code', 'label']);
    expect(new Set(book.map(([column]) => column))).toEqual(new Set(header.slice(3)));
    expect(book).toContainEqual(['one', '1', 'choice', 'Quale?', 'code of the option', 'z', 'Opzione z']);
    expect(book).toContainEqual([
      'many/b',
      '1',
      'choices',
      'Quali?',
      '1 chosen, 0 not chosen',
      'b',
      'Opzione b',
    ]);
    expect(book).toContainEqual([
      'grid/r',
      '1',
      'matrix',
      'Griglia',
      'codes of the columns chosen, joined by |',
      'r',
      'Riga',
    ]);
  });

  it('puts the answers to every version side by side', async () => {
    const data = await town([{linkId: 'why', value: 'prima'}]);
    const store = await openSqliteStore(data);
    const items = [
      {linkId: 'new', type: 'text', text: 'Nuova'},
      {linkId: 'why', type: 'text', text: 'Perché?'},
    ];
    await store.publish({consultations: [consultation({questionnaire: {version: '2', items}})]});
    const answers = [{linkId: 'new', value: 'dopo'}];
    await store.record(newResponse('later', {answers, questionnaireVersion: '2'}));
    await store.close();
    const [header = [], ...rows] = rowsOf((await exported(data)).stdout);
    expect(header.slice(0, 6)).toEqual(['questionnaireVersion', 'language', 'channel', 'new', 'why', 'age']);
    expect(rows.map((row) => [row[0], row[3], row[4]]).toSorted()).toEqual([
      ['1', '', 'prima'],
      ['2', 'dopo', ''],
    ]);
  });
});

describe('a question that only one version marks as personal', () => {
  const plain = [
    {linkId: 'mail', type: 'text', text: 'E-mail'},
    {linkId: 'g', type: 'group', text: 'Tu', items: [{linkId: 'old', type: 'text', text: 'Nome'}]},
    {linkId: 'why', type: 'text', text: 'Perché?'},
  ];
  const marked = [
    {linkId: 'mail', type: 'text', text: 'E-mail', personal: true},
    {
      linkId: 'g',
      type: 'group',
      text: 'Tu',
      personal: true,
      items: [{linkId: 'new', type: 'text', text: 'Nome'}],
    },
    {linkId: 'why', type: 'text', text: 'Perché?'},
  ];
  const answers = [
    {linkId: 'mail', value: 'anna@example.it'},
    {linkId: 'old', value: 'Anna'},
    {linkId: 'why', value: 'ombra'},
  ];

  it.each([
    ['a later one', [plain, marked], '1'],
    ['an earlier one', [marked, plain], '2'],
    ['one that nobody answered and that is no longer asked', [marked, plain, plain], '3'],
  ])('is left out of the answers to all: %s', async (_which, all, answered) => {
    const data = folderWith();
    const store = await openSqliteStore(data);
    for (const [index, items] of all.entries())
      await store.publish({
        consultations: [consultation({questionnaire: {version: String(index + 1), items}})],
      });
    await store.record(newResponse('a', {answers, questionnaireVersion: answered}));
    await store.close();
    for (const format of ['csv', 'ndjson']) {
      const {stdout, stderr} = await exported(data, '--format', format);
      expect(stdout).toContain('ombra');
      expect(stdout).not.toMatch(/anna|mail|old/i);
      expect(stderr).toContain('Restano fuori 2 domande');
    }
    const {stdout} = await exported(data, '--personal');
    expect(stdout).toContain('anna@example.it');
  });
});

describe('export as NDJSON', () => {
  it('writes a line a response, with nothing that tells who or when', async () => {
    const {stdout} = await exported(await town(full, []), '--format', 'ndjson', '--personal');
    const lines: unknown[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines).toContainEqual({questionnaireVersion: '1', language: 'it', channel: 'web', answers: full});
    expect(stdout).not.toMatch(/salt|receipt|AAAA|2026/);
  });
});

describe('export', () => {
  it('asks for no more than the reader takes', async () => {
    const store = fakeStore();
    let asked = 0;
    store.given = (async function* () {
      for (;;) {
        asked += 1;
        yield response([{linkId: 'why', value: 'x'.repeat(1000)}]);
        if (asked > 5_000) return;
      }
    })();
    let taken = 0;
    const gone = new Writable({
      highWaterMark: 1000,
      write(_chunk, _encoding, done) {
        taken += 1;
        done(taken > 3 ? Object.assign(new Error('closed'), {code: 'EPIPE'}) : null);
      },
    });
    gone.on('error', () => undefined);
    const {io} = terminal();
    expect(
      await run(['piazza', '--format', 'ndjson'], {...io, stdout: gone, openStore: async () => store.store}),
    ).toBe(0);
    expect(asked).toBeLessThan(100);
    expect(store.closed).toBe(true);
  });

  it('leaves no half file behind', async () => {
    const store = fakeStore();
    store.given = [response([]), response([], '9')];
    const folder = folderWith();
    const {io} = terminal();
    const failing = run(['piazza', '--out', join(folder, 'p.csv')], {
      ...io,
      openStore: async () => store.store,
    });
    await expect(failing).rejects.toThrow('esporta di nuovo');
    expect(readdirSync(folder)).toEqual([]);
    expect(store.closed).toBe(true);
  });

  it('knows a consultation that is not there', async () => {
    const {io, said} = terminal();
    expect(await run(['nowhere'], io)).toBe(1);
    expect(said().stderr).toBe('In questo archivio non c’è la consultazione «nowhere».\n');
  });

  it.each([[[]], [['a', 'b']], [['a', '--format', 'xls']], [['a', '--nonsense']]])(
    'explains itself when called with %j',
    async (argv) => {
      await expect(run(argv, terminal().io)).rejects.toThrow(UsageError);
    },
  );
});

function response(answers: readonly Answer[], questionnaireVersion = '1'): ExportedResponse {
  return {questionnaireVersion, language: 'it', channel: 'web', answers};
}

/** A store that holds one consultation and what it is given. */
function fakeStore() {
  const state = {
    given: [] as readonly ExportedResponse[] | AsyncIterable<ExportedResponse>, // replaced by each test
    closed: false,
    store: {} as Store, // the line below
  };
  const document = consultation({questionnaire});
  const retention: Pick<Retention, 'purged'> = {purged: async () => undefined};
  const store: Pick<Store, 'consultation' | 'questionnaire' | 'responses' | 'countResponses' | 'close'> & {
    readonly snapshots: Pick<Store['snapshots'], 'versions'>;
    readonly lifecycle: {readonly retention: typeof retention};
  } = {
    lifecycle: {retention},
    consultation: async () => ({document, json: '', modifiedAt: ''}),
    questionnaire: async (_id, version) => (version === '1' ? document.questionnaire : undefined),
    async *responses() {
      yield* state.given;
    },
    countResponses: async () => 0,
    snapshots: {versions: async () => []},
    close: async () => {
      state.closed = true;
    },
  };
  // An export uses no more of a store than this.
  state.store = store as unknown as Store;
  return state;
}
