import {describe, expect, it} from 'vitest';
import type {Consultation} from '../../src/model/consultation.ts';
import {Consultation as ConsultationSchema, nextChangeOf, statusOf} from '../../src/model/consultation.ts';
import {Commitment, progressOf} from '../../src/model/commitment.ts';
import type {Schema} from '../../src/model/read.ts';
import {read} from '../../src/model/read.ts';

function made<T>(schema: Schema<T>, value: unknown): T {
  const reading = read(schema, value);
  if (!reading.fits) throw new Error(reading.misfits[0].path);
  return reading.value;
}

const consultation = (more: object): Consultation =>
  made(ConsultationSchema, {id: 'x', title: 'x', language: 'it', organisation: {name: 'x'}, ...more});

const opensAt = '2026-07-01T00:00:00+02:00';
const closesAt = '2026-08-01T00:00:00+02:00';
const outcome = {publishedAt: '2026-10-01', summary: 'x'};
const before = '2026-06-30T21:59:59Z';
const opening = '2026-06-30T22:00:00Z';
const lastMoment = '2026-07-31T21:59:59.999Z';
const closing = '2026-07-31T22:00:00Z';

describe('statusOf', () => {
  it.each<[string, object, string, string]>([
    ['before it opens', {opensAt, closesAt}, before, 'upcoming'],
    ['the moment it opens', {opensAt, closesAt}, opening, 'open'],
    ['the last moment', {opensAt, closesAt}, lastMoment, 'open'],
    ['the moment it closes, which is exclusive', {opensAt, closesAt}, closing, 'closed'],
    ['with an outcome', {opensAt, closesAt, outcome}, closing, 'concluded'],
    ['with an early outcome', {opensAt, closesAt, outcome}, lastMoment, 'open'],
    ['suspended', {opensAt, closesAt, state: 'suspended'}, lastMoment, 'suspended'],
    ['suspended, before it opens', {opensAt, closesAt, state: 'suspended'}, before, 'suspended'],
    ['suspended, past its end', {opensAt, closesAt, state: 'suspended'}, closing, 'closed'],
    ['withdrawn, whatever the dates', {opensAt, closesAt, outcome, state: 'withdrawn'}, closing, 'withdrawn'],
    ['declared scheduled, without dates', {state: 'scheduled'}, closing, 'upcoming'],
    ['declared scheduled, past its start', {opensAt, closesAt, state: 'scheduled'}, opening, 'open'],
    ['without dates', {}, closing, 'unknown'],
    ['without dates, with an outcome', {outcome}, closing, 'concluded'],
    ['without an end', {opensAt}, opening, 'unknown'],
    ['without an end, before it opens', {opensAt}, before, 'upcoming'],
    ['without a start', {closesAt}, opening, 'unknown'],
    ['without a start, past its end', {closesAt}, closing, 'closed'],
    ['declared something new', {opensAt, closesAt, state: 'paused'}, opening, 'open'],
  ])('%s', (_when, more, now, status) => {
    expect(statusOf(consultation(more), new Date(now))).toBe(status);
  });
});

describe('nextChangeOf', () => {
  it.each([
    [before, Date.parse(opensAt)],
    [opening, Date.parse(closesAt)],
    [lastMoment, Date.parse(closesAt)],
    [closing, undefined],
  ])('at %s', (now, next) => {
    expect(nextChangeOf(consultation({opensAt, closesAt}), new Date(now))).toBe(next);
  });

  it('is never where no date is known', () => {
    expect(nextChangeOf(consultation({}), new Date(closing))).toBeUndefined();
  });
});

describe('progressOf', () => {
  const milestones = ['achieved', 'achieved', 'dropped', 'missed', undefined].map((status, index) => ({
    id: String(index),
    title: 'x',
    ...(status === undefined ? {} : {status}),
  }));
  const progress = (more: object) => progressOf(made(Commitment, {code: 'A1', ...more}));

  it('counts achieved out of all, the dropped ones included', () => {
    expect(progress({milestonesKnown: 'all', milestones})).toEqual({achieved: 2, total: 5});
  });

  it('is silent when the list is not whole', () => {
    expect(progress({milestonesKnown: 'some', milestones})).toBeUndefined();
    expect(progress({milestones})).toBeUndefined();
    expect(progress({milestonesKnown: 'all'})).toBeUndefined();
  });
});
