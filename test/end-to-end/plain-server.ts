import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A web server that knows files and nothing else, as any host has it: what is asked after `?` is not read. */
export async function servePlainly(folders: Readonly<Record<string, string>>) {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const [path, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
    try {
      if (path === undefined || folder === undefined) throw new Error(`nothing is served at ${pathname}`);
      const body = await readFile(join(folder, normalize(`/${pathname.slice(path.length)}`)));
      response.writeHead(200, {'Content-Type': types[extname(pathname)] ?? 'application/octet-stream'});
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port, not on a pipe, has an address with a port.
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
