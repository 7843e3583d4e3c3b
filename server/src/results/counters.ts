import type {QuestionResult, ResultCount} from '../../../src/model/results.ts';
import type {CountedQuestion} from './questions.ts';
import {plain} from './questions.ts';

/** The figures of one question, without how many answered. */
export type Figures = Partial<
  Pick<QuestionResult, 'counts' | 'mean' | 'median' | 'min' | 'max' | 'total' | 'points'>
>;

/** Adds up the answers to one question. Values have passed `validate`; what is none of ours is not counted. */
export type Counter = {
  readonly add: (value: unknown) => void;
  readonly figures: () => Figures;
};

/** Beyond so many different numbers there is no median: each takes a place in memory. */
const mostNumbers = 100_000;

/** What counts the answers to a question. Texts, files and consent are only counted as answered. */
export function counterOf(question: CountedQuestion): Counter {
  switch (question.item.type) {
    case 'choice':
      return choices(question, (value) => [value]);
    case 'choices':
      return choices(question, listOf);
    case 'rating':
      return rating(question);
    case 'number':
      return numbers();
    case 'date':
      return days();
    case 'ranking':
      return ranking(question);
    case 'matrix':
      return matrix(question);
    case 'allocation':
      return allocation(question);
    case 'location':
      return location(question);
    default:
      return {add: () => undefined, figures: () => ({})};
  }
}

/** How many there are of each. */
class Tally extends Map<string, number> {
  count(code: string, by = 1): void {
    this.set(code, (this.get(code) ?? 0) + by);
  }

