import {once} from 'node:events';
import type {IncomingMessage, RequestListener} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo, LookupFunction} from 'node:net';
import {onTestFinished} from 'vitest';
import {outside} from '../../server/src/cli/outside.ts';
import {town} from './town.ts';

/** What a server was asked, and at which of its addresses. */
export type Asked = Pick<IncomingMessage, 'url' | 'headers'> & {readonly at: string | undefined};

/** A server on a socket of this machine that keeps what it was asked. */
export async function sourceServer(answer: RequestListener) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const {url, headers, socket} = request;
    asked.push({url, headers, at: socket.localAddress});
    answer(request, response);
  });
  server.listen(0, '0.0.0.0');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  // A server on a port, not on a pipe, has an address with a port.
  const {port} = server.address() as AddressInfo;
  return {port, asked};
}

/** Names lead to these addresses, one after the other; the last one stays. */
export function leadingTo(...addresses: readonly (string | readonly string[])[]) {
  const looked: string[] = [];
  const lookup: LookupFunction = (name, {all}, take) => {
    const found = [addresses[Math.min(looked.length, addresses.length - 1)] ?? []].flat();
    looked.push(name);
    const entries = found.map((address) => ({address, family: address.includes(':') ? 6 : 4}));
    if (all) take(null, entries);
    else take(null, entries[0]?.address ?? '', entries[0]?.family);
  };
  return {lookup, looked};
}

/** A server of ours that relays these hosts; the first address of this machine stands for all of the world. */
export async function relaying(
  hosts: readonly string[],
  {
    lookup = leadingTo('127.0.0.1').lookup,
    allowed = ['127.0.0.1'],
    seconds = 10,
  }: {lookup?: LookupFunction; allowed?: readonly string[]; seconds?: number} = {},
) {
  const {app, at} = await town({
    relay: {hosts, seconds, bytes: 5_000_000},
    extras: {outside: outside({lookup, allowed})},
  });
  const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(`/relay?url=${encodeURIComponent(url)}`, {headers});
  return {app, at, get};
}
