import {once} from 'node:events';
import type {RequestListener, Server} from 'node:http';
import {createServer} from 'node:http';

const servers: Server[] = [];

/** A server on a real socket; gives its origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

/** After each test. */
export function closeAll() {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}

type Package = Readonly<Record<string, unknown>>;

/**
 * A look-alike of CKAN's action API: envelopes with `help`, errors with `__type`, at most `rowsMax` rows whatever is
 * asked for, ten rows when nothing is, private packages only for who logged in, filters of the index. `isOpen`: pages of other
 * origins may read it.
 */
export async function ckan(packages: readonly Package[], {rowsMax = 1_000, base = '', isOpen = false} = {}) {
  const asked: URL[] = [];
  const origin = await serve((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://x');
    asked.push(url);
    const answer = (status: number, body: object) =>
      response
        .writeHead(status, {
          'content-type': 'application/json;charset=utf-8',
          ...(isOpen ? {'access-control-allow-origin': '*'} : {}),
        })
        .end(JSON.stringify({help: `${url.origin}/api/3/action/help_show?name=x`, ...body}));
    const no = (status: number, __type: string, message: string) =>
      answer(status, {success: false, error: {__type, message}});
    const action = url.pathname.startsWith(`${base}/api/3/action/`)
      ? url.pathname.split('/').at(-1)
      : undefined;
    if (action === 'package_show') {
      const id = url.searchParams.get('id');
      const found = packages.find(({name, id: uuid}) => name === id || uuid === id);
      if (id === null) return no(409, 'Validation Error', 'Missing value');
      if (!found) return no(404, 'Not Found Error', 'Not found');
      if (found['private'] === 'hidden') return no(403, 'Authorization Error', 'Access denied');
      return answer(200, {success: true, result: found});
    }
    if (action === 'package_search') {
      const {searchParams} = url;
      const start = Number(searchParams.get('start') ?? 0);
      const rows = Math.min(Number(searchParams.get('rows') ?? 10), rowsMax);
      const terms = [...(searchParams.get('fq') ?? '').matchAll(/(\w+):"((?:[^"\\]|\\.)*)"/g)];
      const fits = (pack: Package) =>
        terms.every(([, field = '', word]) => [pack[field]].flat().includes(word?.replace(/\\(.)/g, '$1')));
      const found = packages.filter(fits);
      const q = searchParams.get('q');
      if (q === '[') return no(409, 'Search Query Error', 'Invalid search query');
      const result = {count: found.length, facets: {}, results: found.slice(start, start + rows)};
      return answer(200, {success: true, result});
    }
    response.writeHead(404, {'content-type': 'text/html'}).end('<h1>404</h1>');
  });
  return {origin: `${origin}${base}`, asked};
}

/** A package as a regional catalogue with DCAT-AP_IT gives it, JSON in strings and all. */
export const regional: Package = {
  id: '6febe802-8344-4734-b11b-ce4638234b45',
  name: 'bilanci-preventivi',
  title: 'Bilanci preventivi della Regione',
  notes: 'I bilanci, divisi per <b>anno</b> di esercizio.<br>Dal 2012.',
  alternate_identifier: '[]',
  author: 'Direzione bilancio',
  author_email: 'bilancio@regione.example.it',
  conforms_to:
    '[{"identifier": "https://w3id.org/italia/onto/CLV", "title": {"it": "Ontologia"}, "uri": ""}, {"uri": "https://www.example.org/s1"}]',
  creator: '[]',
  frequency: 'ANNUAL',
  geographical_name: '{ITA_BZO}',
  holder_name: 'Portale regionale',
  identifier: 'r_lazio:814ada5a',
  isopen: false,
  issued: '',
  language: '{ITA,DEU}',
  license_id: 'cc-by4',
  license_title: 'cc-by4',
  maintainer: 'Area bilancio',
  maintainer_email: '',
  metadata_created: '2015-02-04T16:55:51.875638',
  metadata_modified: '2020-09-23T12:59:12.628631',
  modified: '23-09-2020',
  num_resources: 2,
  organization: {id: 'd474', name: 'regione', title: 'Regione (harvester)', is_organization: true},
  owner_org: 'd474',
  private: false,
  publisher_identifier: '',
  publisher_name: '',
  state: 'active',
  tags: [{name: 'bilancio', display_name: 'bilancio', vocabulary_id: null}, {name: 'spesa'}, {name: ' '}],
  temporal_coverage: '[{"temporal_start": "2012", "temporal_end": "31/12/2020"}]',
  themes_aggregate: '[]',
  type: 'dataset',
  url: '',
  extras: [
    {key: 'theme', value: '[{"subthemes": ["http://eurovoc.europa.eu/8469"], "theme": "ECON"}]'},
    {key: 'access_rights', value: 'http://publications.europa.eu/resource/authority/access-right/PUBLIC'},
    {key: 'holder_name', value: 'Regione Lazio'},
    {key: 'holder_identifier', value: 'r_lazio'},
    {key: 'publisher_name', value: 'LAZIOcrea S.p.A.'},
    {key: 'harvest_object_id', value: 'b3a'},
  ],
  resources: [
    {
      id: 'r1',
      name: 'Bilancio 2020',
      url: 'https://dati.example.it/bilancio-2020.csv',
      format: 'CSV',
      distribution_format: 'CSV',
      mimetype: 'text/csv',
      size: '1,2 MB',
      created: '2020-09-23T12:59:12.628631',
      last_modified: '2020-09-23T12:59:12.628631',
      license_type: 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
      rights: 'Si cita la <em>Regione</em>.',
      state: 'active',
    },
    {
      id: 'r2',
      name: 'Servizio',
      url: 'https://dati.example.it/wms',
      format: 'WMS',
      size: null,
      state: 'active',
    },
    {id: 'r3', name: 'Per FTP', url: 'ftp://dati.example.it/b.zip', format: 'ZIP', state: 'active'},
    {id: 'r4', name: 'Tolto', url: 'https://dati.example.it/old.csv', format: 'CSV', state: 'deleted'},
  ],
};

/** Another, as small as they come. */
export const small = (name: string, more: Package = {}): Package => ({
  id: `id-${name}`,
  name,
  title: `Dataset ${name}`,
  state: 'active',
  resources: [],
  ...more,
});
