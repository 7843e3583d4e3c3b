import {existsSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {run as exportRun} from '../../../server/src/cli/export.ts';
import {run} from '../../../server/src/cli/import-responses.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {openSqliteStore} from '../../../server/src/store/sqlite.ts';
import type {ExportedResponse, Store} from '../../../server/src/store/store.ts';
import {Results} from '../../../src/model/results.ts';
import {Receipt} from '../../../src/model/receipt.ts';
import {workbook} from '../imports/forms.ts';
import {consultation} from '../town.ts';
import {folderWith, terminal} from './bench.ts';
import {rowsOf} from './csv-reader.ts';

vi.setConfig({testTimeout: 30_000});

const options = ['a', 'b', 'z'].map((code) => ({
  code,
  text: {it: `Opzione ${code}`, en: `Option ${code}`},
  freeText: code === 'z',
}));
const bare = options.map(({code, text}) => ({code, text}));
const questionnaire = {
  version: '1',
  items: [
    {
      linkId: 'eta',
      type: 'number',
      text: {it: 'Quanti anni hai?', en: 'How old are you?'},
      required: true,
      min: 14,
      max: 120,
    },
    {linkId: 'giorno', type: 'date', text: 'Quando?'},
    {linkId: 'una', type: 'choice', text: 'Quale?', options},
    {linkId: 'tante', type: 'choices', text: 'Quali?', options, maxChoices: 2},
    {linkId: 'ordine', type: 'ranking', text: 'In che ordine?', options: bare},
    {
      linkId: 'griglia',
      type: 'matrix',
      text: 'Come giudichi',
      options: bare,
      rows: [
        {code: 'bus', text: 'Autobus'},
        {code: 'bici', text: 'Bici'},
      ],
      multiple: true,
    },
    {linkId: 'soldi', type: 'allocation', text: 'Dividi', options: bare},
    {linkId: 'dove', type: 'location', text: 'Dove?'},
    {
      linkId: 'perche',
      type: 'paragraph',
      text: 'Perché z?',
      enableWhen: [{question: 'una', operator: '=', answer: 'z'}],
      maxLength: 20,
    },
    {linkId: 'letta', type: 'consent', text: 'Ho letto'},
    {linkId: 'foto', type: 'file', text: 'Una foto'},
  ],
};
const year = 365 * 86_400_000;
const open = {
  questionnaire,
  opensAt: new Date(Date.now() - year).toISOString(),
  closesAt: new Date(Date.now() + year).toISOString(),
};
const closed = {...open, closesAt: new Date(Date.now() - 86_400_000).toISOString()};

const header =
  'eta;giorno;una;tante;ordine;griglia/bus;griglia/bici;soldi/a;soldi/b;dove/text;dove/lat;dove/lon;perche;letta';
const full = '34;31/12/2026;z: tram;a|Opzione b;b|a;a|b;Opzione b;40;60;piazza;45,1;9,2;mi piace;sì';
const few = '50;;;;;;;;;;;;;';

async function town(changes: object = open): Promise<string> {
  const data = folderWith();
  const store = await openSqliteStore(data);
  await store.publish({consultations: [consultation(changes as Record<string, unknown>)]});
  await store.close();
  return data;
}

async function given(data: string, table: string | Uint8Array, ...more: readonly string[]) {
  const name = typeof table === 'string' ? 'carta.csv' : 'carta.xlsx';
  const path = join(folderWith({[name]: table}), name);
  const {io, said} = terminal(data);
  const code = await run([path, '--consultation', 'piazza', '--channel', 'paper', ...more], io);
  return {code, path, ...said()};
}

async function inStore<T>(data: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(data);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

const all = (data: string) =>
  inStore(data, async (store) => {
    const found: ExportedResponse[] = [];
    for await (const response of store.responses('piazza')) found.push(response);
    return found;
  });

describe('responses on paper', () => {
  it('are recorded as others are: canonical answers, a channel of their own, a receipt each', async () => {
    const data = await town();
    const receipts = join(folderWith(), 'ricevute.csv');
    const {code, stdout, stderr} = await given(data, `${header}\n${full}\n${few}`, '--receipts', receipts);
    expect(stderr).toContain('la domanda «foto» non ha una colonna');
    expect({code, stdout}).toEqual({code: 0, stdout: '2 risposte registrate.\n'});
    const responses = await all(data);
    expect(responses).toHaveLength(2);
    expect(
      responses.map(({channel, language, questionnaireVersion}) => [channel, language, questionnaireVersion]),
    ).toEqual([
      ['paper', 'it', '1'],
      ['paper', 'it', '1'],
    ]);
    const answers = responses.find((one) => one.answers.length > 1)?.answers ?? [];
    expect(Object.fromEntries(answers.map(({linkId, value}) => [linkId, value]))).toEqual({
      eta: 34,
      giorno: '2026-12-31',
      una: {code: 'z', text: 'tram'},
      tante: [{code: 'a'}, {code: 'b'}],
      ordine: ['b', 'a'],
      griglia: [
        {row: 'bus', codes: ['a', 'b']},
        {row: 'bici', codes: ['b']},
      ],
      soldi: [
        {code: 'a', amount: 40},
        {code: 'b', amount: 60},
      ],
      dove: {text: 'piazza', lat: 45.1, lon: 9.2},
      perche: 'mi piace',
      letta: true,
    });
    const [, ...rows] = rowsOf(readFileSync(receipts, 'utf8'));
    expect(rows.map(([row]) => row)).toEqual(['2', '3']);
    for (const [, number, id = '', , digest] of rows) {
      expect(number).toMatch(/^\w{4}-\w{4}$/);
      expect(await inStore(data, (store) => store.receipt(id))).toMatchObject({
        id,
        digest,
        status: 'recorded',
      });
      expect(Receipt.shape.digest.safeParse(digest).success).toBe(true);
    }
  });

  it('are not recorded when their receipts have no place, and leave no empty file', async () => {
    const data = await town();
    const folder = folderWith({'ricevute.csv': 'mine'});
    const [taken, free] = [join(folder, 'ricevute.csv'), join(folder, 'altre.csv')];
    const table = `${header}\n${full}\n${few}`;
    for (const more of [[], ['--dry-run']]) {
      const {code, stdout, stderr} = await given(data, table, '--receipts', taken, ...more);
      expect({code, stdout}).toEqual({code: 1, stdout: ''});
      expect(stderr).toContain(
        `${taken} c’è già, e non si scrive sopra a niente. Scegli un altro nome con --receipts, oppure sposta quel file. Non è stato scritto niente.`,
      );
    }
    const nowhere = await given(data, table, '--receipts', join(folder, 'no/where.csv'), '--lang', 'en');
    expect(nowhere).toMatchObject({code: 1, stdout: ''});
    expect(nowhere.stderr).toContain('cannot be written (ENOENT): see that its folder is there');
    expect(await all(data)).toEqual([]);
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    expect((await given(data, `${header}\n12;;;;;;;;;;;;;`, '--receipts', free)).code).toBe(1);
    expect((await given(data, table, '--receipts', free, '--dry-run')).code).toBe(0);
    expect(existsSync(free)).toBe(false);
    expect((await given(data, table, '--receipts', free)).code).toBe(0);
    expect(rowsOf(readFileSync(free, 'utf8'))).toHaveLength(3);
    expect(statSync(free).mode & 0o777).toBe(0o600);
  });

  it('that an export wrote are read again, to the same answers', async () => {
    const data = await town();
    await given(data, `${header}\n${full}\n${few}`);
    const first = terminal(data);
    await exportRun(['piazza', '--personal'], first.io);
    const other = await town();
    const table = first.said().stdout;
    const {code, stderr} = await given(other, table);
    expect({code, faults: stderr.includes('Non è stato scritto')}).toEqual({code: 0, faults: false});
    const plain = (responses: readonly ExportedResponse[]) =>
      responses.map(({answers}) => JSON.stringify(answers)).sort();
    expect(plain(await all(other))).toEqual(plain(await all(data)));
  });

  it('come from a workbook too, with the questions for a header and days as Excel counts them', async () => {
    const data = await town();
    const bytes = await workbook({
      Carta: [
        ['Quanti anni hai?', 'Quando?', 'Quale?', 'Quali?', 'Come giudichi / Autobus'],
        [34, new Date(Date.UTC(2026, 6, 31)), 'opzione A', 'Opzione a; Opzione b', 'Opzione z'],
        [35, 46234, 'b', '', ''],
      ],
    });
    const {code, stderr} = await given(data, bytes);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'foglio «Carta», riga 3, colonna «Quando?»: «46234» è una data come la conta Excel: «2026-07-31»',
    );
    const answers = (await all(data)).map((one) =>
      Object.fromEntries(one.answers.map(({linkId, value}) => [linkId, value])),
    );
    expect(answers).toContainEqual({
      eta: 34,
      giorno: '2026-07-31',
      una: {code: 'a'},
      tante: [{code: 'a'}, {code: 'b'}],
      griglia: [{row: 'bus', codes: ['z']}],
    });
    expect(answers).toContainEqual({eta: 35, giorno: '2026-07-31', una: {code: 'b'}});
  });

  it('are recorded once, however often the file is given', async () => {
    const data = await town();
    const table = `${header}\n${full}\n${few}\n${few}`;
    expect((await given(data, table)).stdout).toBe('3 risposte registrate.\n');
    const again = await given(data, table, '--lang', 'en');
    expect(again).toMatchObject({
      code: 0,
      stdout: 'This file was recorded before (3 responses): nothing was added.\n',
    });
    expect(await all(data)).toHaveLength(3);
  });

  it('are all refused for one fault, row by row and in words, and nothing is written', async () => {
    const data = await town();
    const {code, stderr, stdout, path} = await given(
      data,
      [
        header,
        few,
        '12;;;;;;;;;;;;;',
        'x;31/02/2026;q;a|b|z;;;;;;;;;;forse',
        '30;;;;;;;40;50;;;;troppo presto;',
        ';;;;;;;;;;;;;sì',
      ].join('\n'),
    );
    expect({code, stdout}).toEqual({code: 1, stdout: ''});
    expect(
      stderr
        .split('\n')
        .filter((line) => line.startsWith(path))
        .map((line) => line.slice(path.length + 2)),
    ).toEqual([
      'riga 3, colonna «eta»: Il minimo è 14',
      'riga 4, colonna «eta»: «x» non è un numero',
      'riga 4, colonna «giorno»: «31/02/2026» non è una data; scrivi per esempio 31/12/2026',
      'riga 4, colonna «letta»: «forse» non è né «sì» né «no»',
      'riga 4, colonna «una»: Scegli una delle risposte proposte',
      'riga 4, colonna «tante»: Scegli al massimo 2 risposte',
      'riga 5, colonna «soldi/a»: La somma deve arrivare a 100',
      'riga 5, colonna «perche»: A questa domanda non serve rispondere, viste le altre risposte',
      'riga 6, colonna «eta»: Scrivi un numero',
    ]);
    expect(stderr).toMatch(/Non è stato scritto niente: 9 errori\.\n$/);
    expect(await all(data)).toEqual([]);
  });

  it.each([
    ['a required question without a column', 'una\na', 'riga 1: manca la colonna «eta»'],
    [
      'a column that is no question',
      'eta;boh\n34;x',
      'riga 1, colonna «boh»: la colonna «boh» non è una domanda di questo questionario',
    ],
    [
      'a column that is there twice',
      'eta;eta\n34;35',
      'riga 1, colonna «eta»: la colonna «eta» c’è più di una volta',
    ],
    [
      'the same question twice, by code and by words',
      'eta;Quanti anni hai?\n34;35',
      'colonna «Quanti anni hai?»: la colonna «Quanti anni hai?» c’è più di una volta',
    ],
    ['a file', 'eta;foto\n34;x.jpg', 'la domanda «foto» chiede un file'],
    [
      'another channel',
      'channel;eta\nweb;34',
      'riga 2, colonna «channel»: qui si registrano risposte «paper», non «web»',
    ],
    [
      'another version',
      'questionnaireVersion;eta\n7;34',
      'riga 2, colonna «questionnaireVersion»: del questionario non c’è una versione «7»',
    ],
    ['no row', 'eta\n', 'c’è l’intestazione ma nessuna risposta'],
    ['more cells than columns', 'eta\n34;x', 'la cella «x» non ha un nome di colonna'],
    ['a number that may be two', 'eta\n1.234', '«1.234» non è un numero'],
    ['a place that two share', 'eta;ordine/a;ordine/b\n34;1;1', 'colonna «ordine/b»: «1» non è un numero'],
  ])('are refused with %s', async (_, table, words) => {
    const data = await town();
    const {code, stderr} = await given(data, table);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(await all(data)).toEqual([]);
  });

  it('are refused with merged cells, which belong to nobody', async () => {
    const data = await town();
    const {writeXlsx} = await import('hucre/xlsx');
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Carta',
          rows: [['eta'], [34], [null]],
          merges: [{startRow: 1, endRow: 2, startCol: 0, endCol: 0}],
        },
      ],
    });
    const {code, stderr} = await given(data, bytes);
    expect(code).toBe(1);
    expect(stderr).toContain('foglio «Carta», riga 2: tra le risposte ci sono celle unite');
  });

  it('are only looked at with --dry-run', async () => {
    const data = await town();
    expect(await given(data, `${header}\n${full}`, '--dry-run')).toMatchObject({
      code: 0,
      stdout: '1 risposta si può registrare.\n',
    });
    expect(await all(data)).toEqual([]);
  });

  it('are taken after closing only when that is asked for, and never after the outcome', async () => {
    const data = await town(closed);
    const refused = await given(data, `${header}\n${few}`);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(
      'La consultazione è chiusa. Le risposte raccolte su carta entro la chiusura si possono registrare con --after-closing.',
    );
    const late = await given(data, `${header}\n${few}`, '--after-closing');
    expect(late).toMatchObject({code: 0, stdout: '1 risposta registrata.\n'});
    expect(late.stderr).toContain('La consultazione è chiusa: le risposte si aggiungono dopo');
    const concluded = await town({...closed, outcome: {summary: 'Fatto'}});
    expect((await given(concluded, `${header}\n${few}`, '--after-closing')).stderr).toContain('è conclusa');
    for (const [state, word] of [
      ['suspended', 'sospesa'],
      ['withdrawn', 'ritirata'],
    ] as const)
      expect(
        (await given(await town({...open, state}), `${header}\n${few}`, '--after-closing')).stderr,
      ).toContain(word);
  });

  it('say after final results what of them is not counted, and nothing where there are none', async () => {
    const data = await town({...closed, resultsPolicy: 'afterClosing'});
    const sheets = (count: number) => [header, ...Array.from({length: count}, () => few)].join('\n');
    const before = await given(data, sheets(2), '--after-closing');
    expect(before).toMatchObject({code: 0});
    expect(before.stderr).not.toContain('definitivi');
    await inStore(data, (store) =>
      store.snapshots.keep({
        consultation: 'piazza',
        number: 1,
        results: Results.parse({asOf: new Date().toISOString(), respondents: 2, final: true}),
        closedAt: closed.closesAt,
      }),
    );
    const nine = await given(data, sheets(9), '--after-closing');
    expect(nine).toMatchObject({code: 0, stdout: '9 risposte registrate.\n'});
    expect(nine.stderr).toContain('I risultati definitivi sono già pubblicati.');
    expect(nine.stderr).toContain('i numeri delle domande personali restano come sono');
    expect(nine.stderr).toContain('sono meno di 10: sono registrate ma non contate');
    const tenth = await given(data, `${sheets(1)}\n`, '--after-closing', '--lang', 'en');
    expect(tenth).toMatchObject({code: 0, stdout: '1 response recorded.\n'});
    expect(tenth.stderr).toContain('Final results are published already.');
    expect(tenth.stderr).not.toContain('not counted, to protect');
  });

  it('are refused once the answers were deleted', async () => {
    const data = await town(closed);
    await given(data, `${header}\n${few}`, '--after-closing');
    await inStore(data, (store) =>
      store.lifecycle.retention.purge('piazza', new Date('2026-08-31T22:00:00Z'), () => true),
    );
    const {code, stdout, stderr} = await given(data, `${header}\n${full}`, '--after-closing');
    expect({code, stdout}).toEqual({code: 1, stdout: ''});
    expect(stderr).toContain('dal 31 agosto 2026 sono cancellate');
    expect(await all(data)).toEqual([]);
  });

  it('need a consultation that is there, and a channel that is not the web', async () => {
    const data = await town();
    const {io, said} = terminal(data);
    const path = join(folderWith({'a.csv': 'eta\n34'}), 'a.csv');
    expect(await run([path, '--consultation', 'altro', '--channel', 'paper'], io)).toBe(1);
    expect(said().stderr).toContain('non c’è la consultazione «altro»');
    for (const more of [['--channel', 'web'], [], ['--channel']])
      await expect(run([path, '--consultation', 'piazza', ...more], io)).rejects.toThrow(UsageError);
    await expect(run([path, '--channel', 'paper'], io)).rejects.toThrow(UsageError);
  });

  it('of a file of 200 MB are refused before it is read', async () => {
    const data = await town();
    const path = join(folderWith(), 'grande.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 200 * 1024 * 1024);
    const {io, said} = terminal(data);
    const before = process.memoryUsage().rss;
    expect(await run([path, '--consultation', 'piazza', '--channel', 'paper'], io)).toBe(1);
    expect(said().stderr).toContain(`${path}: il file è troppo grande: al massimo 20 MB`);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('of a box of paper go in one commit', async () => {
    const data = await town();
    const many = Array.from({length: 3000}, (_, index) => `${14 + (index % 80)};;;;;;;;;;;;;`);
    expect(await given(data, [header, ...many].join('\n'))).toMatchObject({
      code: 0,
      stdout: '3000 risposte registrate.\n',
    });
    expect(await inStore(data, (store) => store.countResponses('piazza'))).toBe(3000);
  });
});
