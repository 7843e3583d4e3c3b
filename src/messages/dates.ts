const formats = new Map<string, Intl.DateTimeFormat>();

/** How dates are written, made once: making it takes a hundred times as long as using it. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, format);
  return format;
}

/** A day or a moment in words: "venerdì 31 luglio 2026, ore 23:59". */
export type DateWords = {
  /** A moment, in the given IANA zone; without one in the reader's. */
  readonly moment: (instant: string, timeZone: string | undefined) => string;
  /** A closing time. It is exclusive: what closes at midnight is open until 23:59 of the day before. */
  readonly until: (instant: string, timeZone: string) => string;
  /** A calendar day (also of an instant), a month (`2026-07`) or a quarter (`2026-Q3`), no more precise than it is. */
  readonly day: (date: string) => string;
};

/** Midnight on the clocks of our languages, which all go from 0 to 24. */
const midnight = /^0?0\D00$/;

/** Dates in a locale; `at` joins day and time ("ore", "at"), `quarter` names a quarter ("3° trimestre 2026"). */
export function dateWords(
  locale: string,
  at: (day: string, time: string) => string,
  quarter: (number: string, year: string) => string,
): DateWords {
  // The first format takes as long as to draw a long form: it is made with the words, while the content is on its way.
  dateFormat(locale, {});
  const write = (time: number, options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, options).format(time);
  // One format for day and clock: to make another is a tenth of what a short form costs. Between them, after the year, is a word.
  const dayAndClock = (time: number, timeZone: string | undefined) => {
    const [day = '', clock = ''] = write(time, {dateStyle: 'full', timeStyle: 'short', timeZone}).split(
      /(?<=\d{4})\D+/,
    );
    return [day, clock] as const;
  };
  return {
    moment: (instant, timeZone) => at(...dayAndClock(Date.parse(instant), timeZone)),
    until(instant, timeZone) {
      const time = Date.parse(instant);
      const written = dayAndClock(time, timeZone);
      return at(...(midnight.test(written[1]) ? dayAndClock(time - 60_000, timeZone) : written));
    },
    day(date) {
      const [year = '', number] = date.split('-Q');
      if (number !== undefined) return quarter(number, year);
      const style: Intl.DateTimeFormatOptions =
        date.length === 7 ? {month: 'long', year: 'numeric'} : {dateStyle: 'long'};
      return write(Date.parse(date.slice(0, 10)), {...style, timeZone: 'UTC'});
    },
  };
}
