import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Draft} from '../model/draft.ts';
import type {DeliveryState} from './delivery.ts';

const empty: Draft = {typed: [], asked: []};

/**
 * What waits on this device: what was typed, the send that is not settled, the receipt with what it is for. Kept in localStorage
 * under `arengo:<src>:<version>`; where storage is refused, in memory for as long as the page lives.
 */
export class DraftKeeper implements ReactiveController {
  #name: string | undefined;
  #draft: Draft = empty;
  #isStored = true;
  /** What the names of all versions of this questionnaire begin with. */
  #family = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is kept now. */
  get draft(): Draft {
    return this.#draft;
  }

  /** The name it is kept under, also of the lock that tabs share. */
  get name(): string | undefined {
    return this.#name;
  }

  /**
   * Begin to keep the draft of one version of one questionnaire; reads what is there already. Not `isStored`: it
   * lives in memory only, and what this device has is neither read nor written.
   */
  open(src: string, version: string, isStored = true) {
    const name = `arengo:${src}:${version}`;
    if (name === this.#name) return;
    this.#name = name;
    this.#isStored = isStored;
    this.#family = `arengo:${src}:`;
    this.#draft = empty;
    this.reload();
  }

  /** Read again what is stored: another tab may have sent, or written. */
  reload(): Draft {
    const stored = this.#read();
    if (stored) this.#draft = stored;
    return this.#draft;
  }

  /** Replace parts of the draft. What another tab has sent in the meantime is not overwritten. */
  keep(change: Partial<Draft>) {
    const {attempt, receipt, sent, withdrawnAt} = this.#read() ?? this.#draft;
    this.#draft = {...this.#draft, attempt, receipt, sent, withdrawnAt, ...change};
    this.#write();
  }

  /** What was typed for another version of the same questionnaire, and waits here since. */
  older(): Draft | undefined {
    return this.#older()
      .map(readDraft)
      .find((draft) => draft !== undefined);
  }

  /** What was typed for other versions has found its place in this one. */
  forgetOlder() {
    for (const name of this.#older()) localStorage.removeItem(name);
  }

  /** A send that is not settled, or a receipt, is not ours to take. */
  #older(): readonly string[] {
    if (!this.#isStored) return [];
    try {
      return Object.keys(localStorage).filter((name) => {
        const draft = name.startsWith(this.#family) && name !== this.#name ? readDraft(name) : undefined;
        return draft && !draft.attempt && !draft.receipt;
      });
    } catch {
      // Storage is refused here: then there is nothing in it either.
      return [];
    }
  }

  /** Forget everything on this device. */
  delete() {
    this.#draft = empty;
    if (this.#name === undefined || !this.#isStored) return;
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // Storage is refused here: then there is nothing in it either.
    }
  }

  hostConnected() {
    addEventListener('storage', this.#follow);
  }

  hostDisconnected() {
    removeEventListener('storage', this.#follow);
  }

  /** Another tab has written; only a receipt, or its withdrawal, concerns this one, what it types stays its own. */
  readonly #follow = ({key}: StorageEvent) => {
    if (key !== this.#name) return;
    const {receipt, sent, withdrawnAt} = this.#read() ?? empty;
    const {receipt: own, withdrawnAt: known} = this.#draft;
    if (!receipt || (receipt.id === own?.id && withdrawnAt === known)) return;
    this.#draft = {...empty, receipt, sent, withdrawnAt};
    this.#host.requestUpdate();
  };

  #read(): Draft | undefined {
    return this.#name === undefined || !this.#isStored ? undefined : readDraft(this.#name);
  }

  #write() {
    if (this.#name === undefined || !this.#isStored) return;
    try {
      localStorage.setItem(this.#name, JSON.stringify(this.#draft));
    } catch {
      // Full or refused: the draft lives on in memory.
    }
  }
}

/** Drafts know more than a page: a receipt another tab has got, or a send that is not settled. */
export function keptState({receipt, attempt}: Draft): DeliveryState | undefined {
  if (receipt) return {is: 'accepted', receipt};
  return attempt ? {is: 'unconfirmed', failure: undefined} : undefined;
}

function readDraft(name: string): Draft | undefined {
  try {
    const stored = localStorage.getItem(name);
    if (stored === null) return undefined;
    const draft = Draft.safeParse(JSON.parse(stored));
    return draft.success ? draft.data : undefined;
  } catch {
    return undefined;
  }
}
