import type {RequestListener} from 'node:http';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Noun} from '../../src/model/noun.ts';
import {open} from '../../src/sources/open.ts';
import {through} from '../../src/sources/relay/through.ts';
import {ckan, closeAll, regional, serve} from '../sources/ckan-server.ts';
import {decidim, it as inItalian} from '../sources/decidim-server.ts';
import {leadingTo, relaying} from './look-alike.ts';

const {signal} = new AbortController();
let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  closeAll();
});

const relay = 'https://partecipa.example.it/relay';

/** A system that is reached under a public name, and only through a server of ours: nobody asks it directly. */
async function behind(origin: string) {
  const {port} = new URL(origin);
  const host = `dati.example.it:${port}`;
  const {app} = await relaying([host], leadingTo('127.0.0.1'));
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    asked.push(`${init?.method ?? 'GET'} ${url.origin}${url.pathname}`);
    return app.request(url.pathname + url.search, {headers: init?.headers ?? {}});
  };
  const opened = (path: string, noun: Noun, source = relay) =>
    open(`http://${host}${path}`, {noun, source, fetch});
  return {host, opened, asked};
}

const file =
  (type: string, body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(200, {'content-type': type}).end(body);

describe('a source through the relay', () => {
  it('is a CKAN, by the address of its page', async () => {
    const {origin} = await ckan([regional]);
    const {host, opened, asked} = await behind(origin);
    const one = await (await opened('/dataset/bilanci-preventivi', 'dataset')).dataset?.(signal);
    expect(one).toMatchObject({title: 'Bilanci preventivi della Regione'});
    expect(one?.landingPage, 'the page of the dataset, not of the relay').toBe(
      `http://${host}/dataset/bilanci-preventivi`,
    );
    const list = await opened('/organization/regione', 'dataset', `ckan ${relay}`);
    expect(await list.datasets?.(signal)).toMatchObject({unreadable: 0});
    expect(new Set(asked)).toEqual(new Set([`GET ${relay}`]));
  });

  it('is a Decidim, whose questions stay a GET', async () => {
    const content = {
      components: {
        12: {
          __typename: 'Meetings',
          meetings: [
            {
              id: '45',
              title: inItalian('Assemblea'),
              startTime: '2026-03-12T17:00:00+01:00',
              endTime: '2026-03-12T19:00:00+01:00',
              typeOfMeeting: 'online',
              attachments: [],
              closed: false,
              isWithdrawn: false,
            },
          ],
        },
      },
    };
    const {origin} = await decidim(26, content);
    const {host, opened, asked} = await behind(origin);
    const agenda = await (await opened('/processes/x/f/12/meetings', 'agenda')).agenda?.({}, signal);
    expect(agenda?.items).toMatchObject([
      {title: {it: 'Assemblea'}, url: `http://${host}/processes/x/f/12/meetings/45`},
    ]);
    expect(new Set(asked)).toEqual(new Set([`GET ${relay}`]));
  });

  it.each([
    ['/eventi.ics', 'agenda', 'text/calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['/incontri.csv', 'agenda', 'text/csv', 'data;titolo\n2026-07-01;Seduta\n'],
    [
      '/catalogo.jsonld',
      'dataset',
      'application/ld+json',
      JSON.stringify({
        '@context': 'https://schema.org/',
        '@type': 'Dataset',
        '@id': 'https://dati.example.it/1',
        name: 'Alberi',
      }),
    ],
  ] as const)('is a file: %s', async (path, noun, type, body) => {
    const {opened, asked} = await behind(await serve(file(type, body)));
    const source = await opened(path, noun);
    const listing = await (noun === 'agenda' ? source.agenda?.({}, signal) : source.datasets?.(signal));
    expect(listing).toMatchObject({unreadable: 0});
    expect(asked).toEqual([`GET ${relay}`]);
  });

  it('names why it is not passed on, and which sources there are', async () => {
    const {opened} = await behind('http://127.0.0.1:1');
    const other = await open('https://altri.example.it/dataset/x', {
      noun: 'dataset',
      source: relay,
      fetch: async () =>
        Promise.resolve(
          Response.json({code: 'invalid', detail: 'this host is not on the list'}, {status: 403}),
        ),
    });
    await expect(other.dataset?.(signal)).rejects.toMatchObject({reason: 'refused', status: 403});
    expect(String(warn.mock.calls)).toContain('403, this host is not on the list');
    await expect(opened('/consultations/x', 'consultation')).rejects.toMatchObject({
      reason: 'unsupported',
      detail: expect.stringContaining('no source "participation" here') as string,
    });
  });

  it('takes nothing to send on', async () => {
    const never = () => Promise.reject(new Error('not asked'));
    const whole = {consultation: never, submit: never, uploads: never, receipts: never, challenge: never};
    const {operations} = await through(
      relay,
      'https://altri.example.it/',
      () => async () => Promise.resolve({operations: () => whole}),
    );
    expect(Object.keys(operations('https://altri.example.it/', {}))).toEqual(['consultation']);
  });

  it.each(['ftp://partecipa.example.it/relay', 'ckan:', 'http:'])(
    'is no relay at what is no web address: %s',
    async (source) => {
      await expect(
        open('https://dati.example.it/dataset/x', {noun: 'dataset', source}).then((one) =>
          one.dataset?.(signal),
        ),
      ).rejects.toMatchObject({name: 'SourceFailure', reason: 'unsupported'});
    },
  );
});
