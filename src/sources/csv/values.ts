import {isDay, isInstant, isMonth, isQuarter} from '../../model/dates.ts';

/** A date, a time of day, or both; what is absent was not written. */
export type Moment = {
  readonly date?: string;
  readonly precision?: 'minute' | 'day' | 'month' | 'quarter';
  /** `HH:MM`, in Italy. */
  readonly time?: string;
  /** As in "9.30-13.00". */
  readonly until?: string;
};

/** Why a text is no moment: it means a day or an hour that does not exist, or we cannot tell what it means. */
export type NoMoment = 'noSuchDay' | 'noSuchTime' | 'notADate';

const clock = String.raw`(?:dalle |ore |alle |h )*(?:ore )?(\d{1,2})[:.](\d{2})(?::\d{2})?`;
const timePattern = new RegExp(`^${clock}$`, 'i');
const rangePattern = new RegExp(`^(.*?\\d)\\s*(?:[-–]|alle)\\s*(${clock})$`, 'i');
/** Year first as computers write it, or day first as people do: `31/12/2026`, `31.12.2026`, `31-12-2026`. */
const datePattern = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))(?:[T\s,]+(.+))?$/i;

/** Read a date, a time, or both. */
export function momentOf(text: string): Moment | NoMoment {
  if (isInstant(text)) return {date: text, precision: 'minute'};
  const [, year, month, day, dayFirst, monthSecond, yearLast, rest] = datePattern.exec(text) ?? [];
  if (year ?? yearLast) {
    const date = [year ?? yearLast, month ?? monthSecond, day ?? dayFirst]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    if (!isDay(date)) return 'noSuchDay';
    const time = rest === undefined ? {} : timesOf(rest);
    return typeof time === 'string' ? time : {date, precision: 'day', ...time};
  }
  const [, monthOnly = '', itsYear = ''] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const inMonth = itsYear === '' ? text : `${itsYear}-${monthOnly.padStart(2, '0')}`;
  if (isMonth(inMonth)) return {date: inMonth, precision: 'month'};
  if (itsYear !== '') return 'noSuchDay';
  if (isQuarter(text)) return {date: text, precision: 'quarter'};
  return timesOf(text);
}

/** "9.30", "ore 9:30", "9.30-13.00", "dalle 9.30 alle 13.00". */
function timesOf(text: string): Moment | NoMoment {
  const [, from, until] = rangePattern.exec(text) ?? [];
  const times = (from !== undefined && until !== undefined ? [from, until] : [text]).map(timeOf);
  const fault = times.find((one) => one === 'notADate') ?? times.find((one) => one === 'noSuchTime');
  const [time, end] = times;
  if (fault !== undefined || time === undefined) return fault === 'noSuchTime' ? fault : 'notADate';
  return end === undefined ? {time} : {time, until: end};
}

function timeOf(text: string): string {
  const [, hours, minutes] = timePattern.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return 'notADate';
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : 'noSuchTime';
}

/** A number as people write it: `1.234,50` in an Italian table, `1,234.50` in an English one, with or without €. */
export function numberOf(text: string, language: 'it' | 'en'): number | undefined {
  const bare = text.replace(/€|EUR|\s/gi, '');
  const [group, point] = language === 'it' ? ['.', ','] : [',', '.'];
  const isGrouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`).test(bare);
  const plain = isGrouped ? bare.replaceAll(group, '').replace(point, '.') : bare.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** A coordinate: nobody groups its digits, so comma and point both begin its decimals. */
export function degreesOf(text: string): number | undefined {
  const plain = text.replace(',', '.').replace(/°$/, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The parts of a cell that holds several things, one a line or separated by `;` or `|`. */
export function partsOf(text: string): readonly string[] {
  return text.split(/[\n;|]/).map((part) => part.trim());
}
