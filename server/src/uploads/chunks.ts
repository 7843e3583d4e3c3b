import {Refused} from '../problems.ts';

/**
 * A body piece by piece, at most so many bytes of it. It ends early when `signal` asks. Throws `Refused` for more, and
 * when the connection breaks: the network's fault, not ours.
 */
export async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  most: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', stop);
  let left = most;
  try {
    while (!signal?.aborted) {
      const {done, value} = await reader.read().catch((): never => {
        throw new Refused({code: 'invalid', status: 400, detail: 'the body broke off; what came is kept'});
      });
      if (done) return;
      left -= value.length;
      if (left < 0) throw new Refused({code: 'tooLarge', detail: 'more bytes than were announced'});
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}
