import {Hono} from 'hono';
import type {Context} from 'hono';
import {describeRoute} from 'hono-openapi';
import {canonical} from '../../../src/model/canonical.ts';
import type {Results} from '../../../src/model/results.ts';
import {cacheControl, conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {namesHtml, prefersJson} from '../negotiation.ts';
import {headersOfReads, inAllForms, notChanged, problems, twin} from '../openapi.ts';
import {Refused} from '../problems.ts';
import type {PublishedConsultation} from '../published.ts';
import {ShownTexts} from '../results/approved-texts.ts';
import {isResultsOf, resultsAddress, resultsDataset, resultsPrefix} from '../results/dataset.ts';
import {isPublic} from '../results/due.ts';
import {presentedResults} from '../results/present.ts';
import {countedQuestions, inOrder, lastWords} from '../results/questions.ts';
import type {Snapshot} from '../store/snapshots.ts';
import type {StoredDocument} from '../store/store.ts';
import {datasetLinkedData} from '../twins/dcat.ts';
import type {Form} from '../twins/forms.ts';
import {linkTo, sendForm, twinsOf} from '../twins/forms.ts';
import {resultsCsv, resultsCsvMetadata} from '../twins/results-csv.ts';

const forms = ['json', 'csv', 'jsonld'] as const;
const path = '/consultations/:id/results';

/** What is shown of the results of a consultation. */
type Shown = {readonly stored: StoredDocument<PublishedConsultation>; readonly results: Results};

/** `/consultations/{id}/results` and its twins. */
export function resultRoutes({store, settings, results: publishing}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const texts = new ShownTexts(store, settings);
  for (const ending of ['', ...forms.map((form) => `.${form}`), '.csv-metadata.json'])
    app.use(`${path}${ending}`, conditional());

  const published = async (c: Context) => {
    const stored = await store.consultation(c.req.param('id') ?? '');
    if (!stored) throw new Refused({code: 'notFound', detail: 'no such consultation'});
    return {stored, snapshot: await publishing.of(stored)};
  };
  const shown = async (c: Context, found = published(c)): Promise<Shown> => {
    const {stored, snapshot} = await found;
    const consultation = stored.document;
    if (!snapshot)
      throw new Refused({
        code: 'notFound',
        detail: isPublic(consultation)
          ? 'there are no results yet'
          : 'the results of this consultation are not published here',
      });
    const address = resultsAddress(settings.publicUrl, consultation.id);
    linkTo(c, twinsOf(address, forms));
    c.header('Link', `<${address}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`, {
      append: true,
    });
    const approved = await texts.of(consultation.id, snapshot.results);
    const worded = await withWords(consultation, snapshot);
    return {stored, results: presentedResults(consultation, worded, settings.now(), approved)};
  };
  /** Snapshots that were cut before they held words have those of the versions that are kept. */
  const withWords = async ({id, questionnaire}: PublishedConsultation, snapshot: Snapshot) => {
    const {results} = snapshot;
    if (results.items) return snapshot;
    const versions = inOrder(await store.snapshots.versions(id), questionnaire?.version);
    return {...snapshot, results: {...results, items: countedQuestions(versions).map(lastWords)}};
  };
  const send = (c: Context, form: Form, {stored: {document}}: Shown, body: string) => {
    const sent = sendForm(c, settings, form, body, `results-${document.id}`);
    sent.headers.set('Cache-Control', cacheControl(settings, [document]));
    return sent;
  };
  const json = (c: Context, one: Shown) => send(c, 'json', one, canonical(one.results));

  const tags = ['results'];
  const refusals = {...notChanged, ...problems('notFound', 'tooMany', 'unavailable')};
  app.get(
    path,
    describeRoute({
      operationId: 'getResults',
      summary:
        'What the answers add up to, as it was last published. `notFound` when nothing was published yet or ever will be; `detail` says which',
      tags,
      responses: {200: inAllForms('Results', 'The results.', forms), ...refusals},
    }),
    async (c) => {
      const found = await published(c);
      if (!found.snapshot && pages?.noResults && namesHtml(c)) return pages.noResults(c, found.stored);
      const one = await shown(c, Promise.resolve(found));
      c.header('Vary', 'Accept', {append: true});
      if (pages?.results && !prefersJson(c)) {
        const twins = twinsOf(resultsAddress(settings.publicUrl, one.stored.document.id), forms);
        return pages.results(c, one.stored, one.results, twins);
      }
      return json(c, one);
    },
  );
  app.get(
    `${path}.json`,
    describeRoute({
      operationId: 'getResultsJson',
      summary: 'The same as JSON',
      tags,
      responses: {200: twin('Results', 'json', 'The results.'), ...refusals},
    }),
    async (c) => json(c, await shown(c)),
  );
  app.get(
    `${path}.csv`,
    describeRoute({
      operationId: 'getResultsCsv',
      summary: 'The same as one table (RFC 4180)',
      tags,
      responses: {200: twin('Results', 'csv', 'The table.'), ...refusals},
    }),
    async (c) => {
      const one = await shown(c);
      return send(c, 'csv', one, resultsCsv(one.stored.document, one.results));
    },
  );
  app.get(
    `${path}.csv-metadata.json`,
    describeRoute({
      operationId: 'getResultsCsvMetadata',
      summary: 'What the columns of the table mean (CSV on the Web)',
      tags,
      responses: {
        200: {
          description: 'The description of the table.',
          headers: headersOfReads,
          content: {'application/csvm+json': {schema: {type: 'object'}}},
        },
        ...refusals,
      },
    }),
    async (c) => {
      const one = await shown(c);
      const sent = send(c, 'json', one, resultsCsvMetadata(one.stored.document, one.results));
      sent.headers.set('Content-Type', 'application/csvm+json');
      return sent;
    },
  );
  app.get(
    `${path}.jsonld`,
    describeRoute({
      operationId: 'getResultsLinkedData',
      summary: 'The results as a dataset, in DCAT-AP 3 and DCAT-AP_IT',
      tags,
      responses: {200: twin('Results', 'jsonld', 'The description of the dataset.'), ...refusals},
    }),
    async (c) => {
      const one = await shown(c);
      const {document} = one.stored;
      // As the catalogue has it: issued when results were first published, and modified when they last were.
      const described = (await store.dataset(`${resultsPrefix}${document.id}`))?.document;
      const issued = described && isResultsOf(described, document.id) ? described.issued : undefined;
      const dataset = resultsDataset(document, one.results, settings.publicUrl, issued);
      return send(c, 'jsonld', one, datasetLinkedData(dataset, settings));
    },
  );
  return app;
}
