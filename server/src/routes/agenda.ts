import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import type {PublicationRule} from '../../../src/model/agenda.ts';
import {daysLate} from '../../../src/model/publication-lateness.ts';
import {dayIn} from '../agenda-days.ts';
import {cacheControl, conditional} from '../caching.ts';
import type {AgendaPart, Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {agendaFilters, inAllForms, notChanged, paged, problems, twin} from '../openapi.ts';
import {Refused} from '../problems.ts';
import type {Store, StoredEntry} from '../store/store.ts';
import {entryLinkedData} from '../twins/agenda-linked-data.ts';
import {calendarOf} from '../twins/calendar.ts';
import {formOf, linkTo, mediaTypes, sendForm, twinsOf} from '../twins/forms.ts';
import type {AgendaRequest} from './agenda-request.ts';
import {
  agendaFilterNames,
  agendaRequestOf,
  askedOf,
  cursorAt,
  FiltersRefused,
  placeIn,
  storeFilterOf,
} from './agenda-request.ts';
import {agendaForms} from './agenda-twins.ts';
import {listRequestOf} from './list-request.ts';

const forms = ['json', 'ics', 'jsonld'] as const;

/** `/agenda`, one entry, and their JSON. */
export function agendaRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const {publicUrl} = settings;
  const address = `${publicUrl}/agenda`;
  for (const path of ['', '.json', '/:id']) app.use(`/agenda${path}`, conditional());
  const refusals = {...notChanged, ...problems('invalid', 'tooMany', 'unavailable')};
  const tags = ['agenda'];

  const json = async (c: Context, request: AgendaRequest) => {
    const [{stored, next}, rule] = await Promise.all([pageOf(store, request), store.publicationRule()]);
    const more = next === undefined ? undefined : `${address}.json?${next}`;
    c.header('Cache-Control', cacheControl(settings, []));
    c.header('Content-Type', mediaTypes.json);
    if (more !== undefined) c.header('Link', `<${more}>; rel="next"`, {append: true});
    return c.body(servedJson(stored, request, {next: more, rule}));
  };

  app.get(
    '/agenda',
    describeRoute({
      operationId: 'listAgenda',
      summary: 'Events, and meetings with interest representatives, by start',
      tags,
      parameters: paged(agendaFilters),
      responses: {200: inAllForms('ServedAgenda', 'A page of the list.', ['json']), ...refusals},
    }),
    async (c) => {
      c.header('Vary', 'Accept', {append: true});
      const isPage = pages !== undefined && !prefersJson(c);
      const rule = await store.publicationRule();
      let request: AgendaRequest;
      try {
        request = agendaRequestOf(c);
      } catch (error) {
        if (!isPage || !(error instanceof FiltersRefused)) throw error;
        // Whoever asked by the form sees it again, with what was asked and what is wrong with it.
        const listed = {parts: [], asked: askedOf(c), twins: [], publicationRule: rule, faults: error.faults};
        return pages.agenda(c, listed);
      }
      const twins = twinsOf(address, agendaForms, request.filterQuery);
      linkTo(c, twins);
      if (!isPage) return json(c, request);
      const {filters} = request;
      const parts = await agendaParts(store, settings.now(), request);
      return pages.agenda(c, {parts, asked: filters, twins, publicationRule: rule, faults: []});
    },
  );
  app.get(
    '/agenda.json',
    describeRoute({
      operationId: 'listAgendaJson',
      summary: 'The agenda as JSON',
      tags,
      parameters: paged(agendaFilters),
      responses: {200: twin('ServedAgenda', 'json', 'A page of the list.'), ...refusals},
    }),
    (c) => {
      const request = agendaRequestOf(c);
      linkTo(c, twinsOf(address, agendaForms, request.filterQuery));
      return json(c, request);
    },
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
        return sendForm(
          c,
          settings,
          form,
          calendarOf([stored], {
            name: 'Agenda',
            publicUrl,
            source: `${address}/${encodeURIComponent(id)}.ics`,
          }),
          id,
        );
      if (form === 'jsonld') return sendForm(c, settings, form, entryLinkedData(stored.document, publicUrl));
      if (!form) c.header('Vary', 'Accept', {append: true});
      if (!form && pages && !prefersJson(c))
        return pages.agendaEntry(c, {
          entry: stored.document,
          twins,
          publicationRule: await store.publicationRule(),
          asked: askedOf(c),
        });
      return sendForm(c, settings, 'json', stored.json);
    },
  );
  return app;
}

/** What a page shows of the agenda: what was asked for, or without a question what comes and the latest meetings. */
export async function agendaParts(
  store: Store,
  now: Date,
  request: AgendaRequest,
): Promise<readonly AgendaPart[]> {
  const {filters, filterQuery, after, limit} = request;
  if (filterQuery === '' && after === undefined) return overview(store, now, limit);
  return [{is: filters.changedSince === undefined ? 'asked' : 'changed', ...(await page(store, request))}];
}

/** Without a question people want to know what comes, and whom decision-makers met last. */
async function overview(store: Store, now: Date, limit: number): Promise<readonly AgendaPart[]> {
  const part = async (is: AgendaPart['is'], filters: Record<string, string>) => {
    const query = new URLSearchParams({...filters, limit: String(limit)});
    return {is, ...(await page(store, listRequestOf(query, agendaFilterNames)))};
  };
  const today = dayIn(now.toISOString(), 'Europe/Rome');
  return Promise.all([
    part('coming', {kind: 'event', from: today}),
    part('meetings', {kind: 'meeting', order: 'latest'}),
  ]);
}

async function pageOf(store: Store, request: AgendaRequest) {
  const {limit, after, nextAfter} = request;
  const found = await store.agenda({...storeFilterOf(request), limit: limit + 1, after: placeIn(after)});
  const stored = found.slice(0, limit);
  const last = stored.at(-1);
  const next = found.length > limit && last ? nextAfter(cursorAt(last.place)) : undefined;
  return {stored, next};
}

async function page(store: Store, request: AgendaRequest) {
  const {stored, next} = await pageOf(store, request);
  const modified = new Map(stored.map(({place, modifiedAt}) => [place.id, modifiedAt]));
  return {items: stored.map(({document}) => document), modified, next};
}

/** A page as programs read it: the documents as they were published, and beside them what the server adds. */
function servedJson(
  stored: readonly StoredEntry[],
  {filters}: AgendaRequest,
  {next, rule}: {readonly next: string | undefined; readonly rule: PublicationRule | undefined},
): string {
  const late = () =>
    stored.flatMap(({document}) => {
      const days = daysLate(document, rule);
      return days === undefined ? [] : [{id: document.id, days}];
    });
  const beside = JSON.stringify({
    next,
    publicationRule: rule,
    late: rule && late(),
    changes:
      filters.changedSince === undefined
        ? undefined
        : stored.map(({place, modifiedAt}) => ({id: place.id, modifiedAt})),
  });
  const items = `{"items":[${stored.map(({json}) => json).join(',')}]`;
  return beside === '{}' ? `${items}}` : `${items},${beside.slice(1)}`;
}
