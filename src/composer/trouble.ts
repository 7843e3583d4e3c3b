import type {SourceFailure} from '../sources/failure.ts';
import type {Trouble} from './words.ts';

/** Which words explain a failure; to scripts, a server that answers nobody else looks like a refusal without a status. */
export function troubleOf({reason, status, url}: SourceFailure, pageIsSecure: boolean): Trouble {
  const isPlain = url.startsWith('http:') && !/^http:\/\/(localhost|127\.|\[::1\])/.test(url);
  if (isPlain && pageIsSecure && status === undefined) return 'mixed';
  if (reason === 'refused') return status === undefined ? 'notAllowed' : 'login';
  return reason;
}
