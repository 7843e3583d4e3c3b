import type {Context, Hono} from 'hono';
import type {Consultation} from '../../src/model/consultation.ts';
import type {ReceiptRecord} from '../../src/model/receipt.ts';
import type {Refusal} from './problems.ts';
import type {Settings} from './settings.ts';
import type {Store, StoredDocument} from './store/store.ts';

/** What every route needs. */
export type Deps = {readonly store: Store; readonly settings: Settings};

type Answered = globalThis.Response | Promise<globalThis.Response>;

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
    listed: {readonly items: readonly Consultation[]; readonly next: string | undefined},
  ) => Answered;
  /** `GET /consultations/{id}` for a browser. */
  readonly consultation: (c: Context, stored: StoredDocument<Consultation>) => Answered;
  /**
   * `POST /consultations/{id}/responses` from a native form (urlencoded or multipart), body not read yet and
   * limited to `settings.maxBodyBytes`. Checks origin and form token, then calls `acceptResponse`.
   */
  readonly submit: (c: Context, stored: StoredDocument<Consultation>) => Answered;
  /** `GET /receipts/{id}` for a browser. */
  readonly receipt: (c: Context, record: ReceiptRecord) => Answered;
  /** Any problem, for a browser: the same status and headers, in words. */
  readonly problem: (c: Context, refusal: Refusal) => Answered;
};

/** What others add to the API. */
export type Extras = {
  /** Makes the pages, once. */
  readonly pages?: ((deps: Deps) => Pages) | undefined;
  /** Mounts what comes after the API's own routes: static files. */
  readonly mount?: ((app: Hono) => void) | undefined;
};
