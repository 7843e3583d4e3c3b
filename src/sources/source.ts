import type {AgendaEntry, PublicationRule} from '../model/agenda.ts';
import type {AgendaFilter} from '../model/agenda-filter-names.ts';
import type {Challenge} from '../model/challenge.ts';
import type {Commitment} from '../model/commitment.ts';
import type {Consultation} from '../model/consultation.ts';
import type {Dataset} from '../model/dataset.ts';
import type {SignedDigests} from '../model/signed-digests.ts';
import type {Plan} from '../model/plan.ts';
import type {Provenance} from '../model/provenance.ts';
import type {TableFault} from '../model/table-fault.ts';
import type {Uploads} from './uploads/uploads.ts';
import type {Text} from '../model/text.ts';
import {isLink} from '../model/scheme.ts';
import type {Problem} from '../model/problem.ts';
import type {PublicKeys} from '../model/check-receipt.ts';
import type {Receipt, ReceiptRecord} from '../model/receipt.ts';
import type {Results} from '../model/results.ts';
import {fetched} from '../fetched.ts';
import {SourceFailure} from './failure.ts';
import type {Note} from './catalogues/fitted.ts';
import type {OwnSource} from './own/own-source.ts';
import {recognise} from './recognise.ts';

/** Who can be asked about receipts. */
export type ReceiptDesk = {
  /** What is known of a receipt, by its id or its short number. Throws `SourceFailure`. */
  readonly record: (number: string) => Promise<ReceiptRecord | 'unknown' | 'several'>;
  /**
   * The signed list that holds a digest, or the newest one; `undefined`: none is signed yet. Throws `SourceFailure`.
   */
  readonly digests: (consultation: string, digest: string) => Promise<SignedDigests | undefined>;
  /** The public keys that receipts are signed with. Throws `SourceFailure`. */
  readonly keys: () => Promise<PublicKeys>;
  /** Have the answers deleted; `refused`: the token is not the receipt's. Throws `SourceFailure`. */
  readonly withdraw: (receipt: Pick<Receipt, 'id' | 'withdrawalToken'>) => Promise<ReceiptRecord | 'refused'>;
};

/** The results of a consultation, and where their files are. */
export type PublishedResults = {
  readonly results: Results;
  /** The address of the same as JSON. */
  readonly json: string;
  /** The address of the same as a table, where the source says that there is one. */
  readonly csv: string | undefined;
};

/** A response on its way: the same key and the very same body but for its challenge, until it is settled (DESIGN §5.2). */
export type Sending = {
  /** The idempotency key. */
  readonly key: string;
  /** The JSON of a `Response`. */
  readonly body: string;
};

/** A settled sending: recorded, or certainly not. */
export type Submission =
  | {readonly is: 'recorded'; readonly receipt: Receipt}
  | {
      readonly is: 'refused';
      readonly problem: Problem;
      /** Seconds, when the source says after how long to try again. */
      readonly retryAfter?: number | undefined;
    };

/** What of a list could be read, and how many entries could not: one bad entry does not hide the good ones. */
export type Listing<T> = {
  readonly items: readonly T[];
  readonly unreadable: number;
  /** What is wrong with the rows of a table; the words `table` say it. */
  readonly faults?: readonly TableFault[] | undefined;
  /** What was left out, for developers. */
  readonly notes?: readonly Note[] | undefined;
};

/** Which entries of an agenda are wanted; a source that cannot filter gives more, and the widget filters. */
export type AgendaQuery = AgendaFilter & {
  /** The most entries wanted. */
  readonly limit?: number | undefined;
};

/** An agenda, with the source's own rule about when it publishes. */
export type AgendaListing = Listing<AgendaEntry> & {
  readonly publicationRule?: PublicationRule | undefined;
  /** There are more entries than these: what was asked for had a limit, or the list had too many pages. */
  readonly isCut?: boolean | undefined;
};

/** A plan, and how many of its commitments could not be read. */
export type PlanListing = Omit<Listing<unknown>, 'items'> & {
  readonly plan: Plan;
  /** How many commitments it has, where these are only the first of them. */
  readonly total?: number | undefined;
  /**
   * Brings the whole plan, where these are only the first of its commitments; asked again after a failure, it goes on
   * where it was. Throws as `plan` does.
   */
  readonly rest?: ((signal: AbortSignal) => Promise<PlanListing>) | undefined;
};

