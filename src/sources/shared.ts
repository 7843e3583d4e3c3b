import type {RequestOptions} from './exchange.ts';

/** What is on its way, by name. */
const onItsWay = new Map<string, Promise<unknown>>();

/**
 * One request for all who ask for the same at once: fifty commitments of a plan are one download. It is not cut short
 * for one of them who no longer waits; what has come or failed is asked for anew.
 */
export function shared<T>(
  name: string,
  {signal, fetch}: Pick<RequestOptions, 'fetch'> & {readonly signal: AbortSignal},
  load: () => Promise<T>,
): Promise<T> {
  // Another fetch may find something else at the same address.
  if (fetch) return load();
  // Whoever asks under the same name asks for the same type.
  const coming = (onItsWay.get(name) ?? load()) as Promise<T>;
  onItsWay.set(name, coming);
  const done = () => onItsWay.delete(name);
  coming.then(done, done);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
    coming.then(resolve, reject);
  });
}
