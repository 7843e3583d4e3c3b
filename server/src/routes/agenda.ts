import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import {dayIn} from '../agenda-days.ts';
import {cacheControl, conditional} from '../caching.ts';
import type {AgendaPart, Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {agendaFilters, inAllForms, notChanged, paged, problems, twin} from '../openapi.ts';
import {Refused} from '../problems.ts';
import type {AgendaFilter, AgendaPlace, Store, StoredEntry} from '../store/store.ts';
import {agendaCsv} from '../twins/agenda-csv.ts';
import {agendaLinkedData, entryLinkedData} from '../twins/agenda-linked-data.ts';
import {calendarOf} from '../twins/calendar.ts';
import {formOf, linkTo, sendForm, twinsOf} from '../twins/forms.ts';
import {listRequestOf} from './list-request.ts';
import type {ListRequest} from './list-request.ts';

const filterNames = [
  'from',
  'to',
  'kind',
  'official',
  'organisation',
  'counterpart',
  'topic',
  'mode',
  'q',
  'order',
] as const;
const listForms = ['json', 'ics', 'csv', 'jsonld'] as const;
const forms = ['json', 'ics', 'jsonld'] as const;
type Request = ListRequest<(typeof filterNames)[number]>;

/** `/agenda`, one entry, and their twins. */
export function agendaRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const {publicUrl} = settings;
  const address = `${publicUrl}/agenda`;
  for (const path of ['', ...listForms.map((form) => `.${form}`), '/:id'])
    app.use(`/agenda${path}`, conditional());
  const requestOf = (c: Context) => listRequestOf(new URL(c.req.url).searchParams, filterNames);
  const refusals = {...notChanged, ...problems('invalid', 'tooMany', 'unavailable')};
  const tags = ['agenda'];

  const json = async (c: Context, request: Request) => {
    const {items, next} = await page(store, request);
    const publicationRule = await store.publicationRule();
    c.header('Cache-Control', cacheControl(settings, []));
    if (next === undefined) return c.json({items, publicationRule});
    const more = `${address}.json?${next}`;
    c.header('Link', `<${more}>; rel="next"`, {append: true});
    return c.json({items, next: more, publicationRule});
  };

  app.get(
    '/agenda',
    describeRoute({
      operationId: 'listAgenda',
      summary: 'Events, and meetings with interest representatives, by start',
      tags,
      parameters: paged(agendaFilters),
      responses: {200: inAllForms('Agenda', 'A page of the list.', ['json']), ...refusals},
    }),
    async (c) => {
      const request = requestOf(c);
      c.header('Vary', 'Accept', {append: true});
      const twins = twinsOf(address, listForms, request.filterQuery);
      linkTo(c, twins);
      if (!pages || prefersJson(c)) return json(c, request);
      const {filters, filterQuery, after} = request;
      const parts: readonly AgendaPart[] =
        filterQuery === '' && after === undefined
          ? await overview(store, settings.now(), request.limit)
          : [{is: 'asked', ...(await page(store, request))}];
      return pages.agenda(c, {parts, asked: filters, twins, publicationRule: await store.publicationRule()});
    },
  );
  app.get(
    '/agenda.json',
    describeRoute({
      operationId: 'listAgendaJson',
      summary: 'The agenda as JSON',
      tags,
      parameters: paged(agendaFilters),
      responses: {200: twin('Agenda', 'json', 'A page of the list.'), ...refusals},
    }),
    (c) => {
      const request = requestOf(c);
      linkTo(c, twinsOf(address, listForms, request.filterQuery));
      return json(c, request);
    },
  );

  const whole = (
    form: 'ics' | 'csv' | 'jsonld',
    summary: string,
    write: (entries: readonly StoredEntry[]) => string,
  ) =>
    app.get(
      `/agenda.${form}`,
      describeRoute({
        operationId: `listAgenda${form.charAt(0).toUpperCase()}${form.slice(1)}`,
        summary,
        tags,
        parameters: agendaFilters,
        responses: {200: twin('Agenda', form, 'All entries that fit the filters.'), ...refusals},
      }),
      async (c) => {
        const request = requestOf(c);
        linkTo(c, twinsOf(address, listForms, request.filterQuery));
        return sendForm(c, settings, form, write(await everything(store, request)), 'agenda');
      },
    );
  whole('ics', 'The agenda as a calendar (RFC 5545); without what is known to a month only', (entries) =>
    calendarOf(entries, {name: 'Agenda', publicUrl}),
  );
  whole('csv', 'The agenda as a register (RFC 4180), with Italian columns', (entries) =>
    agendaCsv(entries.map(({document}) => document)),
  );
  whole('jsonld', 'The agenda as schema.org events', (entries) =>
    agendaLinkedData(
      entries.map(({document}) => document),
      publicUrl,
    ),
  );

  app.get(
    '/agenda/:id',
    describeRoute({
      operationId: 'getAgendaEntry',
      summary:
        'One entry; add `.json`, `.ics` or `.jsonld` to its address for that form whatever the Accept header',
      tags,
      responses: {
        200: inAllForms('AgendaEntry', 'The entry.', forms),
        ...notChanged,
        ...problems('notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const {id, form} = formOf(c.req.param('id'), forms);
      const stored = await store.agendaEntry(id);
      if (!stored) throw new Refused({code: 'notFound', detail: 'no such entry'});
      const twins = twinsOf(`${address}/${encodeURIComponent(id)}`, forms);
      linkTo(c, twins);
      if (form === 'ics')
        return sendForm(c, settings, form, calendarOf([stored], {name: 'Agenda', publicUrl}), id);
      if (form === 'jsonld') return sendForm(c, settings, form, entryLinkedData(stored.document, publicUrl));
      if (!form) c.header('Vary', 'Accept', {append: true});
      if (!form && pages && !prefersJson(c)) return pages.agendaEntry(c, stored.document, twins);
      return sendForm(c, settings, 'json', stored.json);
    },
  );
  return app;
}

/** Without a question people want to know what comes, and whom decision-makers met last. */
async function overview(store: Store, now: Date, limit: number): Promise<readonly AgendaPart[]> {
  const part = async (is: AgendaPart['is'], filters: Record<string, string>) => {
    const query = new URLSearchParams({...filters, limit: String(limit)});
    return {is, ...(await page(store, listRequestOf(query, filterNames)))};
  };
  const today = dayIn(now.toISOString(), 'Europe/Rome');
  return Promise.all([
    part('coming', {kind: 'event', from: today}),
    part('meetings', {kind: 'meeting', order: 'latest'}),
  ]);
}

async function page(store: Store, request: Request) {
  const {limit, after, nextAfter} = request;
  const stored = await store.agenda({...filterOf(request), limit: limit + 1, after: placeIn(after)});
  const items = stored.slice(0, limit);
  const last = items.at(-1);
  const next = stored.length > limit && last ? nextAfter(`${last.place.start}\n${last.place.id}`) : undefined;
  return {items: items.map(({document}) => document), next};
}

/** All entries that fit, page by page: nobody else waits for one long question. */
async function everything(store: Store, request: Request): Promise<readonly StoredEntry[]> {
  const all: StoredEntry[] = [];
  for (;;) {
    const batch = await store.agenda({...filterOf(request), limit: 500, after: all.at(-1)?.place});
    all.push(...batch);
    if (batch.length < 500) return all;
  }
}

function filterOf({filters}: Request): Omit<AgendaFilter, 'limit'> {
  const {order, ...rest} = filters;
  return {...rest, latestFirst: order === 'latest'};
}

function placeIn(after: string | undefined): AgendaPlace | undefined {
  if (after === undefined) return undefined;
  const [start = '', ...id] = after.split('\n');
  return {start, id: id.join('\n')};
}
