import type {LitElement, ReactiveController} from 'lit';
import {nothing} from 'lit';
import {Delivery} from '../../controllers/delivery.ts';
import {DraftKeeper} from '../../controllers/draft.ts';
import {Part} from '../../controllers/part.ts';
import {SubmitRequestEvent, SubmittedEvent} from '../../events.ts';
import type {Consultation} from '../../model/consultation.ts';
import type {Draft} from '../../model/draft.ts';
import type {ErrorWords} from '../../messages/errors.ts';
import {challengeWords} from '../../messages/registry/challenge.ts';
import {errorWords} from '../../messages/registry/errors.ts';
import type {Checks} from '../../model/check-value.ts';
import {withoutHidden} from '../../model/conditions.ts';
import {answersOf} from '../../model/form.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {AnswerError} from '../../model/problem.ts';
import type {Verdict} from '../../model/judge.ts';
import type {Answer} from '../../model/response.ts';
import {wordingOf} from '../../model/text.ts';
import type {Receiver, Sending, Source, Submission} from '../../sources/source.ts';
import {errors, proofs} from './chunks.ts';
import type {VisibleProof} from './proof.ts';
import type {Typed} from './typed.ts';
import {
  isBlank,
  isTick,
  pairsOf,
  readControl,
  readTyped,
  typedOf,
  withoutConflicts,
  wordingsOf,
} from './typed.ts';
import type {SaidError} from './view.ts';

type Errors = Awaited<ReturnType<typeof errors>>;

/** What a citizen is about to be shown: the element brings it into focus. */
export type Focus = 'title' | 'error-summary' | 'refusal' | 'receipt-title';

/** A consultation that can be answered. */
export type Answerable = {
  readonly source: Source;
  readonly consultation: Consultation;
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
  /** A response goes: what thanks for it may be fetched meanwhile. */
  readonly sends: () => void;
};

/** The life of one response, from the first letter to the receipt. Nothing that was typed is lost on the way. */
export class Answering implements ReactiveController {
  /** What stands in the controls. */
  typed: Typed = new Map();
  /** What is wrong, since the last attempt to send. */
  errors: readonly AnswerError[] = [];
  /** By which answers of rare types are judged; what draws one adds its own. */
  checks: Checks = {};
  /** When the draft that was found on arrival was written. */
  foundAt: string | undefined;
  /** What was typed for an older version of the questionnaire, until somebody has fitted it in. */
  older: Draft | undefined;
  /** Does a text repeat an earlier answer (`{{linkId}}`)? */
  hasPipes = false;
  /** The citizen has just deleted the draft. */
  isDeleted = false;

  readonly delivery: Delivery;
  /** What carries a response past a challenge, and is seen meanwhile. */
  readonly proof: Part<VisibleProof, 'challenge'>;
  readonly #checks;
  readonly #keeper: DraftKeeper;
  readonly #host: LitElement;
  readonly #answerer: Answerer;
  /** A draft that is about to be written. */
  #saving: ReturnType<typeof setTimeout> | undefined;
  #of: (Answerable & {readonly questionnaire: Questionnaire}) | undefined;

