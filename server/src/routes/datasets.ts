import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import type {Dataset} from '../../../src/model/dataset.ts';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {datasetFilters, inAllForms, notChanged, paged, problems, twin} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {canonical} from '../receipt.ts';
import type {Store, StoredDocument} from '../store/store.ts';
import {datasetsCsv} from '../twins/dataset-csv.ts';
import {catalogueLinkedData, datasetLinkedData} from '../twins/dcat.ts';
import {formOf, linkTo, sendForm, twinsOf} from '../twins/forms.ts';
import {listRequestOf} from './list-request.ts';
import type {ListRequest} from './list-request.ts';

const filterNames = ['q', 'theme', 'organisation'] as const;
const listForms = ['json', 'csv', 'jsonld'] as const;
const forms = ['json', 'jsonld'] as const;
type Request = ListRequest<(typeof filterNames)[number]>;

/** `/datasets`, one dataset, and their twins. */
export function datasetRoutes({store, settings, datasetUsage}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const {publicUrl} = settings;
  const address = `${publicUrl}/datasets`;
  for (const path of ['', ...listForms.map((form) => `.${form}`), '/:id'])
    app.use(`/datasets${path}`, conditional());
  const refusals = {...notChanged, ...problems('invalid', 'tooMany', 'unavailable')};
  const tags = ['datasets'];

  const list = async (c: Context, isTwin: boolean) => {
    const request = listRequestOf(new URL(c.req.url).searchParams, filterNames);
    const {items: listed, next} = await page(store, request);
    const items = await datasetUsage.with(listed);
    c.header('Cache-Control', cacheControl(settings, []));
    if (!isTwin) c.header('Vary', 'Accept', {append: true});
    const twins = twinsOf(address, listForms, request.filterQuery);
    linkTo(c, twins);
    if (!isTwin && pages && !prefersJson(c))
      return pages.datasets(c, {items, next, asked: request.filters, twins});
    if (next === undefined) return c.json({items});
    const more = `${address}.json?${next}`;
    c.header('Link', `<${more}>; rel="next"`, {append: true});
    return c.json({items, next: more});
  };
  app.get(
    '/datasets',
    describeRoute({
      operationId: 'listDatasets',
      summary: 'Datasets, by id',
      tags,
      parameters: paged(datasetFilters),
      responses: {200: inAllForms('Datasets', 'A page of the list.', ['json']), ...refusals},
    }),
    (c) => list(c, false),
  );
  app.get(
    '/datasets.json',
    describeRoute({
      operationId: 'listDatasetsJson',
      summary: 'Datasets as JSON',
      tags,
      parameters: paged(datasetFilters),
      responses: {200: twin('Datasets', 'json', 'A page of the list.'), ...refusals},
    }),
    (c) => list(c, true),
  );

  const whole = (
    form: 'csv' | 'jsonld',
    summary: string,
    write: (datasets: readonly StoredDocument<Dataset>[]) => string,
  ) =>
    app.get(
      `/datasets.${form}`,
      describeRoute({
        operationId: `listDatasets${form.charAt(0).toUpperCase()}${form.slice(1)}`,
        summary,
        tags,
        parameters: datasetFilters,
        responses: {200: twin('Datasets', form, 'All datasets that fit the filters.'), ...refusals},
      }),
      async (c) => {
        const request = listRequestOf(new URL(c.req.url).searchParams, filterNames);
        linkTo(c, twinsOf(address, listForms, request.filterQuery));
        return sendForm(c, settings, form, write(await everything(store, request)), 'datasets');
      },
    );
  whole('csv', 'Datasets as a table (RFC 4180), with Italian columns', (datasets) =>
    datasetsCsv(datasets.map(({document}) => document)),
  );
  whole('jsonld', 'The catalogue in DCAT-AP 3 and DCAT-AP_IT', (datasets) =>
    catalogueLinkedData(datasets, settings),
  );

  app.get(
    '/datasets/:id',
    describeRoute({
      operationId: 'getDataset',
      summary:
        'One dataset; add `.json` or `.jsonld` to its address for that form whatever the Accept header',
      tags,
      responses: {
        200: inAllForms('Dataset', 'The dataset.', forms),
        ...notChanged,
        ...problems('notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const {id, form} = formOf(c.req.param('id'), forms);
      const stored = await store.dataset(id);
      if (!stored) throw new Refused({code: 'notFound', detail: 'no such dataset'});
      const twins = twinsOf(`${address}/${encodeURIComponent(id)}`, forms);
      linkTo(c, twins);
      if (form === 'jsonld') return sendForm(c, settings, form, datasetLinkedData(stored.document, settings));
      if (!form) c.header('Vary', 'Accept', {append: true});
      const [dataset = stored.document] = await datasetUsage.with([stored.document]);
      if (!form && pages && !prefersJson(c)) return pages.dataset(c, dataset, twins);
      const json = dataset === stored.document ? stored.json : canonical(dataset);
      return sendForm(c, settings, 'json', json);
    },
  );
  return app;
}

async function page(store: Store, {limit, after, filters, nextAfter}: Request) {
  const stored = await store.datasets({...filters, limit: limit + 1, after});
  const items = stored.slice(0, limit).map(({document}) => document);
  const last = items.at(-1);
  return {items, next: stored.length > limit && last ? nextAfter(last.id) : undefined};
}

/** All datasets that fit, page by page. */
async function everything(store: Store, {filters}: Request): Promise<readonly StoredDocument<Dataset>[]> {
  const all: StoredDocument<Dataset>[] = [];
  for (;;) {
    const batch = await store.datasets({...filters, limit: 500, after: all.at(-1)?.document.id});
    all.push(...batch);
    if (batch.length < 500) return all;
  }
}
