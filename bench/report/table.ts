import {ratio, spread, type Better, type Spread} from './ratio.ts';

/** One comparison, measured in rounds. */
export type Row = {
  readonly what: string;
  /** Our measurements, one a round. */
  readonly ours: readonly number[];
  readonly peer: string;
  /** The peer's, of the same rounds. */
  readonly theirs: readonly number[];
  readonly unit: 'ms' | 'µs' | 'KB' | 'MB' | 'points' | 'a second';
  /** In how many requests the bytes come. */
  readonly requests?: {readonly ours: number; readonly theirs: number};
  /** The peer is what cannot be beaten: how much of it is reached. */
  readonly isLimit?: boolean;
};

/** What belongs together, with what must be known to judge it. */
export type Section = {
  readonly title: string;
  /** What is compared and how; a paragraph each. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
};

/** A section in Markdown. Throws `RangeError` when a ratio cannot be computed. */
export function markdown({title, notes, rows}: Section): string {
  const lines = rows.map((row, place) => {
    const {what, ours, peer, theirs, unit, requests} = row;
    // The same of ours beside another peer is not said twice.
    const own = rows[place - 1]?.what === what ? ['', ''] : [what, measured(ours, unit, requests?.ours)];
    return `| ${[...own, peer, measured(theirs, unit, requests?.theirs), verdict(row)].join(' | ')} |`;
  });
  const head = ['| | Arengo | beside | its number | ratio |', '| --- | --: | --- | --: | --: |'];
  return [`## ${title}`, ...notes, [...head, ...lines].join('\n')].join('\n\n');
}

/** Much of it is good. */
const isMuch = (unit: Row['unit'] | 'requests') => unit === 'a second' || unit === 'points';
const betterOf = (unit: Row['unit']): Better => (isMuch(unit) ? 'more' : 'less');

function measured(values: readonly number[], unit: Row['unit'], requests?: number): string {
  return `${range(spread(values), unit)} ${unit}${requests === undefined ? '' : ` in ${requests}`}`;
}

/** In words, so that nobody has to know which way is good. */
function verdict({ours, theirs, unit, isLimit, requests}: Row): string {
  const bytesOrTime = verdictOn(ratio(ours, theirs, betterOf(unit)), unit, isLimit);
  if (!requests) return bytesOrTime;
  return `${bytesOrTime}, ${verdictOn(ratio([requests.ours], [requests.theirs], 'less'), 'requests')}`;
}

function verdictOn(better: Spread, unit: Row['unit'] | 'requests', isLimit = false): string {
  const worse = {median: 1 / better.median, min: 1 / better.max, max: 1 / better.min};
  if (isLimit) return isMuch(unit) ? `${range(percent(better), '%')} % of it` : `${range(worse, '×')} × it`;
  if (plain(better.median, '×') === '1.0') return `the same${extremes(better, '×')}`;
  const [good, bad] = words[unit];
  return better.median >= 1 ? `**${range(better, '×')} × ${good}**` : `${range(worse, '×')} × ${bad}`;
}

const words: Readonly<Record<Row['unit'] | 'requests', readonly [good: string, bad: string]>> = {
  ms: ['faster', 'slower'],
  µs: ['less', 'more'],
  KB: ['smaller', 'bigger'],
  MB: ['smaller', 'bigger'],
  requests: ['fewer requests', 'more requests'],
  points: ['more', 'fewer'],
  'a second': ['more', 'fewer'],
};

const percent = ({median, min, max}: Spread): Spread => ({
  median: median * 100,
  min: min * 100,
  max: max * 100,
});

/** The median, and from the least to the most when they differ as far as one can see. */
function range(spread: Spread, unit: Row['unit'] | '%' | '×'): string {
  return `${plain(spread.median, unit)}${extremes(spread, unit)}`;
}

function extremes({min, max}: Spread, unit: Row['unit'] | '%' | '×'): string {
  const [low, high] = [plain(min, unit), plain(max, unit)];
  return low === high ? '' : ` (${low}–${high})`;
}

/** As many digits as mean something. */
function plain(value: number, unit: Row['unit'] | '%' | '×'): string {
  if (unit === 'a second' || unit === 'points' || value >= 100) return Math.round(value).toLocaleString('en');
  if (unit === '%' || unit === '×') return value.toFixed(value >= 10 ? 0 : 1);
  return value.toFixed(unit === 'MB' && value < 10 ? 2 : 1);
}
