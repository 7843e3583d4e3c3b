import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createAdaptorServer} from '@hono/node-server';
import {createApp} from '../../server/src/app.ts';
import {publicationOf, readFolder} from '../../server/src/cli/content.ts';
import {outside} from '../../server/src/cli/outside.ts';
import {pages} from '../../server/src/pages/pages.ts';
import {newKeyFile, openKeys} from '../../server/src/receipt.ts';
import {settingsWith} from '../../server/src/settings.ts';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import {decidimContent} from '../../test/faces/decidim.ts';
import {ckan, closeAll, regional, small} from '../../test/sources/ckan-server.ts';
import {decidim} from '../../test/sources/decidim-server.ts';
import {event, wordpress} from '../../test/sources/wordpress-server.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const here = inProject('examples/sources');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
};

/** What the page is made of, by path; all else is the participation API's. */
const files: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/page.css': 'page.css',
  '/own.js': 'own.js',
  '/favicon.svg': 'favicon.svg',
  '/data/incontri.csv': 'data/incontri.csv',
  '/data/piano.json': 'data/piano.json',
  '/data/eventi.ics': 'data/eventi.ics',
  '/data/catalogo.jsonld': 'data/catalogo.jsonld',
};

/** The page with its own API and relay at a port (0: any that is free), and a stand-in for every other system. */
export async function startSources(
  port = 0,
): Promise<{readonly url: string; readonly stop: () => Promise<void>}> {
  const participating = await decidim(26, decidimContent);
  const site = await wordpress({
    events: [event(1, '2099-07-12T17:00:00', '2099-07-12T20:00:00', {title: 'Sagra del paese'})],
  });
  const open = await ckan([regional], {isOpen: true});
  const closed = await ckan([
    small('alberi', {organization: 'comune'}),
    small('bilancio', {organization: 'comune'}),
  ]);

  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, {status: 503});
  // Without `createServer` of its own the adapter makes a plain HTTP server.
  const server = createAdaptorServer({fetch: (request) => answer(request)}) as Server;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port, not on a pipe, has an address with a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const standIns = [
    ['https://comune.example.it', url],
    ['https://partecipa.example.it', participating.origin],
    ['https://www.example.it', site.origin],
    ['https://dati.example.it', open.origin],
    ['https://catalogo.example.it', closed.origin],
  ] as const;
  const app = await apiAt(url, new URL(closed.origin).host);
  answer = async (request) => (await pageAt(new URL(request.url).pathname, standIns)) ?? app.fetch(request);
  return {
    url,
    async stop() {
      closeAll();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The participation API of the demo, which relays what one of the catalogues keeps from browsers. */
async function apiAt(publicUrl: string, relayed: string) {
  const store = await openMemoryStore();
  const {files: content, faults} = await readFolder(inProject('examples/municipality/content'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await store.publish(publicationOf(content));
  const defaults = settingsWith({publicUrl, keys: await openKeys(await newKeyFile())});
  const settings = {...defaults, relay: {...defaults.relay, hosts: [relayed]}};
  // In the world outside, no relay asks the machine it runs on.
  return createApp(store, settings, {pages, outside: outside({allowed: ['127.0.0.1']})});
}

async function pageAt(
  path: string,
  standIns: readonly (readonly [written: string, served: string])[],
): Promise<Response | undefined> {
  const widget = /^\/arengo\/((?:chunks\/)?[\w.-]+\.(?:js|css))$/.exec(path)?.[1];
  const file = widget === undefined ? files[path] : undefined;
  if (widget !== undefined) return served(join(inProject('dist/cdn'), widget));
  if (file === undefined) return undefined;
  const page = await served(join(here, file));
  if (path !== '/') return page;
  const origins = standIns.map(([, served]) => served).join(' ');
  const html = standIns.reduce((text, [written, at]) => text.replaceAll(written, at), await page.text());
  return new Response(html, {
    headers: {
      'content-type': types['.html'] ?? '',
      'content-security-policy': [
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
        `connect-src ${origins}`,
        "require-trusted-types-for 'script'; trusted-types lit-html arengo dompurify 'allow-duplicates'",
      ].join('; '),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function served(file: string): Promise<Response> {
  const type = types[extname(file)] ?? 'application/octet-stream';
  try {
    return new Response(await readFile(file), {headers: {'content-type': type}});
  } catch {
    return new Response(null, {status: 404});
  }
}
