import {Anything} from '../model/anything.ts';
import type {Schema} from '../model/read.ts';
import {request} from './request.ts';

/** Who asks, and through what. */
type Asked = {
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
};

/** What is on its way, by name. */
const onItsWay = new Map<string, Promise<unknown>>();

/**
 * One request for all who ask for the same at once: fifty commitments of a plan are one download. It is not cut short
 * for one of them who no longer waits; what has come or failed is asked for anew.
 */
export async function shared<T>(name: string, {signal, fetch}: Asked, load: () => Promise<T>): Promise<T> {
  // Another fetch may find something else at the same address.
  if (fetch) return load();
  signal?.throwIfAborted();
  // Whoever asks under the same name asks for the same type.
  const coming = (onItsWay.get(name) ?? load().finally(() => onItsWay.delete(name))) as Promise<T>;
  onItsWay.set(name, coming);
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    coming.then(resolve, reject);
  });
}

/** `request` once for all widgets of a page that ask for the same in the same shape at once. */
export const requestShared = <T>(url: string, schema: Schema<T>, asked: Asked): Promise<T> =>
  asked.fetch
    ? request(url, schema, asked)
    : shared(`${Number(schema === Anything)}=${url}`, asked, () => request(url, schema));
