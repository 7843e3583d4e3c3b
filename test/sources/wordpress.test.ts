import {afterEach, describe, expect, it, vi} from 'vitest';
import {SourceFailure} from '../../src/sources/failure.ts';
import {open} from '../../src/sources/open.ts';
import type {AgendaQuery} from '../../src/sources/source.ts';
import {closeAll} from './ckan-server.ts';
import {fakeFetch, json} from './fake-fetch.ts';
import {event, townDatasets, townEvents, wordpress} from './wordpress-server.ts';

const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
afterEach(() => {
  closeAll();
  told.mockClear();
});
const {signal} = new AbortController();
const year = {from: '2026-01-01', to: '2026-12-31'};

const listing = async (src: string, query: AgendaQuery = year) => {
  const source = await open(src, {noun: 'agenda', source: 'wordpress'});
  const found = await source.agenda?.(query, signal);
  if (!found) throw new Error('no agenda');
  return found;
};
const entry = async (more: object, start = '2026-07-12T17:00:00', end = '2026-07-12T18:00:00') => {
  const {origin} = await wordpress({events: [event(1, start, end, {...more})]});
  const [first] = (await listing(`${origin}/events/`)).items;
  if (!first) throw new Error('no entry');
  return first;
};
const failureOf = async (src: string, source?: string) => {
  const opened = open(src, {noun: 'agenda', source});
  return opened.then(async ({agenda}) => agenda?.(year, signal)).catch((error: unknown) => error);
};

describe('events of Semantic Italia', () => {
  it('are read from the page of the events of a site', async () => {
    const {origin} = await wordpress({graphs: {'comuni/v1/graph/eventi': townEvents}});
    const {items, unreadable, notes} = await listing(`${origin}/vivere-il-comune/eventi/`);
    expect({unreadable, notes}).toEqual({unreadable: 0, notes: []});
    expect(items).toMatchObject([
      {
        id: 'https://comune.example.it/vivere-il-comune/eventi/mercato/',
        kind: 'event',
        title: 'Mercato in piazza',
        // The plug-in says +00:00 of what the clocks of the town show.
        start: '2026-07-12T09:30:00+02:00',
        end: '2026-07-12T13:00:00+02:00',
        timeZone: 'Europe/Rome',
        organisation: {name: 'Comune di Esempio', ipaCode: 'c_x000'},
        place: {name: 'Piazza del Duomo', address: 'Piazza del Duomo 1, 00000', lat: 45.1, lon: 9.2},
        subject: 'Ogni banco ha la sua storia.\n\nAnche con la pioggia.',
        url: 'https://comune.example.it/vivere-il-comune/eventi/mercato/',
        documents: [{title: 'mercati.example.org', url: 'https://mercati.example.org/piazza'}],
      },
      {title: 'Sagra', start: '2026-08-14', end: '2026-08-16', datePrecision: 'day'},
    ]);
    expect(JSON.stringify(items)).not.toContain('Anna');
  });

  it.each(['comuni/v1/graph', 'comuni/v1/graph/eventi', 'scuole/v1/graph/eventi'])(
    'are read by the address of %s',
    async (route) => {
      const {origin, asked} = await wordpress({graphs: {[route]: townEvents}});
      expect((await listing(`${origin}/wp-json/${route}`)).items).toHaveLength(2);
      expect(asked).toHaveLength(1);
    },
  );

  it('are read of one school after nobody else answered', async () => {
    const {origin, asked} = await wordpress({graphs: {'scuole/v1/graph/eventi': townEvents}});
    expect((await listing(`${origin}/eventi`)).items).toHaveLength(2);
    expect(asked.map(({pathname}) => pathname)).toEqual([
      '/wp-json/comuni/v1/graph/eventi',
      '/wp-json/tribe/events/v1/events',
      '/wp-json/scuole/v1/graph/eventi',
    ]);
  });

  it('are one where the page is about one', async () => {
    const {origin} = await wordpress({graphs: {'comuni/v1/graph/eventi': townEvents}});
    expect((await listing(`${origin}/vivere-il-comune/eventi/sagra/`)).items).toMatchObject([
      {title: 'Sagra'},
    ]);
    expect(await failureOf(`${origin}/vivere-il-comune/eventi/altro/`, 'wordpress')).toMatchObject({
      reason: 'missing',
      detail: 'no event "altro"',
    });
  });

  it.each([
    ['2026-03-29T03:30:00+00:00', '2026-03-29T03:30:00+02:00', 'minute'],
    ['2026-03-12T17:00:00+02:00', '2026-03-12T17:00:00+02:00', 'minute'],
    ['2026-03-12 17:00', '2026-03-12T17:00:00+01:00', 'minute'],
    ['2026-03-12T00:00:00+00:00', '2026-03-12', 'day'],
    ['12/03/2026', '2026-03-12', 'day'],
    ['2026-03-12', '2026-03-12', 'day'],
  ])('know when %s is', async (given, start, datePrecision) => {
    const [node] = townEvents;
    const {origin} = await wordpress({
      graphs: {'comuni/v1/graph/eventi': [{...node, 'ti:startTime': given, 'ti:endTime': undefined}]},
    });
    expect((await listing(`${origin}/eventi`)).items).toMatchObject([{start, datePrecision}]);
  });

  it('without a time are counted, and hide no other', async () => {
    const [first, second] = townEvents;
    const {origin} = await wordpress({
      graphs: {'comuni/v1/graph/eventi': [{...first, 'ti:startTime': 'domani'}, {...second}]},
    });
    expect(await listing(`${origin}/eventi`)).toMatchObject({items: [{title: 'Sagra'}], unreadable: 1});
  });
});