  constructor(host: LitElement, answerer: Answerer) {
    this.#host = host;
    this.#answerer = answerer;
    this.#keeper = new DraftKeeper(host);
    this.delivery = new Delivery(host, this.#keeper);
    this.proof = new Part(host, 'challenge', challengeWords, () => proofs(host));
    this.#checks = new Part(host, 'errors', errorWords, errors);
    host.addController(this);
  }

  hostConnected() {
    addEventListener('pagehide', this.#saveNow);
    document.addEventListener('visibilitychange', this.#saveNow);
    addEventListener('online', this.#resend);
    addEventListener('offline', this.#notice);
  }

  hostDisconnected() {
    this.#saveNow();
    removeEventListener('pagehide', this.#saveNow);
    document.removeEventListener('visibilitychange', this.#saveNow);
    removeEventListener('online', this.#resend);
    removeEventListener('offline', this.#notice);
  }

  readonly #notice = () => this.#host.requestUpdate();

  /** The network is back, or the page is: what could not be delivered goes by itself, as it was. */
  readonly #resend = () => {
    this.#notice();
    const {submit} = this.#of?.source ?? {};
    if (!submit || this.delivery.state.is !== 'unconfirmed' || !navigator.onLine) return;
    // Who is in the widget is led along; who is elsewhere on the page, or has only just come, is left alone.
    const isHere = this.#host.matches(':focus-within');
    void this.#deliver(submit, []).then((isRecorded) => {
      if (isHere) this.#answerer.focus(isRecorded ? 'receipt-title' : 'refusal');
    });
  };

  /**
   * Begin with a consultation: what this device keeps of it, under what was typed before the script came.
   * Says whether it is a new one.
   */
  begin(answerable: Answerable): boolean {
    const {questionnaire} = answerable.consultation;
    if (!questionnaire || questionnaire === this.#of?.questionnaire) return false;
    this.#saveNow();
    this.#of = {...answerable, questionnaire};
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
    if (this.delivery.state.is === 'unconfirmed') this.#resend();
    return true;
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
    return this.#of ? answersOf(this.#of.questionnaire, pairsOf(this.typed)) : [];
  }

  readonly read = ({currentTarget, target}: Event) => {
    if (!(currentTarget instanceof HTMLFormElement) || !this.#of) return;
    const name = target instanceof HTMLElement ? (target.getAttribute('name') ?? '') : '';
    const isText =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !isTick(target));
    this.#take(
      isText && name.startsWith('a/')
        ? readControl(currentTarget, name, this.typed)
        : withoutConflicts(this.#of.questionnaire, this.typed, readTyped(currentTarget, this.typed)),
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
    // Where it will be needed there may be no network.
    void this.#checks.fetch();
  }

  /** What is wrong in words; until there are words for it, nothing. */
  errorsInWords(questionnaire: Questionnaire): readonly SaidError[] {
    if (this.errors.length === 0) return [];
    return this.#checks.render<readonly SaidError[]>({
      loading: () => [],
      ready: ({inWords}, t) => inWords(this.errors, questionnaire, t),
      failed: () => [],
    });
  }

  /** Says what is wrong, if anything is; `failed`, where even the words for it did not come. */
  said(ready: (code: Errors, t: ErrorWords) => unknown, failed: (retry: () => void) => unknown): unknown {
    if (this.errors.length === 0 && this.delivery.state.is !== 'refused') return nothing;
    return this.#checks.render<unknown>({loading: () => nothing, ready, failed});
  }

  /** What can be said here of the answers. Checks that do not come are in nobody's way: the server judges anyway. */
  async #judged(): Promise<Verdict> {
    const {questionnaire} = this.#of ?? {};
    if (!questionnaire) return {answers: [], errors: []};
    const checks = this.#checks.code ?? (await this.#checks.fetch());
    const answers = withoutHidden(questionnaire, this.answers);
    return checks?.judged(questionnaire, answers, this.checks) ?? {answers, errors: []};
  }

  /** Are the answers to these questions right? What is wrong with them is shown. */
  async passes(linkIds: ReadonlySet<string>): Promise<boolean> {
    const own = (await this.#judged()).errors.filter(({linkId}) => linkIds.has(linkId));
    if (own.length > 0) this.#refuse(own);
    else this.forgive();
    return own.length === 0;
  }

  /** Say nothing more of what was wrong. */
  forgive() {
    this.errors = [];
    this.#host.requestUpdate();
  }

  readonly submit = async (event: Event) => {
    event.preventDefault();
    const of = this.#of;
    const submit = of?.source.submit;
    const isSending = () => this.delivery.state.is === 'sending';
    if (!of || !submit || isSending()) return;
    const {answers, errors} = await this.#judged();
    if (isSending()) return;
    // What is on its way already is not judged again: it goes as it was.
    if (this.delivery.state.is !== 'unconfirmed' && errors.length > 0) return this.#refuse(errors);
    if (!this.#host.dispatchEvent(new SubmitRequestEvent({consultation: of.consultation.id}))) return;
    this.errors = [];
    this.#answerer.sends();
    if (await this.#deliver(submit, answers)) return this.#answerer.focus('receipt-title');
    const {state} = this.delivery;
    if (state.is === 'refused' && state.problem.errors.length > 0) this.#answerer.focus('error-summary');
    else this.#answerer.focus('refusal');
  };

  /** Whether it was recorded. The focus is moved by whoever was asked to send: by itself, nothing takes it away. */
  async #deliver(submit: NonNullable<Source['submit']>, answers: readonly Answer[]): Promise<boolean> {
    const of = this.#of;
    if (!of) return false;
    const {questionnaire, consultation} = of;
    this.#saveNow();
    const language = this.#answerer.language() ?? consultation.language;
    const response = {questionnaireVersion: questionnaire.version, language, answers: [...answers]};
    if (await this.delivery.send(response, (sending) => this.#carry({...of.source, submit}, sending)))
      return this.#thank(consultation.id);
    const {state} = this.delivery;
    if (state.is === 'refused') {
      this.errors = state.problem.errors;
      await this.#checks.fetch();
    }
    this.#host.requestUpdate();
    return false;
  }

  /** Other answers than those that stand here: out of a file, or fitted in from an older questionnaire. */
  replace(typed: Iterable<readonly [string, string]>) {
    this.typed = typedOf(typed);
    this.older = undefined;
    this.errors = [];
    this.foundAt = undefined;
    this.#save();
    this.#keeper.forgetOlder();
    this.#host.requestUpdate();
  }

  /** A clean form after a receipt, which this device forgets. */
  readonly startAgain = () => {
    this.#keeper.delete();
    this.delivery.reset();
    this.#clear();
    this.#answerer.focus('title');
  };

  readonly deleteDraft = () => {
    this.#keeper.delete();
    this.delivery.reset();
    this.#clear();
    this.isDeleted = true;
    this.#answerer.focus('title');
  };

  /** The same goes again, with a proof of work, where the server asks for one. */
  async #carry(source: Receiver, sending: Sending): Promise<Submission> {
    const submission = await source.submit(sending);
    if (submission.is === 'recorded' || submission.problem.code !== 'challengeNeeded') return submission;
    return (await this.proof.fetch())?.carry(source, sending, submission) ?? submission;
  }

  #refuse(errors: readonly AnswerError[]) {
    this.errors = errors;
    this.#host.requestUpdate();
    this.#answerer.focus('error-summary');
  }

  #thank(consultation: string): true {
    this.#clear();
    this.#host.dispatchEvent(new SubmittedEvent({consultation}));
    return true;
  }

  #forgetSaving() {
    clearTimeout(this.#saving);
    this.#saving = undefined;
  }

  #clear() {
    this.#forgetSaving();
    this.#answerer.begun();
    this.typed = new Map();
    this.errors = [];
    this.foundAt = undefined;
    this.isDeleted = false;
    this.#host.requestUpdate();
  }

  /** Written a moment after the last letter, or when the page goes: of every letter it would be most of the work. */
  #saveSoon() {
    this.#forgetSaving();
    this.#saving = setTimeout(this.#saveNow, 250);
  }

  readonly #saveNow = () => {
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
