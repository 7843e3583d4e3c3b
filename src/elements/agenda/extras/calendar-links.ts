import type {AgendaEntry} from '../../../model/agenda.ts';
import {isDay, isInstant} from '../../../model/dates.ts';
import {timingOf} from '../../../model/timing.ts';

/** One day, in ms. */
const day = 86_400_000;

/** What a calendar on the web is told of an entry, in the reader's language. */
export type Told = {
  readonly title: string;
  /** What it is about, and its page. */
  readonly text: string;
  readonly place: string;
};

type Times = {readonly start: Date; readonly end: Date; readonly isAllDay: boolean};

/**
 * Addresses that open a form with the entry in it, by calendar; none of what has no day. No calendar documents them:
 * they are as the services' own buttons have them. Nobody is asked anything before a reader follows one.
 */
export function calendarLinks(entry: AgendaEntry, told: Told): Readonly<Record<string, string>> {
  const times = timesOf(entry);
  if (!times) return {};
  const google = googleLink(times, told, ruleOf(entry));
  // Outlook cannot be told that something repeats.
  if (entry.recurrence) return {google};
  return {
    google,
    outlook: outlookLink('https://outlook.live.com/calendar/0/deeplink/compose', times, told),
    office: outlookLink('https://outlook.office.com/calendar/0/deeplink/compose', times, told),
  };
}

/** Does it have a day, so that a calendar can hold it? */
export const hasDay = (entry: AgendaEntry): boolean => timesOf(entry) !== undefined;

/** An end that nobody knows is not made up; that of a whole day is the day after, as calendars count. */
function timesOf(entry: AgendaEntry): Times | undefined {
  const {start, end = start, firstDay, lastDay} = timingOf(entry);
  if (isDay(start))
    return {start: new Date(firstDay), end: new Date(Date.parse(lastDay) + day), isAllDay: true};
  if (!isInstant(start)) return undefined;
  return {start: new Date(start), end: new Date(isInstant(end) ? end : start), isAllDay: false};
}

/** A rule that is one (RFC 5545 §3.3.10), without more. */
function ruleOf({recurrence}: AgendaEntry): string | undefined {
  const rule = recurrence?.replace(/^RRULE:/i, '').toUpperCase();
  return rule && /^FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(rule) ? `RRULE:${rule}` : undefined;
}

function googleLink({start, end, isAllDay}: Times, {title, text, place}: Told, rule: string | undefined) {
  const written = (date: Date) =>
    date
      .toISOString()
      .replace(/\.\d+/, '')
      .replace(/[-:]/g, '')
      .slice(0, isAllDay ? 8 : undefined);
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${written(start)}/${written(end)}`,
    details: text,
    location: place,
    recur: rule ?? '',
  });
}

function outlookLink(base: string, {start, end, isAllDay}: Times, {title, text, place}: Told) {
  const written = (date: Date) =>
    isAllDay ? date.toISOString().slice(0, 10) : date.toISOString().replace(/\.\d+/, '');
  return address(base, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: written(start),
    enddt: written(end),
    allday: isAllDay ? 'true' : '',
    body: text,
    location: place,
  });
}

/** Outlook shows a plus as a plus: a space is `%20`. */
function address(base: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}?${query.join('&')}`;
}
