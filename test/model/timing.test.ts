import {describe, expect, it} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {byStart, isOver, timingOf, touches} from '../../src/model/timing.ts';

const timing = (start: string, datePrecision: string, more: object = {}) =>
  timingOf(
    AgendaEntry.parse({id: 'x', kind: 'event', title: 'x', language: 'it', start, datePrecision, ...more}),
  );

describe('timingOf', () => {
  it.each([
    ['2026-07-15', 'month', '2026-07', '2026-07-01', '2026-07-31', '2026-07'],
    ['2026-07', 'quarter', '2026-Q3', '2026-07-01', '2026-09-31', '2026-Q3'],
    ['2026-Q1', 'quarter', '2026-Q1', '2026-01-01', '2026-03-31', '2026-Q1'],
    ['2026-07-15T10:00:00+02:00', 'day', '2026-07-15', '2026-07-15', '2026-07-15', '2026-07'],
    ['2026-07-31T23:30:00Z', 'minute', '2026-07-31T23:30:00Z', '2026-08-01', '2026-08-01', '2026-08'],
  ])('keeps of %s known to the %s only what is known', (start, precision, kept, firstDay, lastDay, group) => {
    expect(timing(start, precision)).toMatchObject({start: kept, firstDay, lastDay, group, end: undefined});
  });

  it.each([
    ['2026-07-15', 'day', '2026-07-14'],
    ['2026-07', 'month', '2026-06'],
    ['2026-07-15T10:00:00+02:00', 'minute', '2026-07-15T07:59:00Z'],
  ])('drops the end of %s when it lies before: %s, %s', (start, precision, end) => {
    expect(timing(start, precision, {end})).toMatchObject({isReversed: true, end: undefined});
  });

  it.each([
    ['2026-07-15', 'day', '2026-07-15'],
    ['2026-07', 'month', '2026-07'],
    ['2026-07-15T10:00:00+02:00', 'minute', '2026-07-15T08:00:00Z'],
    // Half past midnight in Rome: the day before in Greenwich, and yet no earlier than the day it starts.
    ['2026-07-15', 'minute', '2026-07-15T00:30:00+02:00'],
  ])('keeps the end of %s (%s) when it is no earlier: %s', (start, precision, end) => {
    expect(timing(start, precision, {end})).toMatchObject({isReversed: false, end});
  });

  it('knows a day as it is written, whatever the zone', () => {
    expect(timing('2026-07-15', 'day', {timeZone: 'America/New_York'})).toMatchObject({
      firstDay: '2026-07-15',
      lastDay: '2026-07-15',
    });
  });
});

describe('isOver', () => {
  const at = (moment: string) => new Date(moment);
  it.each([
    ['2026-07-15', 'day', {}, '2026-07-15T21:59:00Z', false],
    ['2026-07-15', 'day', {}, '2026-07-15T22:00:00Z', true],
    ['2026-02', 'month', {}, '2026-02-28T12:00:00Z', false],
    ['2026-02', 'month', {}, '2026-03-01T12:00:00Z', true],
    ['2026-07-15T10:00:00+02:00', 'minute', {}, '2026-07-15T20:00:00Z', false],
    ['2026-07-15T10:00:00+02:00', 'minute', {end: '2026-07-15T11:00:00+02:00'}, '2026-07-15T09:01:00Z', true],
    [
      '2026-07-15T10:00:00+02:00',
      'minute',
      {end: '2026-07-15T11:00:00+02:00'},
      '2026-07-15T09:00:00Z',
      false,
    ],
    ['2026-07-13', 'day', {end: '2026-07-15'}, '2026-07-14T12:00:00Z', false],
    ['2026-07-13', 'day', {end: '2026-07-15'}, '2026-07-15T12:00:00Z', false],
    ['2026-07-13', 'day', {end: '2026-07-15'}, '2026-07-16T12:00:00Z', true],
  ])('%s (%s, %j) at %s: %j', (start, precision, more, now, over) => {
    expect(isOver(timing(start, precision, more), at(now))).toBe(over);
  });
});

describe('touches', () => {
  it('counts both ends, and what is only partly inside', () => {
    const three = timing('2026-07-13', 'day', {end: '2026-07-15'});
    expect(touches(three, '2026-07-15', undefined)).toBe(true);
    expect(touches(three, '2026-07-16', undefined)).toBe(false);
    expect(touches(three, undefined, '2026-07-13')).toBe(true);
    expect(touches(three, undefined, '2026-07-12')).toBe(false);
    expect(touches(timing('2026-Q3', 'quarter'), '2026-09-30', '2026-10-31')).toBe(true);
  });
});

describe('byStart', () => {
  it('goes by the moment, whatever the offset', () => {
    const [late, early] = [
      timing('2026-07-15T10:00:00+02:00', 'minute'),
      timing('2026-07-15T09:00:00+03:00', 'minute'),
    ];
    expect([late, early, timing('2026-07', 'month')].sort(byStart).map(({start}) => start)).toEqual([
      '2026-07',
      '2026-07-15T09:00:00+03:00',
      '2026-07-15T10:00:00+02:00',
    ]);
    expect(byStart(early, late)).toBe(-1);
    expect(byStart(late, early)).toBe(1);
    expect(byStart(late, timing('2026-07-15T08:00:00Z', 'minute'))).toBe(0);
  });

  it('puts a whole day before what begins on it, also in the first hour', () => {
    const [night, day] = [timing('2026-07-15T00:30:00+02:00', 'minute'), timing('2026-07-15', 'day')];
    expect(byStart(day, night)).toBe(-1);
    expect(byStart(night, day)).toBe(1);
  });
});
