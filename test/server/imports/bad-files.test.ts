import {deflateRawSync} from 'node:zlib';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {writeXlsx} from 'hucre/xlsx';
import {describe, expect, it, vi} from 'vitest';
import {importFile} from '../../../server/src/imports/import-file.ts';
import {limits} from '../../../server/src/imports/limits.ts';
import {workbook} from './forms.ts';

vi.setConfig({testTimeout: 30_000});

const header = ['Codice', 'Domanda', 'Tipo', 'Opzioni', 'Solo se'];
const question = ['eta', 'Quanti anni hai?', 'numero', '', ''];
const asCsv = (lines: readonly (readonly string[])[], separator = ';') =>
  lines.map((cells) => cells.join(separator)).join('\r\n');
const csv = (text: string) => importFile({is: 'csv', bytes: new TextEncoder().encode(text)});
const xlsx = (bytes: Uint8Array) => importFile({is: 'workbook', bytes});

/** Of a workbook, one part replaced. */
async function withPart(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook({Domande: [header, question]}));
  const part = parts[name] ?? new Uint8Array();
  return zipSync({...parts, [name]: strToU8(change(new TextDecoder().decode(part)))});
}

/** A zip of one part that says of itself what it is told to, over bytes that inflate to something else. */
function lyingZip(name: string, inflated: Uint8Array, announced: number): Uint8Array {
  const packed = deflateRawSync(inflated, {level: 9});
  const label = strToU8(name);
  const local = new DataView(new ArrayBuffer(30));
  const central = new DataView(new ArrayBuffer(46));
  const end = new DataView(new ArrayBuffer(22));
  local.setUint32(0, 0x04034b50, true);
  local.setUint16(8, 8, true);
  local.setUint32(18, packed.length, true);
  local.setUint32(22, announced, true);
  local.setUint16(26, label.length, true);
  central.setUint32(0, 0x02014b50, true);
  central.setUint16(10, 8, true);
  central.setUint32(20, packed.length, true);
  central.setUint32(24, announced, true);
  central.setUint16(28, label.length, true);
  const at = 30 + label.length + packed.length;
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + label.length, true);
  end.setUint32(16, at, true);
  return Buffer.concat([
    Buffer.from(local.buffer),
    label,
    packed,
    Buffer.from(central.buffer),
    label,
    Buffer.from(end.buffer),
  ]);
}

describe('a file that would fill the memory', () => {
  it('is refused when it says how much it unpacks to, before anything is unpacked', async () => {
    const bytes = zipSync({'xl/worksheets/sheet1.xml': new Uint8Array(limits.unpackedBytes + 1)}, {level: 1});
    expect(bytes.length).toBeLessThan(1_000_000);
    const started = performance.now();
    expect(await xlsx(bytes)).toEqual({
      notes: [{code: 'inflatesTooMuch', place: {}, limit: limits.unpackedBytes}],
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is refused when it lies about it, as soon as it has unpacked to the limit', async () => {
    const bytes = lyingZip('xl/worksheets/sheet1.xml', new Uint8Array(2 * limits.unpackedBytes), 1000);
    const before = process.memoryUsage().rss;
    const {notes} = await xlsx(bytes);
    expect(notes.map(({code}) => code)).toEqual(['inflatesTooMuch']);
    expect(process.memoryUsage().rss - before).toBeLessThan(3 * limits.unpackedBytes);
  });

  it('is refused with a million rows, in a workbook and in CSV', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(1_000_000);
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
    );
    const tooMany = [expect.objectContaining({code: 'tooManyRows', limit: limits.rows})];
    expect((await xlsx(bytes)).notes).toEqual(tooMany);
    expect((await csv(`Codice;Domanda;Tipo\n${'a;b;testo\n'.repeat(1_000_000)}`)).notes).toEqual(tooMany);
    expect((await csv(`Codice;Domanda;Tipo\n${'a;b;testo\n'.repeat(limits.rows + 1)}`)).notes).toEqual(
      tooMany,
    );
  });

  it('is refused with a cell in the farthest corner, which makes a sheet of a billion cells', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    expect((await xlsx(bytes)).notes).toEqual([expect.objectContaining({code: 'tooManyRows'})]);
    const styled = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576" s="0"/></row></sheetData>'),
    );
    // An empty cell that was only painted keeps nobody from being read.
    expect((await xlsx(styled)).imported).toBeDefined();
  });

  it('is refused with too many columns, and with too many parts', async () => {
    const wide = Array.from({length: limits.columns + 1}, (_, index) => `c${index}`);
    expect((await csv(`${wide.join(';')}\n1`)).notes).toEqual([
      expect.objectContaining({code: 'tooManyColumns'}),
    ]);
    const parts = Object.fromEntries(
      Array.from({length: limits.parts + 1}, (_, index) => [`p${index}.xml`, strToU8('x')]),
    );
    expect((await xlsx(zipSync(parts))).notes).toEqual([expect.objectContaining({code: 'inflatesTooMuch'})]);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['nothing', new Uint8Array(), 'emptyFile'],
    ['no zip', strToU8('PK but not really a zip'), 'notAWorkbook'],
    ['half a zip', zipSync({'a.xml': new Uint8Array(5000)}).subarray(0, 60), 'notAWorkbook'],
    ['a zip of something else', zipSync({'a.xml': strToU8('<a/>')}), 'notAWorkbook'],
    [
      'an old or locked workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'lockedOrOld',
    ],
    [
      'a workbook of LibreOffice',
      zipSync({mimetype: strToU8('x'), 'content.xml': strToU8('<x/>')}),
      'openDocument',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await xlsx(bytes)).toEqual({notes: [{code, place: {}}]});
  });

  it('of another text encoding: UTF-16 is read by its mark and refused without, Windows-1252 read and told', async () => {
    const asUtf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    const marked = asUtf16(`\uFEFF${asCsv([header, question])}`);
    expect((await importFile({is: 'csv', bytes: marked})).notes).toEqual(
      (await importFile({is: 'csv', bytes: new TextEncoder().encode(asCsv([header, question]))})).notes,
    );
    const unmarked = asUtf16(asCsv([header, question]));
    expect((await importFile({is: 'csv', bytes: unmarked})).notes).toEqual([{code: 'utf16', place: {}}]);
    const latin = new Uint8Array(
      Buffer.from(asCsv([header, ['citta', 'In che città abiti?', 'testo']]), 'latin1'),
    );
    const {imported, notes} = await importFile({is: 'csv', bytes: latin});
    expect(notes).toContainEqual({code: 'windows1252', place: {}});
    expect(imported?.document.questionnaire.items[0]).toMatchObject({
      linkId: 'citta',
      text: 'In che città abiti?',
    });
  });

  it.each([[';'], [','], ['\t']])('separated by %j, with a mark of UTF-8 before it', async (separator) => {
    const {imported} = await csv(`\uFEFF${asCsv([header, question], separator)}`);
    expect(imported?.document.questionnaire.items).toMatchObject([{linkId: 'eta', type: 'number'}]);
  });

  it('with quotation marks that do not add up', async () => {
    const {notes} = await csv(`${asCsv([header])}\r\na;"Perché "no";testo\r\nb;Perché?;testo`);
    expect(notes).toContainEqual({code: 'torn', place: {row: 2}});
  });
});

