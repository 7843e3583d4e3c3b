import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {headersOfReads, jsonOf, jsonOrPage, listParameters, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {sha256} from '../receipt.ts';
import type {Settings} from '../settings.ts';
import type {Store, StoredDocument} from '../store/store.ts';
import {listRequestOf} from './list-request.ts';
import type {ListRequest} from './list-request.ts';

/** `/consultations`, one consultation, and their `.json` twins. */
export function consultationRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  app.use('/consultations', conditional());
  app.use('/consultations.json', conditional());
  app.use('/consultations/:id', conditional());

  const list = async (c: Context) => {
    const request = listRequestOf(new URL(c.req.url).searchParams);
    const {items, next, seen} = await page(store, settings, request);
    c.header('Cache-Control', cacheControl(settings, seen));
    const negotiated = c.req.path === '/consultations';
    if (negotiated) c.header('Vary', 'Accept', {append: true});
    if (negotiated && pages && !prefersJson(c)) return pages.consultations(c, {items, next});
    if (next === undefined) return c.json({items});
    const address = `${settings.publicUrl}/consultations.json?${next}`;
    c.header('Link', `<${address}>; rel="next"`);
    return c.json({items, next: address});
  };
  const listing = {
    summary: 'Consultations, by id',
    tags: ['consultations'],
    parameters: listParameters,
  };
  const others = {
    304: {description: 'Not changed since the ETag in If-None-Match.'},
    ...problems('invalid', 'tooMany', 'unavailable'),
  };
  app.get(
    '/consultations',
    describeRoute({
      ...listing,
      operationId: 'listConsultations',
      responses: {200: jsonOrPage('Consultations', 'A page of the list.', headersOfReads), ...others},
    }),
    list,
  );
  app.get(
    '/consultations.json',
    describeRoute({
      ...listing,
      operationId: 'listConsultationsJson',
      responses: {200: jsonOf('Consultations', 'A page of the list.', headersOfReads), ...others},
    }),
    list,
  );

  app.get(
    '/consultations/:id',
    describeRoute({
      operationId: 'getConsultation',
      summary: 'One consultation; add `.json` to its address for JSON whatever the Accept header',
      tags: ['consultations'],
      responses: {
        200: jsonOrPage('Consultation', 'The consultation.', headersOfReads),
        304: {description: 'Not changed since the ETag in If-None-Match.'},
        ...problems('notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const {id, twin} = twinOf(c.req.param('id'));
      const stored = await store.consultation(id);
      if (!stored) throw new Refused({code: 'notFound', detail: 'no such consultation'});
      if (!twin) c.header('Vary', 'Accept', {append: true});
      if (!twin && pages && !prefersJson(c)) return pages.consultation(c, stored);
      return json(c, settings, stored);
    },
  );
  return app;
}

/** `x.json` is the JSON form of `x`. */
export function twinOf(id: string): {readonly id: string; readonly twin: boolean} {
  return id.endsWith('.json') ? {id: id.slice(0, -'.json'.length), twin: true} : {id, twin: false};
}

async function json(c: Context, settings: Settings, stored: StoredDocument<Consultation>) {
  c.header('ETag', `"json-${(await sha256(stored.json)).slice(0, 22)}"`);
  c.header('Cache-Control', cacheControl(settings, [stored.document]));
  c.header('Content-Type', 'application/json');
  return c.body(stored.json);
}

/** A page of the list. The status depends on the clock, so it is computed here and not asked of the store. */
async function page(store: Store, settings: Settings, request: ListRequest) {
  const {limit, status, query} = request;
  const now = settings.now();
  const items: Consultation[] = [];
  const seen: Consultation[] = [];
  let after = request.after;
  for (;;) {
    const batch = await store.consultations({...query, limit: limit + 1, after});
    for (const {document} of batch) {
      const last = items.at(-1);
      if (items.length === limit && last) return {items, seen, next: request.nextAfter(last.id)};
      seen.push(document);
      if (status === undefined || statusOf(document, now) === status) items.push(document);
    }
    if (batch.length <= limit) return {items, seen, next: undefined};
    after = batch.at(-1)?.document.id;
  }
}
