import type {LitElement, ReactiveController} from 'lit';
import type {DeliveryState} from '../../controllers/delivery.ts';
import {DraftKeeper, keptState} from '../../controllers/draft.ts';
import {Part} from '../../controllers/part.ts';
import type {Consultation} from '../../model/consultation.ts';
import type {Draft} from '../../model/draft.ts';
import type {ErrorWords} from '../../messages/errors.ts';
import {errorWords} from '../../messages/registry/errors.ts';
import type {Checks} from '../../model/check-value.ts';
import type {Readers} from '../../model/form.ts';
import {answersOf} from '../../model/form.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {Answer} from '../../model/response.ts';
import {wordingOf} from '../../model/text.ts';
import type {Source} from '../../sources/source.ts';
import {sendings} from './chunks.ts';
import type {Sending} from './sending.ts';
import type {Attached} from './types/attached.ts';
import type {Typed} from './typed.ts';
import {isBlank, pairsOf, readControl, readTyped, typedOf, withoutConflicts, wordingsOf} from './typed.ts';

/** What a citizen is about to be shown: the element brings it into focus. */
export type Focus = 'title' | 'error-summary' | 'refusal' | 'receipt-title' | 'deleted';

/** A consultation that can be answered. */
export type Answerable = {
  readonly source: Source;
  readonly consultation: Consultation;
  /** That of the consultation. */
  readonly questionnaire: Questionnaire;
  /** Where it was read from; drafts are kept under it. */
  readonly address: string;
  /** Whether this device keeps what is typed. */
  readonly isKept: boolean;
};

/** What the life of a response asks of its element. */
export type Answerer = {
  /** The language the citizen reads, so answers in; when it is not known yet, the consultation's is taken. */
  readonly language: () => string | undefined;
  /** Bring something into focus, once it is drawn. */
  readonly focus: (on: Focus) => void;
  /** Another response is begun, from its first question. */
  readonly begun: () => void;
};

/** The life of one response, from the first letter to the receipt. Nothing that was typed is lost on the way. */
export class Answering implements ReactiveController {
  /** What stands in the controls. */
  typed: Typed = new Map();
  /** How answers of rare types are read, once something is there that draws them. */
  readers: Readers = {};
  /** By which answers of rare types are judged; what draws one adds its own. */
  checks: Checks = {};
  /** The files of this response, when a question asks for some. */
  attached: Attached | undefined;
  /** When the draft that was found on arrival was written. */
  foundAt: string | undefined;
  /** What was typed for an older version of the questionnaire, until somebody has fitted it in. */
  older: Draft | undefined;
  /** Does a text repeat an earlier answer (`{{linkId}}`)? */
  hasPipes = false;
  /** The citizen has just deleted the draft. */
  isDeleted = false;
  /** It should go, and what sends it did not come. */
  isStuck = false;

  /** What judges and sends: it comes with the first letter. */
  readonly sending: Part<Sending, 'errors'>;
  readonly #keeper: DraftKeeper;
  readonly #host: LitElement;
  readonly #answerer: Answerer;
  /** A draft that is about to be written. */
  #saving: ReturnType<typeof setTimeout> | undefined;
  #of: Answerable | undefined;