describe('what is hidden, joined or computed in a workbook', () => {
  it('is told, with sheet and row', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Domande',
          rows: [
            header,
            ['zona', 'Dove abiti?', 'scelta', 'Centro\nMare', ''],
            ['altro', 'Che altro?', 'testo', '', ''],
            [null, null, null, null, null],
          ],
          rowDefs: new Map([[2, {hidden: true}]]),
          cells: new Map([
            ['3,0', {value: 'somma', type: 'string'}],
            ['3,1', {value: null, type: 'formula', formula: '"Quanti" & "?"', formulaResult: 'Quanti?'}],
            ['3,2', {value: 'numero', type: 'string'}],
          ]),
        },
        {name: 'Appunti', rows: [['non si legge']], hidden: true},
      ],
    });
    const {imported, notes} = await xlsx(bytes);
    expect(notes).toContainEqual({code: 'hiddenRow', place: {sheet: 'Domande', row: 3, column: undefined}});
    expect(notes).toContainEqual({
      code: 'formula',
      place: {sheet: 'Domande', row: 4, column: 'B'},
      value: 'Quanti?',
    });
    expect(notes).toContainEqual(expect.objectContaining({code: 'sheetNotRead', value: 'Appunti'}));
    expect(imported?.document.questionnaire.items.map(({text}) => text)).toEqual([
      'Dove abiti?',
      'Che altro?',
      'Quanti?',
    ]);
  });

  it('merged cells hold for all rows downwards, for one column sideways, and never in the header', async () => {
    const rows = [
      header,
      ['a', 'Prima?', 'scelta', 'sì\nno', ''],
      ['b', 'Seconda?', 'scelta', null, ''],
      ['c', 'Terza?', 'testo', '', ''],
    ];
    const merged = (merges: {startRow: number; endRow: number; startCol: number; endCol: number}[]) =>
      writeXlsx({sheets: [{name: 'Domande', rows, merges}]});
    const down = await xlsx(await merged([{startRow: 1, endRow: 2, startCol: 3, endCol: 3}]));
    expect(down.imported?.document.questionnaire.items[1]).toMatchObject({
      options: [{text: 'sì'}, {text: 'no'}],
    });
    expect(down.notes).toContainEqual({
      code: 'mergedDown',
      place: {sheet: 'Domande', row: 2, column: 'D'},
      value: 'sì\nno',
      limit: 3,
    });
    const across = await xlsx(await merged([{startRow: 1, endRow: 1, startCol: 3, endCol: 4}]));
    expect(across.notes).toContainEqual(expect.objectContaining({code: 'mergedAcross', values: ['E']}));
    const top = await xlsx(await merged([{startRow: 0, endRow: 0, startCol: 0, endCol: 1}]));
    expect(top.imported).toBeUndefined();
    expect(top.notes).toContainEqual({
      code: 'mergedHeader',
      place: {sheet: 'Domande', row: 1, column: undefined},
    });
  });

  it('a day is a day as text, as a date of the program and as a number of Excel', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Domande',
          rows: [
            ['Codice', 'Domanda', 'Tipo', 'Minimo', 'Massimo'],
            ['a', 'Quando?', 'data', '31/01/2026', new Date(Date.UTC(2026, 11, 31))],
            ['b', 'Quando?', 'data', 46234, null],
            ['c', 'Quando?', 'data', '31/02/2026', null],
          ],
        },
      ],
    });
    const {notes, imported} = await xlsx(bytes);
    expect(imported).toBeUndefined();
    expect(notes.filter(({code}) => code === 'notADate')).toEqual([
      {code: 'notADate', place: {sheet: 'Domande', row: 4, column: 'Minimo'}, value: '31/02/2026'},
    ]);
    expect(notes).toContainEqual({
      code: 'serialDate',
      place: {sheet: 'Domande', row: 3, column: 'Minimo'},
      value: '46234',
      values: ['2026-07-31'],
    });
  });
});