describe('events of The Events Calendar', () => {
  it('are read with their times, place, topics and text', async () => {
    const one = await entry({
      title: 'Bilancio &#8211; <em>serata</em> &amp; musica',
      description: '<p>Porta <b>tutti</b>.</p><script>alert(1)</script>',
      utc_start_date: '2026-07-12 15:00:00',
      utc_end_date: '2026-07-12 16:00:00',
      categories: [{name: 'Arte &amp; cultura', slug: 'arte'}],
      tags: [{name: 'giovani', slug: 'giovani'}],
      venue: {
        venue: 'Teatro',
        address: 'Via Po 1',
        zip: '00000',
        city: 'Esempio',
        geo_lat: '45.1',
        geo_lng: '9.2',
        url: 'https://comune.example.it/venue/teatro/',
      },
      organizer: [{organizer: 'Anna Verdi', email: 'anna@example.org'}],
    });
    expect(one).toEqual({
      id: expect.stringMatching(/^127\.0\.0\.1:\d+\/events\/1$/) as string,
      kind: 'event',
      title: 'Bilancio – serata & musica',
      language: 'it',
      start: '2026-07-12T15:00:00Z',
      end: '2026-07-12T16:00:00Z',
      datePrecision: 'minute',
      timeZone: 'Europe/Rome',
      place: {
        name: 'Teatro',
        address: 'Via Po 1, 00000 Esempio',
        lat: 45.1,
        lon: 9.2,
        url: 'https://comune.example.it/venue/teatro/',
      },
      subject: 'Porta tutti.',
      topics: ['Arte & cultura', 'giovani'],
      url: 'https://comune.example.it/event/evento-1/',
      officials: [],
      counterparts: [],
      documents: [],
      status: undefined,
      mode: undefined,
      provenance: {
        source: expect.stringMatching(/^127/) as string,
        url: 'https://comune.example.it/event/evento-1/',
        publishedAt: '2026-09-01T08:00:00Z',
        modifiedAt: '2026-09-02T08:30:00Z',
      },
    });
  });

  it.each([
    ['2026-07-12 00:00:00', '2026-07-14 23:59:59', '2026-07-12', '2026-07-14'],
    ['2026-07-12 06:00:00', '2026-07-13 05:59:59', '2026-07-12', '2026-07-12'],
  ])('are whole days from %s to %s', async (from, to, start, end) => {
    expect(await entry({all_day: true}, from, to)).toMatchObject({start, end, datePrecision: 'day'});
  });

  it('lose an end that is no day, and keep their start', async () => {
    const one = await entry({all_day: true}, '2026-03-12 06:00:00', '2026-13-45 05:59:59');
    expect([one?.start, one?.end]).toEqual(['2026-03-12', undefined]);
  });

  it('lose a zone that is none, and keep their moment', async () => {
    const one = await entry({
      timezone: 'UTC+2',
      utc_start_date: '2026-07-12 15:00:00',
      utc_end_date: '2026-07-12 16:00:00',
    });
    expect(one).toMatchObject({start: '2026-07-12T15:00:00Z'});
    expect(one.timeZone).toBeUndefined();
    expect(told.mock.calls[0]?.[1]).toEqual([{path: 'timeZone', value: 'UTC+2'}]);
  });

  it('are read by the clocks of the site where UTC is not said', async () => {
    expect(await entry({})).toMatchObject({
      start: '2026-07-12T17:00:00+02:00',
      end: '2026-07-12T18:00:00+02:00',
    });
  });

  it.each([
    [{event_status: 'canceled'}, {status: 'cancelled'}],
    [{event_status: 'postponed'}, {status: 'postponed'}],
    [{json_ld: {eventStatus: 'https://schema.org/EventRescheduled'}}, {status: 'rescheduled'}],
    [{is_virtual: true, virtual_url: 'https://meet.example.org/secret'}, {mode: 'online'}],
    [{is_virtual: true, virtual_event_type: 'hybrid'}, {mode: 'hybrid'}],
  ])('say so where the plug-in does: %j', async (given, expected) => {
    const one = await entry(given);
    expect(one).toMatchObject(expected);
    expect(JSON.stringify(one)).not.toContain('secret');
  });

  it('that are not for everybody are left out, and no fault', async () => {
    const {origin} = await wordpress({
      events: [
        event(1, '2026-07-12T17:00:00', '2026-07-12T18:00:00', {status: 'private'}),
        event(2, '2026-07-12T17:00:00', '2026-07-12T18:00:00', {hide_from_listings: true}),
        event(3, '2026-07-12T17:00:00', '2026-07-12T18:00:00'),
      ],
    });
    const {items, unreadable, notes} = await listing(`${origin}/events`);
    expect({titles: items.map(({title}) => title), unreadable}).toEqual({
      titles: ['Evento 3'],
      unreadable: 0,
    });
    expect(notes).toEqual([
      {path: 'unpublished', value: 1},
      {path: 'unlisted', value: 2},
    ]);
  });

  const many = (count: number) =>
    Array.from({length: count}, (_, i) => event(i, '2026-07-12T17:00:00', '2026-07-12T18:00:00'));

  it('are followed page by page', async () => {
    const {origin, asked} = await wordpress({events: many(120)});
    const {items, isCut} = await listing(`${origin}/wp-json/tribe/events/v1/events?search=x`);
    expect(items).toHaveLength(120);
    expect(isCut).toBe(false);
    expect(asked.map(({searchParams}) => searchParams.get('page'))).toEqual([null, '2', '3']);
    expect(asked[0]?.search).toBe('?per_page=50&start_date=2026-01-01&end_date=2026-12-31&search=x');
  });

  it('are 2,000 at most, and then it says that there are more', async () => {
    const {origin, asked} = await wordpress({events: many(2_100)});
    const {items, isCut} = await listing(`${origin}/events`);
    expect(items).toHaveLength(2_000);
    expect(isCut).toBe(true);
    expect(asked).toHaveLength(40);
  });

  it('are no more than are wanted', async () => {
    const {origin, asked} = await wordpress({events: many(2_100)});
    await listing(`${origin}/events`, {...year, limit: 60});
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['to another host', 'https://elsewhere.example/wp-json/tribe/events/v1/events?page=2'],
    ['to what is no address', 'page 2'],
  ])('are not followed %s', async (_where, next_rest_url) => {
    const answer = {
      events: [event(1, '2026-07-12T17:00:00', '2026-07-12T18:00:00')],
      next_rest_url,
      total: 2,
    };
    const {fetch, asked} = fakeFetch(json(answer));
    const source = await open('https://comune.example.it/wp-json/tribe/events/v1/events', {
      noun: 'agenda',
      fetch,
    });
    expect(await source.agenda?.(year, signal)).toMatchObject({items: [{title: 'Evento 1'}], isCut: true});
    expect(asked).toHaveLength(1);
  });

  it('are those of the category or the tag that the page shows', async () => {
    const {origin, asked} = await wordpress({
      events: [
        event(1, '2026-07-12T17:00:00', '2026-07-12T18:00:00', {categories: [{name: 'A', slug: 'arte'}]}),
        event(2, '2026-07-12T17:00:00', '2026-07-12T18:00:00'),
      ],
    });
    expect((await listing(`${origin}/events/category/arte/`)).items).toHaveLength(1);
    await listing(`${origin}/events/tag/giovani/list/`).catch(() => undefined);
    expect(asked[0]?.searchParams.get('categories')).toBe('arte');
  });

  it('are one by its page, its number, or the site without addresses with names', async () => {
    const events = many(3);
    const {origin} = await wordpress({events});
    for (const path of [
      '/event/evento-2/',
      '/event/evento-2/2026-07-12/',
      '/wp-json/tribe/events/v1/events/2',
      '/?rest_route=/tribe/events/v1/events/2',
    ])
      expect((await listing(origin + path)).items, path).toMatchObject([{title: 'Evento 2'}]);
    expect((await listing(`${origin}/?rest_route=/tribe/events/v1/events`)).items).toHaveLength(3);
  });

  it('are found below a path by the address of the API', async () => {
    const {origin} = await wordpress({events: many(1)}, {base: '/comune-a'});
    const {items} = await listing(`${origin}/wp-json/tribe/events/v1/events`);
    expect(items[0]?.id).toMatch(/\/comune-a\/events\/0$/);
  });

  it('are asked for from a year before today to two years after, when nobody says otherwise', async () => {
    const {origin, asked} = await wordpress({events: []});
    await listing(`${origin}/events`, {});
    const [from, to] = ['start_date', 'end_date'].map((name) =>
      Date.parse(asked[0]?.searchParams.get(name) ?? ''),
    );
    expect(((to ?? 0) - (from ?? 0)) / 86_400_000).toBeGreaterThan(1_095);
  });
});

