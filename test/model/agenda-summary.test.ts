import {describe, expect, it} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {summaryOf} from '../../src/model/agenda-summary.ts';

const mayor = {role: 'Sindaca', name: 'Ada Neri', organisation: {name: 'Comune', ipaCode: 'c_a000'}};
const company = {name: 'ACME', kind: 'organisation'};
const person = {kind: 'person'};
let ids = 0;
const entry = (more: object = {}) =>
  AgendaEntry.parse({
    id: `n${ids++}`,
    kind: 'meeting',
    title: 'x',
    language: 'it',
    start: '2026-03-01',
    datePrecision: 'day',
    officials: [mayor],
    counterparts: [company],
    ...more,
  });
const none = {meetings: 0, organisations: 0, persons: 0, others: 0, unnamed: 0, late: 0, nilReturns: 0};

describe('summaryOf', () => {
  it('counts the meetings of each decision-maker, by kind of counterpart', () => {
    const {total, officials, cancelled} = summaryOf(
      [
        entry(),
        entry({counterparts: [company, person, person]}),
        entry({counterparts: [{kind: 'sindacato'}]}),
        entry({counterparts: [], exemption: 'Dati personali'}),
        entry({officials: [{role: 'Assessore'}]}),
        entry({nilReturn: true, counterparts: []}),
        entry({status: 'cancelled'}),
        entry({status: 'postponed'}),
      ],
      2026,
    );
    const mayors = {...none, meetings: 4, organisations: 2, persons: 1, others: 1, unnamed: 1, nilReturns: 1};
    expect(total).toEqual({...mayors, meetings: 5, organisations: 3});
    expect(cancelled).toBe(2);
    expect(officials).toEqual([
      {...mayors, official: mayor, language: 'it'},
      {...none, meetings: 1, organisations: 1, official: {role: 'Assessore'}, language: 'it'},
    ]);
  });

  it('counts a meeting once in the total and once under each of its decision-makers', () => {
    const second = {role: 'Assessore'};
    const {total, officials} = summaryOf([entry({officials: [mayor, second, mayor]})], 2026);
    expect(total.meetings).toBe(1);
    expect(officials.map(({meetings}) => meetings)).toEqual([1, 1]);
  });

  it('knows a decision-maker again by name, office and body, whatever the spelling of capitals', () => {
    const {officials} = summaryOf(
      [
        entry(),
        entry({officials: [{...mayor, role: {it: ' SINDACA '}, name: 'ada  neri'}]}),
        entry({officials: [{...mayor, role: 'Vicesindaca'}]}),
        entry({officials: [{...mayor, organisation: {name: 'Provincia'}}]}),
        entry({officials: []}),
      ],
      2026,
    );
    expect(officials.map(({official, meetings}) => [official?.role, meetings])).toEqual([
      ['Sindaca', 2],
      [undefined, 1],
      ['Sindaca', 1],
      ['Vicesindaca', 1],
    ]);
  });

  it('counts what begins in the year, in its own zone, however precise it is', () => {
    const newYear = {start: '2025-12-31T23:30:00Z', datePrecision: 'minute'};
    const {total} = summaryOf(
      [
        entry(newYear),
        entry({...newYear, timeZone: 'Europe/London'}),
        entry({start: '2026-Q4', datePrecision: 'quarter'}),
        entry({start: '2027-01', datePrecision: 'month'}),
        entry({kind: 'event'}),
        entry({kind: 'sitting'}),
      ],
      2026,
    );
    expect(total.meetings).toBe(2);
  });

  it('counts as late only what the rule calls so', () => {
    const entries = [
      entry({provenance: {publishedAt: '2026-04-01'}}),
      entry({provenance: {publishedAt: '2026-03-02'}}),
      entry(),
    ];
    const rule = {days: 14, label: 'x', url: 'https://www.example.it/regola'};
    expect(summaryOf(entries, 2026, rule).total).toMatchObject({meetings: 3, late: 1});
    expect(summaryOf(entries, 2026).total.late).toBe(0);
  });

  it('of nothing is nothing', () => {
    expect(summaryOf([], 2026)).toEqual({year: 2026, total: none, cancelled: 0, officials: []});
  });
});
