import {Hono} from 'hono';
import type {Context} from 'hono';
import {methodNotAllowed} from 'hono/method-not-allowed';
import {admission} from './admission.ts';
import {compression} from './compression.ts';
import type {Deps, Extras} from './deps.ts';
import {askingAnybody, crossOrigin, framable, security} from './headers.ts';
import {SignedDigestLists} from './lifecycle/signed-digests.ts';
import {namesHtml} from './negotiation.ts';
import {openApi} from './openapi.ts';
import type {Refusal} from './problems.ts';
import {problemResponse, Refused} from './problems.ts';
import {rateLimit} from './rate-limit.ts';
import {agendaRoutes} from './routes/agenda.ts';
import {agendaSummaryRoutes} from './routes/agenda-summary.ts';
import {agendaTwinRoutes} from './routes/agenda-twins.ts';
import {challengeRoutes} from './routes/challenges.ts';
import {consultationRoutes} from './routes/consultations.ts';
import {datasetRoutes} from './routes/datasets.ts';
import {digestRoutes} from './routes/digests.ts';
import {discovery} from './frames/oembed.ts';
import {embedRoutes} from './routes/embed.ts';
import {lifecycleRoutes} from './routes/lifecycle.ts';
import {planChangeRoutes} from './routes/plan-changes.ts';
import {planRoutes} from './routes/plans.ts';
import {oembedRoutes} from './routes/oembed.ts';
import {receiptRoutes} from './routes/receipts.ts';
import {relayRoutes, sandboxed} from './routes/relay.ts';
import {responseRoutes} from './routes/responses.ts';
import {resultRoutes} from './routes/results.ts';
import {statusRoutes} from './routes/status.ts';
import {resumable, uploadRoutes} from './routes/uploads.ts';
import {usageRoutes} from './routes/usage.ts';
import {ResultsPublishing} from './results/publishing.ts';
import type {Settings} from './settings.ts';
import type {Store} from './store/store.ts';
import {Uploading} from './uploads/uploading.ts';
import {UsageCounter} from './usage/counting.ts';
import {DatasetUsage} from './usage/figures.ts';

/** The participation API over a store: web standards only, so tests and stories call `app.request()`. */
export function createApp(store: Store, settings: Settings, extras: Extras = {}): Hono {
  const uploads = new Uploading(store, settings);
  const digests = new SignedDigestLists(store, settings);
  const results = extras.results ?? new ResultsPublishing(store, settings);
  const usage = extras.usage ?? new UsageCounter(store, settings);
  const datasetUsage = new DatasetUsage(store, settings);
  const deps: Deps = {store, settings, admit: admission(settings), uploads, results, digests, datasetUsage};
  const pages = extras.pages?.(deps);
  const app = new Hono();
  const refuse = (c: Context, refusal: Refusal) =>
    pages && namesHtml(c) ? pages.problem(c, refusal) : problemResponse(refusal);

  app.use(compression());
  app.use('/consultations/:id/uploads/*', resumable(settings));
  app.use('/relay', sandboxed());
  app.use('/composer/*', askingAnybody());
  app.use('/embed/*', framable(settings));
  // The page for frames that lies beside the widgets (src/embed/frame.html).
  app.use('/arengo/frame.html', framable(settings));
  app.use(crossOrigin(), security(settings.publicUrl), rateLimit(settings, refuse), usage.middleware());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_c, methods) => {
        const allow = methods.join(', ');
        const refused = problemResponse({code: 'invalid', status: 405, detail: `allowed here: ${allow}`});
        refused.headers.set('Allow', allow);
        return refused;
      },
    }),
  );
  app.use(discovery(settings));
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error.refusal);
    settings.report(error);
    return refuse(c, {code: 'unavailable', detail: 'a fault of ours; it has been logged', retryAfter: 60});
  });
  app.notFound((c) => refuse(c, {code: 'notFound'}));

  app.route('/', statusRoutes(deps));
  app.route('/', consultationRoutes(deps, pages));
  app.route('/', lifecycleRoutes(deps, pages));
  app.route('/', digestRoutes(deps));
  app.route('/', responseRoutes(deps, pages));
  app.route('/', resultRoutes(deps, pages));
  app.route('/', uploadRoutes(deps));
  app.route('/', challengeRoutes(deps));
  app.route('/', receiptRoutes(deps, pages));
  app.route('/', agendaTwinRoutes(deps));
  // Before the entries: no entry is called `summary` (publication/agenda.ts).
  app.route('/', agendaSummaryRoutes(deps, pages));
  app.route('/', agendaRoutes(deps, pages));
  app.route('/', datasetRoutes(deps, pages));
  app.route('/', planRoutes(deps, pages));
  app.route('/', planChangeRoutes(deps, pages));
  app.route('/', usageRoutes(deps, pages));
  app.route('/', embedRoutes(deps, pages));
  app.route('/', oembedRoutes(deps));
  app.route('/', relayRoutes(deps, extras.outside));
  app.get('/openapi.json', openApi(app, settings));
  pages?.mount(app);
  extras.mount?.(app);
  return app;
}
