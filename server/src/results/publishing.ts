import type {Consultation} from '../../../src/model/consultation.ts';
import type {Settings} from '../settings.ts';
import type {Snapshot} from '../store/snapshots.ts';
import type {ExportedResponse, Store, StoredDocument} from '../store/store.ts';
import {isResultsOf, resultsDataset, resultsPrefix} from './dataset.ts';
import type {Due} from './due.ts';
import {dueOf, isPublic, isShown} from './due.ts';
import {inOrder} from './questions.ts';
import {resultsOf} from './results.ts';
import {tally} from './tally.ts';

/** A read waits so long for the first snapshot of a consultation, in ms; then it is told that there is none yet. */
const patience = 1000;

/** So many responses are counted at a stretch, before others have their turn. */
const stretch = 100;

/** Thrown inside a tally when the process ends: the next one counts again. */
class Stopped extends Error {}

/**
 * Publishes results when they are due: at reads, and from time to time by `sweep`. Each consultation is counted once at
 * a time; what another process published meanwhile stays.
 */
export class ResultsPublishing {
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #running = new Map<string, Promise<void>>();
  /** When those consultations last changed whose dataset was compared with what is published of them. */
  readonly #described = new Map<string, string>();
  readonly #askedAt = new Map<string, number>();
  #isStopped = false;

  constructor(store: Store, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
  }

  /**
   * What is published of a consultation. What is due is counted meanwhile; only when there is nothing yet, a read waits
   * for it, and not for long.
   */
  async of(stored: StoredDocument<Consultation>): Promise<Snapshot | undefined> {
    const consultation = stored.document;
    if (!isPublic(consultation)) return undefined;
    const latest = await this.#shown(consultation);
    if (latest && this.#wasAsked(consultation.id)) return latest;
    const publishing = this.#publish(stored);
    if (latest) return latest;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([publishing, new Promise((resume) => (timer = setTimeout(resume, patience)))]);
    clearTimeout(timer);
    return this.#shown(consultation);
  }

  /** Publish whatever is due, one consultation after the other, and take away what describes results not shown. */
  async sweep(): Promise<void> {
    for (let after: string | undefined; !this.#isStopped;) {
      const batch = await this.#store.consultations({limit: 100, after});
      for (const stored of batch)
        if (isPublic(stored.document) || !this.#isDescribed(stored)) await this.#publish(stored);
      if (batch.length < 100) return;
      after = batch.at(-1)?.document.id;
    }
  }

  /** Stop counting, and wait until nothing more is written. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#running.values());
  }

  /** Whether somebody asked within a minute; else from now on. */
  #wasAsked(id: string): boolean {
    const now = this.#settings.now().getTime();
    const wasAsked = now - (this.#askedAt.get(id) ?? 0) < 60_000;
    if (!wasAsked) this.#askedAt.set(id, now);
    return wasAsked;
  }

  async #shown(consultation: Consultation): Promise<Snapshot | undefined> {
    const latest = await this.#store.snapshots.latest(consultation.id);
    return latest && isShown(consultation, latest) ? latest : undefined;
  }

  #isDescribed({document, modifiedAt}: StoredDocument<Consultation>): boolean {
    return this.#described.get(document.id) === modifiedAt;
  }

  #publish(stored: StoredDocument<Consultation>): Promise<void> {
    const {id} = stored.document;
    const running = this.#running.get(id);
    if (running) return running;
    if (this.#isStopped) return Promise.resolve();
    const publishing = this.#publishDue(stored)
      .catch((error: unknown) => {
        if (!(error instanceof Stopped)) this.#settings.report(error);
      })
      .finally(() => this.#running.delete(id));
    this.#running.set(id, publishing);
    return publishing;
  }

  async #publishDue(stored: StoredDocument<Consultation>): Promise<void> {
    const {snapshots} = this.#store;
    const consultation = stored.document;
    const latest = await snapshots.latest(consultation.id);
    const due = await dueOf(snapshots, consultation, latest, this.#settings.now());
    if (due) await this.#cut(consultation, latest, due);
    else if (latest && !this.#isDescribed(stored)) await this.#describe(consultation, latest);
    this.#described.set(consultation.id, stored.modifiedAt);
  }

  async #cut(consultation: Consultation, latest: Snapshot | undefined, due: Due): Promise<void> {
    const {snapshots} = this.#store;
    const {id, questionnaire} = consultation;
    const versions = inOrder(await snapshots.versions(id, 'answered'), questionnaire?.version);
    const tallied = await tally(this.#paced(snapshots.responses(id, due.before)), versions);
    const results = resultsOf(tallied, {
      asOf: due.before ?? this.#settings.now().toISOString(),
      isFinal: due.closedAt !== undefined,
      earlier: (await snapshots.latest(id, 'final'))?.results,
    });
    const snapshot = {consultation: id, number: (latest?.number ?? 0) + 1, results, closedAt: due.closedAt};
    await snapshots.keep(snapshot, await this.#datasetOf(consultation, snapshot));
  }

  /** The address of the server or the title of the consultation may have changed since, or whether results are shown. */
  async #describe(consultation: Consultation, latest: Snapshot): Promise<void> {
    const dataset = await this.#datasetOf(consultation, latest);
    if (!dataset) return;
    if (isPublic(consultation) && isShown(consultation, latest))
      await this.#store.publish({datasets: [dataset]});
    else await this.#store.snapshots.undescribe(dataset.id);
  }

  /** None, when a dataset had its name before such names were kept free. */
  async #datasetOf(consultation: Consultation, {results}: Snapshot) {
    const {id} = consultation;
    const before = (await this.#store.dataset(`${resultsPrefix}${id}`))?.document;
    if (before && !isResultsOf(before, id)) return undefined;
    return resultsDataset(consultation, results, this.#settings.publicUrl, before?.issued);
  }

  /** A database in the same process answers without a pause: whoever reads meanwhile must have a turn. */
  async *#paced(responses: AsyncIterable<ExportedResponse>): AsyncGenerator<ExportedResponse> {
    let count = 0;
    for await (const response of responses) {
      yield response;
      count += 1;
      if (count % stretch > 0) continue;
      await new Promise((resume) => setTimeout(resume, 0));
      if (this.#isStopped) throw new Stopped();
    }
  }
}
