import type {ReactiveControllerHost} from 'lit';
import {noProof} from '../model/challenge.ts';
import {SourceFailure} from '../sources/failure.ts';
import type {Receiver, Sending, Submission} from '../sources/source.ts';
import {solve} from './solve.ts';

/** Where the proof of work of a response stands. */
export type ProofState =
  /** None is being made; the response may be on its way. */
  | {readonly is: 'idle'}
  /** A challenge has been asked for. */
  | {readonly is: 'asking'}
  /** `tried` of at most `tries` keys. */
  | {readonly is: 'solving'; readonly tried: number; readonly tries: number};

/** What came of one challenge. */
type Result =
  | {readonly is: 'made'; readonly proof: string}
  | {readonly is: 'expired'}
  /** The citizen has stopped it, or there is no challenge to be had: the response does not go. */
  | {readonly is: 'stopped'; readonly retryAfter?: number | undefined};

type Refused = Extract<Submission, {is: 'refused'}>;

/** So often another challenge is taken, without a word, for one that expired or was not accepted. */
const renewals = 3;

/**
 * Carries a response past `challengeNeeded`: the very same key and answers, with a proof of work beside them. Who
 * cannot compute one asks to be let in without: that is slower, but no refusal.
 */
export class Proof {
  #state: ProofState = {is: 'idle'};
  #isStopped = false;
  #controller = new AbortController();
  readonly #host: ReactiveControllerHost;
  readonly #onStride: (tried: number, tries: number) => void;

  /** The host is updated with every state but not with every stride, of which there are sixty a second. */
  constructor(host: ReactiveControllerHost, onStride: (tried: number, tries: number) => void) {
    this.#host = host;
    this.#onStride = onStride;
  }

  get state(): ProofState {
    return this.#state;
  }

  /** Stop computing: the response does not go. One that is on its way already is not called back. */
  readonly stop = () => {
    this.#isStopped = true;
    this.#controller.abort();
  };

  /** What becomes of the response; `needed` itself when it did not go. Throws as `submit` does. */
  async carry(source: Receiver, sending: Sending, needed: Refused): Promise<Submission> {
    this.#isStopped = false;
    let last: Submission = needed;
    for (let renewed = 0; renewed <= renewals; renewed += 1) {
      const result = await this.#prove(source);
      this.#become({is: 'idle'});
      if (result.is === 'stopped') return {...needed, retryAfter: result.retryAfter};
      // Who is too slow for every challenge cannot compute it.
      if (result.is === 'expired' && renewed < renewals) continue;
      const proof = result.is === 'made' ? result.proof : noProof;
      last = await source.submit(withProof(sending, proof));
      if (last.is === 'recorded' || !/^challenge/.test(last.problem.code)) return last;
    }
    return last;
  }

  async #prove(source: Receiver): Promise<Result> {
    const cannot: Result = {is: 'made', proof: noProof};
    // Absent on plain http pages, whatever the types say.
    if (!source.challenge || !(crypto.subtle as SubtleCrypto | undefined)) return cannot;
    this.#controller = new AbortController();
    const {signal} = this.#controller;
    this.#become({is: 'asking'});
    try {
      const challenge = await source.challenge(signal);
      const {tries, seconds} = challenge.parameters.data;
      const deadline = performance.now() + seconds * 1000;
      this.#become({is: 'solving', tried: 0, tries});
      const proof = await solve(challenge, this.#controller, (tried) => {
        this.#state = {is: 'solving', tried, tries};
        this.#onStride(tried, tries);
        // By how long it took: the clock of a device may be wrong.
        if (performance.now() >= deadline) this.#controller.abort();
      });
      if (this.#isStopped) return {is: 'stopped'};
      return proof === undefined ? {is: 'expired'} : {is: 'made', proof};
    } catch (error) {
      if (this.#isStopped) return {is: 'stopped'};
      console.warn(`arengo: no proof of work: ${String(error)}`);
      // A challenge of another kind, or none that can be read, is one that cannot be computed here.
      const isUnreachable = error instanceof SourceFailure && error.reason !== 'unreadable';
      return isUnreachable ? {is: 'stopped', retryAfter: error.retryAfter} : cannot;
    }
  }

  #become(state: ProofState) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** The same body, byte for byte the same answers, with a proof beside them. */
function withProof({key, body}: Sending, challenge: string): Sending {
  // The delivery wrote it: an object.
  return {key, body: JSON.stringify({...(JSON.parse(body) as object), challenge})};
}
