import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {tableFile} from '../../src/elements/agenda/extras/files.ts';
import {AgendaEntry} from '../../src/model/agenda.ts';

const entry = (more: object) =>
  AgendaEntry.parse({
    id: 'a',
    kind: 'event',
    title: 'Assemblea',
    language: 'it',
    start: '2026-10-08T18:00:00+02:00',
    datePrecision: 'minute',
    ...more,
  });

describe('tableFile', () => {
  it('is a table that a spreadsheet reads, with what has no day', async () => {
    const file = await tableFile(
      [
        entry({}),
        entry({id: 'b', title: 'Con "virgolette", e virgole', start: '2026-07', datePrecision: 'month'}),
      ],
      'agenda',
    );
    expect(file.name).toMatch(/^agenda-\d{4}-\d\d-\d\d\.csv$/);
    // Of the bytes, for reading as text leaves the mark out.
    expect([...new Uint8Array(await file.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const {data, errors} = Papa.parse<Record<string, string>>((await file.text()).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => [row['Data'], row['Oggetto']])).toEqual([
      ['2026-10-08 18:00', 'Assemblea'],
      ['2026-07', 'Con "virgolette", e virgole'],
    ]);
  });
});
