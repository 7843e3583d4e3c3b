import {dateFormat, type DateWords} from './dates.ts';

/**
 * A date or a stretch of time as precisely as it is known, times in the given IANA zone, without one in the reader's;
 * `end` is inclusive.
 */
export type WhenWords = (start: string, end: string | undefined, timeZone: string | undefined) => string;

/** "giovedì 8 ottobre 2026, ore 10:00–12:00", "giovedì 8 – sabato 10 ottobre 2026", "luglio 2026"; `at` joins day and times. */
export function whenWords(
  locale: string,
  dates: DateWords,
  at: (day: string, times: string) => string,
): WhenWords {
  const days = (timeZone: string | undefined) => dateFormat(locale, {dateStyle: 'full', timeZone});
  const one = (date: string, timeZone: string | undefined) => {
    if (date.length > 10) return dates.moment(date, timeZone);
    return date.length < 10 ? dates.day(date) : days('UTC').format(Date.parse(date));
  };
  return (start, end = start, timeZone) => {
    const [from, to] = [Date.parse(start), Date.parse(end)];
    if (start === end || from === to) return one(start, timeZone);
    const day = days(timeZone);
    const first = day.format(from);
    if (start.length > 10 && end.length > 10 && first === day.format(to)) {
      const times = dateFormat(locale, {timeStyle: 'short', timeZone});
      return at(first, times.formatRange(from, to));
    }
    if (start.length === 10 && end.length === 10) return days('UTC').formatRange(from, to);
    return `${one(start, timeZone)} – ${one(end, timeZone)}`;
  };
}
