import type {Context, MiddlewareHandler} from 'hono';
import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import {conditional} from '../caching.ts';
import type {Deps} from '../deps.ts';
import {headersOfReads, notChanged, problems, relayParameters} from '../openapi.ts';
import {problemResponse, Refused} from '../problems.ts';
import {questionIn} from '../relay/question.ts';
import {Relay} from '../relay/relay.ts';
import type {Outside} from '../relay/outside.ts';

/**
 * What others wrote is shown under our name: no browser may run it here. It stands outside the headers of all other
 * answers, and has the last word.
 */
export function sandboxed(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  };
}

/** `/relay`: open data of others, for pages that their server does not let read it; off unless hosts are listed. */
export function relayRoutes({settings}: Deps, outside: Outside | undefined): Hono {
  const app = new Hono();
  const relay = outside && settings.relay.hosts.length > 0 ? new Relay(outside, settings) : undefined;

  const relayed = async (c: Context) => {
    if (!relay) throw new Refused({code: 'notFound', detail: 'nothing is relayed here'});
    const {url = '', query, variables} = c.req.query();
    const question = query === undefined ? undefined : questionIn(query, variables);
    const {bytes, media, until} = await relay.document(url, question);
    const seconds = Math.max(0, Math.floor((until - settings.now().getTime()) / 1000));
    return c.body(bytes, 200, {
      'Content-Type': media.type,
      'Content-Disposition': `attachment; filename="relay.${media.extension}"`,
      'Cache-Control': `public, max-age=${seconds}`,
    });
  };

  app.use('/relay', conditional());
  app.get(
    '/relay',
    describeRoute({
      operationId: 'relay',
      summary: 'Open data of another server that does not let pages read it',
      description:
        'For the hosts that the operator lists; without any, always `notFound`. Fetched by this server without anything of who asks, kept for a while, and given out as it came: at most 5 MB of JSON, JSON-LD, CSV or iCalendar. With `query`, a question of GraphQL is asked there, by POST; only of addresses that end in `/api`, and only a query. `invalid` with 403: a host that is not listed, an address that is not public, a redirect to one, another type, or a source that wants a login. `unavailable` with 502 or 504: the source fails or is too slow. `tooLarge`: it is larger.',
      tags: ['service'],
      parameters: relayParameters,
      responses: {
        200: {
          description: 'What is at the address.',
          headers: headersOfReads,
          content: {
            'application/json': {},
            'application/ld+json': {},
            'text/csv': {},
            'text/calendar': {},
          },
        },
        ...notChanged,
        403: {
          description: '`invalid`: not relayed',
          content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
        },
        502: {
          description: '`unavailable`: the source does not answer as it should',
          content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
        },
        504: {
          description: '`unavailable`: the source is too slow',
          content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
        },
        ...problems('invalid', 'notFound', 'tooLarge', 'tooMany', 'unavailable'),
      },
    }),
    // Whoever asks is a script, whatever its browser says it accepts: no page.
    async (c) =>
      relayed(c).catch((error: unknown) => {
        if (error instanceof Refused) return problemResponse(error.refusal);
        throw error;
      }),
  );
  return app;
}
