import {describe, expect, it} from 'vitest';
import {SourceFailure} from '../../src/sources/failure.ts';
import type {PreviewFormat} from '../../src/sources/preview/preview.ts';
import {mostBytes, previewOf} from '../../src/sources/preview/preview.ts';
import {broken, fakeFetch, status, type Step} from './fake-fetch.ts';

const url = 'https://dati.example/alberi.csv';
const served =
  (body: BodyInit, type = 'text/csv'): Step =>
  () =>
    new Response(body, {headers: {'content-type': type}});
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const preview = (body: BodyInit, format: PreviewFormat = 'table', type?: string) =>
  previewOf(url, format, {fetch: fakeFetch(served(body, type)).fetch});

async function tableIn(...given: Parameters<typeof preview>) {
  const found = await preview(...given);
  if (found.is !== 'table') throw new Error(`no table: ${found.why}`);
  return found;
}

describe('a preview of a table', () => {
  it('has the first rows and columns, and how many there are', async () => {
    const wide = Array.from({length: 50}, (_, index) => `c${index}`).join(';');
    const found = await tableIn(`${wide}\n${'1;2;3\n'.repeat(30)}`);
    expect(found).toMatchObject({total: 30, width: 50, isCut: false, torn: 0, encoding: undefined});
    expect([found.columns.length, found.rows.length]).toEqual([40, 20]);
    expect(found.rows[0]?.slice(0, 4)).toEqual(['1', '2', '3', '']);
  });

  it('takes what looks like a formula or a script for the text it is, and lines in quotation marks', async () => {
    const text = 'a;b\n=1+1;<script>alert(1)</script>\n"due\nrighe";"con ""virgolette"""\n';
    expect((await tableIn(text)).rows).toEqual([
      ['=1+1', '<script>alert(1)</script>'],
      ['due\nrighe', 'con "virgolette"'],
    ]);
  });

  it('has forty of five hundred columns', async () => {
    const row = Array.from({length: 500}, (_, index) => index).join(';');
    const found = await tableIn(`${row}\n${row}\n`);
    expect(found).toMatchObject({width: 500, total: 1});
    expect([found.columns.length, found.rows[0]?.length]).toEqual([40, 40]);
  });

  it('leaves out the row that was cut off within quotation marks', async () => {
    const text = `a,b\n${'1,"x\ny"\n'.repeat(124_999)}2,"never`;
    expect(await tableIn(`${text}${' '.repeat(20)}`)).toMatchObject({isCut: true, torn: 0, total: 124_999});
  });

  it.each([
    ['commas', 'a,b\n"x, y",2'],
    ['semicolons', 'a;b\nx, y;2'],
    ['tabs', 'a\tb\nx, y\t2'],
  ])('reads %s', async (_, text) => {
    expect((await tableIn(text)).rows).toEqual([['x, y', '2']]);
  });

  it('gives a row with more cells than the header columns without a name', async () => {
    expect(await tableIn('a\n1,2')).toMatchObject({columns: ['a', ''], rows: [['1', '2']]});
    expect(await tableIn('a,b\n1,2,3')).toMatchObject({columns: ['a', 'b', ''], rows: [['1', '2', '3']]});
  });

  it('counts the lines that a stray quotation mark makes unreadable, and shows none of them', async () => {
    const found = await tableIn('a,b\n1,2\n"x"y,3\n4,5\n6,"7"\n');
    expect(found).toMatchObject({rows: [['1', '2']], total: 1, torn: 3});
  });

  it('counts them too where the file was cut off after them', async () => {
    const found = await tableIn(`a,b\n1,2\n"x"y,3\n${'4,5\n'.repeat(400_000)}`);
    expect(found).toMatchObject({rows: [['1', '2']], isCut: true});
    expect(found.torn).toBeGreaterThan(200_000);
  });
});

describe('what was fetched in part', () => {
  it('asks for a range, and for one byte more than it takes', async () => {
    const {fetch, asked} = fakeFetch(served('a\n1'));
    await previewOf(url, 'table', {fetch});
    expect(new Headers(asked[0]?.init.headers).get('range')).toBe(`bytes=0-${mostBytes}`);
  });

  it('does not listen on to a server that sends all the same, and leaves the torn row out', async () => {
    let sent = 0;
    let isCancelled = false;
    const endless: Step = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1;
            controller.enqueue(new TextEncoder().encode(sent === 1 ? 'a,b\n' : 'città,2\n'.repeat(10_000)));
          },
          cancel() {
            isCancelled = true;
          },
        }),
      );
    const found = await previewOf(url, 'table', {fetch: fakeFetch(endless).fetch});
    expect(found).toMatchObject({is: 'table', isCut: true, torn: 0, encoding: undefined});
    if (found.is === 'table') expect(found.total).toBe(Math.ceil((mostBytes - 4) / 9) - 1);
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(15);
  });

  it('is whole when it is exactly as large as the limit', async () => {
    const text = `a\n${'x'.repeat(mostBytes - 2)}`;
    expect(await tableIn(text)).toMatchObject({isCut: false, total: 1});
    expect(await preview(`${text}y`)).toMatchObject({is: 'nothing', why: 'noneWhole'});
  });

  it('reads the records of JSON that are whole', async () => {
    const records = JSON.stringify(Array.from({length: 60_000}, (_, id) => ({id, in: {name: `a"}]${id}`}})));
    const found = await tableIn(records, 'json');
    expect(found.isCut).toBe(true);
    expect(found.rows[1]).toEqual(['1', '{"name":"a\\"}]1"}']);
    expect(found.total).toBeGreaterThan(20_000);
  });
});

