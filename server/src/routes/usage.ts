import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import {isDay} from '../../../src/model/dates.ts';
import {canonical} from '../../../src/model/canonical.ts';
import {conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {headersOfReads, inAllForms, notChanged, problems, twin, usageFilters} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {linkTo, sendForm, twinsOf} from '../twins/forms.ts';
import {usageCsv, usageCsvMetadata} from '../twins/usage-csv.ts';
import {usageAddress} from '../usage/dataset.ts';
import {lastDay, usageRows, yearBefore} from '../usage/figures.ts';

const forms = ['json', 'csv'] as const;

/** `/usage`: how often what is served here was asked for. */
export function usageRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const address = usageAddress(settings.publicUrl);
  for (const ending of ['', '.json', '.csv', '.csv-metadata.json']) app.use(`/usage${ending}`, conditional());

  const figures = async (c: Context) => {
    if (!settings.countUsage) throw new Refused({code: 'notFound', detail: 'nothing is counted here'});
    const asked = periodOf(new URL(c.req.url).searchParams, lastDay(settings.now()));
    linkTo(c, twinsOf(address, forms, asked.query));
    c.header('Link', `<${address}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`, {
      append: true,
    });
    return {...asked, rows: await usageRows(store, asked)};
  };
  const json = async (c: Context, {from, to, rows}: Awaited<ReturnType<typeof figures>>) =>
    sendForm(c, settings, 'json', canonical({period: {start: from, end: to}, items: rows}));

  const tags = ['service'];
  const refusals = {...notChanged, ...problems('invalid', 'notFound', 'tooMany', 'unavailable')};
  const listing = {
    tags,
    parameters: usageFilters,
    description:
      'Whole days only, a year of them unless others are asked for. A count below five is left out. Nothing is known of who asked: `notFound` where the operator counts nothing.',
  };
  app.get(
    '/usage',
    describeRoute({
      ...listing,
      operationId: 'getUsage',
      summary: 'How many requests were answered, by day, noun and form',
      responses: {200: inAllForms('UsageByDay', 'The counts.', forms), ...refusals},
    }),
    async (c) => {
      const found = await figures(c);
      c.header('Vary', 'Accept', {append: true});
      if (!pages || prefersJson(c)) return json(c, found);
      const totals = await store.usage.totals(found);
      return pages.usage(c, {...found, totals}, twinsOf(address, forms, found.query));
    },
  );
  app.get(
    '/usage.json',
    describeRoute({
      ...listing,
      operationId: 'getUsageJson',
      summary: 'The same as JSON',
      responses: {200: twin('UsageByDay', 'json', 'The counts.'), ...refusals},
    }),
    async (c) => json(c, await figures(c)),
  );
  app.get(
    '/usage.csv',
    describeRoute({
      ...listing,
      operationId: 'getUsageCsv',
      summary: 'The same as a table (RFC 4180)',
      responses: {200: twin('UsageByDay', 'csv', 'The counts.'), ...refusals},
    }),
    async (c) => sendForm(c, settings, 'csv', usageCsv((await figures(c)).rows), 'usage'),
  );
  app.get(
    '/usage.csv-metadata.json',
    describeRoute({
      operationId: 'getUsageMetadata',
      summary: 'What the columns of the table mean (CSV on the Web)',
      tags,
      responses: {
        200: {
          description: 'The description of the table.',
          headers: headersOfReads,
          content: {'application/csvm+json': {schema: {type: 'object' as const}}},
        },
        ...notChanged,
        ...problems('notFound', 'tooMany', 'unavailable'),
      },
    }),
    (c) => {
      if (!settings.countUsage) throw new Refused({code: 'notFound', detail: 'nothing is counted here'});
      const sent = sendForm(c, settings, 'json', usageCsvMetadata(settings));
      sent.headers.set('Content-Type', 'application/csvm+json');
      return sent;
    },
  );
  return app;
}

/** Which days; those that are not over yet have no counts. */
function periodOf(parameters: URLSearchParams, last: string) {
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const text = parameters.get(name)?.trim() || undefined;
    if (text !== undefined && !isDay(text))
      throw new Refused({code: 'invalid', detail: `${name}: a day that exists, such as 2026-07-31`});
    return text;
  });
  const end = to === undefined || to > last ? last : to;
  const asked = Object.entries({from, to}).flatMap(([name, day]) => (day === undefined ? [] : [[name, day]]));
  return {from: from ?? yearBefore(end), to: end, query: new URLSearchParams(asked).toString()};
}
