import type {Refusal} from '../problems.ts';
import type {Media} from './media-types.ts';

/** What came from an address, or why nothing did; good until a moment, in ms. */
export type Kept = {readonly until: number} & (
  | {
      readonly is: 'document';
      readonly bytes: ArrayBuffer;
      readonly media: Media;
      /** What its source calls this version, and where it was after redirects. */
      readonly etag: string | undefined;
      readonly at: string;
    }
  | {readonly is: 'refused'; readonly refusal: Refusal}
);

/** What was relayed last, by its address, in memory: what was not asked for longest goes first. */
export class KeptDocuments {
  readonly #mostBytes: number;
  readonly #mostEntries: number;
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(mostBytes: number, mostEntries: number) {
    this.#mostBytes = mostBytes;
    this.#mostEntries = mostEntries;
  }

  find(url: string): Kept | undefined {
    const kept = this.#kept.get(url);
    // A map remembers in which order things came.
    if (kept) this.#kept.delete(url);
    if (kept) this.#kept.set(url, kept);
    return kept;
  }

  keep(url: string, kept: Kept): void {
    this.forget(url);
    this.#kept.set(url, kept);
    this.#bytes += sizeOf(kept);
    for (const [oldest] of this.#kept) {
      if (this.#bytes <= this.#mostBytes && this.#kept.size <= this.#mostEntries) return;
      this.forget(oldest);
    }
  }

  forget(url: string): void {
    const kept = this.#kept.get(url);
    if (kept) this.#bytes -= sizeOf(kept);
    this.#kept.delete(url);
  }
}

const sizeOf = (kept: Kept) => (kept.is === 'document' ? kept.bytes.byteLength : 0);