describe('what a server refuses', () => {
  it('is asked for without a range, where a range is not permitted', async () => {
    const {fetch, asked} = fakeFetch(broken, served('a\n1'));
    expect(await previewOf(url, 'table', {fetch})).toMatchObject({is: 'table', total: 1});
    expect(asked.map(({init}) => new Headers(init.headers).has('range'))).toEqual([true, false]);
  });

  it('is empty, where a range of nothing cannot be given', async () => {
    const {fetch} = fakeFetch(status(416), served(''));
    expect(await previewOf(url, 'table', {fetch})).toEqual({is: 'nothing', why: 'empty'});
  });

  it('is said to be refused, where the server is there and lets no other page read it', async () => {
    const opaque: Step = (_, {mode}) => {
      if (mode !== 'no-cors') throw new TypeError('Failed to fetch');
      return new Response(null);
    };
    const {fetch} = fakeFetch(opaque);
    await expect(previewOf(url, 'table', {fetch})).rejects.toMatchObject({reason: 'refused'});
  });

  it.each([
    [404, 'missing'],
    [403, 'refused'],
    [503, 'unavailable'],
  ])('with %s is a failure: %s', async (code, reason) => {
    const failure: unknown = await previewOf(url, 'table', {fetch: fakeFetch(status(code)).fetch}).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(SourceFailure);
    expect(failure).toMatchObject({reason, status: code});
  });
});

describe('the encoding', () => {
  it('is UTF-8, with a mark or without', async () => {
    expect(await tableIn('\uFEFFcittà\nForlì')).toMatchObject({columns: ['città'], encoding: undefined});
  });

  it('is what older spreadsheets write, where it is no UTF-8, whatever the server says', async () => {
    const found = await tableIn(latin('citt\u00e0\nForl\u00ec'), 'table', 'text/csv; charset=utf-8');
    expect(found).toMatchObject({columns: ['città'], rows: [['Forlì']], encoding: 'windows-1252'});
  });

  it('is what the server says, where it can be', async () => {
    const found = await tableIn(Uint8Array.of(0xe1, 10, 0xe2), 'table', 'text/csv; charset=iso-8859-7');
    expect(found).toMatchObject({columns: ['α'], rows: [['β']], encoding: 'iso-8859-7'});
    expect(await tableIn(latin('\u00e0\n1'), 'table', 'text/csv; charset=nonsense')).toMatchObject({
      columns: ['à'],
    });
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ] as const)('is %s, with a mark: %s', async (encoding, hasMark) => {
    const text = `${hasMark ? '\uFEFF' : ''}città;b\nForlì;1`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((sign, index) =>
      view.setUint16(index * 2, sign.charCodeAt(0), encoding === 'utf-16le'),
    );
    expect(await tableIn(bytes)).toMatchObject({columns: ['città', 'b'], rows: [['Forlì', '1']], encoding});
  });
});

