import {describe, expect, it} from 'vitest';
import {AgendaEntry} from '../../src/model/agenda.ts';
import {calendarLinks, hasDay} from '../../src/elements/agenda/extras/calendar-links.ts';

const entry = (more: object) =>
  AgendaEntry.parse({
    id: 'a',
    kind: 'event',
    title: 'Assemblea',
    language: 'it',
    start: '2026-10-08T18:00:00+02:00',
    datePrecision: 'minute',
    ...more,
  });
const told = {
  title: 'Assemblea & altro',
  text: 'Riga uno\n\nhttps://example.org/a?b=1&c=2',
  place: 'Sala, Via',
};
const field = (address: string | undefined, name: string) => new URL(address ?? '').searchParams.get(name);

describe('calendarLinks', () => {
  it('tells title, text and place as they are, in UTC', () => {
    const {google, outlook, office} = calendarLinks(entry({end: '2026-10-08T20:30:00+02:00'}), told);
    expect(field(google, 'dates')).toBe('20261008T160000Z/20261008T183000Z');
    expect(field(google, 'text')).toBe(told.title);
    expect(field(google, 'details')).toBe(told.text);
    expect(field(outlook, 'subject')).toBe(told.title);
    expect(field(outlook, 'startdt')).toBe('2026-10-08T16:00:00Z');
    expect(field(outlook, 'enddt')).toBe('2026-10-08T18:30:00Z');
    expect(field(outlook, 'allday')).toBe(null);
    expect(outlook).not.toContain('+');
    expect(office).toBe(outlook?.replace('live.com', 'office.com'));
  });

  it('makes up no end', () => {
    expect(field(calendarLinks(entry({}), told)['google'], 'dates')).toBe(
      '20261008T160000Z/20261008T160000Z',
    );
  });

  it('ends whole days on the day after the last', () => {
    const days = entry({start: '2026-10-08', end: '2026-10-10', datePrecision: 'day'});
    const {google, outlook} = calendarLinks(days, told);
    expect(field(google, 'dates')).toBe('20261008/20261011');
    expect([field(outlook, 'startdt'), field(outlook, 'enddt')]).toEqual(['2026-10-08', '2026-10-11']);
    expect(field(outlook, 'allday')).toBe('true');
  });

  it('tells a rule to the one that understands it, and only a rule', () => {
    const weekly = calendarLinks(entry({recurrence: 'freq=weekly;count=3'}), told);
    expect(field(weekly['google'], 'recur')).toBe('RRULE:FREQ=WEEKLY;COUNT=3');
    expect(Object.keys(weekly)).toEqual(['google']);
    const odd = calendarLinks(entry({recurrence: 'ogni tanto\nEXDATE:1'}), told);
    expect(field(odd['google'], 'recur')).toBe(null);
  });

  it('has none of what has no day', () => {
    for (const start of ['2026-10', '2026-Q4']) {
      const vague = entry({start, datePrecision: start.includes('Q') ? 'quarter' : 'month'});
      expect(hasDay(vague)).toBe(false);
      expect(calendarLinks(vague, told)).toEqual({});
    }
    expect(hasDay(entry({start: '2026-10-08', datePrecision: 'month'}))).toBe(false);
  });
});
