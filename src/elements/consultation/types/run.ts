import type {KeptFile} from '../../../model/kept-file.ts';
import {isWhole} from '../../../model/kept-file.ts';
import type {Problem} from '../../../model/problem.ts';
import type {Source} from '../../../sources/source.ts';
import {SourceFailure} from '../../../sources/failure.ts';

/** Where the upload of a file stands. */
export type RunState =
  | {readonly is: 'waiting' | 'uploading' | 'paused' | 'whole' | 'lost'}
  | {readonly is: 'failed'; readonly status?: number | undefined}
  | {readonly is: 'refused'; readonly problem: Problem};

/** What a run is given and tells. */
type Round = {
  readonly source: Source | undefined;
  readonly linkId: string;
  readonly questionnaireVersion: string;
  readonly bytes: () => Promise<Blob | undefined>;
  /** Wait for those before, then go. */
  readonly turn: (go: () => Promise<void>) => Promise<unknown>;
  /** Something about the file that the form must keep. */
  readonly changed: (change: Partial<KeptFile>) => void;
  /** Something to be drawn. */
  readonly moved: () => void;
};

/** One file on its way to the server, with its stops. */
export class Run {
  state: RunState;
  /** Whole percent. */
  percent = 0;
  /** Resolved when it stops, arrived or not. */
  over: Promise<unknown> = Promise.resolve();
  #stop: AbortController | undefined;
  #address: string | undefined;
  readonly #file: KeptFile;
  readonly #round: Round;

  constructor(file: KeptFile, round: Round) {
    this.#file = file;
    this.#round = round;
    this.#address = file.upload;
    this.state = {is: isWhole(file) ? 'whole' : 'paused'};
  }

  get isGoing(): boolean {
    return this.#stop !== undefined;
  }

  /** Stop; what has arrived stays there. */
  pause() {
    this.#stop?.abort();
    this.#stop = undefined;
    if (this.state.is === 'waiting' || this.state.is === 'uploading') this.#become({is: 'paused'});
  }

  /** Go, unless it goes already or has nothing more to do. */
  goOn() {
    if (this.isGoing || this.state.is === 'whole') return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#become({is: 'waiting'});
    this.over = this.#round.turn(() => this.#go(stop));
  }

  async #go(stop: AbortController) {
    if (stop.signal.aborted) return;
    this.#become({is: 'uploading'});
    try {
      this.#become(await this.#upload(stop.signal));
    } catch (failure) {
      if (stop.signal.aborted) return;
      if (!(failure instanceof SourceFailure)) reportError(failure);
      else console.warn(`arengo: ${failure.reason}: ${failure.message}`);
      this.#become({is: 'failed', status: failure instanceof SourceFailure ? failure.status : undefined});
    }
    if (this.#stop === stop) this.#stop = undefined;
  }

  async #upload(signal: AbortSignal): Promise<RunState> {
    const {source, linkId, questionnaireVersion, bytes, changed, moved} = this.#round;
    const {name, mediaType} = this.#file;
    const file = await bytes();
    if (!file) return {is: 'lost'};
    const uploads = await source?.uploads?.();
    if (!uploads) return {is: 'failed'};
    const uploaded = await uploads.send({
      ...{file, linkId, name, mediaType, questionnaireVersion, signal},
      address: this.#address,
      begun: (upload) => {
        this.#address = upload;
        changed({upload});
      },
      progressed: (come) => {
        this.percent = Math.floor((100 * come) / file.size);
        moved();
      },
    });
    if (uploaded.is === 'refused') return uploaded;
    signal.throwIfAborted();
    changed(uploaded.file);
    return {is: 'whole'};
  }

  #become(state: RunState) {
    this.state = state;
    this.#round.moved();
  }
}
