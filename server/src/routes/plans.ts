import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {inAllForms, notChanged, paged, planFilters, planPaging, problems, twin} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {canonical} from '../receipt.ts';
import {feedWords} from '../twins/feed-words.ts';
import {formOf, linkTo, sendForm, twinsOf} from '../twins/forms.ts';
import {planFeed} from '../twins/plan-feed.ts';
import {planLinkedData} from '../twins/other-linked-data.ts';
import {planCsv} from '../twins/plan-csv.ts';
import {listRequestOf} from './list-request.ts';
import {mostOnPage, planPages} from './plan-pages.ts';

const filterNames = ['q'] as const;
const forms = ['json', 'csv', 'atom', 'jsonld'] as const;

/** `/plans`, one plan, one of its commitments, and their twins. */
export function planRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const {publicUrl} = settings;
  const address = `${publicUrl}/plans`;
  for (const path of ['', '.json', '/:id', '/:id/commitments/:code']) app.use(`/plans${path}`, conditional());
  const tags = ['plans'];
  const pagesOf = planPages();

  const list = async (c: Context, isTwin: boolean) => {
    const {limit, after, filters, filterQuery, nextAfter} = listRequestOf(
      new URL(c.req.url).searchParams,
      filterNames,
    );
    const stored = await store.plans({...filters, limit: limit + 1, after});
    const items = stored.slice(0, limit).map(({document}) => document);
    const last = items.at(-1);
    const next = stored.length > limit && last ? nextAfter(last.id) : undefined;
    c.header('Cache-Control', cacheControl(settings, []));
    if (!isTwin) c.header('Vary', 'Accept', {append: true});
    const twins = twinsOf(address, ['json'], filterQuery);
    linkTo(c, twins);
    if (!isTwin && pages && !prefersJson(c)) return pages.plans(c, {items, next, asked: filters, twins});
    if (next === undefined) return c.json({items});
    const more = `${address}.json?${next}`;
    c.header('Link', `<${more}>; rel="next"`, {append: true});
    return c.json({items, next: more});
  };
  const listing = {tags, parameters: paged(planFilters)};
  const refusals = {...notChanged, ...problems('invalid', 'tooMany', 'unavailable')};
  app.get(
    '/plans',
    describeRoute({
      ...listing,
      operationId: 'listPlans',
      summary: 'Plans with their commitments, by id',
      responses: {200: inAllForms('Plans', 'A page of the list.', ['json']), ...refusals},
    }),
    (c) => list(c, false),
  );
  app.get(
    '/plans.json',
    describeRoute({
      ...listing,
      operationId: 'listPlansJson',
      summary: 'Plans as JSON',
      responses: {200: twin('Plans', 'json', 'A page of the list.'), ...refusals},
    }),
    (c) => list(c, true),
  );

  const one = {...notChanged, ...problems('notFound', 'tooMany', 'unavailable')};
  app.get(
    '/plans/:id',
    describeRoute({
      operationId: 'getPlan',
      summary:
        'One plan; add `.json`, `.csv` (milestones), `.atom` (what happened) or `.jsonld` to its address for that form. JSON with a `limit` comes in pages of so many commitments, at most 500, each with the address of the next',
      tags,
      parameters: planPaging,
      responses: {
        200: inAllForms('PagedPlan', 'The plan, or a page of it.', forms),
        ...one,
        ...problems('invalid'),
      },
    }),
    async (c) => {
      const {id, form} = formOf(c.req.param('id'), forms);
      const stored = await store.plan(id);
      if (!stored) throw new Refused({code: 'notFound', detail: 'no such plan'});
      const href = `${address}/${encodeURIComponent(id)}`;
      const twins = twinsOf(href, forms);
      linkTo(c, twins);
      const json = () => {
        const {searchParams} = new URL(c.req.url);
        if (!searchParams.has('limit')) return sendForm(c, settings, 'json', stored.json);
        const {limit, after, nextAfter} = listRequestOf(searchParams, [], mostOnPage);
        const nextOf = (last: string) => `${href}.json?${nextAfter(last)}`;
        const page = pagesOf.page(stored.json, limit, after, nextOf);
        if (page.last !== undefined) c.header('Link', `<${nextOf(page.last)}>; rel="next"`, {append: true});
        return sendForm(c, settings, 'json', page.json);
      };
      switch (form) {
        case 'csv':
          return sendForm(c, settings, form, planCsv(stored.document), id);
        case 'atom':
          return sendForm(
            c,
            settings,
            form,
            await planFeed(
              stored,
              await store.planChanges(id),
              publicUrl,
              await feedWords(stored.document.language),
            ),
          );
        case 'jsonld':
          return sendForm(c, settings, form, planLinkedData(stored.document, publicUrl));
        case 'json':
          return json();
        case undefined:
          c.header('Vary', 'Accept', {append: true});
          return pages && !prefersJson(c) ? pages.plan(c, stored.document, twins) : json();
      }
    },
  );

  app.get(
    '/plans/:id/commitments/:code',
    describeRoute({
      operationId: 'getCommitment',
      summary: 'One commitment of a plan; add `.json` to its address for JSON whatever the Accept header',
      tags,
      responses: {200: inAllForms('CommitmentInPlan', 'The commitment.', ['json']), ...one},
    }),
    async (c) => {
      const id = c.req.param('id');
      const {id: code, form} = formOf(c.req.param('code'), ['json']);
      const plan = (await store.plan(id))?.document;
      const commitment = plan?.commitments.find((each) => each.code === code);
      if (!plan || !commitment) throw new Refused({code: 'notFound', detail: 'no such commitment'});
      const twins = twinsOf(`${address}/${encodeURIComponent(id)}/commitments/${encodeURIComponent(code)}`, [
        'json',
      ]);
      linkTo(c, twins);
      if (!form) c.header('Vary', 'Accept', {append: true});
      if (!form && pages && !prefersJson(c)) return pages.commitment(c, plan, commitment, twins);
      const {language, title, provenance} = plan;
      const body = {...commitment, language, plan: {id: plan.id, title}, provenance};
      return sendForm(c, settings, 'json', canonical(body));
    },
  );
  return app;
}
