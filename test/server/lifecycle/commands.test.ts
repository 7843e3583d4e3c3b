import {describe, expect, it} from 'vitest';
import type {Command} from '../../../server/src/lifecycle/commands.ts';
import {carriedOut, CommandRefused} from '../../../server/src/lifecycle/commands.ts';
import {beginningOf, endOf, later, momentIn} from '../../../server/src/lifecycle/days.ts';
import {isPurgeDue, purgeDueAt} from '../../../server/src/lifecycle/due.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import type {PublishedConsultation} from '../../../server/src/published.ts';
import {PurgeAfter} from '../../../src/model/purge-after.ts';
import {consultation, today} from '../town.ts';

const reason = 'Perché sì';
const until = new Date('2026-08-31T22:00:00Z');
const commands: readonly Command[] = [
  {is: 'extend', until, reason},
  {is: 'reopen', until, reason},
  {is: 'suspend', reason},
  {is: 'resume'},
  {is: 'withdraw', reason},
  {is: 'close', reason},
];

const standings: Readonly<Record<string, Record<string, unknown>>> = {
  open: {},
  upcoming: {opensAt: '2026-07-10T00:00:00Z'},
  suspended: {state: 'suspended', stateReason: 'Pausa'},
  closed: {closesAt: '2026-06-30T22:00:00Z'},
  withdrawn: {state: 'withdrawn', stateReason: 'Non serve più'},
  concluded: {closesAt: '2026-06-30T22:00:00Z', outcome: {summary: 'Fatto'}},
};

/** The status after each command, by the status before; what is missing is refused. */
const allowed: Readonly<Record<string, Partial<Record<Command['is'], string>>>> = {
  open: {extend: 'open', suspend: 'suspended', withdraw: 'withdrawn', close: 'closed'},
  upcoming: {extend: 'upcoming', suspend: 'suspended', withdraw: 'withdrawn'},
  suspended: {extend: 'suspended', resume: 'open', withdraw: 'withdrawn', close: 'closed'},
  closed: {reopen: 'open', withdraw: 'withdrawn'},
  withdrawn: {reopen: 'open'},
  concluded: {},
};

describe('a command', () => {
  const cases = Object.entries(standings).flatMap(([status, changes]) =>
    commands.map((command) => [command, status, changes] as const),
  );
  it.each(cases)('%j for one that is %s', (command, status, changes) => {
    const before: PublishedConsultation = consultation(changes);
    expect(statusOf(before, today)).toBe(status);
    const expected = allowed[status]?.[command.is];
    if (expected === undefined) expect(() => carriedOut(before, command, today)).toThrow(CommandRefused);
    else expect(statusOf(carriedOut(before, command, today), today)).toBe(expected);
  });

  it('remembers the end that was before, and why it was moved', () => {
    const after = carriedOut(consultation(), {is: 'extend', until, reason}, today);
    expect(after).toMatchObject({
      closesAt: '2026-08-31T22:00:00Z',
      extendedFrom: {closesAt: '2026-07-31T22:00:00Z', reason},
    });
    expect(carriedOut(after, {is: 'close', reason}, today).extendedFrom).toBeUndefined();
  });

  it('leaves no reason behind that no longer holds', () => {
    const suspended = carriedOut(consultation(), {is: 'suspend', reason}, today);
    expect(suspended).toMatchObject({state: 'suspended', stateReason: reason});
    expect(carriedOut(suspended, {is: 'resume'}, today)).toEqual(consultation());
  });

  it('moves no end to where it is, before it or into the past', () => {
    const at = (moment: string): Command => ({is: 'extend', until: new Date(moment), reason});
    for (const moment of ['2026-07-31T22:00:00Z', '2026-07-30T22:00:00Z'])
      expect(() => carriedOut(consultation(), at(moment), today)).toThrow('notLater');
    const past: Command = {is: 'reopen', until: new Date('2026-06-30T23:00:00Z'), reason};
    expect(() => carriedOut(consultation(standings['closed']), past, today)).toThrow('past');
  });

  it('does not close what has not opened', () => {
    const before = consultation({state: 'suspended', opensAt: '2026-07-10T00:00:00Z'});
    expect(() => carriedOut(before, {is: 'close', reason}, today)).toThrow('notOpened');
  });
});

