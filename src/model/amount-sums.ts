import {lastDayOf} from './calendar-days.ts';
import type {Amount} from './commitment.ts';

/** What was planned, allocated or paid in one currency. */
export type Sum = {
  readonly kind: Amount['kind'];
  readonly currency: string;
  readonly value: number;
  /** How many commitments it is a sum of. */
  readonly commitments: number;
};

/**
 * The money of several commitments, by kind and currency: never over kinds, never over currencies. Of one commitment
 * the amounts of a kind that bear a date are states of it over time: the newest counts. Those of the same day, and those
 * without any date, are parts of one state.
 */
export function sumsOf(all: readonly (readonly Amount[] | undefined)[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const amounts of all)
    for (const [name, {kind, currency, value}] of stateOf(amounts ?? [])) {
      const {value: before, commitments} = sums.get(name) ?? {value: 0, commitments: 0};
      sums.set(name, {kind, currency, value: inCents(before + value), commitments: commitments + 1});
    }
  const rank = ({kind}: Sum) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return [...sums.values()].sort(
    (one, other) => rank(one) - rank(other) || one.currency.localeCompare(other.currency, 'en'),
  );
}

const kinds: readonly string[] = ['planned', 'committed', 'paid'];

function stateOf(amounts: readonly Amount[]): ReadonlyMap<string, Amount> {
  const states = new Map<string, Amount>();
  for (const one of amounts) {
    const name = `${one.kind}\n${one.currency}`;
    const before = states.get(name);
    const order = before ? Number(when(one) > when(before)) - Number(when(one) < when(before)) : 1;
    if (order > 0) states.set(name, one);
    else if (order === 0 && before) states.set(name, {...before, value: inCents(before.value + one.value)});
  }
  return states;
}

const when = ({at}: Amount) => (at === undefined ? '' : lastDayOf(at));

/** Without what binary fractions add: 0.1 + 0.2. */
const inCents = (value: number) => Math.round(value * 100) / 100;
