import {parse} from 'csv-parse/sync';
import {stringify} from 'csv-stringify/sync';
import {describe, expect, it} from 'vitest';
import {agenda as words} from '../../src/messages/it/agenda.ts';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {readAgendaTable} from '../../src/sources/csv/agenda.ts';
import {agendaCsvHead, agendaCsvRow} from '../../src/sources/csv/write-agenda.ts';
import {event, meeting} from '../server/nouns.ts';

const cellsOf = (line: string): string[] => parse(line, {bom: true})[0] ?? [];
const subjectOf = (subject: string) => cellsOf(agendaCsvRow(meeting({subject})))[5];

describe('the register as CSV', () => {
  it('has the columns that registers have, after the mark that keeps accents', () => {
    expect(agendaCsvHead()).toBe(
      '\uFEFFData,Decisore pubblico,Carica,Portatore di interessi,N. registro,Oggetto,Modalità,Documenti\r\n',
    );
  });

  it('has an entry a line', () => {
    expect(agendaCsvRow(meeting())).toBe(
      '2026-06-10,,Assessora alla mobilità,Verde Vivo,RT-123,Alberi in città,Online,https://www.example.it/memoria.pdf\r\n',
    );
    expect(agendaCsvRow(event())).toBe('2026-07-08 18:00,,,,,Passeggiata nel quartiere,In presenza,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', '=a\nb', '="a,b"'])(
    'keeps %j from running',
    (formula) => expect(subjectOf(formula)).toBe(`'${formula}`),
  );

  it.each(['a,b', 'a"b', 'a\nb', 'a\rb', 'a\r\nb', 'a;b', "'x", 'è', '0', '\u2028'])('keeps %j', (text) =>
    expect(subjectOf(text)).toBe(text),
  );

  it('is written as what writes the other tables does', () => {
    for (const text of ['a', 'a,b', 'a"b', 'a\nb', 'a\rb', '=1', '-1,2', '\tx', 'è'])
      expect(agendaCsvRow(meeting({subject: text, counterparts: [], documents: []}))).toBe(
        stringify([['2026-06-10', '', 'Assessora alla mobilità', '', '', text, 'Online', '']], {
          record_delimiter: 'windows',
          quoted_match: /[\r\n]/,
          escape_formulas: true,
        }),
      );
  });

  it('says how people meet in the words of the pages', () => {
    for (const [mode, word] of Object.entries(words.mode))
      expect(cellsOf(agendaCsvRow(meeting({mode})))[6]).toBe(word);
    expect(cellsOf(agendaCsvRow(meeting({mode: 'in volo'})))[6]).toBe('in volo');
  });

  it('is no more precise than what is known', () => {
    const date = (start: string, datePrecision: string) =>
      cellsOf(agendaCsvRow(meeting({start, datePrecision})))[0];
    expect(date('2026-07', 'month')).toBe('2026-07');
    expect(date('2026-Q3', 'quarter')).toBe('2026-Q3');
  });

  it('is read back as what it was', () => {
    const entry = meeting({officials: [{role: 'Assessora', name: 'Ada Neri'}]});
    const reading = readAgendaTable(agendaCsvHead() + agendaCsvRow(entry));
    const [read] = reading.is === 'unreadable' ? [] : reading.items;
    expect(AgendaEntry.parse(read)).toMatchObject({
      kind: 'meeting',
      start: '2026-06-10',
      mode: 'online',
      officials: [{role: 'Assessora', name: 'Ada Neri'}],
      counterparts: [{name: 'Verde Vivo', register: {number: 'RT-123'}}],
      subject: 'Alberi in città',
    });
  });
});
