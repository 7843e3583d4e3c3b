import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

type Answer = (path: string, response: ServerResponse) => void;

async function serve(answer: Answer) {
  const server = createServer((request: IncomingMessage, response) => answer(request.url ?? '/', response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port, not on a pipe, has an address with a port.
  const {port} = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return {url: `http://127.0.0.1:${port}`, stop};
}

const today = '2026-05-04';
const agenda = {
  items: [
    {
      ...{id: 'uno', kind: 'event', title: 'Assemblea di quartiere', language: 'it'},
      ...{start: today, datePrecision: 'day'},
    },
  ],
};

/** Writes down what the page says to developers; a script of the page, as its policy asks. */
const hook = `
  globalThis.said = [];
  for (const name of ['error', 'warn']) {
    const say = console[name];
    console[name] = (...words) => (said.push(words.map(String).join(' ')), say.apply(console, words));
  }
  addEventListener('error', ({message}) => said.push('error ' + message));
  addEventListener('unhandledrejection', ({reason}) => said.push('unhandled ' + reason));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    said.push('violation ' + effectiveDirective + ' ' + blockedURI));`;

/**
 * A site with a strict policy, and another origin that has the widgets below a path and adds a line to the files that
 * are named in `tampered`: the line tells the site that it ran.
 */
export async function serveTwoOrigins() {
  const tampered = new Set<string>();
  const ran: string[] = [];
  const asked: string[] = [];
  let body = '';
  let paths = 0;

  const widgets = await serve((url, response) => {
    const file = new URL(url, 'http://localhost').pathname.replace(/^\/percorso\/\d+\//, '');
    // An address without a version that leads to the one of today.
    if (url.startsWith('/vai/'))
      return void response.writeHead(302, {Location: url.slice(4), 'Access-Control-Allow-Origin': '*'}).end();
    asked.push(url);
    try {
      const code = readFileSync(`dist/cdn/${file}`, 'utf8');
      response.writeHead(200, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      });
      response.end(tampered.has(file) ? `fetch("/ran?${file}");${code}` : code);
    } catch {
      response.writeHead(404).end();
    }
  });

  const policy = [
    `default-src 'none'; script-src 'self' ${widgets.url}; style-src 'self'; connect-src 'self'`,
    `img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html arengo dompurify 'allow-duplicates'`,
  ].join('; ');
  const answers: Readonly<Record<string, () => readonly [type: string, body: string]>> = {
    '/pagina': () => ['text/html', body],
    '/hook.js': () => ['text/javascript', hook],
    '/agenda.json': () => ['application/json', JSON.stringify(agenda)],
  };
  const site = await serve((url, response) => {
    const [path = '', query = ''] = url.split('?');
    if (path === '/ran') ran.push(query);
    const [type, content] = answers[path]?.() ?? [];
    if (type === undefined) return void response.writeHead(path === '/ran' ? 204 : 404).end();
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy});
    response.end(content);
  });

  return {
    ran,
    asked,
    tampered,
    /** Where the widgets are: below a path of another origin, always another, for engines keep what they fetched. */
    widgets: () => `${widgets.url}/percorso/${(paths += 1)}/`,
    /** The address of a page with this in its head and in its body. */
    page: (head: string, content: string) => {
      body = `<!doctype html><html lang="it"><head><title>Prova</title><script src="/hook.js"></script>${head}</head>
        <body>${content}</body></html>`;
      return `${site.url}/pagina`;
    },
    stop: () => [widgets, site].forEach(({stop}) => stop()),
  };
}
