import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import {dayIn} from '../agenda-days.ts';
import {AgendaSummaries} from '../agenda-summaries.ts';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {inAllForms, notChanged, problems, summaryYear, twin} from '../openapi.ts';
import {summaryCsv} from '../twins/agenda-summary-csv.ts';
import {linkTo, sendForm, twinsOf} from '../twins/forms.ts';
import {FiltersRefused} from './agenda-request.ts';

const forms = ['json', 'csv'] as const;

/** `/agenda/summary`: a year of meetings by decision-maker and kind of counterpart. */
export function agendaSummaryRoutes({store, settings}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const summaries = new AgendaSummaries(store);
  const address = `${settings.publicUrl}/agenda/summary`;
  const thisYear = () => Number(dayIn(settings.now().toISOString(), 'Europe/Rome').slice(0, 4));
  const refusals = {...notChanged, ...problems('invalid', 'tooMany', 'unavailable')};
  const about = {tags: ['agenda'], parameters: [summaryYear]};
  const twinsIn = (year: number) => twinsOf(address, forms, `year=${year}`);
  for (const path of ['', '.json', '.csv']) app.use(`/agenda/summary${path}`, conditional());

  const made = async (c: Context) => {
    const year = yearOf(c) ?? thisYear();
    linkTo(c, twinsIn(year));
    return summaries.of(year);
  };
  const json = async (c: Context) => {
    const {summary, publicationRule} = await made(c);
    c.header('Cache-Control', cacheControl(settings, []));
    return c.json({...summary, publicationRule});
  };

  app.get(
    '/agenda/summary',
    describeRoute({
      ...about,
      operationId: 'summariseAgenda',
      summary: 'The meetings of a year, by decision-maker and kind of counterpart',
      responses: {200: inAllForms('AgendaSummary', 'The summary.', forms), ...refusals},
    }),
    async (c) => {
      c.header('Vary', 'Accept', {append: true});
      if (!pages || prefersJson(c)) return json(c);
      try {
        const shown = await made(c);
        return await pages.agendaSummary(c, {...shown, twins: twinsIn(shown.summary.year), faults: []});
      } catch (error) {
        if (!(error instanceof FiltersRefused)) throw error;
        const shown = await summaries.of(thisYear());
        return pages.agendaSummary(c, {...shown, twins: twinsIn(shown.summary.year), faults: error.faults});
      }
    },
  );
  app.get(
    '/agenda/summary.json',
    describeRoute({
      ...about,
      operationId: 'summariseAgendaJson',
      summary: 'The summary of a year as JSON',
      responses: {200: twin('AgendaSummary', 'json', 'The summary.'), ...refusals},
    }),
    json,
  );
  app.get(
    '/agenda/summary.csv',
    describeRoute({
      ...about,
      operationId: 'summariseAgendaCsv',
      summary: 'The summary of a year as a table (RFC 4180), with Italian columns',
      responses: {200: twin('AgendaSummary', 'csv', 'The table.'), ...refusals},
    }),
    async (c) => {
      const {summary} = await made(c);
      return sendForm(c, settings, 'csv', summaryCsv(summary), `riepilogo-${summary.year}`);
    },
  );
  return app;
}

/** The year asked for. Throws `FiltersRefused`. */
function yearOf(c: Context): number | undefined {
  const [value = '', ...more] = new URL(c.req.url).searchParams.getAll('year').map((text) => text.trim());
  if (more.length > 0) throw new FiltersRefused([{name: 'year', why: 'twice'}]);
  if (value === '') return undefined;
  if (!/^[1-9]\d{3}$/.test(value)) throw new FiltersRefused([{name: 'year', why: 'noYear'}]);
  return Number(value);
}
