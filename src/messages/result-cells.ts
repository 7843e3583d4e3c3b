import type {Cell} from '../model/figure.ts';
import type {DateWords} from './dates.ts';
import {numberFormat} from './numbers.ts';

/** The words that a cell may need. */
type CellWords = {
  readonly hidden: string;
  readonly unknown: string;
  /** "meno dell’1%": there is somebody, and yet it would be rounded to none. */
  readonly lessThan: (share: string) => string;
  /** "più del 99%": not all, and yet it would be rounded to all. */
  readonly moreThan: (share: string) => string;
  /** "3,5 punti in più", "1 punto in meno", "nessuna differenza"; `points` is rounded. */
  readonly gap: (points: number) => string;
};

/** Of fewer people a decimal would be made of nothing: one of them is more than a whole point. */
const decimalsOf = (people: number) => (people >= 100 ? 1 : 0);

/** What stands in a cell of a table of figures, in a locale. Shares are rounded each by itself, whatever they add up to. */
export function resultCells(locale: string, {day}: DateWords, words: CellWords): (cell: Cell) => string {
  const share = (value: number, of: number) => {
    const digits = decimalsOf(of);
    return numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  };
  return (cell) => {
    switch (cell.is) {
      case 'people':
        return numberFormat(locale, {}).format(cell.count);
      case 'amount':
        return numberFormat(locale, {maximumFractionDigits: 2}).format(cell.value);
      case 'share': {
        const {count, of} = cell;
        const step = 10 ** -(2 + decimalsOf(of));
        if (count > 0 && count / of < step / 2) return words.lessThan(share(step, of));
        if (count < of && count / of >= 1 - step / 2) return words.moreThan(share(1 - step, of));
        return share(count / of, of);
      }
      case 'gap': {
        const scale = 10 ** decimalsOf(cell.of);
        return words.gap(Math.round(cell.by * 100 * scale) / scale);
      }
      case 'day':
        return day(cell.day);
      case 'hidden':
      case 'unknown':
        return words[cell.is];
    }
  };
}
