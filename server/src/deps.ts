import type {Context, Hono} from 'hono';
import type {AgendaEntry, PublicationRule} from '../../src/model/agenda.ts';
import type {AgendaSummary} from '../../src/model/agenda-summary.ts';
import type {LoggedChange} from '../../src/model/change-log.ts';
import type {Commitment} from '../../src/model/commitment.ts';
import type {Consultation} from '../../src/model/consultation.ts';
import type {Dataset} from '../../src/model/dataset.ts';
import type {Plan} from '../../src/model/plan.ts';
import type {LoggedPlanChange} from '../../src/model/plan-change-log.ts';
import type {ReceiptRecord} from '../../src/model/receipt.ts';
import type {Results} from '../../src/model/results.ts';
import type {Admit} from './admission.ts';
import type {SignedDigestLists} from './lifecycle/signed-digests.ts';
import type {Shown} from './frames/shown.ts';
import type {Target} from './frames/target.ts';
import type {Refusal} from './problems.ts';
import type {FilterFault} from './routes/agenda-request.ts';
import type {PublishedConsultation} from './published.ts';
import type {Outside} from './relay/outside.ts';
import type {ResultsPublishing} from './results/publishing.ts';
import type {Settings} from './settings.ts';
import type {Store, StoredDocument} from './store/store.ts';
import type {Twin} from './twins/forms.ts';
import type {UsageCounter} from './usage/counting.ts';
import type {DatasetUsage, UsageRow} from './usage/figures.ts';
import type {Counted} from './store/usage.ts';
import type {Uploading} from './uploads/uploading.ts';

/** What every route needs. */
export type Deps = {
  readonly store: Store;
  readonly settings: Settings;
  /** Whether a valid response is let in. */
  readonly admit: Admit;
  /** Files on their way to a response. */
  readonly uploads: Uploading;
  /** The signed lists of digests. */
  readonly digests: SignedDigestLists;
  /** Results of consultations. */
  readonly results: ResultsPublishing;
  /** How often the datasets of this server were asked for. */
  readonly datasetUsage: DatasetUsage;
};

type Answered = globalThis.Response | Promise<globalThis.Response>;

/** One page of a list. */
export type Listed<T> = {
  readonly items: readonly T[];
  /** The query string of the next page. */
  readonly next: string | undefined;
};

/** A part of the agenda: what comes, the latest meetings, what was asked for, or what changed, the newest first. */
export type AgendaPart = Listed<AgendaEntry> & {
  readonly is: 'coming' | 'meetings' | 'asked' | 'changed';
  /** When each entry was published or changed here, RFC 3339 UTC, by id. */
  readonly modified: ReadonlyMap<string, string>;
};

/** What was asked of a list, by the name of the filter. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** The agenda, or what was asked of it. */
export type AgendaListed = {
  readonly parts: readonly AgendaPart[];
  readonly asked: Asked;
  readonly publicationRule: PublicationRule | undefined;
  readonly twins: readonly Twin[];
  /** What of it makes no sense: then nothing is listed. */
  readonly faults: readonly FilterFault[];
};

/** One entry, and the list it was found in. */
export type AgendaEntryShown = {
  readonly entry: AgendaEntry;
  readonly twins: readonly Twin[];
  readonly publicationRule: PublicationRule | undefined;
  /** What the list was asked. */
  readonly asked: Asked;
};

/** A year of meetings. */
export type AgendaSummaryShown = {
  readonly summary: AgendaSummary;
  readonly twins: readonly Twin[];
  readonly publicationRule: PublicationRule | undefined;
  readonly faults: readonly FilterFault[];
};

/** The counts of some days. */
export type UsageShown = {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly UsageRow[];
  /** Over all these days, small ones too: they are not to be shown. */
  readonly totals: readonly Omit<Counted, 'day'>[];
};

/** What stands in a frame on a page of others. */
export type Embedded = {
  readonly target: Target;
  readonly shown: Shown;
  /** Of an agenda, what was asked for. */
  readonly parts: readonly AgendaPart[];
  readonly asked: Asked;
  readonly publicationRule: PublicationRule | undefined;
};

/**
 * The HTML faces of the API. Routes do the negotiation, the look-up and the shared headers (CSP, Vary);
 * pages only draw. Without pages, browsers get JSON.
 */