describe('what cannot be shown', () => {
  it.each([
    ['nothing', '', 'table', 'empty'],
    ['white space', ' \n', 'json', 'empty'],
    ['a page', '\n<!DOCTYPE html><p>Accedi</p>', 'table', 'html'],
    ['a page for JSON', '<html lang="it">', 'json', 'html'],
    ['an archive', 'PK\u0003\u0004x', 'table', 'binary'],
    ['a PDF', '%PDF-1.7', 'table', 'binary'],
    ['a page behind a line of XML', '<?xml version="1.0"?>\n<!DOCTYPE html><html>', 'table', 'html'],
    ['XML behind forty remarks', `${'<!-- c -->\n'.repeat(40)}<root>`, 'table', 'xml'],
    ['a page behind a remark', '<!-- saved --><!-- twice -->\n<html>', 'json', 'html'],
    ['a report of XML', '<?xml version="1.0"?><ows:ExceptionReport/>', 'table', 'xml'],
    ['XML without a first line', '<Error><Code>NoSuchKey</Code></Error>', 'json', 'xml'],
    ['what is compressed', '\u001f\u008b\u0008', 'table', 'binary'],
    ['broken JSON', '{"a": ', 'json', 'brokenJson'],
    ['broken JSON of several lines', '[\n{"a": 1},\n{"a" 2}]', 'json', 'brokenJson'],
    ['TopoJSON', '{"type": "Topology", "objects": {"a": {"geometries": [{"x": 1}]}}}', 'json', 'topology'],
    ['several lists of objects', '{"a": [{"x": 1}], "b": [{"y": 1}]}', 'json', 'noTable'],
    ['JSON of something else', '{"a": 1}', 'json', 'noTable'],
    ['a list of numbers', '[1, 2]', 'json', 'noTable'],
    ['a header alone', 'a;b\n', 'table', 'headerOnly'],
    ['a list of nothing', '{"items": []}', 'json', 'headerOnly'],
  ] as const)('is said of %s', async (_, body, format, why) => {
    expect(await preview(latin(body), format)).toEqual({is: 'nothing', why});
  });

  it('is said of TopoJSON that was cut off, and of JSON whose first record is too large', async () => {
    const arcs = `[${'[1,2],'.repeat(200_000)}`;
    expect(await preview(`{"type":"Topology","arcs":${arcs}`, 'json')).toMatchObject({why: 'topology'});
    const region = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"coordinates":${arcs}`;
    expect(await preview(region, 'json')).toMatchObject({why: 'noneWhole'});
  });

  it('is a file without encryption on a page with it: it is not even asked for', async () => {
    const {fetch, asked} = fakeFetch(served('a\n1'), served('a\n1'));
    const of = (file: string, page: string) => previewOf(file, 'table', {fetch, page});
    const secure = 'https://comune.example/';
    expect(await of('http://dati.example/a.csv', secure)).toEqual({is: 'nothing', why: 'insecure'});
    expect(asked).toEqual([]);
    expect(await of('http://localhost:8000/a.csv', secure)).toMatchObject({is: 'table'});
    expect(await of('http://dati.example/a.csv', 'http://comune.example/')).toMatchObject({is: 'table'});
  });
});

describe('a preview of JSON', () => {
  it.each([
    ['a list', [{a: 1}]],
    ['ours', {items: [{a: 1}]}],
    ['CKAN', {success: true, result: {fields: [{id: 'a'}], records: [{a: 1}]}}],
    ['OData', {value: [{a: 1}]}],
    ['who names the one list as they like', {about: {year: 2026}, alberi: [{a: 1}]}],
    ['who puts it deeper, beside lists of something else', {response: {ids: [1], docs: [{a: 1}]}}],
  ])('finds the records of %s', async (_, document) => {
    expect(await tableIn(JSON.stringify(document), 'json')).toMatchObject({columns: ['a'], rows: [['1']]});
  });

  it('has all fields of the records shown; what has parts is JSON, and nothing is empty', async () => {
    const records = [{a: 'x', b: null}, {c: [1, {d: true}]}, 3];
    expect(await tableIn(JSON.stringify(records), 'json')).toMatchObject({
      columns: ['a', 'b', 'c'],
      rows: [
        ['x', '', ''],
        ['', '', '[1,{"d":true}]'],
      ],
    });
  });

  it('takes no field from the prototype of all objects', async () => {
    const found = await tableIn('[{"__proto__": {"x": 1}, "a": 1}, {"toString": "y"}]', 'json');
    expect(found.rows).toEqual([
      ['{"x":1}', '1', ''],
      ['', '', 'y'],
    ]);
  });

  it('reads objects that stand one a line, and counts the lines that it cannot', async () => {
    const text = '{"a": 1}\r\n\n{"a": {"b": [{"c": 2}]}}\n{"a": \n[3]\n{"a": 4}\n';
    expect(await tableIn(text, 'json')).toMatchObject({
      rows: [['1'], ['{"b":[{"c":2}]}'], ['4']],
      total: 3,
      torn: 2,
    });
  });

  it('leaves out the last line of what was cut off', async () => {
    const found = await tableIn('{"id":1,"in":[{"x":1}]}\n'.repeat(60_000), 'json');
    expect(found).toMatchObject({isCut: true, torn: 0, columns: ['id', 'in']});
    expect(found.total).toBe(Math.floor(mostBytes / 24));
  });

  it('draws places that stand one a line', async () => {
    const line =
      '\u001e{"type":"Feature","geometry":{"type":"Point","coordinates":[9,45]},"properties":{"a":1}}\n';
    const found = await tableIn(line.repeat(3), 'json');
    expect(found).toMatchObject({columns: ['a'], total: 3});
    expect(found.outline?.counts.points).toBe(3);
  });

  it('draws places, with their properties as a table', async () => {
    const point = {type: 'Point', coordinates: [9, 45]};
    const features = [
      {type: 'Feature', geometry: point, properties: {name: 'Tiglio'}},
      {type: 'Feature', geometry: null, properties: null},
      {type: 'Feature', geometry: {type: 'Point', coordinates: ['9', '45']}},
    ];
    const found = await tableIn(JSON.stringify({type: 'FeatureCollection', features}), 'json');
    expect(found).toMatchObject({columns: ['name'], rows: [['Tiglio'], ['']], total: 2, torn: 1});
    expect(found.outline).toMatchObject({features: 2, placeless: 1, counts: {points: 1, lines: 0, rings: 0}});
  });
});
