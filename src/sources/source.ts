import type {Consultation} from '../model/consultation.ts';
import {isLink} from '../model/scheme.ts';
import type {Problem} from '../model/problem.ts';
import type {Receipt} from '../model/receipt.ts';
import {SourceFailure} from './failure.ts';
import {recognise} from './recognise.ts';

/** A response on its way: the same key and the very same body, until it is settled (DESIGN §5.2). */
export type Sending = {
  /** The idempotency key. */
  readonly key: string;
  /** The JSON of a `Response`. */
  readonly body: string;
};

/** A settled sending: recorded, or certainly not. */
export type Submission =
  | {readonly is: 'recorded'; readonly receipt: Receipt}
  | {
      readonly is: 'refused';
      readonly problem: Problem;
      /** Seconds, when the source says after how long to try again. */
      readonly retryAfter?: number | undefined;
    };

/** What can be asked of an address. An operation that is absent is not offered there. */
export type Source = {
  /** The consultation at this address. Throws `SourceFailure`, or the reason of the signal. */
  consultation?(signal: AbortSignal): Promise<Consultation>;
  /** Send a response. Throws `SourceFailure` while nobody knows whether it was recorded: send the same again. */
  submit?(sending: Sending): Promise<Submission>;
};

/** How to open an address. */
export type OpenOptions = {
  /** The name of a source, when the address does not tell. */
  readonly source?: string | undefined;
  /** Another `fetch`, such as that of a server in the same process. */
  readonly fetch?: typeof globalThis.fetch | undefined;
};

type Opener = (src: string, options: OpenOptions) => Source;

const registry = new Map<string, () => Promise<Opener>>([
  ['participation', async () => (await import('./participation.ts')).participation],
]);

/** What explains a failure to developers; where it cannot be loaded, the failure stays as it is. */
export const diagnosis = () => import('./diagnosis.ts').catch(() => undefined);

/** Find what reads an address. Nothing is asked of it yet. Throws `SourceFailure`. */
export async function open(src: string, options: OpenOptions = {}): Promise<Source> {
  if (!isLink(src))
    throw new SourceFailure('unsupported', {url: src, detail: 'src is not a whole http(s) address'});
  const {source} = recognise(src, options.source);
  const load = registry.get(source);
  if (!load) {
    const detail = `no source "${source}" here; known: ${[...registry.keys()].join(', ')}`;
    throw new SourceFailure('unsupported', {url: src, detail});
  }
  const opener = await load().catch((cause: unknown) => {
    const detail = `the part that reads "${source}" did not load: ${String(cause)}`;
    throw new SourceFailure('unreachable', {url: src, detail, cause});
  });
  return opener(src, options);
}
