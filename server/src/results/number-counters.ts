import type {Counter} from './counter.ts';
import {listOf, numberOf, Tally, textOf} from './counter.ts';
import type {CountedQuestion} from './questions.ts';
import {plain} from './questions.ts';

/** Beyond so many different numbers there is no median: each takes a place in memory. */
const mostNumbers = 100_000;

/** The median is exact: it is found in the counts of the different numbers, while there are not too many. */
export function numbers(): Counter {
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

/** Days by month, the earliest first. */
export function days(): Counter {
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

/** The mean amount is that of all who answered the question, also of those who gave nothing to this option. */
export function allocation({options}: CountedQuestion): Counter {
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
export function location({options}: CountedQuestion): Counter {
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
