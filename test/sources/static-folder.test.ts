import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import type {Server} from 'node:http';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {open} from '../../src/sources/open.ts';

const content = fileURLToPath(new URL('../../examples/municipality/content/', import.meta.url));
const types: Readonly<Record<string, string>> = {'.json': 'application/json', '.csv': 'text/csv'};
const {signal} = new AbortController();

let folder: string;
let server: Server;
let host: string;

/** The demo's content as files laid out like the API, on a server that knows nothing but files. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arengo-folder-'));
  const write = async (path: string, value: unknown) => writeFile(join(folder, path), JSON.stringify(value));
  for (const collection of ['consultations', 'plans', 'datasets']) {
    await mkdir(join(folder, collection));
    const items: unknown[] = [];
    for (const name of await readdir(join(content, collection))) {
      const document = parse(await readFile(join(content, collection, name), 'utf8'));
      items.push(document);
      await write(`${collection}/${document.id}.json`, document);
    }
    await write(`${collection}.json`, {items});
  }
  const agendas = await Promise.all(
    ['events', 'meetings'].map(async (name) =>
      parse(await readFile(join(content, `agenda/${name}.yaml`), 'utf8')),
    ),
  );
  await write('agenda.json', {items: agendas.flatMap(({items}) => items)});
  await writeFile(
    join(folder, 'incontri.csv'),
    'Data;Carica;Portatore di interessi\n12/03/2026;Sindaca;ACME',
  );

  server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    readFile(join(folder, pathname)).then(
      (bytes) =>
        response.writeHead(200, {'content-type': types[extname(pathname)] ?? 'text/html'}).end(bytes),
      () => response.writeHead(404, {'content-type': 'text/html'}).end('<h1>404</h1>'),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  host = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, {recursive: true});
});

describe('a folder of static files in the API’s layout', () => {
  it('is an API to read: a document and a list of every noun', async () => {
    const at = (path: string) => open(`${host}${path}`);
    expect(await (await at('/consultations/6nap')).consultation?.(signal)).toMatchObject({id: '6nap'});
    expect((await (await at('/consultations')).consultations?.(signal))?.items).toHaveLength(4);
    expect(await (await at('/plans/3nap')).plan?.(signal)).toMatchObject({
      plan: {declared: {achieved: 107, total: 152}},
      unreadable: 0,
    });
    expect(await (await at('/plans/5nap/commitments/3.02')).commitment?.(signal)).toMatchObject({
      commitment: {code: '3.02'},
      language: 'it',
    });
    expect(await (await at('/datasets/anncsu')).dataset?.(signal)).toMatchObject({id: 'anncsu'});
    expect((await (await at('/datasets')).datasets?.(signal))?.items).toHaveLength(12);
    const agenda = await (await at('/agenda')).agenda?.({kind: 'meeting'}, signal);
    expect(agenda?.items).toHaveLength(41 + 28);
    expect(agenda?.unreadable).toBe(0);
  });

  it('may hold tables too', async () => {
    const agenda = await (await open(`${host}/incontri.csv`)).agenda?.({}, signal);
    expect(agenda?.items).toMatchObject([{kind: 'meeting', start: '2026-03-12'}]);
  });

  it('says what is not in it', async () => {
    const source = await open(`${host}/plans/9nap`);
    await expect(source.plan?.(signal)).rejects.toMatchObject({reason: 'missing', status: 404});
  });
});