  constructor(host: LitElement, answerer: Answerer) {
    this.#host = host;
    this.#answerer = answerer;
    this.#keeper = new DraftKeeper(host);
    this.sending = new Part(host, 'errors', errorWords, () => sendings(host, this, answerer, this.#keeper));
    host.addController(this);
  }

  hostConnected() {
    addEventListener('pagehide', this.saveNow);
    document.addEventListener('visibilitychange', this.saveNow);
    addEventListener('online', this.#resend);
    addEventListener('offline', this.#notice);
  }

  hostDisconnected() {
    this.saveNow();
    removeEventListener('pagehide', this.saveNow);
    document.removeEventListener('visibilitychange', this.saveNow);
    removeEventListener('online', this.#resend);
    removeEventListener('offline', this.#notice);
  }

  readonly #notice = () => this.#host.requestUpdate();

  /** The network is back, or the page is: what could not be delivered goes by itself, as it was. */
  readonly #resend = () => {
    this.#notice();
    if (this.state.is === 'unconfirmed') void this.sending.fetch().then((sending) => sending?.resend());
  };

  /** Where the response stands; this device knows it without what sends. */
  get state(): DeliveryState {
    return this.sending.code?.state ?? keptState(this.#keeper.draft) ?? {is: 'idle'};
  }

  /** What is being answered. */
  get of(): Answerable | undefined {
    return this.#of;
  }

  /** Begin with a consultation: what this device keeps of it, under what was typed before the script came. */
  begin(answerable: Answerable) {
    const {questionnaire} = answerable;
    this.saveNow();
    this.#of = answerable;
    this.#answerer.begun();
    this.hasPipes = /\{\{[\w-]+\}\}/.test(JSON.stringify(questionnaire));
    this.#keeper.open(answerable.address, questionnaire.version, answerable.isKept);
    const {typed, savedAt} = this.#keeper.draft;
    const kept = typedOf(typed);
    const inPage = typedOf(new FormData(this.#host.querySelector('form') ?? undefined));
    this.typed = isBlank(inPage) ? kept : new Map([...kept, ...inPage]);
    this.foundAt = isBlank(kept) ? undefined : savedAt;
    if (!isBlank(inPage)) this.#save();
    this.older = isBlank(this.typed) ? this.#keeper.older() : undefined;
    // Whoever pressed the button yesterday, without a network, need not press it again.
    if (this.state.is === 'unconfirmed') this.#resend();
    // Where it will be needed there may be no network.
    else if (!isBlank(this.typed)) void this.sending.fetch();
  }

  /** What this device keeps of a response that was recorded. */
  get kept(): Pick<Draft, 'sent' | 'withdrawnAt'> {
    return this.#keeper.draft;
  }

  /** The response was withdrawn: its answers go from this device too. */
  readonly forgetSent = () => {
    this.#keeper.keep({sent: undefined, withdrawnAt: new Date().toISOString()});
    this.#host.requestUpdate();
  };

  /** What the citizen has answered so far, hidden questions included. */
  get answers(): readonly Answer[] {
    return this.#of ? answersOf(this.#of.questionnaire, pairsOf(this.typed), this.readers) : [];
  }

  readonly read = ({currentTarget, target}: Event) => {
    if (!(currentTarget instanceof HTMLFormElement) || !this.#of) return;
    const {typed} = this;
    const name = target instanceof Element ? (target.getAttribute('name') ?? '') : '';
    this.#take(
      target instanceof Element && name.startsWith('a/')
        ? withoutConflicts(this.#of.questionnaire, name, typed, readControl(target, name, typed))
        : readTyped(currentTarget, typed),
    );
  };

  /** A control that is more than its inputs sets what stands under these names; others keep what they have. */
  readonly write = (entries: Iterable<readonly [string, readonly string[]]>) =>
    this.#take(new Map([...this.typed, ...entries]));

  #take(typed: Typed) {
    this.typed = typed;
    this.isDeleted = false;
    this.#saveSoon();
    this.#host.requestUpdate();
    void this.sending.fetch();
  }

  /** What there is to say of errors, refusals, computing; nothing is fetched for it. */
  said<R>(ready: (sending: Sending, t: ErrorWords) => R, otherwise: R): R {
    if (!this.sending.code) return otherwise;
    return this.sending.render({loading: () => otherwise, ready, failed: () => otherwise});
  }

  /** Are the answers to these questions right? What is wrong with them is shown. */
  async passes(linkIds: ReadonlySet<string>): Promise<boolean> {
    return (await this.#sending())?.passes(linkIds) ?? false;
  }

  readonly submit = async (event: Event) => {
    event.preventDefault();
    await (await this.#sending())?.submit();
  };

  /** What sends; where it does not come, that is said, with a way to try again. */
  async #sending(): Promise<Sending | undefined> {
    const sending = this.sending.code ?? (await this.sending.fetch());
    this.isStuck = !sending;
    this.#host.requestUpdate();
    if (!sending) this.#answerer.focus('refusal');
    return sending;
  }

  readonly fetchAgain = () => void this.#sending();

  /** Other answers than those that stand here: out of a file, or fitted in from an older questionnaire. */
  replace(typed: Iterable<readonly [string, string]>) {
    this.typed = typedOf(typed);
    this.older = undefined;
    this.sending.code?.forgive();
    this.foundAt = undefined;
    this.#save();
    this.#keeper.forgetOlder();
    this.#host.requestUpdate();
  }

  /** A clean form, and this device forgets what it knew of it; that it did is said, when the focus goes there. */
  forget(on: 'title' | 'deleted') {
    this.#keeper.delete();
    this.clear();
    this.isDeleted = on === 'deleted';
    this.#answerer.focus(on);
  }

  readonly deleteDraft = () => {
    // Or it would be found again in its place.
    this.#keeper.forgetOlder();
    this.forget('deleted');
  };

  #forgetSaving() {
    clearTimeout(this.#saving);
    this.#saving = undefined;
  }

  /** An empty form: what stood there was sent, or deleted. */
  clear(isSent = false) {
    this.#forgetSaving();
    this.attached?.clear(isSent);
    this.#answerer.begun();
    this.sending.code?.reset();
    // A browser keeps over a reload what was typed there before this widget came.
    this.#host.querySelector('form')?.reset();
    this.typed = new Map();
    this.foundAt = undefined;
    this.isDeleted = false;
    this.#host.requestUpdate();
  }

  /** Written a moment after the last letter, or when the page goes: of every letter it would be most of the work. */
  #saveSoon() {
    this.#forgetSaving();
    this.#saving = setTimeout(this.saveNow, 250);
  }

  /** Write down what has not been yet. */
  readonly saveNow = () => {
    if (this.#saving !== undefined) this.#save();
  };

  #save() {
    this.#forgetSaving();
    const typed = [...pairsOf(this.typed)];
    const {questionnaire, consultation} = this.#of ?? {};
    const language = this.#answerer.language() ?? '';
    const asked = wordingsOf(
      questionnaire,
      typed,
      (text) => wordingOf(text, language, consultation?.language ?? '').text,
    );
    this.#keeper.keep({typed, asked, savedAt: new Date().toISOString()});
  }
}
