import {serve} from './ckan-server.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a look-alike of a WordPress holds; a plug-in that is absent is not installed. */
export type Content = {
  /** Semantic Italia: nodes by route below `/wp-json/`, such as `comuni/v1/graph/eventi`. */
  readonly graphs?: Readonly<Record<string, readonly Fields[]>>;
  /** The Events Calendar. */
  readonly events?: readonly Fields[];
};

const context = {
  owl: 'http://www.w3.org/2002/07/owl#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  l0: 'https://w3id.org/italia/onto/l0/',
  ti: 'https://w3id.org/italia/onto/TI/',
  cpv: 'https://w3id.org/italia/onto/CPV/',
  cov: 'https://w3id.org/italia/onto/COV/',
  cpev: 'https://w3id.org/italia/onto/CPEV/',
  poi: 'https://w3id.org/italia/onto/POI/',
  clv: 'https://w3id.org/italia/onto/CLV/',
  sm: 'https://w3id.org/italia/onto/SM/',
};

/** The document that Semantic Italia makes of its nodes. */
export const graphWith = (nodes: readonly Fields[]) => ({'@context': context, '@graph': nodes});

/**
 * A look-alike of a WordPress on a real socket, with or without addresses with names: errors with `code` and
 * `data.status`, at most 50 events a page, 404 after the last, events ordered and filtered by day and category, and
 * only those to come unless days are asked for. `base`: the path below which it stands.
 */
export async function wordpress({graphs = {}, events}: Content, {base = ''} = {}) {
  const asked: URL[] = [];
  const origin = await serve((incoming, response) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    asked.push(url);
    const answer = (status: number, body: unknown) =>
      response
        .writeHead(status, {
          'content-type': 'application/json; charset=UTF-8',
          'access-control-allow-origin': '*',
        })
        .end(JSON.stringify(body));
    const no = (status: number, code: string, message: string) =>
      answer(status, {code, message, data: {status}});
    const prefix = `${base}/wp-json/`;
    const route =
      url.searchParams.get('rest_route')?.slice(1) ??
      (url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : undefined);
    if (route === undefined)
      return response.writeHead(200, {'content-type': 'text/html'}).end('<h1>Comune</h1>');
    const nodes = graphs[route];
    if (nodes) return answer(200, graphWith(nodes));
    const [, rest] = /^tribe\/events\/v1\/events(?:\/(.+))?$/.exec(events ? route : '') ?? [];
    if (!events || !route.startsWith('tribe/events/v1/events'))
      return no(404, 'rest_no_route', 'Nessuna rotta corrisponde');
    if (rest !== undefined) {
      const found = events.find(({id, slug}) => String(id) === rest || `by-slug/${String(slug)}` === rest);
      return found ? answer(200, found) : no(404, 'event-not-found', 'The requested event was not found');
    }
    const {searchParams} = url;
    const page = Number(searchParams.get('page') ?? 1);
    const size = Math.min(Number(searchParams.get('per_page') ?? 10), 50);
    const from = searchParams.get('start_date') ?? new Date().toISOString().slice(0, 10);
    const to = searchParams.get('end_date') ?? '9999';
    const category = searchParams.get('categories');
    if (category === '?') return no(400, 'rest_invalid_param', 'Invalid parameter(s): categories');
    const day = (event: Fields, name: string) => String(event[name]).slice(0, 10);
    const fits = events.filter(
      (event) =>
        day(event, 'end_date') >= from &&
        day(event, 'start_date') <= to &&
        (category === null || JSON.stringify(event['categories']).includes(`"slug":"${category}"`)),
    );
    const shown = fits.slice((page - 1) * size, page * size);
    if (shown.length === 0 && page > 1)
      return no(404, 'event-archive-page-not-found', 'The requested event archive page does not exist');
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const pages = Math.ceil(fits.length / size);
    return answer(200, {
      events: shown,
      rest_url: url.href,
      ...(page < pages ? {next_rest_url: next.href} : {}),
      total: fits.length,
      total_pages: pages,
    });
  });
  return {origin: origin + base, asked};
}

const at = (text: string) => text.replace('T', ' ');

