import {describe, expect, it} from 'vitest';
import {dayIn, daysOf, daysOfEntry, placeOf} from '../../server/src/agenda-days.ts';
import {event} from './nouns.ts';

describe('the days of a date', () => {
  it.each([
    ['2026-07-31', '2026-07-31', '2026-07-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    // In Rome it is the next day already.
    ['2026-07-31T23:30:00Z', '2026-08-01', '2026-08-01'],
  ])('%s are %s to %s', (date, first, last) => {
    expect(daysOf(date)).toEqual({first, last});
  });
});

describe('the day of a moment', () => {
  it('is that of the zone', () => {
    expect(dayIn('2026-07-31T23:30:00Z', 'Europe/Rome')).toBe('2026-08-01');
    expect(dayIn('2026-08-01T03:30:00Z', 'America/New_York')).toBe('2026-07-31');
  });
});

describe('the days of an entry', () => {
  const on = (recurrence?: string) =>
    daysOfEntry(
      event({start: '2026-07-08', end: '2026-07-10', datePrecision: 'day', ...(recurrence && {recurrence})}),
    );

  it.each([
    [undefined, '2026-07-10'],
    ['FREQ=WEEKLY;UNTIL=20260831', '2026-08-31'],
    ['FREQ=WEEKLY;UNTIL=20260831T215959Z', '2026-08-31'],
    // Not even a rule that ends too early takes away its own days.
    ['FREQ=WEEKLY;UNTIL=20260709', '2026-07-10'],
    ['FREQ=WEEKLY', '9999-12-31'],
    ['FREQ=WEEKLY;UNTIL=20260231', '9999-12-31'],
  ])('that repeats by %s end on %s', (recurrence, last) => {
    expect(on(recurrence)).toEqual({first: '2026-07-08', last});
  });
});

describe('the place of an entry in the list', () => {
  it('goes by its day where it takes place, then by the clock; a whole day comes first', () => {
    const far = {end: undefined, timeZone: 'America/New_York'};
    const places = [
      event({start: '2026-07-08', end: undefined, datePrecision: 'day'}),
      event({start: '2026-07-08T18:00:00+02:00', end: undefined}),
      event({start: '2026-07-09T03:00:00Z', ...far}),
      event({start: '2026-07-09T00:30:00+02:00', end: undefined}),
    ].map(placeOf);
    expect(places).toEqual([
      '2026-07-08',
      '2026-07-08 2026-07-08T16:00:00.000Z',
      '2026-07-08 2026-07-09T03:00:00.000Z',
      '2026-07-09 2026-07-08T22:30:00.000Z',
    ]);
    expect(places.toSorted()).toEqual(places);
  });
});