/** A commitment as it stands in its plan. */
export type CommitmentInPlan = {
  readonly commitment: Commitment;
  /** The language of its texts. */
  readonly language: string;
  /** The plan's title, when it is known. */
  readonly plan?: Text | undefined;
  readonly provenance?: Provenance | undefined;
};

/** What can be asked of an address. An operation that is absent is not offered there. */
export type Source = {
  /** The consultation at this address. Throws `SourceFailure`, or the reason of the signal. */
  consultation?(signal: AbortSignal): Promise<Consultation>;
  /** What the answers add up to; none: not published, or not yet. Throws as `consultation` does. */
  results?(signal: AbortSignal): Promise<PublishedResults | undefined>;
  /** The consultations of a list, those that could be read. */
  consultations?(signal: AbortSignal): Promise<Listing<Consultation>>;
  /** The entries of an agenda, those that could be read. */
  agenda?(query: AgendaQuery, signal: AbortSignal): Promise<AgendaListing>;
  /** One dataset. */
  dataset?(signal: AbortSignal): Promise<Dataset>;
  /** The datasets of a list, those that could be read; `isList`: it is none of one, as far as anybody knows. */
  datasets?(signal: AbortSignal, isList?: boolean): Promise<Listing<Dataset>>;
  /** A plan with those of its commitments that could be read; `isStart`: the first of them will do, with a `rest`. */
  plan?(signal: AbortSignal, isStart?: boolean): Promise<PlanListing>;
  /** One commitment, with what it must say of its plan. */
  commitment?(signal: AbortSignal): Promise<CommitmentInPlan>;
  /** A proof of work, where a response was refused with `challengeNeeded`. Throws as `consultation` does. */
  challenge?(signal: AbortSignal): Promise<Challenge>;
  /** Who can be asked about the receipts for responses to this consultation. Throws `SourceFailure`. */
  receipts?(): Promise<ReceiptDesk>;
  /** Where files go before the response that names them. Throws `SourceFailure` when its code does not come. */
  uploads?(): Promise<Uploads>;
  /** Send a response. Throws `SourceFailure` while nobody knows whether it was recorded: send the same again. */
  submit?(sending: Sending): Promise<Submission>;
};

/** A source that takes responses. */
export type Receiver = Source & Required<Pick<Source, 'submit'>>;

/** How to open an address. */
export type OpenOptions = {
  /** The name of a source, when the address does not tell; or a source of your own, which is asked instead. */
  readonly source?: string | OwnSource | undefined;
  /** Another `fetch`, such as that of a server in the same process. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** What was left out is told here; without it, to the console and as `arengo-notes` on the document. */
  readonly onNotes?: ((notes: readonly Note[]) => void) | undefined;
};

/** What a source can be asked about an address. */
export type Opening = {readonly operations: (src: string, options: OpenOptions) => Source};

/** What reads a noun: the API's part comes with whoever asks. */
export type Registry = Opening & {
  /** What reads it from other systems; which of them, an address or `source` says. */
  readonly others: () => Promise<Others>;
};

/** What reads a noun from other systems. */
export type Others = {
  /** What loads the one of this name. Throws `SourceFailure` `unsupported` when there is none. */
  readonly loadOf: (name: string, src: string) => () => Promise<Opening>;
};

/** What explains a failure to developers; where it cannot be loaded, the failure stays as it is. */
export const diagnosis = () => fetched(() => import('./diagnosis.ts')).catch(() => undefined);

/** Nothing here can read this. */
export const unsupported = (url: string, detail: string) => new SourceFailure('unsupported', {url, detail});

/** A part of ours that shows what is at `url`. Throws `SourceFailure` `unreachable`: the reader can try again. */
export async function part<T>(url: string, load: () => Promise<T>): Promise<T> {
  return fetched(load).catch((cause: unknown) => {
    const detail = `a part of the widget did not load: ${String(cause)}`;
    throw new SourceFailure('unreachable', {url, detail, cause});
  });
}

/** Find what reads an address, among what reads a noun. Nothing is asked of it yet. Throws `SourceFailure`. */
export async function openIn(registry: Registry, src: string, options: OpenOptions = {}): Promise<Source> {
  if (!isLink(src)) throw unsupported(src, 'not a whole http(s) address');
  const {source: given} = options;
  const source = typeof given === 'object' ? 'own' : recognise(src, given).source;
  const {operations} =
    source === 'participation'
      ? registry
      : await part(src, (await part(src, registry.others)).loadOf(source, src));
  return operations(src, options);
}
