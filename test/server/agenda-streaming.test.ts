import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import ICAL from 'ical.js';
import {afterEach, describe, expect, it} from 'vitest';
import {isHeld} from '../../server/src/streaming.ts';
import {zoneUseOf} from '../../src/sources/icalendar/write.ts';
import type {AgendaFilter, StoredEntry} from '../../server/src/store/store.ts';
import {commons, event} from './nouns.ts';

const forms = ['ics', 'csv', 'jsonld'] as const;

/** An agenda of so many entries, which says how many were read. */
async function long(total: number, failAfter = Infinity) {
  const made = await commons({agenda: []});
  const read = {entries: 0};
  const one = event();
  made.store.agenda = async ({limit, after}: AgendaFilter) => {
    const from = after === undefined ? 0 : Number(after.id) + 1;
    if (from >= failAfter) throw new Error('the disk is gone');
    const ids = Array.from({length: Math.max(0, Math.min(limit, total - from))}, (_, index) => from + index);
    read.entries += ids.length;
    return ids.map((id): StoredEntry => {
      const document = {...one, id: String(id), title: `Appuntamento ${id}`};
      const place = {start: '', id: String(id)};
      return {document, json: '', modifiedAt: '2026-01-01T00:00:00.000Z', place};
    });
  };
  return {...made, read};
}

describe.each(forms)('/agenda.%s', (form) => {
  it('is read from the store only as fast as the client reads it', async () => {
    const {app, read} = await long(100_000);
    const answer = await app.request(`/agenda.${form}`);
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read.entries).toBeLessThanOrEqual(1500);
    await reader?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read.entries).toBeLessThanOrEqual(1500);
  });

  it('is whole, in order, and nothing twice', async () => {
    const {app} = await long(1000);
    const text = await (await app.request(`/agenda.${form}`)).text();
    const titles = text.match(/Appuntamento \d+/g) ?? [];
    const once = form === 'jsonld' ? titles.filter((_, index) => index % 2 === 0) : titles;
    expect(once).toEqual(Array.from({length: 1000}, (_, index) => `Appuntamento ${index}`));
    if (form === 'jsonld') expect(JSON.parse(text)['@graph']).toHaveLength(1000);
  });

  it('that cannot even begin is a problem', async () => {
    const {app, reports} = await long(10, 0);
    const answer = await app.request(`/agenda.${form}`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({code: 'unavailable'});
    expect(reports).toHaveLength(1);
  });

  it('asks for nothing when the client has it', async () => {
    const {app, read} = await long(1000);
    const etag = (await app.request(`/agenda.${form}`, {method: 'HEAD'})).headers.get('ETag') ?? '';
    const before = read.entries;
    const again = await app.request(`/agenda.${form}`, {headers: {'If-None-Match': etag}});
    expect(again.status).toBe(304);
    expect(again.headers.get('ETag')).toBe(etag);
    expect(await again.text()).toBe('');
    expect(read.entries).toBe(before);
  });
});

describe('over a connection', () => {
  const open: (() => void)[] = [];
  afterEach(() => open.splice(0).forEach((close) => close()));

  async function served(total: number, failAfter?: number) {
    const made = await long(total, failAfter);
    const listener = getRequestListener(made.app.fetch);
    const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
    open.push(() => {
      server.closeAllConnections();
      server.close();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address() as AddressInfo;
    return {...made, url: `http://127.0.0.1:${port}/agenda`};
  }

  it.each(forms)('a %s that breaks off is no whole file', async (form) => {
    const {url, reports} = await served(5000, 2000);
    const answer = await fetch(`${url}.${form}`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(reports).toHaveLength(1);
  });

  it('a reader who goes away is read for no longer', async () => {
    const {url, read} = await served(10_000_000);
    const leaving = new AbortController();
    const answer = await fetch(`${url}.csv`, {signal: leaving.signal});
    await answer.body?.getReader().read();
    leaving.abort();
    let before = -1;
    // What was under way ends, and nothing follows.
    while (before !== read.entries) {
      before = read.entries;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(read.entries).toBeLessThan(1_000_000);
  });
});

describe('isHeld', () => {
  it.each([
    ['W/"csv-1"', 'W/"csv-1"', true],
    ['W/"csv-1"', '"csv-1"', true],
    ['W/"csv-1"', 'W/"a", W/"csv-1"', true],
    ['W/"csv-1"', '*', true],
    ['W/"csv-1"', 'W/"csv-2"', false],
    ['W/"csv-1"', undefined, false],
  ])('%s of %s: %s', (etag, sent, held) => {
    expect(isHeld(etag, sent)).toBe(held);
  });
});

describe('/agenda.ics with what repeats in other zones', () => {
  const repeating = (id: string, start: string) =>
    event({id, start, timeZone: 'America/New_York', recurrence: 'FREQ=WEEKLY;COUNT=3'});

  it.each(['', '?order=latest'])('defines each zone once, whatever the order: %s', async (query) => {
    const {app} = await commons({
      agenda: [repeating('a', '2021-03-01T15:00:00Z'), repeating('b', '2026-03-02T15:00:00Z')],
    });
    const text = await (await app.request(`/agenda.ics${query}`)).text();
    expect(text.match(/^TZID:America\/New_York/gm)).toHaveLength(1);
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  });

  it('defines each zone once of what has changed since a day, also where the older one changed later', async () => {
    const agenda = [repeating('b', '2026-03-02T15:00:00Z'), repeating('a', '2001-07-02T14:00:00Z')];
    for (const order of [agenda, agenda.toReversed()]) {
      const {app} = await commons({agenda: order});
      const text = await (await app.request('/agenda.ics?changedSince=2020-01-01')).text();
      expect(text.match(/^TZID:America\/New_York/gm)).toHaveLength(1);
      const component = new ICAL.Component(ICAL.parse(text));
      for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
      const moments = component
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one).startDate.toJSDate().toISOString());
      expect(moments.toSorted()).toEqual(['2001-07-02T14:00:00.000Z', '2026-03-02T15:00:00.000Z']);
      ICAL.TimezoneService.reset();
    }
  });

  it('defines no zone where nothing repeats', async () => {
    const {app} = await commons({agenda: [event({id: 'a'})]});
    expect(await (await app.request('/agenda.ics')).text()).not.toContain('VTIMEZONE');
  });
});

describe('zoneUseOf', () => {
  it('takes the year of the place, and not the year as it is written', () => {
    const use = (start: string, timeZone: string) =>
      zoneUseOf(event({start, timeZone, recurrence: 'FREQ=WEEKLY;COUNT=3'}));
    expect(use('2026-01-01T03:00:00Z', 'America/New_York')).toEqual({
      timeZone: 'America/New_York',
      year: 2025,
    });
    expect(use('2025-12-31T23:30:00Z', 'Europe/Rome')).toEqual({timeZone: 'Europe/Rome', year: 2026});
  });
});

it('says where the calendar of one entry can be had again', async () => {
  const {app} = await commons({agenda: [event({id: 'a'})]});
  const text = await (await app.request('/agenda/a.ics')).text();
  expect(text.replaceAll('\r\n ', '')).toMatch(/^SOURCE;VALUE=URI:https?:\/\/\S+\/agenda\/a\.ics\r?$/m);
});
