import {isDay, isInstant} from '../../../src/model/dates.ts';
import {endOf, momentIn} from '../lifecycle/days.ts';

/** An end as an officer writes it: a day that is included, what the clocks show, or a moment with its offset. */
export type Until =
  | {readonly is: 'day'; readonly day: string}
  | {readonly is: 'shown'; readonly shown: string}
  | {readonly is: 'moment'; readonly moment: Date};

const pattern =
  /^(?:(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)|(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4}))(?:[T ](?<hour>\d\d)[:.](?<minute>\d\d)(?::(?<second>\d\d))?(?<offset>Z|[+-]\d\d:\d\d)?)?$/i;

/** Read an end; `undefined`: it is none. */
export function untilOf(text: string): Until | undefined {
  const {
    year,
    month,
    date,
    d = '',
    m = '',
    y,
    hour,
    minute,
    second = '00',
    offset,
  } = pattern.exec(text.trim())?.groups ?? {};
  const day =
    year === undefined ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : `${year}-${month}-${date}`;
  if (!isDay(day)) return undefined;
  if (hour === undefined) return {is: 'day', day};
  const shown = `${day}T${hour}:${minute}:${second}`;
  const instant = `${shown}${offset?.toUpperCase() ?? 'Z'}`;
  if (!isInstant(instant)) return undefined;
  return offset === undefined ? {is: 'shown', shown} : {is: 'moment', moment: new Date(instant)};
}

/** The moment of an end in a zone; `undefined`: the clocks of the zone never show it. */
export function momentOf(until: Until, timeZone: string): Date | undefined {
  switch (until.is) {
    case 'day':
      return endOf(until.day, timeZone);
    case 'shown':
      return momentIn(until.shown, timeZone);
    case 'moment':
      return until.moment;
  }
}
