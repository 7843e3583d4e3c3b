import {isDay, isInstant, isMonth} from '../../model/dates.ts';
import {textOf} from './values.ts';

/**
 * A date as catalogues write it: ISO, `dd/mm/yyyy`, `dd-mm-yyyy`, `yyyymmdd`. A time without an offset is nobody's
 * time: of it the day is taken. What is no date is given back as it came, for the schema to refuse.
 */
export function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const given = text.replace(' ', 'T');
  if (isInstant(given) || isMonth(text)) return given;
  const [, year, month = '', day = ''] = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(T.*)?$/.exec(given) ?? [];
  if (year !== undefined) return checked(`${year}-${month}-${day}`, text);
  const [, first = '', second = '', last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(text) ?? [];
  if (last === undefined) return text;
  return checked(`${last}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`, text);
}

/** A moment that CKAN itself writes: in UTC, without saying so. */
export function momentOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && isInstant(`${text}Z`) ? `${text}Z` : dateOf(text);
}

/** The first or last day that a date means: a year alone begins in January and ends in December. */
export function edgeOf(value: unknown, which: 'start' | 'end'): string | undefined {
  const text = textOf(value);
  if (text === undefined || !/^\d{4}$/.test(text)) return dateOf(text);
  return `${text}-${which === 'start' ? '01-01' : '12-31'}`;
}

const checked = (day: string, given: string) => (isDay(day) ? day : given);
