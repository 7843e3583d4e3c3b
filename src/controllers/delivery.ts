import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Attempt} from '../model/draft.ts';
import type {Problem} from '../model/problem.ts';
import type {Receipt} from '../model/receipt.ts';
import type {Response} from '../model/response.ts';
import {SourceFailure} from '../sources/failure.ts';
import type {Submission} from '../sources/source.ts';
import {keptState, type DraftKeeper} from './draft.ts';

/** Where a response stands on its way. */
export type DeliveryState =
  | {readonly is: 'idle'}
  | {readonly is: 'sending'}
  /** Nobody knows whether it arrived; the same key and body go again. */
  | {readonly is: 'unconfirmed'; readonly failure: SourceFailure | undefined}
  | {readonly is: 'refused'; readonly problem: Problem; readonly retryAfter: number | undefined}
  | {readonly is: 'accepted'; readonly receipt: Receipt};

/** These do not say that nothing was recorded: the attempt stays as it is. */
const neverSettle: readonly string[] = ['keyInFlight', 'unavailable'];

/** These come before the server looks for the key: of a first try that got lost they say nothing. */
const beforeTheKey: readonly string[] = ['tooMany', 'notFound'];

/** A response without what makes it unguessable; the delivery adds the salt. */
export type Unsalted = Omit<Response, 'salt'>;

/**
 * What goes: one response, at most once, however often the button is pressed, the network breaks or the
 * same form is open in two tabs. A POST is never aborted.
 */
export class Delivery implements ReactiveController {
  #state: DeliveryState = {is: 'idle'};
  readonly #host: ReactiveControllerHost;
  readonly #keeper: DraftKeeper;

  constructor(host: ReactiveControllerHost, keeper: DraftKeeper) {
    this.#host = host;
    this.#keeper = keeper;
    host.addController(this);
  }

  get state(): DeliveryState {
    const kept = keptState(this.#keeper.draft);
    if (kept?.is === 'accepted') return kept;
    return this.#state.is === 'sending' || this.#state.is === 'unconfirmed'
      ? this.#state
      : (kept ?? this.#state);
  }

  hostConnected() {}

  /** Send a response, or again the one whose outcome is unknown: then `response` is not looked at. */
  async send(
    response: Unsalted,
    submit: (attempt: Attempt) => Promise<Submission>,
  ): Promise<Receipt | undefined> {
    if (this.#state.is === 'sending') return undefined;
    this.#become({is: 'sending'});
    try {
      return await withLock(this.#keeper.name, () => this.#deliver(response, submit));
    } catch (error) {
      const failure = error instanceof SourceFailure ? error : undefined;
      if (!failure) reportError(error);
      else console.warn(`arengo: ${failure.reason}: ${failure.message}`);
      this.#become({is: 'unconfirmed', failure});
      return undefined;
    }
  }

  /** Back to a clean form: forget the receipt or the refusal. */
  reset() {
    this.#become({is: 'idle'});
  }

  async #deliver(
    response: Unsalted,
    submit: (attempt: Attempt) => Promise<Submission>,
  ): Promise<Receipt | undefined> {
    // Another tab may have sent while this one waited for the lock.
    const {receipt, attempt: waiting} = this.#keeper.reload();
    if (receipt) {
      this.#become({is: 'accepted', receipt});
      return receipt;
    }
    const attempt = waiting ?? {key: randomBits(), body: JSON.stringify({...response, salt: randomBits()})};
    this.#keeper.keep({attempt});
    const submission = await submit(attempt);
    return submission.is === 'recorded'
      ? this.#accept(submission.receipt, attempt)
      : this.#refuse(submission, waiting !== undefined);
  }

  #accept(receipt: Receipt, {body}: Attempt): Receipt {
    this.#keeper.delete();
    this.#keeper.keep({receipt, sent: body});
    this.#become({is: 'accepted', receipt});
    return receipt;
  }

  #refuse({problem, retryAfter}: Extract<Submission, {is: 'refused'}>, isReplay: boolean): undefined {
    const unsettled = isReplay ? [...neverSettle, ...beforeTheKey] : neverSettle;
    if (unsettled.includes(problem.code)) {
      this.#become({is: 'unconfirmed', failure: undefined});
      return;
    }
    this.#keeper.keep({attempt: undefined});
    this.#become({is: 'refused', problem, retryAfter});
  }

  #become(state: DeliveryState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** One tab at a time, where the browser can promise it (secure contexts); the server's key settles the rest. */
async function withLock<T>(name: string | undefined, run: () => Promise<T>): Promise<T> {
  // `locks` is absent on plain http pages, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  let ran: Promise<T> | undefined;
  const once = () => (ran ??= run());
  // Where a browser lets a frame on another site keep nothing, it refuses locks too, before anything has run.
  return name === undefined || !locks ? once() : locks.request(name, once).catch(once);
}

/** 128 random bits, base64url without padding. */
function randomBits(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
