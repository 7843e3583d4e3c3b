import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import type {LoggedChange} from '../../../src/model/change-log.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import {cacheControl, conditional} from '../caching.ts';
import {fittingConsultations} from '../fitting-consultations.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {headersOfReads, inAllForms, jsonOf, listParameters, notChanged, problems, twin} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {sha256} from '../receipt.ts';
import type {Settings} from '../settings.ts';
import type {Store, StoredDocument} from '../store/store.ts';
import {consultationFeedWords, feedWords} from '../twins/feed-words.ts';
import {consultationFeed} from '../twins/consultation-feed.ts';
import {consultationsFeed} from '../twins/feeds.ts';
import {formOf, linkTo, sendForm, twinsOf} from '../twins/forms.ts';
import {consultationLinkedData} from '../twins/other-linked-data.ts';
import {listRequestOf} from './list-request.ts';
import type {ListRequest} from './list-request.ts';

const filterNames = ['status', 'q', 'organisation', 'topic'] as const;
const listForms = ['json', 'atom'] as const;
const forms = ['json', 'jsonld', 'atom'] as const;
type Request = ListRequest<(typeof filterNames)[number]>;

/** `/consultations`, one consultation, and their twins. */
export function consultationRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  for (const path of ['', '.json', '.atom', '/:id']) app.use(`/consultations${path}`, conditional());

  const list = async (c: Context, isTwin: boolean) => {
    const request = listRequestOf(new URL(c.req.url).searchParams, filterNames);
    const {items, next, seen} = await page(store, settings, request);
    c.header('Cache-Control', cacheControl(settings, seen));
    if (!isTwin) c.header('Vary', 'Accept', {append: true});
    const twins = twinsOf(`${settings.publicUrl}/consultations`, listForms, request.filterQuery);
    linkTo(c, twins);
    if (!isTwin && pages && !prefersJson(c))
      return pages.consultations(c, {items, next, asked: request.filters, twins});
    if (next === undefined) return c.json({items});
    const address = `${settings.publicUrl}/consultations.json?${next}`;
    c.header('Link', `<${address}>; rel="next"`, {append: true});
    return c.json({items, next: address});
  };
  const listing = {
    summary: 'Consultations, by id',
    tags: ['consultations'],
    parameters: listParameters,
  };
  const others = {...notChanged, ...problems('invalid', 'tooMany', 'unavailable')};
  app.get(
    '/consultations',
    describeRoute({
      ...listing,
      operationId: 'listConsultations',
      responses: {200: inAllForms('Consultations', 'A page of the list.', ['json']), ...others},
    }),
    (c) => list(c, false),
  );
  app.get(
    '/consultations.json',
    describeRoute({
      ...listing,
      operationId: 'listConsultationsJson',
      responses: {200: jsonOf('Consultations', 'A page of the list.', headersOfReads), ...others},
    }),
    (c) => list(c, true),
  );
  app.get(
    '/consultations.atom',
    describeRoute({
      summary: 'Consultations as a feed (Atom, RFC 4287), the one that changed last first',
      tags: ['consultations'],
      parameters: listParameters.filter(({name}) => !['limit', 'cursor'].includes(name)),
      operationId: 'listConsultationsAtom',
      responses: {200: twin('Consultations', 'atom', 'The feed.'), ...others},
    }),
    async (c) => {
      const {filters} = listRequestOf(new URL(c.req.url).searchParams, filterNames);
      const {status, ...query} = filters;
      const stored = (await everything(store, query)).filter(
        ({document}) => status === undefined || statusOf(document, settings.now()) === status,
      );
      const language = stored[0]?.document.language ?? 'it';
      const feed = consultationsFeed(stored, settings.publicUrl, language, await feedWords(language));
      return sendForm(c, settings, 'atom', feed);
    },
  );

  app.get(
    '/consultations/:id',
    describeRoute({
      operationId: 'getConsultation',
      summary:
        'One consultation; add `.json`, `.jsonld` or `.atom` to its address for that form whatever the Accept header',
      tags: ['consultations'],
      responses: {
        200: inAllForms('Consultation', 'The consultation.', forms),
        ...notChanged,
        ...problems('notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const {id, form} = formOf(c.req.param('id'), forms);
      const stored = await store.consultation(id);
      if (!stored) throw new Refused({code: 'notFound', detail: 'no such consultation'});
      linkTo(c, twinsOf(`${settings.publicUrl}/consultations/${encodeURIComponent(id)}`, forms));
      if (form === 'jsonld')
        return sendForm(c, settings, form, consultationLinkedData(stored.document, settings.publicUrl));
      if (form === 'atom') return feed(c, settings, stored, await store.lifecycle.changes(id));
      if (!form) c.header('Vary', 'Accept', {append: true});
      if (!form && pages && !prefersJson(c)) return pages.consultation(c, stored);
      return json(c, settings, stored);
    },
  );
  return app;
}

/** It tells what comes by the clock too, so it is not kept beyond that. */
async function feed(
  c: Context,
  settings: Settings,
  stored: StoredDocument<Consultation>,
  log: readonly LoggedChange[],
) {
  const words = await consultationFeedWords(stored.document.language);
  const text = consultationFeed(stored, log, settings.publicUrl, settings.now(), words);
  const sent = sendForm(c, settings, 'atom', text);
  sent.headers.set('Cache-Control', cacheControl(settings, [stored.document]));
  return sent;
}

async function json(c: Context, settings: Settings, stored: StoredDocument<Consultation>) {
  c.header('ETag', `"json-${(await sha256(stored.json)).slice(0, 22)}"`);
  c.header('Cache-Control', cacheControl(settings, [stored.document]));
  c.header('Content-Type', 'application/json');
  return c.body(stored.json);
}

/** A page of the list. The status depends on the clock, so it is computed here and not asked of the store. */
async function page(store: Store, settings: Settings, request: Request) {
  const {limit, after, filters} = request;
  const {items, seen, isMore} = await fittingConsultations(store, {...filters, limit, after}, settings.now());
  const last = items.at(-1);
  return {items, seen, next: isMore && last ? request.nextAfter(last.id) : undefined};
}

/** All consultations that fit, page by page. */
async function everything(store: Store, query: Omit<Request['filters'], 'status'>) {
  const all: StoredDocument<Consultation>[] = [];
  for (;;) {
    const batch = await store.consultations({...query, limit: 500, after: all.at(-1)?.document.id});
    all.push(...batch);
    if (batch.length < 500) return all;
  }
}
