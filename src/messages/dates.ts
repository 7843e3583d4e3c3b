/** A day or a moment in words: "venerdì 31 luglio 2026, ore 23:59". */
export type DateWords = {
  /** A moment, in the given IANA zone. */
  readonly moment: (instant: string, timeZone: string) => string;
  /** A closing time. It is exclusive: what closes at midnight is open until 23:59 of the day before. */
  readonly until: (instant: string, timeZone: string) => string;
  /** A calendar day, `YYYY-MM-DD` or the day of an instant. */
  readonly day: (date: string) => string;
};

/** Dates in a locale; `at` joins day and time ("ore", "at"). */
export function dateWords(locale: string, at: (day: string, time: string) => string): DateWords {
  const moment = (time: number, timeZone: string) => {
    const day = new Intl.DateTimeFormat(locale, {dateStyle: 'full', timeZone}).format(time);
    const hour = new Intl.DateTimeFormat(locale, {timeStyle: 'short', timeZone}).format(time);
    return at(day, hour);
  };
  return {
    moment: (instant, timeZone) => moment(Date.parse(instant), timeZone),
    until(instant, timeZone) {
      const time = Date.parse(instant);
      const clock = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone} as const;
      const isMidnight = new Intl.DateTimeFormat('en-GB', clock).format(time) === '00:00';
      return moment(isMidnight ? time - 60_000 : time, timeZone);
    },
    day: (date) =>
      new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(
        Date.parse(date.slice(0, 10)),
      ),
  };
}
