import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** Pages of somebody else, by path, under the strictest policy that lets a script of `ours` in and frames of these too. */
export async function serveHost(
  [ours, ...others]: readonly string[],
  pages: Readonly<Record<string, string>>,
) {
  const policy = [
    "default-src 'none'",
    `script-src ${ours}`,
    `frame-src ${[ours, ...others].join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const server = createServer((request, response) => {
    const body = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    });
    response.end(
      `<!doctype html><html lang="it"><head><title>Comune</title><link rel="icon" href="data:,"></head><body><main><h1>Il Comune</h1>${body ?? ''}</main></body></html>`,
    );
  });
  // `localhost` and `127.0.0.1` are two sites: what is in the frame is a third party.
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
