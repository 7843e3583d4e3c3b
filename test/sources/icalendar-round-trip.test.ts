import * as fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, it} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {timingOf} from '../../src/model/timing.ts';
import {readCalendar} from '../../src/sources/icalendar/read.ts';
import {repeated} from '../../src/sources/icalendar/recurring.ts';
import {ruleOf} from '../../src/sources/icalendar/rule-text.ts';
import {
  calendarEntry,
  calendarHead,
  calendarOf,
  calendarTail,
  omitted,
} from '../../src/sources/icalendar/write.ts';
import {agendaEntry} from '../model/arbitraries.ts';

const about = {
  name: 'Agenda; "aperta", sì',
  host: 'partecipa.example.it',
  pageOf: ({id}: AgendaEntry) => `https://partecipa.example.it/agenda/${encodeURIComponent(id)}`,
  source: 'https://partecipa.example.it/agenda.ics?kind=event&q=à',
  refresh: 'PT12H',
};
const rule = fc.constantFrom(
  undefined,
  'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10',
  'RRULE:FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=DAILY;UNTIL=20301231T225959Z',
  'nothing of the kind',
);
const entries = fc.tuple(agendaEntry.value, rule, fc.nat(100_000)).map(([value, recurrence, number]) => {
  const {recurrence: _rule, id: _id, ...rest} = value;
  return AgendaEntry.parse({...rest, id: `n-${number}`, ...(recurrence === undefined ? {} : {recurrence})});
});

/** What is as good as the other: the same moments, the same rule, nothing where there is nothing. */
function essence(entry: AgendaEntry) {
  const {start: _start, end: _end, recurrence, revision = 0, ...rest} = entry;
  const {start, end, firstDay, lastDay} = timingOf(entry);
  const moment = (text: string | undefined) =>
    text !== undefined && text.length > 10 ? Math.floor(Date.parse(text) / 1000) : text;
  return JSON.parse(
    JSON.stringify({
      ...rest,
      revision,
      // What repeats does so by somebody's clocks, and those are said.
      timeZone: entry.timeZone ?? (start.length > 10 && ruleOf(recurrence) ? 'Europe/Rome' : undefined),
      // Of whole days the last is a day.
      recurrence: ruleOf(recurrence)?.replace(start.length > 10 ? /^$/ : /T\d{6}Z$/, ''),
      times: start.length > 10 ? [moment(start), moment(end)] : [firstDay, lastDay],
    }),
  ) as unknown;
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )
    : value;

describe('an agenda written as a calendar', () => {
  it('is read back as it was, by ical.js and by us', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entries, {maxLength: 5, selector: ({id}) => id}), (agenda) => {
        const items = agenda.map((entry) => ({entry, modifiedAt: '2026-11-01T10:00:00Z'}));
        const text = calendarOf(items, about);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const component = new ICAL.Component(ICAL.parse(text));
        const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
        const kept = agenda.filter((entry) => omitted([{entry}]) === 0);
        expect(events).toHaveLength(kept.length);
        expect(omitted(items)).toBe(agenda.length - kept.length);
        for (const one of events) {
          expect(one.uid).toMatch(/^n-\d+@partecipa\.example\.it$/);
          expect(String(one.component.getFirstPropertyValue('last-modified'))).toBe('2026-11-01T10:00:00Z');
        }

        const reading = readCalendar(text, 'https://partecipa.example.it/agenda.ics');
        expect(reading).toMatchObject({unreadable: 0, notes: []});
        const read = reading?.series.map((one) => ('entry' in one ? one.entry : one)) ?? [];
        expect(read.map((one) => sorted(essence(one)))).toEqual(kept.map((one) => sorted(essence(one))));
      }),
      {numRuns: 60},
    );
  });

  it('says where it comes from and when to ask again', () => {
    const component = new ICAL.Component(ICAL.parse(calendarOf([], about)));
    // ical.js does not know `NAME` as a text, and leaves it escaped.
    const value = (name: string) => String(component.getFirstPropertyValue(name)).replaceAll('\\', '');
    expect(value('name')).toBe(about.name);
    expect(value('x-wr-calname')).toBe(about.name);
    expect(value('source')).toBe(about.source);
    expect(value('refresh-interval')).toBe('PT12H');
    expect(value('x-published-ttl')).toBe('PT12H');
    expect(calendarHead({...about, refresh: 'X\r\nATTACH:x', source: 'javascript:1'})).not.toMatch(
      /ATTACH|javascript|REFRESH/,
    );
  });

  it('may be sent piece by piece', () => {
    const entry = AgendaEntry.parse({
      id: 'a',
      kind: 'event',
      title: 'A',
      language: 'it',
      start: '2026-10-21T18:00:00-04:00',
      datePrecision: 'minute',
      timeZone: 'America/New_York',
      recurrence: 'FREQ=WEEKLY',
    });
    const text = calendarHead(about) + calendarEntry({entry}, about) + calendarTail;
    const component = new ICAL.Component(ICAL.parse(text));
    const zones = component.getAllSubcomponents('vtimezone').map((one) => one.getFirstPropertyValue('tzid'));
    expect(zones).toEqual(['Europe/Rome', 'America/New_York']);
    expect(calendarEntry({entry: {...entry, start: '2026-10', datePrecision: 'month'}}, about)).toBe('');
    expect(calendarEntry({entry: {...entry, nilReturn: true}}, about)).toBe('');
  });

  it.each([
    'Europe/Rome',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kolkata',
    'Europe/Istanbul',
  ])('tells the clocks of %s as this device knows them', (timeZone) => {
    const entry = AgendaEntry.parse({
      id: 'a',
      kind: 'event',
      title: 'A',
      language: 'it',
      start: '2012-01-02T10:00:00Z',
      datePrecision: 'minute',
      timeZone,
      recurrence: 'FREQ=DAILY;INTERVAL=11;COUNT=400',
    });
    const component = new ICAL.Component(ICAL.parse(calendarOf([{entry}], about)));
    for (const one of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(one);
    const [vevent] = component.getAllSubcomponents('vevent');
    const dates = new ICAL.Event(vevent).iterator();
    const theirs: string[] = [];
    for (let date = dates.next(); date; date = dates.next()) theirs.push(date.toJSDate().toISOString());
    ICAL.TimezoneService.reset();
    const {items} = repeated(
      {items: [entry], unreadable: 0},
      {from: '2012-01-01', to: '2030-01-01'},
      'agenda',
    );
    expect(items.map(({start}) => new Date(start).toISOString())).toEqual(theirs);
  });
});