describe('days', () => {
  it.each([
    ['2026-07-31', 'Europe/Rome', '2026-07-30T22:00:00.000Z', '2026-07-31T22:00:00.000Z'],
    ['2026-01-01', 'Europe/Rome', '2025-12-31T23:00:00.000Z', '2026-01-01T23:00:00.000Z'],
    // The days on which the clocks change have 23 and 25 hours.
    ['2026-03-29', 'Europe/Rome', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Rome', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-07-31', 'Pacific/Auckland', '2026-07-30T12:00:00.000Z', '2026-07-31T12:00:00.000Z'],
  ])('%s in %s', (day, zone, begins, ends) => {
    expect(beginningOf(day, zone).toISOString()).toBe(begins);
    expect(endOf(day, zone).toISOString()).toBe(ends);
  });

  it.each([
    ['2026-01-31T10:00:00.000Z', {months: 1, days: 0}, '2026-02-28T10:00:00.000Z'],
    ['2026-08-31T22:00:00.000Z', {months: 18, days: 0}, '2028-02-29T22:00:00.000Z'],
    ['2026-08-31T22:00:00.000Z', {months: 0, days: 90}, '2026-11-29T22:00:00.000Z'],
  ])('%s and %j later', (from, span, to) => {
    expect(later(new Date(from), span).toISOString()).toBe(to);
  });
});

describe('what clocks show', () => {
  it.each([
    ['2026-11-30T12:00:00', 'Europe/Rome', '2026-11-30T11:00:00.000Z'],
    ['2026-07-31T18:30:15', 'Europe/Rome', '2026-07-31T16:30:15.000Z'],
    ['2026-11-30T12:00:00', 'America/New_York', '2026-11-30T17:00:00.000Z'],
    // An hour that is there twice, and one that is not.
    ['2026-10-25T02:30:00', 'Europe/Rome', '2026-10-25T01:30:00.000Z'],
    ['2026-03-29T02:30:00', 'Europe/Rome', undefined],
    ['2026-03-29T01:59:59', 'Europe/Rome', '2026-03-29T00:59:59.000Z'],
    ['2026-03-29T03:00:00', 'Europe/Rome', '2026-03-29T01:00:00.000Z'],
  ])('%s in %s', (shown, zone, moment) => {
    expect(momentIn(shown, zone)?.toISOString()).toBe(moment);
  });
});

describe('purgeAfter', () => {
  it.each(['2028-12-31', 'P18M', 'P2Y', 'P90D', 'P1Y6M', 'P2W'])('may be %s', (text) => {
    expect(PurgeAfter.safeParse(text).success).toBe(true);
  });
  it.each(['', 'P', '18 mesi', '2028-02-30', 'PT1H', 'P1.5Y', '-P1Y', 'P1D1Y'])('may not be "%s"', (text) => {
    expect(PurgeAfter.safeParse(text).success).toBe(false);
  });

  const due = (purgeAfter: string | undefined, changes = {}) =>
    purgeDueAt({...consultation(changes), ...(purgeAfter === undefined ? {} : {purgeAfter})})?.toISOString();
  it('counts from the closing, or to the end of a day where the consultation is', () => {
    expect(due('P1M')).toBe('2026-08-31T22:00:00.000Z');
    expect(due('2026-12-31')).toBe('2026-12-31T23:00:00.000Z');
    expect(due('2026-12-31', {timeZone: 'America/New_York'})).toBe('2027-01-01T05:00:00.000Z');
    expect(due(undefined)).toBeUndefined();
  });
  it('never comes before the closing', () => {
    expect(due('2026-07-01')).toBe('2026-07-31T22:00:00.000Z');
    expect(isPurgeDue({...consultation(), purgeAfter: '2026-07-01'}, today)).toBe(false);
    expect(isPurgeDue({...consultation(), purgeAfter: 'P1D'}, new Date('2026-08-01T22:00:00Z'))).toBe(true);
    expect(isPurgeDue({...consultation(), purgeAfter: 'P1D'}, new Date('2026-08-01T21:59:59Z'))).toBe(false);
  });
});
