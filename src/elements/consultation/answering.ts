import type {LitElement, ReactiveController} from 'lit';
import {Delivery} from '../../controllers/delivery.ts';
import {DraftKeeper} from '../../controllers/draft.ts';
import {Part} from '../../controllers/part.ts';
import {SubmitRequestEvent, SubmittedEvent} from '../../events.ts';
import type {Consultation} from '../../model/consultation.ts';
import type {Draft} from '../../model/draft.ts';
import {challengeWords} from '../../messages/registry/challenge.ts';
import type {Checks} from '../../model/check-value.ts';
import {commonChecks} from '../../model/check-value.ts';
import {answersOf} from '../../model/form.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {AnswerError} from '../../model/problem.ts';
import type {Answer} from '../../model/response.ts';
import {judge, withoutHidden} from '../../model/judge.ts';
import {wordingOf} from '../../model/text.ts';
import type {Receiver, Sending, Source, Submission} from '../../sources/source.ts';
import {proofs} from './chunks.ts';
import type {VisibleProof} from './proof.ts';
import type {Attached} from './types/attached.ts';
import type {Typed} from './typed.ts';
import {isBlank, pairsOf, readTyped, typedOf, withoutConflicts, wordingsOf} from './typed.ts';

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
};

/** The life of one response, from the first letter to the receipt. Nothing that was typed is lost on the way. */
export class Answering implements ReactiveController {
  /** What stands in the controls. */
  typed: Typed = new Map();
  /** What is wrong, since the last attempt to send. */
  errors: readonly AnswerError[] = [];
  /** By which answers are judged; what draws a rare type adds its own. */
  checks: Checks = commonChecks;
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

  readonly delivery: Delivery;
  /** What carries a response past a challenge, and is seen meanwhile. */
  readonly proof: Part<VisibleProof, 'challenge'>;
  readonly #keeper: DraftKeeper;
  readonly #host: LitElement;
  readonly #answerer: Answerer;
  #of: (Answerable & {readonly questionnaire: Questionnaire}) | undefined;

  constructor(host: LitElement, answerer: Answerer) {
    this.#host = host;
    this.#answerer = answerer;
    this.#keeper = new DraftKeeper(host);
    this.delivery = new Delivery(host, this.#keeper);
    this.proof = new Part(host, 'challenge', challengeWords, () => proofs(host));
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#resend);
    addEventListener('offline', this.#notice);
  }

  hostDisconnected() {
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

  /** What is being answered. */
  get of(): (Answerable & {readonly questionnaire: Questionnaire}) | undefined {
    return this.#of;
  }

  /** What the citizen has answered so far, hidden questions included. */
  get answers(): readonly Answer[] {
    return this.#of ? answersOf(this.#of.questionnaire, pairsOf(this.typed)) : [];
  }

  readonly read = ({currentTarget}: Event) => {
    if (!(currentTarget instanceof HTMLFormElement) || !this.#of) return;
    this.#take(withoutConflicts(this.#of.questionnaire, this.typed, readTyped(currentTarget, this.typed)));
  };

  /** A control that is more than its inputs sets what stands under these names; others keep what they have. */
  readonly write = (entries: Iterable<readonly [string, readonly string[]]>) =>
    this.#take(new Map([...this.typed, ...entries]));

  #take(typed: Typed) {
    this.typed = typed;
    this.isDeleted = false;
    this.#save();
    this.#host.requestUpdate();
  }

  /** Are the answers to these questions right? What is wrong with them is shown. */
  passes(linkIds: ReadonlySet<string>): boolean {
    const {questionnaire} = this.#of ?? {};
    if (!questionnaire) return false;
    const {errors} = judge(questionnaire, withoutHidden(questionnaire, this.answers), this.checks);
    const own = errors.filter(({linkId}) => linkIds.has(linkId));
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
    if (!of || !submit || this.delivery.state.is === 'sending' || this.attached?.isSettling) return;
    const {questionnaire, consultation} = of;
    const shown = new Set(withoutHidden(questionnaire, this.answers).map(({linkId}) => linkId));
    const absent = (await this.attached?.settle(shown)) ?? [];
    if (absent.length > 0) return this.#refuse(absent);
    const {answers, errors} = judge(questionnaire, withoutHidden(questionnaire, this.answers), this.checks);
    // What is on its way already is not judged again: it goes as it was.
    if (this.delivery.state.is !== 'unconfirmed' && errors.length > 0) return this.#refuse(errors);
    if (!this.#host.dispatchEvent(new SubmitRequestEvent({consultation: consultation.id}))) return;
    this.errors = [];
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
    const language = this.#answerer.language() ?? consultation.language;
    const response = {questionnaireVersion: questionnaire.version, language, answers: [...answers]};
    if (await this.delivery.send(response, (sending) => this.#carry({...of.source, submit}, sending)))
      return this.#thank(consultation.id);
    const {state} = this.delivery;
    if (state.is === 'refused') {
      this.errors = state.problem.errors;
      this.attached?.lose(this.errors);
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
    this.#clear(true);
    this.#host.dispatchEvent(new SubmittedEvent({consultation}));
    return true;
  }

  #clear(isSent = false) {
    this.attached?.clear(isSent);
    this.#answerer.begun();
    this.typed = new Map();
    this.errors = [];
    this.foundAt = undefined;
    this.isDeleted = false;
    this.#host.requestUpdate();
  }

  #save() {
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
