import type {RequestOptions} from '../exchange.ts';
import {exchange} from '../exchange.ts';
import {reasonOf, SourceFailure} from '../failure.ts';
import {diagnosis} from '../source.ts';

/** The beginning of a file. */
export type Head = {
  readonly bytes: Uint8Array;
  /** There is more of it. */
  readonly isCut: boolean;
  readonly contentType: string;
};

type Options = Pick<RequestOptions, 'signal' | 'fetch'>;

/**
 * The first bytes of a file, at most `limit`. They are asked for as a range; a server that sends all the same is not
 * listened to beyond them. Where a range needs a permission that the server does not give, it is left out.
 * Throws `SourceFailure`, or the reason of the signal.
 */
export async function headOf(url: string, limit: number, options: Options = {}): Promise<Head> {
  try {
    return await ask(url, limit, options, {range: `bytes=0-${limit}`});
  } catch (failure) {
    if (!(failure instanceof SourceFailure) || !mayBeTheRange(failure)) throw failure;
  }
  try {
    return await ask(url, limit, options, {});
  } catch (failure) {
    if (!isMute(failure)) throw failure;
    throw (await (await diagnosis())?.explained(failure, options)) ?? failure;
  }
}

/** No answer at all may be a permission that was not given; 416 is said of an empty file. */
const mayBeTheRange = (failure: SourceFailure) => failure.status === 416 || isMute(failure);

const isMute = (failure: unknown): failure is SourceFailure =>
  failure instanceof SourceFailure && failure.status === undefined && failure.cause instanceof TypeError;

async function ask(
  url: string,
  limit: number,
  options: Options,
  headers: Readonly<Record<string, string>>,
): Promise<Head> {
  const read = (response: Response) => beginningOf(response, limit);
  const {response, json} = await exchange(url, {
    ...options,
    headers: {accept: '*/*', ...headers},
    timeout: 20_000,
    read,
  });
  const {ok, status} = response;
  if (!ok || !(json instanceof Beginning))
    throw new SourceFailure(reasonOf(status), {url, status, detail: `answered ${status}`});
  return {...json, contentType: response.headers.get('content-type') ?? ''};
}

class Beginning {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;

  constructor(bytes: Uint8Array, isCut: boolean) {
    this.bytes = bytes;
    this.isCut = isCut;
  }
}

/** One byte more than is taken tells that there is more. */
async function beginningOf({ok, body}: Response, limit: number): Promise<unknown> {
  if (!ok) {
    void body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader && size <= limit) {
    const {done, value} = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  if (size > limit) void reader?.cancel();
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  return new Beginning(bytes.subarray(0, limit), size > limit);
}
