import {describe, expect, it} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {daysLate} from '../../src/model/publication-lateness.ts';

const rule = {days: 14, label: 'Entro due settimane', url: 'https://www.example.it/regola'};

const late = (publishedAt: string | undefined, more: object = {}, asked: typeof rule | undefined = rule) =>
  daysLate(
    AgendaEntry.parse({
      id: 'x',
      kind: 'meeting',
      title: 'x',
      language: 'it',
      start: '2026-03-01',
      datePrecision: 'day',
      provenance: {publishedAt},
      ...more,
    }),
    asked,
  );

describe('daysLate', () => {
  it.each([
    ['2026-03-15', undefined],
    ['2026-03-16', 1],
    ['2026-05-01', 47],
    ['2026-02-01', undefined],
    // Half past midnight in Rome, the evening before in Greenwich.
    ['2026-03-15T23:30:00Z', 1],
    ['2026-03-15T22:30:00Z', undefined],
  ])('of a meeting on 1 March, 14 days allowed, published on %s: %s', (publishedAt, days) => {
    expect(late(publishedAt)).toBe(days);
  });

  it('counts from the last day, in the zone of the meeting', () => {
    expect(late('2026-03-18', {end: '2026-03-03'})).toBe(1);
    expect(late('2026-03-17', {end: '2026-03-03'})).toBeUndefined();
    const evening = {start: '2026-03-02T03:00:00Z', datePrecision: 'minute', timeZone: 'America/New_York'};
    expect(late('2026-03-16', evening)).toBe(1);
    expect(late('2026-03-16', {...evening, timeZone: 'Europe/Rome'})).toBeUndefined();
  });

  it('does not count an end that lies before the start', () => {
    expect(late('2026-03-16', {end: '2026-02-01'})).toBe(1);
  });

  it.each([
    ['without a rule', '2027-01-01', {}, undefined],
    ['without a day of publication', undefined, {}, rule],
    ['when it is known to be published in a month', '2027-01', {}, rule],
    ['when it is known to be published in a quarter', '2027-Q1', {}, rule],
    [
      'when the meeting is known to the month',
      '2027-01-01',
      {start: '2026-03', datePrecision: 'month'},
      rule,
    ],
    ['when its end is no day', '2027-01-01', {end: '2026-03'}, rule],
    ['of an event', '2027-01-01', {kind: 'event'}, rule],
    ['of what we do not know', '2027-01-01', {kind: 'sitting'}, rule],
    ['of a meeting that was cancelled', '2027-01-01', {status: 'cancelled'}, rule],
    ['of a meeting that was postponed', '2027-01-01', {status: 'postponed'}, rule],
    ['of a nil return', '2027-01-01', {nilReturn: true}, rule],
    ['of what repeats', '2027-01-01', {recurrence: 'FREQ=WEEKLY'}, rule],
  ])('says nothing %s', (_when, publishedAt, more, asked) => {
    const entry = {
      ...{id: 'x', kind: 'meeting', title: 'x', language: 'it', start: '2026-03-01', datePrecision: 'day'},
      provenance: {publishedAt},
      ...more,
    };
    expect(daysLate(AgendaEntry.parse(entry), asked)).toBeUndefined();
  });
});
