import ICAL from 'ical.js';

/** One property of a component, as ical.js reads it into jCal (RFC 7265). */
export type Property = {
  /** Lower case, such as `dtstart`. */
  readonly name: string;
  /** By their names in lower case. */
  readonly params: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Lower case, such as `date-time`. */
  readonly type: string;
  readonly values: readonly unknown[];
  /** The value as it is written. */
  readonly raw: string;
};

/** What a component says that we ask for, in its order. */
export type Properties = readonly Property[];

/** A calendar (RFC 5545), cut into its parts; nothing is checked yet. */
export type Calendar = {
  readonly properties: Properties;
  readonly events: readonly Properties[];
  /** The text of each `VTIMEZONE`. */
  readonly zones: readonly string[];
  /** Events that begin and do not end. */
  readonly torn: number;
  /** Tasks and journal entries, which are no events. */
  readonly others: number;
  /** Does it end as a calendar does? */
  readonly isWhole: boolean;
};

/** Guests and reminders are not even read: they are nobody's business. */
const asked = new Set(
  [
    'uid dtstamp created last-modified sequence status class summary description x-alt-desc styled-description',
    'dtstart dtend duration rrule rdate exdate recurrence-id geo location url categories attach image',
    'conference organizer x-google-conference x-microsoft-skypeteamsmeetingurl x-arengo-entry',
    'prodid method name x-wr-calname x-wr-timezone source',
  ]
    .join(' ')
    .split(' '),
);

const texts = new Set(['name', 'x-wr-calname', 'x-alt-desc', 'styled-description']);

const isContent = /^[A-Za-z0-9-]+[;:]/;

/** Cut a calendar into its components. `undefined`: it is none. Never throws. */
export function calendarIn(text: string): Calendar | undefined {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 1000))) return undefined;
  const properties: string[] = [];
  const events: Properties[] = [];
  const zones: string[] = [];
  const open: string[] = [];
  let event: string[] | undefined;
  let zone: string[] = [];
  let torn = 0;
  let others = 0;
  const end = (name: string) => {
    if (!open.includes(name)) return;
    open.length = open.lastIndexOf(name);
    if (name === 'VTIMEZONE') zones.push(zone.join('\r\n'));
    if (name === 'VEVENT' && event) events.push(propertiesOf(event));
    if (!open.includes('VEVENT')) event = undefined;
  };
  for (const line of linesOf(text)) {
    const [, mark = '', word = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    const name = word.toUpperCase();
    const isBegin = mark.toUpperCase() === 'BEGIN';
    if (isBegin && name === 'VEVENT') {
      if (event) torn++;
      open.length = Math.max(0, open.indexOf('VCALENDAR') + 1);
      event = [];
    }
    if (isBegin && name === 'VTIMEZONE') zone = [];
    if (isBegin && (name === 'VTODO' || name === 'VJOURNAL')) others++;
    // Nothing lies deeper than a reminder in an event.
    if (isBegin && open.length < 9) open.push(name);
    if (open.includes('VTIMEZONE')) zone.push(line);
    else if (mark === '' && open.at(-1) === 'VEVENT') event?.push(line);
    else if (mark === '' && open.length === 1) properties.push(line);
    if (mark !== '' && !isBegin) end(name);
  }
  return {
    properties: propertiesOf(properties),
    events,
    zones,
    torn: torn + (event ? 1 : 0),
    others,
    isWhole: open.length === 0,
  };
}

/** Lines without their folds (§3.1). What is no line of its own was broken by a program that does not fold. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text
    .replace(/^\uFEFF/, '')
    .replace(/(\r\n|\n|\r)[ \t]/g, '')
    .split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    if (isContent.test(line.trim())) lines.push(line.trimStart());
    else lines.push(`${lines.pop() ?? ''}\\n${line}`);
  }
  return lines;
}

function propertiesOf(lines: readonly string[]): Properties {
  return lines.flatMap((line) => {
    const name = /^[^;:]*/.exec(line)?.[0].toLowerCase() ?? '';
    if (!asked.has(name)) return [];
    const raw = line.slice(line.indexOf(':') + 1).trim();
    // A rule is an entry's as it is written; whether it is one is asked later, and told.
    if (name === 'rrule') return [{name, params: {}, type: 'recur', values: [], raw}];
    // Texts that ical.js does not know, and would leave escaped.
    const said = texts.has(name) ? line.replace(/^[^;:]*/, `${name};VALUE=TEXT`) : line;
    try {
      // jCal as RFC 7265 §3.4 describes it, which ical.js types as anything.
      const [, params, type, ...values] = ICAL.parse.property(said) as [
        string,
        Property['params'],
        string,
        ...unknown[],
      ];
      return [{name, params, type, values, raw}];
    } catch {
      return [];
    }
  });
}

/** The first property of a name. */
export const first = (properties: Properties, name: string) =>
  properties.find((property) => property.name === name);

/** The text of the first property of a name; nothing where it is empty. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = first(properties, name)?.values[0];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A parameter that has one value. */
export function paramOf({params}: Property, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
