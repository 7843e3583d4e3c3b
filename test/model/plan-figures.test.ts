import {describe, expect, it} from 'vitest';
import {sumsOf} from '../../src/model/amount-sums.ts';
import {changesSince} from '../../src/model/commitment-changes.ts';
import {Amount, Commitment} from '../../src/model/commitment.ts';
import {planFiguresOf} from '../../src/model/plan-figures.ts';
import {DeclaredTotal} from '../../src/model/plan.ts';

const amount = (kind: string, value: number, currency = 'EUR', at?: string) =>
  Amount.parse({kind, value, currency, at});

describe('sumsOf', () => {
  it('adds up by kind and currency, never over them', () => {
    const sums = sumsOf([
      [amount('paid', 10), amount('committed', 100), amount('committed', 5, 'CHF')],
      undefined,
      [amount('committed', 0.1), amount('anticipato', 7)],
      [amount('committed', 0.2)],
    ]);
    expect(sums).toEqual([
      {kind: 'committed', currency: 'CHF', value: 5, commitments: 1},
      {kind: 'committed', currency: 'EUR', value: 100.3, commitments: 3},
      {kind: 'paid', currency: 'EUR', value: 10, commitments: 1},
      {kind: 'other:anticipato', currency: 'EUR', value: 7, commitments: 1},
    ]);
  });

  it('takes the newest state of one commitment, and adds up the parts of one state', () => {
    const paid = (...amounts: [number, string?][]) =>
      sumsOf([amounts.map(([value, at]) => amount('paid', value, 'EUR', at))])[0]?.value;
    expect(paid([100, '2024-12-31'], [250, '2025-12-31'])).toBe(250);
    expect(paid([250, '2025-12-31'], [100, '2024-12'])).toBe(250);
    expect(paid([1, '2025-12-31'], [2, '2025-12-31'])).toBe(3);
    expect(paid([1], [2])).toBe(3);
    expect(paid([1], [2, '2020-01-01'])).toBe(2);
  });

  it.each(['euro', '€', 'eur', ''])('knows no currency %j', (currency) => {
    expect(Amount.safeParse({kind: 'paid', value: 1, currency}).success).toBe(false);
  });
});

describe('planFiguresOf', () => {
  it('counts where commitments stand, and milestones only of whole lists', () => {
    const one = (code: string, milestonesKnown: string, milestones: object[], more: object = {}) =>
      Commitment.parse({
        code,
        milestonesKnown,
        milestones: milestones.map((each, index) => ({id: String(index), title: 'x', ...each})),
        ...more,
      });
    const figures = planFiguresOf(
      [
        one('1', 'all', [{status: 'achieved'}, {status: 'dropped'}]),
        one('2', 'all', [{status: 'underway', due: '2025-01-01', previousDue: [{due: '2024-01-01'}]}]),
        one('3', 'some', [{status: 'achieved'}]),
        one('4', 'none', [], {amounts: [amount('paid', 3)]}),
      ],
      '2025-10-02',
    );
    expect(figures).toEqual({
      commitments: 4,
      statuses: {notStarted: 0, underway: 2, achieved: 0, ended: 1, unknown: 1},
      late: 1,
      milestones: {achieved: 1, total: 3, ofCommitments: 2},
      moved: 1,
      sums: [{kind: 'paid', currency: 'EUR', value: 3, commitments: 1}],
    });
  });

  it.each([-5, 1.5, Number.NaN])('a declared number is none: %s', (achieved) => {
    const declared = {achieved, total: 10, unit: 'x', by: 'x', at: '2025', url: 'https://example.org'};
    expect(DeclaredTotal.safeParse({...declared, at: '2025-01', achieved: 5}).success).toBe(true);
    expect(DeclaredTotal.safeParse({...declared, at: '2025-01'}).success).toBe(false);
  });
});

describe('changesSince', () => {
  const commitment = Commitment.parse({
    code: 'A1',
    history: [
      {at: '2025-07-30', change: 'c'},
      {at: '2025-03-01', change: 'b'},
      {at: '2025-02-28', change: 'a'},
      {at: '2025-Q1', change: 'unclear'},
    ],
    milestones: [
      {id: '1', title: 'x', status: 'achieved', achievedAt: '2025-03-02'},
      {id: '2', title: 'x', status: 'achieved', achievedAt: '2025-02-02'},
      {id: '3', title: 'x', status: 'planned', achievedAt: '2025-04-02'},
      {id: '4', title: 'x', previousDue: [{due: '2024-12-31', changedAt: '2025-03-01'}]},
      {id: '5', title: 'x', previousDue: [{due: '2024-12-31'}]},
    ],
  });

  it('lists from the day on, that day included, oldest first', () => {
    const {changes, achieved, moved, unclear} = changesSince(commitment, '2025-03-01');
    expect(changes.map(({change}) => change)).toEqual(['b', 'c']);
    expect(achieved.map(({id}) => id)).toEqual(['1']);
    expect(moved.map(({id}) => id)).toEqual(['4']);
    expect(unclear).toBe(1);
  });

  it('knows that nothing happened', () => {
    expect(changesSince(commitment, '2026-01-01')).toEqual({
      changes: [],
      achieved: [],
      moved: [],
      unclear: 0,
    });
  });
});
