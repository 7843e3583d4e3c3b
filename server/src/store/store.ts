import type {AgendaEntry, PublicationRule} from '../../../src/model/agenda.ts';
import type {Answer} from '../../../src/model/response.ts';
import type {Dataset} from '../../../src/model/dataset.ts';
import type {Questionnaire} from '../../../src/model/item.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import type {SolvedChallenge} from '../challenges.ts';
import type {Kept} from '../lifecycle/held.ts';
import type {Lifecycle} from './lifecycle.ts';
import type {KeptHistory, Publisher} from '../plan-history/publishing.ts';
import type {PublishedConsultation} from '../published.ts';
import type {SignedReceipt} from '../receipt.ts';
import type {Snapshots} from './snapshots.ts';
import type {Reviews} from './reviews.ts';
import type {Uploads} from './uploads.ts';
import type {UsageCounts} from './usage.ts';

/** A document as it was published: its canonical JSON is what is served and what its ETag is made of. */
export type StoredDocument<T> = {
  /** The parsed document. */
  readonly document: T;
  /** Canonical JSON (RFC 8785), as stored. */
  readonly json: string;
  /** When it last changed, RFC 3339 UTC. */
  readonly modifiedAt: string;
};

/** Which consultations to list, in the order of their ids; stable while others are published. */
export type ConsultationQuery = {
  /** At most so many. */
  readonly limit: number;
  /** Only ids after this one. */
  readonly after?: string | undefined;
  /**
   * Words that must all be found in title, summary, organisation or topics, the last one also as the beginning of a
   * word; case, accents and signs do not count.
   */
  readonly q?: string | undefined;
  /** Part of the name of the organisation, or its IPA code. */
  readonly organisation?: string | undefined;
  /** A topic, whole, in any of its languages. */
  readonly topic?: string | undefined;
};

/** A place in the agenda: entries are ordered by start, then by id. */
export type AgendaPlace = {readonly start: string; readonly id: string};

/** An entry, and its place in the list. */
export type StoredEntry = StoredDocument<AgendaEntry> & {readonly place: AgendaPlace};

/** Which entries of the agenda to list, by start and id; stable while others are published. */
export type AgendaFilter = {
  /** At most so many. */
  readonly limit: number;
  /** From the last to the first. */
  readonly latestFirst?: boolean;
  /** Only entries that come after this place, in the order asked for. */
  readonly after?: AgendaPlace | undefined;
  /** First and last day, `YYYY-MM-DD`, in the zone of each entry: what overlaps them is listed. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: string | undefined;
  readonly mode?: string | undefined;
  readonly status?: string | undefined;
  /** Part of the role or name of a decision-maker. */
  readonly official?: string | undefined;
  /** Part of the name of the organisation or of a decision-maker's, or an IPA code. */
  readonly organisation?: string | undefined;
  /** Part of the name of an interest representative, or its number in a register. */
  readonly counterpart?: string | undefined;
  /** Part of the name or the address of the place. */
  readonly place?: string | undefined;
  /** A topic, whole, in any of its languages. */
  readonly topic?: string | undefined;
  /** Words that must all be found, as in consultations. */
  readonly q?: string | undefined;
  /**
   * A moment (RFC 3339 UTC): only entries that were published here for the first time, or changed here, from then on;
   * in the order of that, the newest first. Their place is by `modifiedAt` then.
   */
  readonly changedSince?: string | undefined;
};

/** Which datasets to list, in the order of their ids. */
export type DatasetFilter = {
  /** At most so many. */
  readonly limit: number;
  readonly after?: string | undefined;
  /** Words in title, description, publisher, holder, and titles and formats of distributions, as in consultations. */
  readonly q?: string | undefined;
  /** The EU code of a theme, such as `GOVE`. */
  readonly theme?: string | undefined;
  /** Part of the name of publisher or holder, or an IPA code. */
  readonly organisation?: string | undefined;
};

/** Which plans to list, in the order of their ids. */
export type PlanFilter = {
  readonly limit: number;
  readonly after?: string | undefined;
  /** Words in a plan or in its commitments, as in consultations. */
  readonly q?: string | undefined;
};

/** What is published together. What is absent is left as it is. */
export type Publication = {
  readonly consultations?: readonly PublishedConsultation[];
  readonly agenda?: readonly AgendaEntry[];
  /** The source's own rule about when it publishes meetings; kept for the whole agenda. */
  readonly publicationRule?: PublicationRule | undefined;
  readonly datasets?: readonly Dataset[];
  readonly plans?: readonly Plan[];
  /** Who publishes, for the log of plans. */
  readonly publisher?: Publisher;
};

/** A response that was accepted by the rules and is about to be recorded. */
export type NewResponse = {
  readonly consultation: string;
  /** SHA-256 of the idempotency key: the key itself is nobody's business later. */
  readonly keyHash: string;
  /** SHA-256 of the canonical request body without its challenge: tells a replay from another body. */
  readonly fingerprint: string;
  readonly questionnaireVersion: string;
  readonly language: string;
  readonly channel: string;
  /** Canonical answers. */
  readonly answers: readonly Answer[];
  readonly salt: string;
  readonly receipt: SignedReceipt;
  /** The challenge that lets it in, when one was asked for. */
  readonly solved?: SolvedChallenge | undefined;
  /** The uploads that its answers name. */
  readonly files?: readonly {readonly linkId: string; readonly id: string}[];
};