  of(code: string): number {
    return this.get(code) ?? 0;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === field)?.[1]
    : undefined;
const textOf = (value: unknown, field: string) => {
  const text = fieldOf(value, field);
  return typeof text === 'string' ? text : undefined;
};
const numberOf = (value: unknown, field: string) => {
  const number = fieldOf(value, field);
  return typeof number === 'number' ? number : undefined;
};

/** An option with words of one's own counts as the option. */
function choices({options}: CountedQuestion, chosen: (value: unknown) => readonly unknown[]): Counter {
  const tally = new Tally();
  return {
    add(value) {
      for (const code of new Set(chosen(value).map((choice) => textOf(choice, 'code'))))
        if (code !== undefined) tally.count(code);
    },
    figures: () => ({counts: options.map(({code}) => ({code, count: tally.of(code)}))}),
  };
}

function rating({steps}: CountedQuestion): Counter {
  const tally = new Tally();
  return {
    add(value) {
      if (typeof value === 'number') tally.count(String(plain(value)));
    },
    figures() {
      const counts = steps.map((step) => ({code: String(step), count: tally.of(String(step))}));
      const count = counts.reduce((sum, one) => sum + one.count, 0);
      const sum = counts.reduce((all, one) => all + Number(one.code) * one.count, 0);
      return {counts, ...(count > 0 ? {mean: plain(sum / count)} : {})};
    },
  };
}

/** The median is exact: it is found in the counts of the different numbers, while there are not too many. */
function numbers(): Counter {
  const byNumber = new Map<number, number>();
  const sum = exactSum();
  let count = 0;
  let [least, greatest] = [Infinity, -Infinity];
  return {
    add(value) {
      if (typeof value !== 'number') return;
      count += 1;
      sum.add(value);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
      if (byNumber.size <= mostNumbers) byNumber.set(value, (byNumber.get(value) ?? 0) + 1);
    },
    figures() {
      if (count === 0) return {};
      const total = sum.value();
      return {
        mean: plain(total / count),
        ...(byNumber.size <= mostNumbers ? {median: medianOf(byNumber, count)} : {}),
        min: least,
        max: greatest,
        total: plain(total),
      };
    },
  };
}

function medianOf(byNumber: ReadonlyMap<number, number>, count: number): number {
  const sorted = [...byNumber].sort(([a], [b]) => a - b);
  const at = (place: number) => {
    let seen = 0;
    return sorted.find(([, times]) => (seen += times) > place)?.[0] ?? 0;
  };
  return plain((at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2);
}

/** A sum that does not depend on the order (Neumaier): what each addition loses is added in the end. */
function exactSum() {
  let [sum, lost] = [0, 0];
  return {
    add(value: number) {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    value: () => sum + lost,
  };
}

function days(): Counter {
  const months = new Tally();
  let min: string | undefined;
  let max: string | undefined;
  return {
    add(value) {
      if (typeof value !== 'string') return;
      months.count(value.slice(0, 7));
      if (min === undefined || value < min) min = value;
      if (max === undefined || value > max) max = value;
    },
    figures: () => ({
      counts: [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => ({code, count})),
      ...(min === undefined || max === undefined ? {} : {min, max}),
    }),
  };
}

/** The mean rank of an option is that of those who ranked it. */
function ranking({options}: CountedQuestion): Counter {
  const [ranked, ranks, firsts] = [new Tally(), new Tally(), new Tally()];
  return {
    add(value) {
      for (const [index, code] of listOf(value).entries())
        if (typeof code === 'string') {
          ranked.count(code);
          ranks.count(code, index + 1);
          if (index === 0) firsts.count(code);
        }
    },
    figures: () => ({
      counts: options.map(({code}): ResultCount => {
        const count = ranked.of(code);
        const mean = count > 0 ? {mean: plain(ranks.of(code) / count)} : {};
        return {code, count, first: firsts.of(code), ...mean};
      }),
    }),
  };
}

function matrix({options, rows}: CountedQuestion): Counter {
  const byRow = new Map<string, Tally>();
  return {
    add(value) {
      for (const answer of listOf(value)) {
        const row = textOf(answer, 'row');
        if (row === undefined) continue;
        const tally = byRow.get(row) ?? new Tally();
        byRow.set(row, tally);
        for (const code of listOf(fieldOf(answer, 'codes'))) if (typeof code === 'string') tally.count(code);
      }
    },
    figures: () => ({
      counts: rows.flatMap((row) =>
        options.map(({code}) => ({row: row.code, code, count: byRow.get(row.code)?.of(code) ?? 0})),
      ),
    }),
  };
}

/** The mean amount is that of all who answered the question, also of those who gave nothing to this option. */
function allocation({options}: CountedQuestion): Counter {
  const given = new Tally();
  const sums = new Map(options.map(({code}) => [code, exactSum()]));
  let answered = 0;
  return {
    add(value) {
      answered += 1;
      for (const part of listOf(value)) {
        const [code, amount] = [textOf(part, 'code'), numberOf(part, 'amount')];
        if (code === undefined || amount === undefined) continue;
        if (amount !== 0) given.count(code);
        sums.get(code)?.add(amount);
      }
    },
    figures: () => ({
      counts: options.map(({code}) => {
        const total = sums.get(code)?.value() ?? 0;
        const mean = answered > 0 ? {mean: plain(total / answered)} : {};
        return {code, count: given.of(code), total: plain(total), ...mean};
      }),
    }),
  };
}

/** Half of a hundredth goes up, as in the decimal number that was given. */
const twoDecimals = (degrees: number) => Math.round(plain(degrees * 100)) / 100 + 0;

/**
 * Listed places are counted; what people called a place in their own words may be their address and is not. Each
 * different point of two decimals takes a place in memory.
 */
function location({options}: CountedQuestion): Counter {
  const places = new Tally();
  const points = new Map<string, {readonly lat: number; readonly lon: number; count: number}>();
  return {
    add(value) {
      const place = textOf(value, 'place');
      if (place !== undefined) places.count(place);
      const [lat, lon] = [numberOf(value, 'lat'), numberOf(value, 'lon')];
      if (lat === undefined || lon === undefined) return;
      const rounded = {lat: twoDecimals(lat), lon: twoDecimals(lon)};
      const key = `${rounded.lat} ${rounded.lon}`;
      const point = points.get(key) ?? {...rounded, count: 0};
      point.count += 1;
      points.set(key, point);
    },
    figures: () => ({
      counts: options.map(({code}) => ({code, count: places.of(code)})),
      points: [...points.values()].sort((a, b) => b.lat - a.lat || a.lon - b.lon),
    }),
  };
}
