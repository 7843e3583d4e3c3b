import {describe, expect, it} from 'vitest';
import {exemptionsOf, yearsOf} from '../../src/model/agenda-exemptions.ts';
import {AgendaEntry} from '../../src/model/agenda.ts';

const entry = (more: object) =>
  AgendaEntry.parse({
    id: 'a',
    kind: 'meeting',
    title: 'Incontro',
    language: 'it',
    start: '2024-02-08',
    datePrecision: 'day',
    ...more,
  });

describe('exemptionsOf', () => {
  it('counts the reasons of a year, the most frequent first', () => {
    const entries = [
      entry({exemption: 'Procedimento'}),
      entry({exemption: 'Persone'}),
      entry({exemption: 'Persone', start: '2024-06', datePrecision: 'month'}),
      entry({exemption: 'Persone', start: '2023-12-31'}),
      entry({}),
    ];
    expect(exemptionsOf(entries, 2024)).toEqual([
      {reason: 'Persone', language: 'it', count: 2},
      {reason: 'Procedimento', language: 'it', count: 1},
    ]);
  });

  it('passes over events and what did not take place', () => {
    const entries = [
      entry({exemption: 'x', kind: 'event'}),
      entry({exemption: 'x', status: 'cancelled'}),
      entry({exemption: 'x', status: 'postponed'}),
    ];
    expect(exemptionsOf(entries, 2024)).toEqual([]);
  });
});

describe('yearsOf', () => {
  it('gives the years of meetings, the latest first, by the clock where they are', () => {
    const entries = [
      entry({start: '2022-Q3', datePrecision: 'quarter'}),
      entry({start: '2023-12-31T23:30:00Z', datePrecision: 'minute'}),
      entry({start: '2025-01-01', kind: 'event'}),
    ];
    expect(yearsOf(entries)).toEqual([2024, 2022]);
  });
});
