import type {SourceFailure} from '../sources/failure.ts';
import {recognise} from '../sources/recognise.ts';
import type {Trouble} from './words.ts';

/**
 * Which words explain why nothing can be shown of an address. To scripts, a server that answers nobody else looks like
 * a refusal without a status; and a page that exists is missing where only a server like ours would have its twin.
 */
export function troubleOf({reason, status, url}: SourceFailure, src: string, pageIsSecure: boolean): Trouble {
  const isPlain = url.startsWith('http:') && !/^http:\/\/(localhost|127\.|\[::1\])/.test(url);
  if (isPlain && pageIsSecure && status === undefined) return 'mixed';
  if (reason === 'refused') return status === undefined ? 'notAllowed' : 'login';
  const {source, nouns} = recognise(src);
  if (reason === 'missing' && source === 'participation' && nouns.length === 0) return 'notOurs';
  return reason;
}
