import type {Settings} from '../settings.ts';
import type {Store} from '../store/store.ts';
import type {UsageCounter} from './counting.ts';
import {isUsage, usageDataset, usageId} from './dataset.ts';
import {lastDay} from './figures.ts';

/** Writes what was counted, and once a day describes it among the datasets; or takes that away, when nothing is counted. */
export class UsagePublishing {
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #counter: UsageCounter;
  #described = '';

  constructor(store: Store, settings: Settings, counter: UsageCounter) {
    this.#store = store;
    this.#settings = settings;
    this.#counter = counter;
  }

  /** What is due now. */
  async sweep(): Promise<void> {
    await this.#counter.write();
    const {countUsage, now} = this.#settings;
    const last = lastDay(now());
    if (this.#described === last) return;
    const before = (await this.#store.dataset(usageId))?.document;
    const first = countUsage ? await this.#store.usage.firstDay() : undefined;
    const isOurs = before === undefined || isUsage(before);
    if (isOurs && first !== undefined && first <= last)
      await this.#store.publish({datasets: [await usageDataset(this.#settings, first, last)]});
    else if (before && isOurs && !countUsage) await this.#store.snapshots.undescribe(usageId);
    this.#described = last;
  }
}
