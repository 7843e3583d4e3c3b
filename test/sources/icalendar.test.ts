import {afterEach, describe, expect, it, vi} from 'vitest';
import type {AgendaQuery} from '../../src/sources/source.ts';
import {open} from '../../src/sources/open.ts';
import type {Step} from './fake-fetch.ts';
import {fakeFetch, status} from './fake-fetch.ts';

const address = 'https://comune.example.it/eventi.ics';
const {signal} = new AbortController();
const year: AgendaQuery = {from: '2026-01-01', to: '2026-12-31'};

/** The console is told of what is left out. */
const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => warn.mockClear());
const told = () => warn.mock.calls.flat().join('\n');

const served =
  (body: BodyInit, type = 'text/calendar'): Step =>
  () =>
    new Response(body, {headers: {'content-type': type}});
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//IT', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  ...['UID:a@example', 'SUMMARY:Assemblea', 'DTSTART:20260312T160000Z'].filter(
    (line) => !lines.some((other) => other.split(/[;:]/)[0] === line.split(':')[0]),
  ),
  ...lines,
  'END:VEVENT',
];

async function read(step: Step, query: AgendaQuery = year) {
  const source = await open(address, {fetch: fakeFetch(step).fetch, noun: 'agenda'});
  const listing = await source.agenda?.(query, signal);
  if (!listing) throw new Error('no agenda');
  return listing;
}
const readOne = async (...lines: readonly string[]) =>
  (await read(served(calendar(...event(...lines))))).items[0];
const starts = async (lines: readonly string[], query?: AgendaQuery) =>
  (await read(served(calendar(...lines)), query)).items.map(({start}) => start);

