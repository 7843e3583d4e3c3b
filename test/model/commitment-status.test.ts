import {describe, expect, it} from 'vitest';
import {commitmentStatusOf, isLate} from '../../src/model/commitment-status.ts';
import {Commitment, progressOf} from '../../src/model/commitment.ts';

const commitment = (
  known: string | undefined,
  statuses: readonly (string | undefined)[],
  more: object = {},
) =>
  Commitment.parse({
    code: 'A1',
    milestonesKnown: known,
    milestones: statuses.map((status, index) => ({id: String(index), title: 'x', status, ...more})),
  });

describe('commitmentStatusOf', () => {
  it.each([
    ['all', ['achieved', 'achieved'], 'achieved'],
    ['all', ['achieved', 'dropped'], 'ended'],
    ['all', ['missed', 'dropped'], 'ended'],
    ['all', ['achieved', 'planned'], 'underway'],
    ['all', ['underway', undefined], 'underway'],
    ['all', ['planned', 'planned'], 'notStarted'],
    ['all', ['planned', 'dropped'], 'notStarted'],
    ['all', ['planned', undefined], 'unknown'],
    ['all', ['planned', 'in verifica'], 'unknown'],
    ['all', ['missed', undefined], 'unknown'],
    ['all', [], 'unknown'],
    // Of a list that is not whole, nobody knows what else there is.
    ['some', ['achieved', 'achieved'], 'underway'],
    ['some', ['planned'], 'unknown'],
    ['some', ['dropped'], 'unknown'],
    ['none', ['achieved'], 'unknown'],
    ['quasi tutte', ['achieved'], 'underway'],
    [undefined, [], 'unknown'],
  ])('of %s milestones %j: %s', (known, statuses, is) => {
    expect(commitmentStatusOf(commitment(known, statuses))).toBe(is);
  });

  it('does not ask the voices', () => {
    const said = {voice: 'civic', by: 'x', aspect: 'completion', scale: 's', value: '1.000 %'};
    const one = Commitment.parse({code: 'A1', assessments: [said, {...said, value: '−5 %'}]});
    expect(commitmentStatusOf(one)).toBe('unknown');
    expect(progressOf(one)).toBeUndefined();
  });
});

describe('isLate', () => {
  const on = (one: Commitment) => isLate(one, '2025-10-02');

  it('is late by a milestone that is overdue, also one of a list that is not whole', () => {
    expect(on(commitment('all', ['underway'], {due: '2025-10-01'}))).toBe(true);
    expect(on(commitment('some', ['underway'], {due: '2025-10-01'}))).toBe(true);
    expect(on(commitment('all', ['underway'], {due: '2025-10-02'}))).toBe(false);
    expect(on(commitment('all', ['achieved'], {due: '2025-09-01', achievedAt: '2025-09-10'}))).toBe(false);
    expect(on(commitment('all', [undefined], {due: '2025-09-01'}))).toBe(false);
  });

  it('is late by its own end, where something is said to be still to be done', () => {
    const ended = (known: string, statuses: readonly (string | undefined)[]) =>
      on({...commitment(known, statuses), end: '2025-09'});
    expect(ended('all', ['achieved', 'planned'])).toBe(true);
    expect(ended('all', ['achieved', undefined])).toBe(false);
    expect(ended('all', ['achieved', 'missed'])).toBe(false);
    expect(ended('some', ['planned'])).toBe(false);
    expect(on({...commitment('all', ['planned']), end: '2025-10'})).toBe(false);
  });
});
