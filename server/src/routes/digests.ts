import type {Context} from 'hono';
import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import {Digest} from '../../../src/model/receipt.ts';
import {conditional} from '../caching.ts';
import type {Deps} from '../deps.ts';
import {digestParameters, headersOfReads, jsonOf, notChanged, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';

/** `/consultations/{id}/digests` and its twin: the signed lists of the digests of all responses. */
export function digestRoutes({store, settings, digests}: Deps): Hono {
  const app = new Hono();

  const asked = async (c: Context, id: string) => {
    const stored = await store.consultation(id);
    if (!stored) throw new Refused({code: 'notFound', detail: 'no such consultation'});
    const {list: number = '1', digest} = c.req.query();
    if (!/^[1-9]\d{0,5}$/.test(number))
      throw new Refused({code: 'invalid', detail: 'list: the number of a list, from 1'});
    if (digest !== undefined && !Digest.safeParse(digest).success)
      throw new Refused({code: 'invalid', detail: 'digest: as it stands on a receipt'});
    const list =
      digest === undefined
        ? await digests.list(stored.document, Number(number))
        : await digests.listFor(stored.document, digest);
    if (!list)
      throw new Refused({code: 'notFound', detail: 'no such list: the first is signed after the closing'});
    c.header('Cache-Control', `public, max-age=${settings.maxAgeSeconds}`);
    const newest = await store.lifecycle.lists.newest(id);
    if (!newest || newest.number <= list.number) return {jws: list.jws, next: undefined};
    const next = `${settings.publicUrl}/consultations/${encodeURIComponent(id)}/digests`;
    return {jws: list.jws, next: (form: string) => `${next}${form}?list=${list.number + 1}`};
  };

  const described = {
    tags: ['receipts'],
    description:
      'Signed once the consultation is over, with the keys of `/.well-known/jwks.json`. The payload is the RFC 8785 form of a `DigestList`: at most 10,000 digests, sorted; more are in further lists. What is recorded after the signing, such as an answer on paper or after a reopening, comes in a further list; a list is never changed. Digests of withdrawn and purged responses stay in it. `notFound` until it is signed.',
    parameters: digestParameters,
  };
  const others = {...notChanged, ...problems('invalid', 'notFound', 'tooMany', 'unavailable')};

  for (const path of ['/consultations/:id/digests', '/consultations/:id/digests.json'] as const)
    app.use(path, conditional());
  app.get(
    '/consultations/:id/digests',
    describeRoute({
      ...described,
      operationId: 'getDigests',
      summary: 'The digests of all responses, in a list that this service signed: a compact JWS (RFC 7515)',
      responses: {
        200: {
          description: 'A signed list.',
          headers: headersOfReads,
          content: {'application/jose': {schema: {type: 'string'}}},
        },
        ...others,
      },
    }),
    async (c) => {
      const {jws, next} = await asked(c, c.req.param('id'));
      if (next) c.header('Link', `<${next('')}>; rel="next"`, {append: true});
      c.header('Content-Type', 'application/jose');
      return c.body(jws);
    },
  );
  app.get(
    '/consultations/:id/digests.json',
    describeRoute({
      ...described,
      operationId: 'getDigestsJson',
      summary: 'The same as a flattened JWS',
      responses: {200: jsonOf('SignedDigests', 'A signed list.', headersOfReads), ...others},
    }),
    async (c) => {
      const {jws, next} = await asked(c, c.req.param('id'));
      const [head = '', payload = '', signature = ''] = jws.split('.');
      return c.json({payload, protected: head, signature, ...(next ? {next: next('.json')} : {})});
    },
  );
  return app;
}