describe('a calendar', () => {
  it('of Decidim is read under names that stay, whatever the server calls it', async () => {
    const ics = (uid: string) =>
      calendar(
        ...event(
          `UID:${uid}`,
          'DTEND:20260312T183000Z',
          String.raw`DESCRIPTION:Presentazione della bozza\, con s`,
          String.raw` pazio alle domande\; ingresso libero.\n\nLeggi di più`,
          'GEO:0.0;0.0',
          String.raw`LOCATION:Piazza del Popolo 1\, 00100 Esempio`,
          'URL:https://partecipa.example.it/f/12/meetings/45',
        ),
      ).replace('-//x//x//IT', 'icalendar-ruby');
    const [one, other] = await Promise.all(
      ['18d8', 'f673'].map((uid) => read(served(ics(uid), 'type/calendar'))),
    );
    expect(one?.items[0]).toMatchObject({
      kind: 'event',
      title: 'Assemblea',
      start: '2026-03-12T16:00:00Z',
      end: '2026-03-12T18:30:00Z',
      subject: 'Presentazione della bozza, con spazio alle domande; ingresso libero.\n\nLeggi di più',
      place: {name: 'Piazza del Popolo 1, 00100 Esempio'},
      url: 'https://partecipa.example.it/f/12/meetings/45',
    });
    expect(one?.items[0]?.place).not.toHaveProperty('lat');
    expect(one?.items[0]?.id).toBe(other?.items[0]?.id);
  });

  it('of Decidim without meetings is empty, and so is one of tasks', async () => {
    expect(await read(served('', 'type/calendar'))).toEqual({items: [], unreadable: 0});
    expect(await read(served(calendar()))).toEqual({items: [], unreadable: 0});
    const tasks = calendar('BEGIN:VTODO', 'UID:t', 'SUMMARY:Da fare', 'END:VTODO');
    expect(await read(served(tasks))).toEqual({items: [], unreadable: 0});
    expect(told()).toMatch(/1 tasks/);
  });

  it.each([
    ['Europe/Rome', '2026-07-08T18:00:00+02:00', 'Europe/Rome'],
    ['/freeassociation.sourceforge.net/Europe/Rome', '2026-07-08T18:00:00+02:00', 'Europe/Rome'],
    ['W. Europe Standard Time', '2026-07-08T18:00:00+02:00', 'Europe/Berlin'],
    ['Tonga Standard Time', '2026-07-08T18:00:00+13:00', 'Pacific/Tongatapu'],
  ])('knows the zone “%s”', async (tzid, start, timeZone) => {
    expect(await readOne(`DTSTART;TZID=${tzid}:20260708T180000`)).toMatchObject({start, timeZone});
    expect(told()).toBe('');
  });

  it('follows the clocks that it defines itself', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      ...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0600', 'TZOFFSETTO:+0530'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0530', 'TZOFFSETTO:+0600'],
      // No clock moves every second, and nobody waits for one that does.
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'RRULE:FREQ=SECONDLY', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ];
    const at = (date: string) => event(`UID:${date}`, `DTSTART;TZID=Customized Time Zone:${date}T100000`);
    const {items} = await read(served(calendar(...zone, ...at('20260115'), ...at('20260715'))));
    expect(items.map(({start}) => new Date(start).toISOString())).toEqual([
      '2026-01-15T04:30:00.000Z',
      '2026-07-15T04:00:00.000Z',
    ]);
  });

  it('takes a zone that nobody knows, and none, for its own, or else Rome', async () => {
    expect(await readOne('DTSTART;TZID=Luna:20260708T180000')).toMatchObject({
      start: '2026-07-08T18:00:00+02:00',
    });
    expect(told()).toMatch(/Luna/);
    expect(await readOne('DTSTART:20260708T180000')).toMatchObject({start: '2026-07-08T18:00:00+02:00'});
    expect(await starts(['X-WR-TIMEZONE:Europe/London', ...event('DTSTART:20260708T180000')])).toEqual([
      '2026-07-08T18:00:00+01:00',
    ]);
  });

  it.each([
    [['DTSTART;VALUE=DATE:20260708'], {start: '2026-07-08', datePrecision: 'day'}, true],
    [['DTSTART:20260708'], {start: '2026-07-08', datePrecision: 'day'}, true],
    [['DTSTART;VALUE=DATE:20260708', 'DTEND;VALUE=DATE:20260709'], {start: '2026-07-08'}, true],
    [['DTSTART;VALUE=DATE:20260708', 'DTEND;VALUE=DATE:20260711'], {end: '2026-07-10'}, false],
    [['DTSTART;VALUE=DATE:20260708', 'DURATION:P3D'], {end: '2026-07-10'}, false],
    [['DTSTART:20260708T160000Z', 'DURATION:PT1H30M'], {end: '2026-07-08T17:30:00Z'}, false],
    [['DTSTART:20260708T160000Z', 'DTEND:20260708T160000Z'], {start: '2026-07-08T16:00:00Z'}, true],
    // Whoever shows it says that one of the two is wrong.
    [['DTSTART;VALUE=DATE:20260708', 'DTEND;VALUE=DATE:20260701'], {end: '2026-07-01'}, false],
    [['DTSTART:20260708T160000Z', 'DTEND:20260701T160000Z'], {end: '2026-07-01T16:00:00Z'}, false],
  ])('has whole days, ends and lengths: %j', async (lines, expected, isEndless) => {
    const entry = await readOne(...lines);
    expect(entry).toMatchObject(expected);
    expect(entry?.end === undefined).toBe(isEndless);
  });

  it.each([
    ['CANCELLED', 'cancelled'],
    ['CONFIRMED', 'scheduled'],
    ['TENTATIVE', undefined],
    ['MOVED', 'other:MOVED'],
  ])('says where it stands: %s', async (word, expected) => {
    expect((await readOne(`STATUS:${word}`))?.status).toBe(expected);
  });

  it('says who invites and how to come, and never an address of a person', async () => {
    const entry = await readOne(
      'ORGANIZER;CN=Ufficio partecipazione:mailto:mario.rossi@example.it',
      'ATTENDEE;CN=Anna Bianchi:mailto:anna.bianchi@example.it',
      String.raw`LOCATION:Sala civica\nVia Roma 1`,
      'GEO:45.4;9.1',
      String.raw`CATEGORIES:Verde\, parchi,Mobilità`,
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.it/x',
      'ATTACH;FMTTYPE=application/pdf;FILENAME=Ordine del giorno.pdf:https://example.it/odg.pdf',
      'IMAGE;VALUE=URI;DISPLAY=BADGE:https://example.it/locandina.png',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
      'SEQUENCE:3',
    );
    expect(entry).toMatchObject({
      organisation: {name: 'Ufficio partecipazione'},
      mode: 'hybrid',
      place: {
        name: 'Sala civica',
        address: 'Via Roma 1',
        lat: 45.4,
        lon: 9.1,
        url: 'https://meet.example.it/x',
      },
      topics: ['Verde, parchi', 'Mobilità'],
      documents: [
        {title: 'Ordine del giorno.pdf', url: 'https://example.it/odg.pdf', mediaType: 'application/pdf'},
        {title: 'locandina.png', url: 'https://example.it/locandina.png'},
      ],
      revision: 3,
    });
    expect(JSON.stringify(entry)).not.toMatch(/@example\.it|Anna/);
    expect(await readOne('ORGANIZER;CN=mario@example.it:mailto:mario@example.it')).not.toHaveProperty(
      'organisation.name',
    );
  });

  it('makes no link of what is none, and no markup of a description', async () => {
    const entry = await readOne(
      'URL:javascript:alert(1)',
      'ATTACH:javascript:alert(2)',
      'CONFERENCE;VALUE=URI:javascript:alert(3)',
      String.raw`DESCRIPTION:<p>Ciao&nbsp;<b>a tutti</b> &egrave; qui</p><script>alert(4)</script><ul><li>Uno<li>Due</ul>`,
    );
    expect(entry?.subject).toBe('Ciao a tutti è qui\n\n• Uno\n• Due');
    expect(JSON.stringify(entry)).not.toMatch(/javascript|alert|</);
  });

  it('has the name of its calendar, and a description that is only HTML', async () => {
    const lines = [
      String.raw`X-WR-CALNAME:Eventi\, e altro`,
      ...event(
        String.raw`X-ALT-DESC;FMTTYPE=text/html:<html><body>Portate\, se potete\, <i>acqua</i></body></html>`,
      ),
    ];
    expect((await read(served(calendar(...lines)))).items[0]).toMatchObject({
      subject: 'Portate, se potete, acqua',
      provenance: {source: 'Eventi, e altro', url: address},
    });
  });

  it('keeps to itself what is marked private', async () => {
    const {items, unreadable} = await read(served(calendar(...event('CLASS:PRIVATE'), ...event('UID:b'))));
    expect([items.length, unreadable]).toEqual([1, 0]);
    expect(told()).toMatch(/1 events are marked private/);
  });
});