export type Pages = {
  /** Mounts what the pages need besides: their stylesheet. */
  readonly mount: (app: Hono) => void;
  /** `GET /consultations` for a browser; `next` is the query string of the next page. */
  readonly consultations: (
    c: Context,
    listed: Listed<Consultation> & {readonly asked: Asked; readonly twins: readonly Twin[]},
  ) => Answered;
  /** `GET /consultations/{id}` for a browser. */
  readonly consultation: (c: Context, stored: StoredDocument<Consultation>) => Answered;
  /** `GET /consultations/{id}/changes` for a browser. */
  readonly changes: (
    c: Context,
    stored: StoredDocument<Consultation>,
    log: readonly LoggedChange[],
  ) => Answered;
  /**
   * `POST /consultations/{id}/responses` from a native form (urlencoded or multipart), body not read yet and
   * limited to `settings.maxBodyBytes`. Checks origin and form token, then calls `acceptResponse`.
   */
  readonly submit: (c: Context, stored: StoredDocument<Consultation>) => Answered;
  /** `GET /consultations/{id}/results` for a browser; without it browsers get JSON. */
  readonly results?: (
    c: Context,
    stored: StoredDocument<PublishedConsultation>,
    results: Results,
    twins: readonly Twin[],
  ) => Answered;
  /** The same where there are none: when they come. A page with the status 404. */
  readonly noResults?: (c: Context, stored: StoredDocument<PublishedConsultation>) => Answered;
  /** `GET /receipts/{id}` for a browser. */
  readonly receipt: (c: Context, record: ReceiptRecord) => Answered;
  /** `POST /receipts/{id}/withdrawal` from a native form, body not read yet and limited. Checks its origin. */
  readonly withdraw: (c: Context, id: string) => Answered;
  /** `GET /agenda` for a browser. */
  readonly agenda: (c: Context, listed: AgendaListed) => Answered;
  /** `GET /agenda/{id}` for a browser. */
  readonly agendaEntry: (c: Context, shown: AgendaEntryShown) => Answered;
  /** `GET /agenda/summary` for a browser. */
  readonly agendaSummary: (c: Context, shown: AgendaSummaryShown) => Answered;
  /** `GET /datasets` for a browser. */
  readonly datasets: (
    c: Context,
    listed: Listed<Dataset> & {readonly asked: Asked; readonly twins: readonly Twin[]},
  ) => Answered;
  /** `GET /datasets/{id}` for a browser. */
  readonly dataset: (c: Context, dataset: Dataset, twins: readonly Twin[]) => Answered;
  /** `GET /plans` for a browser. */
  readonly plans: (
    c: Context,
    listed: Listed<Plan> & {readonly asked: Asked; readonly twins: readonly Twin[]},
  ) => Answered;
  /** `GET /plans/{id}` for a browser. */
  readonly plan: (c: Context, plan: Plan, twins: readonly Twin[]) => Answered;
  /** `GET /plans/{id}/changes` for a browser. */
  readonly planChanges: (
    c: Context,
    plan: Plan,
    log: readonly LoggedPlanChange[],
    twins: readonly Twin[],
  ) => Answered;
  /** `GET /plans/{id}/commitments/{code}` for a browser. */
  readonly commitment: (c: Context, plan: Plan, commitment: Commitment, twins: readonly Twin[]) => Answered;
  /** `GET /usage` for a browser. */
  readonly usage: (c: Context, shown: UsageShown, twins: readonly Twin[]) => Answered;
  /** `GET /embed/{noun}/{id}`: the same without what stands around it, for the pages of others. */
  readonly embed: (c: Context, embedded: Embedded) => Answered;
  /** Any problem, for a browser: the same status and headers, in words. */
  readonly problem: (c: Context, refusal: Refusal) => Answered;
};

/** What others add to the API. */
export type Extras = {
  /** Makes the pages, once. */
  readonly pages?: ((deps: Deps) => Pages) | undefined;
  /** What publishes results, when whoever makes the API has it sweep too; else one is made. */
  readonly results?: ResultsPublishing | undefined;
  /** What counts requests, when whoever makes the API writes the counts too; else one is made, and nothing is written. */
  readonly usage?: UsageCounter | undefined;
  /** Asks servers of others; without it nothing is relayed. */
  readonly outside?: Outside | undefined;
  /** Mounts what comes after the API's own routes: static files. */
  readonly mount?: ((app: Hono) => void) | undefined;
};
