import {Challenge} from '../../model/challenge.ts';
import {request} from '../request.ts';
import type {OpenOptions} from '../source.ts';

/** A proof of work to solve, from the API that the consultation belongs to. */
export function challenge(src: string, {fetch}: OpenOptions, signal: AbortSignal): Promise<Challenge> {
  const url = new URL(src);
  const [, root = '', id = ''] = /^(.*)\/[^/]+\/([^/]+?)(?:\.json)?\/*$/.exec(url.pathname) ?? [];
  const address = new URL(`${root}/challenges`, url);
  address.searchParams.set('consultation', decodeURIComponent(id));
  return request(address.href, Challenge, {signal, fetch});
}