describe('a calendar that is not as it should be', () => {
  it('shows the events that can be read and counts the others', async () => {
    const bad = ['DTSTART:20260231T100000Z', 'DTSTART:20260708T250000Z', 'DTSTART:domani'];
    const lines = bad.flatMap((line, index) => event(`UID:${index}`, line));
    expect(await read(served(calendar(...lines, ...event())))).toMatchObject({
      items: [{title: 'Assemblea'}],
      unreadable: 3,
    });
    await expect(read(served(calendar(...lines)))).rejects.toMatchObject({reason: 'unreadable'});
  });

  it('has the newest of two versions, and two events that share a name by mistake', async () => {
    const {items} = await read(
      served(
        calendar(
          ...event('UID:v', 'SEQUENCE:2', 'SUMMARY:Nuovo'),
          ...event('UID:v', 'SEQUENCE:1', 'SUMMARY:Vecchio'),
          ...event('UID:x'),
          ...event('UID:x', 'DTSTART:20260401T100000Z'),
        ),
      ),
    );
    expect(items.map(({id, title}) => [id, title])).toEqual([
      ['v', 'Nuovo'],
      ['x', 'Assemblea'],
      ['x@2026-04-01T10:00:00Z', 'Assemblea'],
    ]);
  });

  it('that breaks off says what was lost', async () => {
    const whole = calendar(...event(), ...event('UID:b', 'DESCRIPTION:tanto altro'));
    const torn = whole.slice(0, whole.indexOf('tanto'));
    expect(await read(served(torn))).toMatchObject({items: [{id: 'a@example'}], unreadable: 1});
    expect(told()).toMatch(/no END:VCALENDAR/);
  });

  it('may break its lines as it likes', async () => {
    const text = calendar(...event('DESCRIPTION:Prima riga', 'seconda riga', 'LOCATION:Sala'));
    const {items} = await read(served(text.replaceAll('\r\n', '\n')));
    expect(items[0]).toMatchObject({subject: 'Prima riga\nseconda riga', place: {name: 'Sala'}});
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1252'])('may be written in %s', async (encoding) => {
    const text = calendar(...event('SUMMARY:Città più verde'));
    const wide = [...text].map((letter) => letter.charCodeAt(0));
    const bytes = {
      'utf-16le': [0xff, 0xfe, ...wide.flatMap((code) => [code & 255, code >> 8])],
      'utf-16be': wide.flatMap((code) => [code >> 8, code & 255]),
      'windows-1252': wide,
    }[encoding];
    expect((await read(served(new Uint8Array(bytes ?? [])))).items[0]?.title).toBe('Città più verde');
  });

  it('may be folded in the middle of a letter', async () => {
    const bytes = [...new TextEncoder().encode(calendar(...event('SUMMARY:Città')))];
    const half = bytes.indexOf(0xc3) + 1;
    bytes.splice(half, 0, 13, 10, 32);
    expect((await read(served(new Uint8Array(bytes)))).items[0]?.title).toBe('Città');
  });

  it.each<[string, Step, string, RegExp]>([
    ['a page in its place', served('<h1>Login</h1>', 'text/html'), 'unreadable', /expected a calendar.*html/],
    ['a page by another name', served('<!doctype html>', 'text/calendar'), 'unreadable', /<!doctype/],
    ['nothing, and no word of a calendar', served('', 'text/plain'), 'unreadable', /no calendar/],
    ['nothing there', status(404), 'missing', /404/],
    [
      'fifty megabytes',
      () => new Response(new Uint8Array(50_000_000), {headers: {'content-type': 'text/calendar'}}),
      'unreadable',
      /larger than/,
    ],
  ])('fails in its own way: %s', async (_what, step, reason, detail) => {
    await expect(read(step)).rejects.toMatchObject({reason, detail: expect.stringMatching(detail)});
  });

  it('of fifty megabytes is not read to its end', async () => {
    let sent = 0;
    const piece = new Uint8Array(1_000_000).fill(65);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++;
        if (sent > 50) controller.close();
        else controller.enqueue(piece);
      },
    });
    await expect(read(served(body))).rejects.toMatchObject({reason: 'unreadable'});
    expect(sent).toBeLessThan(10);
  });
});

