import type {Context} from 'hono';
import {mostFileBytes} from '../../src/model/file.ts';
import type {Keys} from './receipt.ts';

/** A quota: so many requests (or bytes), won back evenly over so many seconds. */
export type Quota = {readonly requests: number; readonly seconds: number};

/** How much a proof of work asks for. */
export type Work = {
  /** Rounds of PBKDF2 for each key. */
  readonly rounds: number;
  /** The most keys to derive; at least half as many. */
  readonly tries: number;
  /** How long a challenge is good for. */
  readonly seconds: number;
};

/** How many files are taken, and how large. */
export type UploadLimits = {
  /** Most bytes of one file, whatever a question allows. */
  readonly bytes: number;
  /** Bytes an address may upload, won back evenly over so many seconds; `false`: as many as there is room for. */
  readonly perAddress: Quota | false;
  /** Most bytes of all files together. */
  readonly total: number;
  /** After how many seconds a file that no response took is deleted. */
  readonly seconds: number;
};

/** Of which hosts open data are passed on to pages that may not read them there. */
export type RelayLimits = {
  /** Hosts, with the port where it is not the usual one (`dati.example.it`, `dati.example.it:8443`); none: no relay. */
  readonly hosts: readonly string[];
  /** Most bytes of an answer. */
  readonly bytes: number;
  /** Seconds from asking to the last byte, all redirects included. */
  readonly seconds: number;
};

/** What an operator decides; resolved once, before the first request. */
export type Settings = {
  /** Where the API is reached from outside, absolute, without a slash at the end. */
  readonly publicUrl: string;
  /** What signs receipts, and the secret behind tokens. */
  readonly keys: Keys;
  /** Who makes all this available, for catalogues. Default: the host of `publicUrl`. */
  readonly publisher: {readonly name: string; readonly ipaCode?: string; readonly url?: string};
  /** Whether requests are counted, and the counts published as open data (docs/decisions/0050). */
  readonly countUsage: boolean;
  /** The clock. */
  readonly now: () => Date;
  /** Quotas an address has; `false` turns the limiter off. */
  readonly rateLimit: {readonly read: Quota; readonly write: Quota} | false;
  /** Responses of an address that need no proof of work; `false`: none ever does. */
  readonly freeResponses: Quota | false;
  /** Responses of an address beyond those whose senders cannot compute a proof. */
  readonly slowResponses: Quota;
  /** The proof that is asked for (docs/decisions/0025). */
  readonly work: Work;
  /** Files that answer a question. */
  readonly uploads: UploadLimits;
  /** Open data of other servers. */
  readonly relay: RelayLimits;
  /**
   * Pages of which sites may hold our content in a frame: sources of `frame-ancestors`. Default: any. What is shown in
   * a frame acts in nobody's name, for there is no session (docs/decisions/0064).
   */
  readonly frameAncestors: readonly string[];
  /** The address of whoever asks, `undefined` when there is none (tests). */
  readonly addressOf: (c: Context) => string | undefined;
  /** Largest body taken, in bytes. */
  readonly maxBodyBytes: number;
  /** Longest time a read may be cached, in seconds. */
  readonly maxAgeSeconds: number;
  /** Where bugs are reported: never bodies, addresses or keys. */
  readonly report: (error: unknown) => void;
};

/** Fill in the defaults. */
export function settingsWith(given: Partial<Settings> & Pick<Settings, 'publicUrl' | 'keys'>): Settings {
  return {
    publisher: {name: new URL(given.publicUrl).host, url: given.publicUrl},
    countUsage: true,
    now: () => new Date(),
    // A town hall or a school is one address with hundreds of people behind it.
    rateLimit: {read: {requests: 1200, seconds: 60}, write: {requests: 300, seconds: 300}},
    freeResponses: {requests: 300, seconds: 3600},
    slowResponses: {requests: 30, seconds: 3600},
    work: {rounds: 5000, tries: 1500, seconds: 600},
    uploads: {
      bytes: mostFileBytes,
      perAddress: {requests: 500_000_000, seconds: 3600},
      total: 5_000_000_000,
      seconds: 86_400,
    },
    relay: {hosts: [], bytes: 5_000_000, seconds: 10},
    frameAncestors: ['*'],
    addressOf: () => undefined,
    maxBodyBytes: 1_048_576,
    maxAgeSeconds: 60,
    report: (error) => console.error(error),
    ...given,
    publicUrl: given.publicUrl.replace(/\/+$/, ''),
  };
}
