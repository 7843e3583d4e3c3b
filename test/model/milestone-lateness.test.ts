import {describe, expect, it} from 'vitest';
import {dayInItaly, daysBetween, firstDayOf, lastDayOf} from '../../src/model/calendar-days.ts';
import {Milestone} from '../../src/model/commitment.ts';
import {dueDatesOf, isContradictory, isOverdue, latenessOf} from '../../src/model/milestone-lateness.ts';

const milestone = (more: object) => Milestone.parse({id: '1', title: 'Tappa', ...more});
const late = (more: object, today = '2025-10-02') => latenessOf(milestone(more), today);

describe('latenessOf', () => {
  it.each([
    [{due: '2025-10-02'}, undefined],
    [{due: '2025-10-01'}, 1],
    [{due: '2025-06-30'}, 94],
    // In time until the month or the quarter is over.
    [{due: '2025-10'}, undefined],
    [{due: '2025-09'}, 2],
    [{due: '2025-Q4'}, undefined],
    [{due: '2025-Q3'}, 2],
    // A moment is on the day that it is in Italy.
    [{due: '2025-09-30T23:30:00Z'}, 1],
  ])('of what is under way, on 2 October 2025: %j, %s days', (due, days) => {
    expect(late({status: 'underway', ...due})?.days).toBe(days);
    expect(late({status: 'planned', ...due})?.days).toBe(days);
  });

  it('counts against the first due date and against that of now', () => {
    const moved = {due: '2025-12-31', previousDue: [{due: '2024-12-31'}, {due: '2025-06-30'}]};
    expect(late({status: 'underway', ...moved})).toEqual({
      isOpen: true,
      days: 0,
      daysSinceFirst: 275,
      isLeast: false,
    });
    expect(isOverdue(milestone({status: 'underway', ...moved}), '2025-10-02')).toBe(false);
    expect(late({status: 'underway', ...moved}, '2026-01-10')).toMatchObject({days: 10, daysSinceFirst: 375});
    expect(dueDatesOf(milestone(moved))).toEqual(['2024-12-31', '2025-06-30', '2025-12-31']);
  });

  it('counts against the first date where the one of now was taken away', () => {
    expect(late({status: 'planned', previousDue: [{due: '2025-09-30'}]})).toMatchObject({
      days: 2,
      daysSinceFirst: 2,
    });
  });

  it('counts what was reached too late, and no more days than are certain', () => {
    expect(late({status: 'achieved', due: '2025-06-30', achievedAt: '2025-07-03'})).toEqual({
      isOpen: false,
      days: 3,
      daysSinceFirst: 3,
      isLeast: false,
    });
    expect(late({status: 'achieved', due: '2025-06-15', achievedAt: '2025-08'})).toMatchObject({
      days: 47,
      isLeast: true,
    });
    expect(late({status: 'achieved', due: '2025-06-15', achievedAt: '2025-06'})).toBeUndefined();
    expect(late({status: 'achieved', due: '2025-06-15', achievedAt: '2025-06-15'})).toBeUndefined();
  });

  it.each([
    {due: '2020-01-01'},
    {due: '2020-01-01', status: 'sospesa'},
    {due: '2020-01-01', status: 'dropped'},
    {due: '2020-01-01', status: 'missed'},
    {due: '2020-01-01', status: 'achieved'},
    {status: 'underway'},
  ])('calls nothing late that nobody can tell: %j', (more) => {
    expect(late(more)).toBeUndefined();
    expect(isOverdue(milestone(more), '2025-10-02')).toBe(false);
  });
});

describe('isContradictory', () => {
  it.each([
    [{start: '2025-03-01', achievedAt: '2025-02-28'}, true],
    [{start: '2025-03-01', due: '2025-02'}, true],
    [{start: '2025-03-15', achievedAt: '2025-03'}, false],
    [{start: '2025-03-01', achievedAt: '2025-03-01'}, false],
    [{achievedAt: '2025-03-01'}, false],
  ])('%j: %s', (more, is) => {
    expect(isContradictory(milestone({status: 'achieved', ...more}))).toBe(is);
  });
});

describe('the dates of a milestone', () => {
  it.each(['30 giugno', '30/6', '30/06/2025', '2025', '2025-6-30', '2025-02-30', ''])(
    'are none without a year, and no other than ours: %j',
    (due) => {
      expect(Milestone.safeParse({id: '1', title: 'x', due}).success).toBe(false);
    },
  );

  it('begin and end as late as they may', () => {
    expect([firstDayOf('2024-Q2'), lastDayOf('2024-Q2')]).toEqual(['2024-04-01', '2024-06-30']);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('2025-12'), lastDayOf('2025-Q4')]).toEqual(['2025-12-01', '2025-12-31']);
    // Clocks go forward in between: a day is a day.
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(dayInItaly(new Date('2025-06-30T22:30:00Z'))).toBe('2025-07-01');
  });
});