describe('what repeats', () => {
  const weekly = ['DTSTART;TZID=Europe/Rome:20261021T100000', 'DTEND;TZID=Europe/Rome:20261021T120000'];
  const three = 'RRULE:FREQ=WEEKLY;COUNT=3';

  it('stays at ten when the clocks move, under names of its own', async () => {
    const {items} = await read(served(calendar(...event(...weekly, three))));
    expect(items.map(({id, end}) => [id, end])).toEqual([
      ['a@example@2026-10-21T10:00:00+02:00', '2026-10-21T12:00:00+02:00'],
      ['a@example@2026-10-28T10:00:00+01:00', '2026-10-28T12:00:00+01:00'],
      ['a@example@2026-11-04T10:00:00+01:00', '2026-11-04T12:00:00+01:00'],
    ]);
    expect(items.every((entry) => entry.recurrence === undefined)).toBe(true);
  });

  it('has exceptions: left out, added, moved, called off', async () => {
    const lines = [
      ...event(
        ...weekly,
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE;TZID=Europe/Rome:20261028T100000',
        'RDATE:20261201T090000Z',
      ),
      ...event('RECURRENCE-ID;TZID=Europe/Rome:20261104T100000', 'DTSTART;TZID=Europe/Rome:20261105T150000'),
      ...event('RECURRENCE-ID:20261111T090000Z', 'DTSTART:20261111T090000Z', 'STATUS:CANCELLED'),
    ];
    const {items} = await read(served(calendar(...lines)));
    const sorted = items.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
    expect(sorted.map(({start, status: where}) => [start.slice(0, 16), where])).toEqual([
      ['2026-10-21T10:00', undefined],
      ['2026-11-05T15:00', 'rescheduled'],
      ['2026-11-11T09:00', 'cancelled'],
      ['2026-11-18T10:00', undefined],
      ['2026-12-01T10:00', undefined],
    ]);
    expect(sorted[1]).toMatchObject({
      id: 'a@example@2026-11-04T10:00:00+01:00',
      previousStart: '2026-11-04T10:00:00+01:00',
    });
  });

  it('is worked out for the days that are asked for', async () => {
    const lines = event('DTSTART;VALUE=DATE:20200106', 'RRULE:FREQ=WEEKLY');
    expect(await starts(lines, {from: '2026-03-01', to: '2026-03-15'})).toEqual(['2026-03-02', '2026-03-09']);
    const usual = await starts(lines, {});
    expect(usual.length).toBeGreaterThanOrEqual(104);
    expect(usual.length).toBeLessThanOrEqual(106);
  });

  it.each([
    ['until a moment in UTC', 'FREQ=DAILY;UNTIL=20260102T090000Z', ['2026-01-01', '2026-01-02']],
    ['until a day', 'FREQ=DAILY;UNTIL=20260102', ['2026-01-01', '2026-01-02']],
    ['on the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', ['2026-01-01', '2026-01-30', '2026-02-27']],
    [
      'on the last working day',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
      ['2026-01-01', '2026-01-30'],
    ],
    [
      'on a day that few months have',
      'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
      ['2026-01-01', '2026-01-31', '2026-03-31'],
    ],
    [
      'in two months, whatever their order',
      'FREQ=MONTHLY;BYMONTH=9,2;COUNT=3',
      ['2026-01-01', '2026-02-01', '2026-09-01'],
    ],
    [
      'every other week, from Sunday on',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TH;WKST=SU;COUNT=3',
      ['2026-01-01', '2026-01-11', '2026-01-15'],
    ],
    [
      'in a week of the year, on the weekday of the start',
      'FREQ=YEARLY;BYWEEKNO=20,-2;COUNT=3',
      ['2026-01-01', '2026-05-14', '2026-12-24'],
    ],
    [
      'in the last week of a year, which may end in the next',
      'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO,SU;COUNT=2',
      ['2026-01-01', '2026-12-28'],
    ],
    ['in the fifty-third week', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=2', ['2026-01-01', '2026-12-28']],
    [
      'in a week that begins with Sunday',
      'FREQ=YEARLY;BYWEEKNO=1,2;BYDAY=SU;WKST=SU;COUNT=3',
      ['2026-01-01', '2026-01-04', '2026-01-11'],
    ],
    ['every 36 hours', 'FREQ=HOURLY;INTERVAL=36;COUNT=3', ['2026-01-01', '2026-01-02', '2026-01-04']],
    ['every 2880 minutes', 'FREQ=MINUTELY;INTERVAL=2880;COUNT=3', ['2026-01-01', '2026-01-03', '2026-01-05']],
  ])('comes again %s', async (_what, rule, expected) => {
    const found = await starts(event('DTSTART;TZID=Europe/Rome:20260101T100000', `RRULE:${rule}`));
    expect(found.map((start) => start.slice(0, 10))).toEqual(expected);
  });

  it.each([
    ['hours', 'FREQ=HOURLY;INTERVAL=6;COUNT=4', ['08:00', '14:00', '20:00', '02:00']],
    [
      'hours that are listed, at two minutes',
      'FREQ=HOURLY;BYHOUR=9,10;BYMINUTE=0,30;COUNT=5',
      ['08:00', '09:00', '09:30', '10:00', '10:30'],
    ],
    [
      'the last of some minutes of an hour',
      'FREQ=HOURLY;BYMINUTE=10,50;BYSETPOS=-1;COUNT=3',
      ['08:00', '08:50', '09:50'],
    ],
    ['minutes', 'FREQ=MINUTELY;INTERVAL=45;COUNT=4', ['08:00', '08:45', '09:30', '10:15']],
    [
      'minutes until a moment',
      'FREQ=MINUTELY;INTERVAL=30;UNTIL=20260105T090000Z',
      ['08:00', '08:30', '09:00'],
    ],
    ['seconds of a minute', 'FREQ=SECONDLY;BYSECOND=0;BYMINUTE=0,20;COUNT=3', ['08:00', '08:20', '09:00']],
  ])('comes more often than daily: %s', async (_what, rule, expected) => {
    const found = await starts(event('DTSTART:20260105T080000Z', `RRULE:${rule}`));
    expect(found.map((start) => new Date(start).toISOString().slice(11, 16))).toEqual(expected);
  });

  it('comes every six hours by the clock on the wall, also when it moves', async () => {
    const found = await starts(
      event('DTSTART;TZID=Europe/Rome:20260328T200000', 'RRULE:FREQ=HOURLY;INTERVAL=6;COUNT=4'),
    );
    // Two o'clock is left out in that night: it is counted from before.
    expect(found).toEqual([
      '2026-03-28T20:00:00+01:00',
      '2026-03-29T03:00:00+02:00',
      '2026-03-29T08:00:00+02:00',
      '2026-03-29T14:00:00+02:00',
    ]);
  });

  it.each([
    ['every second', 'FREQ=SECONDLY', 1000, /left out/],
    ['never, second by second', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30', 1, /left out/],
    ['never, hour by hour', 'FREQ=HOURLY;INTERVAL=24;BYHOUR=9', 1, /left out/],
    ['on the second of one Wednesday', 'FREQ=WEEKLY;BYDAY=WE;BYSETPOS=2', 1, /left out/],
    ['by places in a numbered week', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=2MO', 1, /not known here/],
    ['never', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1, /left out/],
    ['every minute of every day', 'FREQ=DAILY;BYHOUR=8,9,10,11;BYMINUTE=0,10,20,30,40,50', 1000, /left out/],
    ['on no rule', 'FREQ=QUANDO;CAPITA=1', 1, /not known here/],
    ['with a step that never ends', 'FREQ=DAILY;INTERVAL=2000000000', 1, /not known here/],
  ])('is bounded: %s', async (_what, rule, count, note) => {
    const began = performance.now();
    const found = await starts(event('DTSTART:20260105T080000Z', `RRULE:${rule}`));
    expect(found).toHaveLength(count);
    expect(told()).toMatch(note);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('stands once where a whole day would come again every hour', async () => {
    expect(await starts(event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=HOURLY'))).toEqual(['2026-01-05']);
    expect(told()).toMatch(/not known here/);
  });

  it('is bounded in all: a thousand rules without an end', async () => {
    const lines = Array.from({length: 1000}, (_, index) =>
      event(`UID:${index}`, 'DTSTART:19000101T080000Z', 'RRULE:FREQ=DAILY'),
    ).flat();
    const began = performance.now();
    const {items} = await read(served(calendar(...lines)));
    expect(items.length).toBeLessThanOrEqual(12_000);
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(told()).toMatch(/left out/);
  });

  it('may have five thousand exceptions', async () => {
    const dates = Array.from({length: 5000}, (_, index) =>
      new Date(Date.UTC(2026, 0, 2 + index)).toISOString().slice(0, 10).replaceAll('-', ''),
    );
    const lines = event(
      'DTSTART;VALUE=DATE:20260101',
      'RRULE:FREQ=DAILY',
      `EXDATE;VALUE=DATE:${dates.slice(0, 2500).join(',')}`,
      ...dates.slice(2500).map((date) => `EXDATE;VALUE=DATE:${date}`),
    );
    expect(await starts(lines)).toEqual(['2026-01-01']);
  });
});
