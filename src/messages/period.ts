import type {DateWords} from './dates.ts';

/** A stretch of time of which one end, or both, may be unknown: then it is open, or nothing is said. */
export type PeriodWords = (start: string | undefined, end: string | undefined) => string;

/** "1 settembre 2016 – 30 giugno 2018", "da luglio 2026", "fino a giugno 2026"; nothing known, an empty text. */
export function periodWords(
  dates: DateWords,
  from: (start: string) => string,
  until: (end: string) => string,
): PeriodWords {
  return (start, end) => {
    if (start === undefined) return end === undefined ? '' : until(dates.day(end));
    if (end === undefined) return from(dates.day(start));
    return start === end ? dates.day(start) : `${dates.day(start)} – ${dates.day(end)}`;
  };
}
