import type {PublicationRule} from '../../src/model/agenda.ts';
import type {AgendaSummary} from '../../src/model/agenda-summary.ts';
import {SummaryOfYear} from '../../src/model/agenda-summary.ts';
import {agendaBatches} from './agenda-batches.ts';
import type {Store} from './store/store.ts';

/** A year of meetings, and the rule by which some of them are called late. */
export type Summarised = {
  readonly summary: AgendaSummary;
  readonly publicationRule: PublicationRule | undefined;
};

/** How many years are remembered. */
const most = 8;

/**
 * Summaries of years. Every meeting of the year is read for one, so each is kept until the agenda changes, and whoever
 * asks while it is made waits for the same.
 */
export class AgendaSummaries {
  readonly #store: Store;
  readonly #made = new Map<string, Promise<Summarised>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Throws what the store throws. */
  async of(year: number): Promise<Summarised> {
    const [version, publicationRule] = await Promise.all([
      this.#store.agendaVersion(),
      this.#store.publicationRule(),
    ]);
    const key = JSON.stringify([version, year, publicationRule]);
    const known = this.#made.get(key);
    if (known) return known;
    const making = this.#make(year, publicationRule);
    this.#made.set(key, making);
    // What failed is tried again; the oldest gives way.
    making.catch(() => this.#made.delete(key));
    for (const old of [...this.#made.keys()].slice(0, -most)) this.#made.delete(old);
    return making;
  }

  async #make(year: number, publicationRule: PublicationRule | undefined): Promise<Summarised> {
    const counted = new SummaryOfYear(year, publicationRule);
    const written = String(year).padStart(4, '0');
    const asked = {kind: 'meeting', from: `${written}-01-01`, to: `${written}-12-31`};
    for await (const batch of agendaBatches(this.#store, asked))
      for (const {document} of batch) counted.add(document);
    return {summary: counted.summary, publicationRule};
  }
}
