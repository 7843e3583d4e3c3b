import type {Consultation} from '../../../src/model/consultation.ts';
import {listIn} from '../../../src/model/digest-list.ts';
import {signDigests} from '../receipt.ts';
import type {Settings} from '../settings.ts';
import type {KeptList} from '../store/digest-lists.ts';
import type {Store} from '../store/store.ts';
import {isClosed} from './due.ts';

/** Most digests of one list: what a phone reads in a moment, 0.7 MB of JSON. More make more lists. */
export const mostDigests = 10_000;

/**
 * The signed lists of digests of a consultation. They are signed once it is over; what is recorded later, such as an
 * answer on paper or after it was opened again, comes in a further list. A list is never changed.
 */
export class SignedDigestLists {
  readonly #store: Store;
  readonly #settings: Settings;
  readonly #most: number;
  /** One signing at a time for each consultation. */
  readonly #running = new Map<string, Promise<void>>();

  constructor(store: Store, settings: Settings, most = mostDigests) {
    this.#store = store;
    this.#settings = settings;
    this.#most = most;
  }

  /** A list by its number; the first ones are signed when they are asked for, if it is time. */
  async list(consultation: Consultation, number: number): Promise<KeptList | undefined> {
    const {lists} = this.#store.lifecycle;
    const kept = await lists.list(consultation.id, number);
    if (kept ?? number > 1) return kept;
    await this.sign(consultation);
    return lists.list(consultation.id, number);
  }

  /** The list that holds a digest, or would hold it: the newest there is, when none does. */
  async listFor(consultation: Consultation, digest: string): Promise<KeptList | undefined> {
    const {lists} = this.#store.lifecycle;
    const found = await this.#holding(consultation.id, digest);
    if (found) return found;
    await this.sign(consultation);
    return (await this.#holding(consultation.id, digest)) ?? lists.newest(consultation.id);
  }

  /** Sign what is in no list yet, once the consultation is over. */
  sign(consultation: Consultation): Promise<void> {
    const {id} = consultation;
    const running =
      this.#running.get(id) ?? this.#signRest(consultation).finally(() => this.#running.delete(id));
    this.#running.set(id, running);
    return running;
  }

  async #signRest({id, closesAt}: Consultation): Promise<void> {
    const now = this.#settings.now();
    if (closesAt === undefined || !isClosed({closesAt}, now)) return;
    // Where another process signed at the same time, what its lists hold is left out: each round brings a list more.
    while (!(await this.#signOnce(id, closesAt, now)));
  }

  /** Sign what is in no list. `false`: another process has kept a list meanwhile, so that something may be left. */
  async #signOnce(id: string, closesAt: string, now: Date): Promise<boolean> {
    const {lists} = this.#store.lifecycle;
    const newest = await lists.newest(id);
    if (newest && newest.total >= (await lists.count(id))) return true;
    const rest = await this.#unlisted(id, newest?.number ?? 0);
    let {number, total} = newest ?? {number: 0, total: 0};
    // A consultation that nobody answered has a list too: it says so.
    for (let from = 0; from < rest.length || number === 0; from += this.#most) {
      const digests = rest.slice(from, from + this.#most);
      number += 1;
      total += digests.length;
      const jws = await signDigests(this.#settings.keys, {
        consultation: id,
        closedAt: new Date(closesAt).toISOString(),
        signedAt: now.toISOString(),
        list: number,
        count: digests.length,
        total,
        digests,
      });
      const list = {number, total, first: digests[0] ?? '', last: digests.at(-1) ?? '', jws};
      if (!(await lists.keep(id, list))) return false;
    }
    return true;
  }

  /** All digests that are in none of the lists, sorted. Two responses may have the same one. */
  async #unlisted(id: string, count: number): Promise<readonly string[]> {
    const {lists} = this.#store.lifecycle;
    const listed = new Map<string, number>();
    for (let number = 1; number <= count; number += 1)
      for (const digest of digestsIn(await lists.list(id, number)))
        listed.set(digest, (listed.get(digest) ?? 0) + 1);
    const rest: string[] = [];
    for await (const digest of lists.digests(id)) {
      const times = listed.get(digest) ?? 0;
      if (times > 0) listed.set(digest, times - 1);
      else rest.push(digest);
    }
    return rest.sort();
  }

  async #holding(id: string, digest: string): Promise<KeptList | undefined> {
    const around = await this.#store.lifecycle.lists.around(id, digest);
    return around.find((list) => digestsIn(list).includes(digest));
  }
}

/** What is in a list that this server signed. */
const digestsIn = (list: KeptList | undefined): readonly string[] =>
  listIn(list?.jws.split('.')[1] ?? '')?.digests ?? [];