describe('a WordPress that cannot be read', () => {
  it('is told by what it lacks, and by the words of its API', async () => {
    const {origin} = await wordpress({});
    expect(await failureOf(`${origin}/eventi`, 'wordpress')).toMatchObject({
      reason: 'unsupported',
      detail: expect.stringContaining('no Semantic Italia, no The Events Calendar') as string,
    });
    expect(await failureOf(`${origin}/wp-json/tribe/events/v1/events`)).toMatchObject({
      reason: 'missing',
      detail: 'answered 404: rest_no_route, Nessuna rotta corrisponde',
    });
    const other = await wordpress({events: []});
    expect(await failureOf(`${other.origin}/wp-json/tribe/events/v1/events?categories=%3F`)).toMatchObject({
      reason: 'refused',
      detail: 'answered 400: rest_invalid_param, Invalid parameter(s): categories',
    });
  });

  it.each([
    '/wp-json/wp/v2/posts',
    '/wp-json/tribe/events/v1/venues',
    '/wp-json/comuni/v1/graph/persona-pubblica',
  ])('has nothing for an agenda at %s', async (path) => {
    expect(await failureOf(`https://comune.example.it${path}`)).toMatchObject({reason: 'unsupported'});
  });

  it('has no persons for anybody', async () => {
    const {origin} = await wordpress({
      graphs: {'comuni/v1/graph/eventi': townEvents.filter((node) => node['@type'] === 'cpv:Person')},
    });
    expect((await listing(`${origin}/eventi`)).items).toEqual([]);
  });

  it('names a context that nobody knows', async () => {
    const source = await open('https://comune.example.it/wp-json/comuni/v1/graph/eventi', {
      noun: 'agenda',
      fetch: async () => Promise.resolve(Response.json({'@context': 'https://example.org/c', '@graph': []})),
    });
    await expect(source.agenda?.(year, signal)).rejects.toMatchObject({
      reason: 'unsupported',
      detail: 'an unknown @context: "cpev" is undefined, not https://w3id.org/italia/onto/CPEV/',
    });
  });
});