describe('a questionnaire that cannot be', () => {
  const rows = (...lines: readonly (readonly string[])[]) => csv(asCsv([header, ...lines]));

  it('is refused with conditions in a circle', async () => {
    const {imported, notes} = await rows(
      ['a', 'A?', 'testo', '', 'b = x'],
      ['b', 'B?', 'testo', '', 'a = y'],
    );
    expect(imported).toBeUndefined();
    expect(notes).toContainEqual({
      code: 'circle',
      place: {sheet: undefined, row: 2, column: undefined},
      value: '"a" → "b" → "a"',
    });
  });

  it('is refused with a code or an option that is there twice', async () => {
    const {notes} = await rows(['a', 'A?', 'testo', '', ''], ['a', 'Di nuovo?', 'scelta', 'sì, no', '']);
    expect(notes).toContainEqual({
      code: 'duplicateCode',
      place: {sheet: undefined, row: 3, column: undefined},
      value: 'a',
    });
    const twice = await rows(['a', 'A?', 'scelta', '"sì\nsì"', '']);
    expect(twice.notes).toContainEqual(expect.objectContaining({code: 'duplicateOption', value: 'si'}));
  });

  it.each([
    [['a', 'A?', 'boh', '', ''], 'unknownType'],
    [['a', '', 'testo', '', ''], 'missingText'],
    [['a', 'A?', '', '', ''], 'unknownType'],
    [['a', 'A?', 'scelta', '', ''], 'misfit'],
  ])('%j is refused', async (line, code) => {
    const {imported, notes} = await rows(line);
    expect(imported).toBeUndefined();
    expect(notes).toContainEqual(expect.objectContaining({code, place: expect.objectContaining({row: 2})}));
  });

  it('is refused without its columns, and with one twice', async () => {
    expect((await csv('Nome;Cognome\nA;B')).notes.map(({code}) => code)).toContain('missingColumn');
    expect((await csv('Domanda;Tipo;Tipo\nA?;testo;testo')).notes.map(({code}) => code)).toContain(
      'repeatedColumn',
    );
    expect((await csv('Codice;Domanda;Tipo\na;A?;testo;di troppo')).notes).toContainEqual(
      expect.objectContaining({code: 'tooManyCells', value: 'di troppo'}),
    );
  });
});

describe('a text that is written to take time', () => {
  const long = 60_000;
  const hostile = [
    '(',
    ' ',
    '<a',
    '**a ',
    '${',
    '{',
    '&#1',
    "'",
    '1',
    'a=',
    '@',
    ' e ',
    '=',
    ';',
    '\u0300',
  ].map((piece) => `a${piece.repeat(long / piece.length)}b`);

  it('takes none, in a condition, a title, an option or a limit', async () => {
    const started = performance.now();
    for (const text of hostile) {
      const cell = `"${text.replaceAll('"', '""')}"`;
      await csv(
        `Codice;Domanda;Tipo;Opzioni;Solo se;Minimo\na;${cell};scelta;${cell};${cell};${cell}\nb;B?;${cell};;;`,
      );
      await csv(`${cell};Domanda\na;b`);
      await importFile({
        is: 'value',
        value: {
          elements: [
            {type: 'text', name: 'a', title: text, visibleIf: text},
            {type: 'radiogroup', name: text, choices: [text]},
          ],
        },
      });
      // A cell of a workbook holds no more than this.
      const short = text.slice(0, 32_000);
      await xlsx(
        await workbook({
          survey: [
            ['type', 'name', 'label', 'relevant', 'constraint'],
            ['text', 'a', short, short, short],
            [short, 'b', 'B', '', ''],
          ],
          choices: [
            ['list_name', 'name', 'label'],
            ['l', short, short],
          ],
        }),
      );
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
