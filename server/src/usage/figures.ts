import type {Dataset, Usage} from '../../../src/model/dataset.ts';
import {dayIn} from '../../../src/model/timing.ts';
import {later} from '../lifecycle/days.ts';
import type {Settings} from '../settings.ts';
import type {Store} from '../store/store.ts';
import {classOf} from './classes.ts';
import {usageZone} from './counting.ts';

/** Counts below this are not published: on a day on which few ask, one who says that they did could be checked. */
export const fewest = 5;

/** How often something was asked for on a day; without `count`, fewer than five times. */
export type UsageRow = {
  readonly day: string;
  readonly noun: string;
  readonly form: string;
  readonly count?: number;
};

/** The days that are over. */
export function lastDay(now: Date): string {
  return dayIn(usageZone, new Date(now.getTime() - 86_400_000));
}

/** A year of days, as the table has it when nobody asks for others. */
export const yearBefore = (day: string) =>
  later(new Date(`${day}T12:00:00Z`), {months: -12, days: 1})
    .toISOString()
    .slice(0, 10);

/** The counts of whole days, small ones kept back. */
export async function usageRows(
  store: Store,
  filter: {readonly from: string; readonly to: string},
): Promise<readonly UsageRow[]> {
  const counts = await store.usage.byDay(filter);
  return counts.map(({day, noun, form, count}) => ({day, noun, form, ...(count < fewest ? {} : {count})}));
}

/**
 * How often the files and services of this server's own datasets were asked for, over the months that are over.
 * Read once a day.
 */
export class DatasetUsage {
  readonly #store: Store;
  readonly #settings: Settings;
  #read: {readonly day: string; readonly known: Promise<Known | undefined>} | undefined;

  constructor(store: Store, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** The datasets with their figures, where they have none of their own and files that lie here. */
  async with(datasets: readonly Dataset[]): Promise<readonly Dataset[]> {
    const known = this.#settings.countUsage ? await this.#known() : undefined;
    if (!known) return datasets;
    return datasets.map((dataset) => {
      const usage = dataset.usage ?? usageOf(dataset, known, this.#settings.publicUrl);
      return usage ? {...dataset, usage} : dataset;
    });
  }

  #known(): Promise<Known | undefined> {
    const day = dayIn(usageZone, this.#settings.now());
    if (this.#read?.day !== day) {
      const known = this.#months(day.slice(0, 7));
      this.#read = {day, known};
      // What failed once may be read the next time.
      known.catch(() => (this.#read = undefined));
    }
    return this.#read.known;
  }

  /** All that was counted before this month. */
  async #months(month: string): Promise<Known | undefined> {
    const start = await this.#store.usage.firstDay();
    const end = new Date(Date.parse(`${month}-01T00:00:00Z`) - 1).toISOString().slice(0, 10);
    if (start === undefined || start > end) return undefined;
    const totals = await this.#store.usage.totals({to: end});
    return {
      period: {start, end},
      counts: new Map(totals.map(({noun, item, form, count}) => [keyOf(noun, item, form), count])),
    };
  }
}

type Known = {readonly period: Usage['period']; readonly counts: ReadonlyMap<string, number>};

const keyOf = (noun: string, item: string, form: string) => JSON.stringify([noun, item, form]);

function usageOf({distributions}: Dataset, {period, counts}: Known, publicUrl: string): Usage | undefined {
  // One file may be named twice.
  const sums = {file: new Map<string, number>(), api: new Map<string, number>()};
  for (const {kind = 'file', downloadUrl, accessUrl} of distributions) {
    const url = kind === 'api' ? accessUrl : downloadUrl;
    if (url === undefined || !url.startsWith(`${publicUrl}/`)) continue;
    const found = classOf(
      new URL(url).pathname.slice(new URL(publicUrl).pathname.replace(/\/$/, '').length),
      'json',
    );
    if (!found) continue;
    const key = keyOf(found.noun, found.item, found.form);
    sums[kind === 'api' ? 'api' : 'file'].set(key, counts.get(key) ?? 0);
  }
  const [downloads, apiCalls] = [sums.file, sums.api].map((counted) =>
    [...counted.values()].reduce((sum, count) => sum + count, 0),
  );
  const known = {
    ...(downloads === undefined || downloads < fewest ? {} : {downloads}),
    ...(apiCalls === undefined || apiCalls < fewest ? {} : {apiCalls}),
  };
  return Object.keys(known).length === 0 ? undefined : {...known, period};
}