describe('datasets of Semantic Italia', () => {
  const datasets = async (src: string) =>
    (await open(src, {noun: 'dataset', source: 'wordpress'})).datasets?.(signal);
  const dataset = async (src: string) =>
    (await open(src, {noun: 'dataset', source: 'wordpress'})).dataset?.(signal);

  it('are read from any page of the site, or by their route', async () => {
    const {origin} = await wordpress({graphs: {'comuni/v1/graph/dataset': townDatasets}});
    for (const path of ['/open-data/', '/wp-json/comuni/v1/graph/dataset']) {
      expect(await datasets(origin + path)).toMatchObject({
        unreadable: 0,
        items: [
          {
            id: 'bilancio',
            title: 'Bilancio',
            description: 'Entrate & uscite',
            holder: {name: 'Comune di Esempio', ipaCode: 'c_x000'},
            landingPage: 'https://comune.example.it/dataset/bilancio/',
            distributions: [
              {
                title: 'Bilancio in CSV',
                format: 'CSV',
                downloadUrl: 'https://comune.example.it/bilancio.csv',
                accessUrl: 'https://comune.example.it/bilancio.csv',
              },
            ],
          },
          {id: 'alberi', title: 'Alberi', distributions: []},
        ],
      });
    }
  });

  it('are one by its page or by the fragment', async () => {
    const {origin} = await wordpress({graphs: {'comuni/v1/graph/dataset': townDatasets}});
    for (const path of ['/dataset/alberi/', '/wp-json/comuni/v1/graph/dataset#alberi'])
      expect(await dataset(origin + path)).toMatchObject({title: 'Alberi'});
    expect(await datasets(`${origin}/dataset/alberi/`)).toMatchObject({items: [{title: 'Alberi'}]});
    await expect(dataset(`${origin}/dataset/boschi/`)).rejects.toMatchObject({reason: 'missing'});
    await expect(dataset(`${origin}/wp-json/comuni/v1/graph/dataset`)).rejects.toMatchObject({
      reason: 'unsupported',
      detail: '2 datasets: say which with #<name>',
    });
  });

  it('may be none', async () => {
    const {origin} = await wordpress({graphs: {'comuni/v1/graph/dataset': []}});
    expect(await datasets(`${origin}/wp-json/comuni/v1/graph/dataset`)).toMatchObject({items: []});
  });

  it('are not where the plug-in is not, or somewhere else', async () => {
    const {origin} = await wordpress({});
    await expect(datasets(`${origin}/open-data`)).rejects.toMatchObject({reason: 'unsupported'});
    await expect(datasets(`${origin}/wp-json/comuni/v1/graph/servizi`)).rejects.toBeInstanceOf(SourceFailure);
  });
});
