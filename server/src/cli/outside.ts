import {lookup as resolve} from 'node:dns';
import type {Agent, IncomingMessage} from 'node:http';
import {request as httpRequest} from 'node:http';
import {request as httpsRequest} from 'node:https';
import type {LookupFunction} from 'node:net';
import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {RequestFilteringHttpAgent, RequestFilteringHttpsAgent} from 'request-filtering-agent';
import type {Asking, Outside} from '../relay/outside.ts';
import {ForbiddenAddress} from '../relay/outside.ts';

/** What tests put in place of the network. */
export type OutsideOptions = {
  /** Finds the addresses of a name. */
  readonly lookup?: LookupFunction;
  /** Addresses that may be asked although they are ours. */
  readonly allowed?: readonly string[];
};

const notPublic = 'the name leads into a network that is not public';

/**
 * Asks servers of others, and never one of our own network: whatever a name resolves to is checked in the look-up of
 * the connection itself, so what was checked is what is connected to, and every connection looks up anew
 * (docs/decisions/0059).
 */
export function outside({lookup = resolve, allowed = []}: OutsideOptions = {}): Outside {
  const filter = {
    allowIPAddressList: [...allowed],
    // Public by their numbers only: the address under which a machine in Azure finds its host, and IPv4 addresses
    // written as they were before (`::127.0.0.1`, RFC 4291 §2.5.5.1).
    denyIPAddressList: ['168.63.129.16', '::/96'],
  };
  const agents = {
    'http:': new RequestFilteringHttpAgent(filter),
    'https:': new RequestFilteringHttpsAgent(filter),
  };
  return async (url, asking) => {
    const isSafe = url.protocol === 'https:';
    const send = isSafe ? httpsRequest : httpRequest;
    const agent = agents[isSafe ? 'https:' : 'http:'];
    return responseOf(await answer(send, url, {agent, lookup}, asking));
  };
}

function answer(
  send: typeof httpRequest,
  url: URL,
  connection: {readonly agent: Agent; readonly lookup: LookupFunction},
  {method = 'GET', headers = {}, body, signal}: Asking,
): Promise<IncomingMessage> {
  return new Promise((take, fail) => {
    const asked = send(
      url,
      {
        ...connection,
        method,
        headers: {'accept-encoding': 'gzip', ...headers},
        ...(signal ? {signal} : {}),
      },
      take,
    );
    asked.on('error', (cause) => {
      const isOurs = / is not allowed\. Because/.test(cause.message);
      // The address itself is nobody's business.
      fail(isOurs ? new ForbiddenAddress(notPublic) : cause);
    });
    asked.end(body);
  });
}

function responseOf(message: IncomingMessage): Response {
  const {statusCode: status = 0} = message;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  const encoding = headers.get('content-encoding') ?? 'identity';
  const hasBody = ![204, 205, 304].includes(status);
  if (status < 200 || status > 599 || (hasBody && !['gzip', 'identity'].includes(encoding))) {
    message.destroy();
    throw new TypeError(`an answer that cannot be read: ${status}, ${encoding}`);
  }
  if (!hasBody) {
    message.resume();
    return new Response(null, {status, headers});
  }
  headers.delete('content-encoding');
  if (encoding === 'gzip') headers.delete('content-length');
  // What breaks in the middle breaks whoever reads the end of it.
  const read = encoding === 'gzip' ? pipeline(message, createGunzip(), () => undefined) : message;
  return new Response(bodyOf(read), {status, headers});
}

/** As a stream of the web: its chunks are bytes. */
function bodyOf(stream: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array, undefined> = stream[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const {done, value} = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      stream.destroy();
    },
  });
}
