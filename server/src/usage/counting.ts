import type {Context, MiddlewareHandler} from 'hono';
import {dayIn} from '../../../src/model/timing.ts';
import {prefersJson} from '../negotiation.ts';
import type {Settings} from '../settings.ts';
import type {Counted} from '../store/usage.ts';
import type {Store} from '../store/store.ts';
import type {CountedForm} from './classes.ts';
import {classOf} from './classes.ts';

/** In whose days it is counted. */
export const usageZone = 'Europe/Rome';

/**
 * Counts what is read, in memory, until it is written. Nothing of a request is looked at but its path and the form of
 * the answer; what was not found or refused is not counted, and nothing is when the operator wants none of it.
 */
export class UsageCounter {
  readonly #store: Store;
  readonly #settings: Settings;
  #counts = new Map<string, Counted>();

  constructor(store: Store, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Counts the requests that pass. */
  middleware(): MiddlewareHandler {
    return async (c, next) => {
      await next();
      if (this.#settings.countUsage && c.req.method === 'GET' && isServed(c.res.status)) this.#count(c);
    };
  }

  /** Write what was counted since; what cannot be written now is kept for the next time. */
  async write(): Promise<void> {
    const counts = this.#counts;
    if (counts.size === 0) return;
    this.#counts = new Map();
    try {
      await this.#store.usage.add([...counts.values()]);
    } catch (error) {
      for (const one of counts.values()) this.#add(one);
      throw error;
    }
  }

  #count(c: Context): void {
    const found = classOf(c.req.path, formOfAnswer(c));
    if (found) this.#add({...found, day: dayIn(usageZone, this.#settings.now()), count: 1});
  }

  #add(one: Counted): void {
    const key = JSON.stringify([one.day, one.noun, one.item, one.form]);
    this.#counts.set(key, {...one, count: (this.#counts.get(key)?.count ?? 0) + one.count});
  }
}

/** Whoever has it already asked for it too. */
const isServed = (status: number) => status === 200 || status === 304;

/** Of an address without an ending: an answer that is not sent again says no type. */
function formOfAnswer(c: Context): CountedForm {
  const type = c.res.headers.get('Content-Type');
  if (type === null) return prefersJson(c) ? 'json' : 'html';
  return type.startsWith('text/html') ? 'html' : 'json';
}