/** An event of The Events Calendar, as small as they come; times of day without a zone are those of the site. */
export const event = (id: number, start: string, end: string, more: Fields = {}): Fields => ({
  id,
  global_id: `comune.example.it?id=${id}`,
  author: '1',
  status: 'publish',
  date_utc: '2026-09-01 08:00:00',
  modified_utc: '2026-09-02 08:30:00',
  url: `https://comune.example.it/event/evento-${id}/`,
  slug: `evento-${id}`,
  title: `Evento ${id}`,
  description: '',
  excerpt: '',
  image: false,
  all_day: false,
  start_date: at(start),
  end_date: at(end),
  timezone: 'Europe/Rome',
  timezone_abbr: 'CET',
  hide_from_listings: false,
  categories: [],
  tags: [],
  venue: [],
  organizer: [],
  ...more,
});

/** The site of a small town: an event with its place, a body, a person who is nobody's business. */
export const townEvents: readonly Fields[] = [
  {
    '@type': 'cpev:PublicEvent',
    '@id': 'https://comune.example.it/vivere-il-comune/eventi/mercato/',
    'dct:title': 'Mercato',
    'cpev:eventTitle': 'Mercato in piazza',
    'sm:URL': 'https://mercati.example.org/piazza',
    'cpev:eventAbstract': 'Ogni banco ha la sua storia.',
    'cpev:targetAudience': {'@id': 'https://comune.example.it/vivere-il-comune/eventi/mercato/#audience'},
    'cov:hasOrganization': {'@id': 'urn:x-italian-pa:c_x000'},
    'l0:description': ['Ogni banco ha la sua storia.', 'Anche con la pioggia.'],
    'ti:startTime': '2026-07-12T09:30:00+00:00',
    'ti:endTime': '2026-07-12T13:00:00+00:00',
    'cpev:takesPlaceIn': [{'@id': 'https://comune.example.it/vivere-il-comune/luoghi/piazza/'}],
  },
  {
    '@type': 'cpev:PublicEvent',
    '@id': 'https://comune.example.it/vivere-il-comune/eventi/sagra/',
    'cpev:eventTitle': 'Sagra',
    'ti:startTime': '2026-08-14T00:00:00+00:00',
    'ti:endTime': '2026-08-16T00:00:00+00:00',
  },
  {
    '@type': 'poi:PointOfInterest',
    '@id': 'https://comune.example.it/vivere-il-comune/luoghi/piazza/',
    'dct:title': 'Piazza',
    'poi:POIofficialName': 'Piazza del Duomo',
    'owl:sameAs': {'@id': 'https://comune.example.it/vivere-il-comune/luoghi/piazza/#feature'},
  },
  {
    '@type': 'clv:Feature',
    '@id': 'https://comune.example.it/vivere-il-comune/luoghi/piazza/#feature',
    'clv:hasAddress': {'@id': 'https://comune.example.it/vivere-il-comune/luoghi/piazza/#address'},
    'clv:lat': 45.1,
    'clv:long': 9.2,
  },
  {
    '@type': 'clv:Address',
    '@id': 'https://comune.example.it/vivere-il-comune/luoghi/piazza/#address',
    'clv:officialStreetName': 'Piazza del Duomo 1',
    'clv:postCode': '00000',
  },
  {
    '@type': 'cov:PublicOrganization',
    '@id': 'urn:x-italian-pa:c_x000',
    'cov:legalName': 'Comune di Esempio',
  },
  {
    '@type': 'cpv:Person',
    '@id': 'https://comune.example.it/persona_pubblica/anna/',
    'dct:title': 'Anna Verdi',
  },
];

/** Its open data. */
export const townDatasets: readonly Fields[] = [
  {
    '@type': 'dcatapit:Distribution',
    '@id': 'https://comune.example.it/dataset/bilancio/#distribution-1',
    'dct:title': 'Bilancio in CSV',
    'dct:format': 'CSV',
    'dcat:downloadURL': {'@id': 'https://comune.example.it/bilancio.csv'},
  },
  {
    '@type': 'dcatapit:Dataset',
    '@id': 'https://comune.example.it/dataset/bilancio/',
    'dct:title': 'Bilancio',
    'dct:description': 'Entrate & uscite',
    'cov:hasOrganization': {'@id': 'urn:x-italian-pa:c_x000'},
    'dcat:distribution': [{'@id': 'https://comune.example.it/dataset/bilancio/#distribution-1'}],
  },
  {
    '@type': 'dcatapit:Dataset',
    '@id': 'https://comune.example.it/dataset/alberi/',
    'dct:title': 'Alberi',
  },
  {
    '@type': 'cov:PublicOrganization',
    '@id': 'urn:x-italian-pa:c_x000',
    'cov:legalName': 'Comune di Esempio',
  },
];