/** A response whose answers are to be deleted. */
export type Withdrawal = {
  /** The id of its receipt. */
  readonly receipt: string;
  /** The consultation takes no more responses: then nothing need tell a late retry, and its key is forgotten too. */
  readonly isOver?: boolean;
};

/** What the store holds under an idempotency key. */
export type RecordedResponse = {
  readonly fingerprint: string;
  readonly receipt: SignedReceipt;
};

/** A response as exports see it: without receipt, salt or time of arrival. */
export type ExportedResponse = {
  readonly questionnaireVersion: string;
  readonly language: string;
  readonly channel: string;
  readonly answers: readonly Answer[];
};

/** The store cannot write now: its queue is full, or its writer died. Nothing was recorded that was not said so. */
export class StoreUnavailable extends Error {
  /** Seconds until it makes sense to try again. */
  readonly retryAfter: number;
  constructor(why: string, retryAfter: number) {
    super(why);
    this.retryAfter = retryAfter;
  }
}

/** The challenge that was to let a response in had let in another one. Nothing was recorded. */
export class ChallengeUsed extends Error {}

/** A file that a response names is not there any more, or another response has it. Nothing was recorded. */
export class FilesGone extends Error {
  /** The questions that the files of the response answer. */
  readonly linkIds: readonly string[];
  constructor(linkIds: Iterable<string>) {
    super();
    this.linkIds = [...new Set(linkIds)];
  }
}

/**
 * Where the participation API keeps things. One contract suite runs over every implementation
 * (test/server/store-contract.ts).
 */
export interface Store {
  /**
   * Publish documents, all or none. A changed questionnaire must bring a new version: else it throws. What changes in
   * a consultation or a plan goes into its public log. Gives what stayed as commands had set it, and what of the history
   * of plans stayed although a file does not have it.
   */
  publish(documents: Publication): Promise<readonly (Kept | KeptHistory)[]>;

  /** A page of consultations, by id. */
  consultations(query: ConsultationQuery): Promise<readonly StoredDocument<PublishedConsultation>[]>;

  /** One consultation. */
  consultation(id: string): Promise<StoredDocument<PublishedConsultation> | undefined>;

  /** Entries of the agenda, by start and id. */
  agenda(filter: AgendaFilter): Promise<readonly StoredEntry[]>;

  /** One entry of the agenda. */
  agendaEntry(id: string): Promise<StoredDocument<AgendaEntry> | undefined>;

  /** Grows whenever an entry is published or changes: what was made of the agenda is the same as long as this is. */
  agendaVersion(): Promise<number>;

  /** The publication rule of the agenda, when one was published. */
  publicationRule(): Promise<PublicationRule | undefined>;

  /** Datasets, by id. */
  datasets(filter: DatasetFilter): Promise<readonly StoredDocument<Dataset>[]>;

  /** One dataset. */
  dataset(id: string): Promise<StoredDocument<Dataset> | undefined>;

  /** A page of plans, by id. */
  plans(filter: PlanFilter): Promise<readonly StoredDocument<Plan>[]>;

  /** One plan with its commitments. */
  plan(id: string): Promise<StoredDocument<Plan> | undefined>;

  /** The public log of a plan, the first change first. */
  planChanges(id: string): Promise<readonly LoggedPlanChange[]>;

  /** Any version of a questionnaire that was published and not retired. */
  questionnaire(consultation: string, version: string): Promise<Questionnaire | undefined>;

  /** What was recorded under a key. */
  recorded(consultation: string, keyHash: string): Promise<RecordedResponse | undefined>;

  /**
   * Record a response. Settles only after the commit is on disk. When another response came first under the
   * same key, that one is returned and nothing is written: compare fingerprints. Its challenge is remembered until
   * it expires, in the same commit; for a second one it throws `ChallengeUsed`. Its files become its own in the same
   * commit too, or it throws `FilesGone`.
   */
  record(response: NewResponse): Promise<RecordedResponse>;

  /**
   * Record responses that came together, in one commit: all, or none when any of their keys is known. Says how many
   * were. They must name no files and need no challenge.
   */
  recordTogether(responses: readonly NewResponse[]): Promise<number>;

  /** What anybody may learn about a receipt. */
  receipt(id: string): Promise<ReceiptRecord | undefined>;

  /** The receipts with this short number: none, one, or very seldom two; of more than two, two. */
  receiptsNumbered(number: string): Promise<readonly ReceiptRecord[]>;

  /**
   * Delete the answers of a response, and say so on its receipt. Settles only after the commit is on disk. What was
   * withdrawn or purged before stays as it is. `undefined`: there is no such receipt.
   */
  withdraw(withdrawal: Withdrawal): Promise<ReceiptRecord | undefined>;

  /** All responses to a consultation, streamed, in an order that is reproducible and not that of arrival. */
  responses(consultation: string): AsyncIterable<ExportedResponse>;

  /** How many responses were recorded. */
  countResponses(consultation: string): Promise<number>;

  /** Files on their way to a response. */
  readonly uploads: Uploads;

  /** What becomes of consultations after they were published. */
  readonly lifecycle: Lifecycle;
  /** Results of consultations. */
  readonly snapshots: Snapshots;

  /** What of the texts that people write may be published. */
  readonly reviews: Reviews;

  /** How often what is served was asked for. */
  readonly usage: UsageCounts;

  /** Finish what is being written, then let go of the database. */
  close(): Promise<void>;
}
