import type {Context} from 'hono';
import {conditional} from '../caching.ts';
import type {Deps, Pages} from '../deps.ts';
import {issueFormToken} from '../form-token.ts';
import {titleOf} from '../frames/shown.ts';
import {namesHtml} from '../negotiation.ts';
import {Refused, statusOfRefusal} from '../problems.ts';
import {loadWords} from '../../../src/messages/load.ts';
import {agendaPage} from './agenda.ts';
import {entryPage} from './agenda-entry.ts';
import {summaryPage} from './agenda-summary.ts';
import {changesPage, changesSection} from './changes.ts';
import {commitmentPage} from './commitment.ts';
import {consultationPage} from './consultation.ts';
import {datasetPage, datasetsPage} from './datasets.ts';
import {listPage} from './list.ts';
import {noResultsPage} from './no-results.ts';
import {formPage, page, readPage} from './page.ts';
import {planChangesPage} from './plan-changes.ts';
import {planPage, plansPage} from './plans.ts';
import {problemPage} from './problem.ts';
import {recordPage} from './receipt.ts';
import {resultsPage} from './results.ts';
import {icon, iconPath, style, stylePath} from './style.ts';
import {submit} from './submit.ts';
import {mountReceipts, withdrawPage} from './verify.ts';
import {usagePage} from './usage.ts';
import {embedPage} from './embed.ts';
import {frameFor, viewFor} from './view.ts';

/** The HTML faces of the API: complete without JavaScript. */
export function pages(deps: Deps): Pages {
  const {settings} = deps;
  const agendaFrame = async (c: Context, document?: string) => {
    const frame = await frameFor(c, settings, document);
    return {...frame, t: (await loadWords(frame.language, 'agenda')).agenda};
  };
  const datasetFrame = async (c: Context, document?: string) => {
    const frame = await frameFor(c, settings, document);
    const [{dataset}, {codes}] = await Promise.all([
      loadWords(frame.language, 'dataset'),
      loadWords(frame.language, 'codes'),
    ]);
    return {...frame, t: {...dataset, ...codes}, now: settings.now()};
  };
  const planFrame = async (c: Context, document = 'it') => {
    const frame = await frameFor(c, settings, document);
    const [{plan}, {timeline}, {revisions}] = await Promise.all([
      loadWords(frame.language, 'plan'),
      loadWords(frame.language, 'timeline'),
      loadWords(frame.language, 'revisions'),
    ]);
    const t = {...plan, ...timeline.said};
    return {...frame, t, revisions, reader: {language: frame.language, document}};
  };
  return {
    mount(app) {
      app.get(stylePath, conditional(), style);
      app.get(iconPath, icon);
      mountReceipts(app, deps);
      // Whoever opens the address of a receipt or of a refused form again wants the form.
      app.get('/consultations/:id/responses', (c) => {
        if (namesHtml(c)) return c.redirect(`${settings.publicUrl}/consultations/${c.req.param('id')}`, 303);
        c.header('Allow', 'POST');
        throw new Refused({code: 'invalid', status: 405, detail: 'allowed here: POST'});
      });
    },
    async consultations(c, listed) {
      return page(c, listPage(await frameFor(c, settings), listed, settings.now()));
    },
    async consultation(c, stored) {
      const {document} = stored;
      const view = await viewFor(c, settings, document);
      const form = {consultation: document.id, version: document.questionnaire?.version ?? ''};
      const {changes: t} = await loadWords(view.language, 'changes');
      const changed = changesSection(view, t, await deps.store.lifecycle.changes(document.id));
      const hasResults = (await deps.results.of(stored)) !== undefined;
      const token = await issueFormToken(settings.keys, form, view.now);
      return formPage(c, consultationPage({...view, hasResults}, token, changed));
    },
    async changes(c, {document}, log) {
      const view = await viewFor(c, settings, document);
      const {changes: t} = await loadWords(view.language, 'changes');
      return readPage(c, settings, changesPage(view, t, log));
    },
    async results(c, {document}, results, twins) {
      return readPage(c, settings, resultsPage(await viewFor(c, settings, document), results, twins));
    },
    async noResults(c, {document}) {
      return page(c, noResultsPage(await viewFor(c, settings, document)), 404);
    },
    submit: (c, {document}) => submit(deps, c, document),
    receipt: async (c, record) => page(c, recordPage(await frameFor(c, settings), record)),
    withdraw: (c, id) => withdrawPage(deps, c, id),
    async agenda(c, listed) {
      const content = agendaPage(await agendaFrame(c), listed, settings.now());
      return listed.faults.length === 0 ? readPage(c, settings, content) : page(c, content, 422);
    },
    async agendaEntry(c, shown) {
      return readPage(c, settings, entryPage(await agendaFrame(c, shown.entry.language), shown));
    },
    async agendaSummary(c, shown) {
      const content = summaryPage(await agendaFrame(c), shown);
      return shown.faults.length === 0 ? readPage(c, settings, content) : page(c, content, 422);
    },
    async datasets(c, listed) {
      return readPage(c, settings, datasetsPage(await datasetFrame(c), listed));
    },
    async dataset(c, dataset, twins) {
      return readPage(c, settings, datasetPage(await datasetFrame(c, dataset.language), dataset, twins));
    },
    async plans(c, listed) {
      return readPage(c, settings, plansPage(await planFrame(c), listed));
    },
    async plan(c, plan, twins) {
      return readPage(c, settings, planPage(await planFrame(c, plan.language), plan, twins));
    },
    async planChanges(c, plan, log, twins) {
      return readPage(c, settings, planChangesPage(await planFrame(c, plan.language), plan, log, twins));
    },
    async commitment(c, plan, commitment, twins) {
      const frame = await planFrame(c, plan.language);
      return readPage(c, settings, commitmentPage(frame, plan, commitment, twins));
    },
    async usage(c, shown, twins) {
      const frame = await frameFor(c, settings);
      const {usage} = await loadWords(frame.language, 'usage');
      return readPage(c, settings, usagePage({...frame, t: usage}, shown, twins));
    },
    async embed(c, embedded) {
      const document = titleOf(embedded.shown)?.language;
      const frames = {
        agenda: () => agendaFrame(c, document),
        dataset: () => datasetFrame(c, document),
        plan: () => planFrame(c, document),
        now: settings.now(),
      };
      return readPage(c, settings, await embedPage(await frameFor(c, settings, document), frames, embedded));
    },
    async problem(c, refusal) {
      const frame = await frameFor(c, settings);
      if (refusal.retryAfter !== undefined) c.header('Retry-After', String(Math.ceil(refusal.retryAfter)));
      return page(c, problemPage(frame, refusal, c.req.method === 'POST'), statusOfRefusal(refusal));
    },
  };
}
