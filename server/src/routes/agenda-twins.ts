import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import packageFile from '../../package.json' with {type: 'json'};
import {agendaCsvHead, agendaCsvRow} from '../../../src/sources/csv/write-agenda.ts';
import {agendaBatches} from '../agenda-batches.ts';
import {conditional} from '../caching.ts';
import type {Deps} from '../deps.ts';
import {agendaFilters, notChanged, problems, twin} from '../openapi.ts';
import {begun, isHeld, streamed} from '../streaming.ts';
import type {StoredEntry} from '../store/store.ts';
import {graphParts} from '../twins/agenda-linked-data.ts';
import {calendarParts} from '../twins/calendar.ts';
import {formHeaders, linkTo, twinsOf} from '../twins/forms.ts';
import {agendaRequestOf, storeFilterOf} from './agenda-request.ts';

/** The forms of the whole list. */
export const agendaForms = ['json', 'ics', 'csv', 'jsonld'] as const;

type Batches = AsyncIterable<readonly StoredEntry[]>;

/** `/agenda.ics`, `/agenda.csv`, `/agenda.jsonld`: all entries that fit, written while they are read. */
export function agendaTwinRoutes({store, settings}: Deps): Hono {
  const app = new Hono();
  const {publicUrl} = settings;
  const whole = (
    form: 'ics' | 'csv' | 'jsonld',
    summary: string,
    write: (batches: Batches, address: string) => AsyncGenerator<string>,
  ) => {
    app.use(`/agenda.${form}`, conditional());
    app.get(
      `/agenda.${form}`,
      describeRoute({
        operationId: `listAgenda${form.charAt(0).toUpperCase()}${form.slice(1)}`,
        summary,
        tags: ['agenda'],
        parameters: agendaFilters,
        responses: {
          200: twin('Agenda', form, 'All entries that fit the filters.'),
          ...notChanged,
          ...problems('invalid', 'tooMany', 'unavailable'),
        },
      }),
      async (c) => {
        const request = agendaRequestOf(c);
        const twins = twinsOf(`${publicUrl}/agenda`, agendaForms, request.filterQuery);
        linkTo(c, twins);
        const address = twins.find((one) => one.form === form)?.href ?? '';
        formHeaders(c, settings, form, 'agenda');
        // Of what it is made of, not of its bytes: those are not there before the end. Read before the first entry, so
        // that a change in between makes a client ask once too often and never once too seldom.
        // In a calendar the order says nothing, but its zones are defined from the first on.
        const asked = storeFilterOf(request);
        const filter = form === 'ics' ? {...asked, latestFirst: false} : asked;
        const etag = `W/"${form}-${packageFile.version}-${await store.agendaVersion()}"`;
        c.header('ETag', etag);
        if (isHeld(etag, c.req.header('If-None-Match'))) return c.body(null);
        return c.body(streamed(write(await begun(agendaBatches(store, filter)), address), settings.report));
      },
    );
  };
  whole(
    'ics',
    'The agenda as a calendar (RFC 5545); without what is known to a month only',
    (batches, source) => calendarParts(batches, {name: 'Agenda', publicUrl, source}),
  );
  whole('csv', 'The agenda as a register (RFC 4180), with Italian columns', async function* (batches) {
    yield agendaCsvHead();
    for await (const batch of batches) yield batch.map(({document}) => agendaCsvRow(document)).join('');
  });
  whole('jsonld', 'The agenda as schema.org events and as public events of CPEV-AP_IT', (batches) =>
    graphParts(documentsOf(batches), publicUrl),
  );
  return app;
}

async function* documentsOf(batches: Batches) {
  for await (const batch of batches) yield batch.map(({document}) => document);
}
