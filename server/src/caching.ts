import type {MiddlewareHandler} from 'hono';
import {etag, RETAINED_304_HEADERS} from 'hono/etag';
import type {Consultation} from '../../src/model/consultation.ts';
import {nextChangeOf} from '../../src/model/consultation.ts';
import type {Settings} from './settings.ts';

/** `Cache-Control` for what is computed from consultations: never beyond the moment one of them opens or closes. */
export function cacheControl({now, maxAgeSeconds}: Settings, consultations: readonly Consultation[]): string {
  const time = now();
  const changes = consultations.flatMap((consultation) => nextChangeOf(consultation, time) ?? []);
  const seconds = Math.floor((Math.min(...changes, Infinity) - time.getTime()) / 1000);
  return `public, max-age=${Math.max(0, Math.min(maxAgeSeconds, seconds))}`;
}

/** Answers 304 to whoever has it. Pages of other origins must be allowed to read that too. */
export function conditional(): MiddlewareHandler {
  return etag({
    retainedHeaders: [
      ...RETAINED_304_HEADERS,
      'access-control-allow-origin',
      'access-control-expose-headers',
      'link',
    ],
  });
}
