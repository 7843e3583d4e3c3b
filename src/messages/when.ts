import type {DateWords} from './dates.ts';

/** A date or a stretch of time as precisely as it is known, times in the given IANA zone; `end` is inclusive. */
export type WhenWords = (start: string, end: string | undefined, timeZone: string) => string;

/** A stretch of time of which one end, or both, may be unknown: then it is open, or nothing is said. */
export type PeriodWords = (start: string | undefined, end: string | undefined) => string;

/** "giovedì 8 ottobre 2026, ore 10:00–12:00", "giovedì 8 – sabato 10 ottobre 2026", "luglio 2026"; `at` joins day and times. */
export function whenWords(
  locale: string,
  dates: DateWords,
  at: (day: string, times: string) => string,
): WhenWords {
  const days = (timeZone: string) => new Intl.DateTimeFormat(locale, {dateStyle: 'full', timeZone});
  const one = (date: string, timeZone: string) => {
    if (date.length > 10) return dates.moment(date, timeZone);
    return date.length < 10 ? dates.day(date) : days('UTC').format(Date.parse(date));
  };
  return (start, end = start, timeZone) => {
    const [from, to] = [Date.parse(start), Date.parse(end)];
    if (start === end || from === to) return one(start, timeZone);
    const day = days(timeZone);
    if (start.length > 10 && end.length > 10 && day.format(from) === day.format(to)) {
      const times = new Intl.DateTimeFormat(locale, {timeStyle: 'short', timeZone});
      return at(day.format(from), times.formatRange(from, to));
    }
    if (start.length === 10 && end.length === 10) return days('UTC').formatRange(from, to);
    return `${one(start, timeZone)} – ${one(end, timeZone)}`;
  };
}

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
