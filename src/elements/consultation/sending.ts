import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {DeliveryState} from '../../controllers/delivery.ts';
import {Delivery} from '../../controllers/delivery.ts';
import type {DraftKeeper} from '../../controllers/draft.ts';
import {Part} from '../../controllers/part.ts';
import type {ConsultationWords} from '../../messages/consultation.ts';
import type {ErrorWords} from '../../messages/errors.ts';
import {challengeWords} from '../../messages/registry/challenge.ts';
import {withoutHidden} from '../../model/conditions.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {Verdict} from '../../model/judge.ts';
import type {AnswerError} from '../../model/problem.ts';
import type {Receipt} from '../../model/receipt.ts';
import type {Answer} from '../../model/response.ts';
import {notice} from '../../parts/notice.ts';
import type {Receiver, Sending as Attempted, Source, Submission} from '../../sources/source.ts';
import type {Answering, Answerer} from './answering.ts';
import {proofs} from './chunks.ts';
import {Counting} from './counting.ts';
import {inWords, judged, refusal, summary} from './errors.ts';
import {SubmitRequestEvent, SubmittedEvent} from './events.ts';
import {Receipts} from './receipts.ts';
import {Returning} from './returning.ts';
import type {FormView, SaidError, View} from './view.ts';

/**
 * What is needed from the first letter on: what is wrong with the answers, how they go, what is said when they have
 * arrived. A page that is only read does not load it.
 */
export class Sending {
  /** What is wrong, since the last attempt to send. */
  #errors: readonly AnswerError[] = [];
  readonly #delivery: Delivery;
  /** What carries a response past a challenge, and is seen meanwhile. */
  readonly #proof;
  readonly #receipts: Receipts;
  readonly #counting: Counting;
  readonly #host: LitElement;
  readonly #answering: Answering;
  readonly #answerer: Answerer;

  constructor(host: LitElement, answering: Answering, answerer: Answerer, keeper: DraftKeeper) {
    this.#host = host;
    this.#answering = answering;
    this.#answerer = answerer;
    this.#delivery = new Delivery(host, keeper);
    this.#proof = new Part(host, 'challenge', challengeWords, () => proofs(host));
    this.#receipts = new Receipts(host, answering);
    this.#counting = new Counting(host, answering);
    new Returning(host, answering, keeper);
    // What was written into the page's own form was taken over; the browser would write it there again.
    if (answering.of?.isKept === false) host.querySelector('form')?.setAttribute('autocomplete', 'off');
  }

  get state(): DeliveryState {
    return this.#delivery.state;
  }

  /** What is wrong, in words. */
  errors(questionnaire: Questionnaire, t: ErrorWords): readonly SaidError[] {
    return inWords(this.#errors, questionnaire, t);
  }

  /** What is said without being seen. */
  status = (t: ConsultationWords): string => {
    const {left} = this.#counting;
    if (this.state.is === 'sending') return t.sending;
    return left === undefined ? '' : t.charactersLeft(left);
  };

  /** That there is a draft from before, and since when. */
  found = ({words}: View): unknown => {
    const {foundAt} = this.#answering;
    if (!foundAt || this.state.is === 'unconfirmed' || this.state.is === 'sending') return nothing;
    // When it was written is told in the reader's own time.
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    return notice('info', words.consultation.draftFound(words.common.dates.moment(foundAt, timeZone)));
  };

  /** All that is wrong, above the form. */
  readonly summary = summary;

  /** Why it was not recorded. */
  refusal = (view: FormView, t: ErrorWords) => refusal(view, t, this.state);

  /** What it waits for: files that are under way, a calculation before it goes. */
  waiting = (): unknown => html`${this.#answering.attached?.said()} ${this.#proof.code?.face(this.#proof)}`;

  thanks(view: View, source: Source, receipt: Receipt, isKept: boolean) {
    return this.#receipts.thanks(view, source, receipt, isKept);
  }

  /** Are the answers to these questions right? What is wrong with them is shown. */
  passes(linkIds: ReadonlySet<string>): boolean {
    const own = this.#judged().errors.filter(({linkId}) => linkIds.has(linkId));
    if (own.length > 0) this.#refuse(own);
    else this.forgive();
    return own.length === 0;
  }

  /** Say nothing more of what was wrong. */
  forgive() {
    this.#errors = [];
    this.#counting.forget();
    this.#host.requestUpdate();
  }

  /** Back to a clean form. */
  reset() {
    this.#delivery.reset();
    this.forgive();
  }

  /** Send what stands in the form, if it is right; or again what went and was not settled. */
  async submit() {
    const {of} = this.#answering;
    const submit = of?.source.submit;
    const {attached} = this.#answering;
    if (!of || !submit || this.state.is === 'sending' || attached?.isSettling) return;
    const shown = new Set(this.#shown().map(({linkId}) => linkId));
    // Files must have arrived before anything can name them; what went already was named when it went.
    const absent = this.state.is === 'unconfirmed' ? [] : ((await attached?.settle(shown)) ?? []);
    if (absent.length > 0) return this.#refuse(absent);
    const {answers, errors} = this.#judged();
    // What is on its way already is not judged again: it goes as it was.
    if (this.state.is !== 'unconfirmed' && errors.length > 0) return this.#refuse(errors);
    if (!this.#host.dispatchEvent(new SubmitRequestEvent({consultation: of.consultation.id}))) return;
    this.forgive();
    // After it the network may be gone.
    void this.#receipts.part.fetch();
    if (await this.#deliver(submit, answers)) return this.#answerer.focus('receipt-title');
    const {state} = this.#delivery;
    if (state.is === 'refused' && state.problem.errors.length > 0) this.#answerer.focus('error-summary');
    else this.#answerer.focus('refusal');
  }

  /** The network is back, or the page is: what could not be delivered goes by itself, as it was. */
  resend() {
    const {submit} = this.#answering.of?.source ?? {};
    if (!submit || this.state.is !== 'unconfirmed' || !navigator.onLine) return;
    // Who is in the widget is led along; who is elsewhere on the page, or has only just come, is left alone.
    const isHere = this.#host.matches(':focus-within');
    void this.#deliver(submit, []).then((isRecorded) => {
      if (isHere) this.#answerer.focus(isRecorded ? 'receipt-title' : 'refusal');
    });
  }

  /** The answers that would go. */
  #shown(): readonly Answer[] {
    const {of, answers} = this.#answering;
    return of ? withoutHidden(of.questionnaire, answers) : [];
  }

  #judged(): Verdict {
    const {of, checks} = this.#answering;
    return of ? judged(of.questionnaire, this.#shown(), checks) : {answers: [], errors: []};
  }

  /** Whether it was recorded. The focus is moved by whoever was asked to send: by itself, nothing takes it away. */
  async #deliver(submit: NonNullable<Source['submit']>, answers: readonly Answer[]): Promise<boolean> {
    const {of} = this.#answering;
    if (!of) return false;
    const {questionnaire, consultation} = of;
    this.#answering.saveNow();
    const language = this.#answerer.language() ?? consultation.language;
    const response = {questionnaireVersion: questionnaire.version, language, answers: [...answers]};
    if (await this.#delivery.send(response, (sending) => this.#carry({...of.source, submit}, sending))) {
      this.#answering.clear(true);
      this.#host.dispatchEvent(new SubmittedEvent({consultation: consultation.id}));
      return true;
    }
    const {state} = this.#delivery;
    if (state.is === 'refused') {
      this.#errors = state.problem.errors;
      this.#answering.attached?.lose(this.#errors);
    }
    this.#host.requestUpdate();
    return false;
  }

  /** The same goes again, with a proof of work, where the server asks for one. */
  async #carry(source: Receiver, sending: Attempted): Promise<Submission> {
    const submission = await source.submit(sending);
    if (submission.is === 'recorded' || submission.problem.code !== 'challengeNeeded') return submission;
    return (await this.#proof.fetch())?.carry(source, sending, submission) ?? submission;
  }

  #refuse(errors: readonly AnswerError[]) {
    this.#errors = errors;
    this.#host.requestUpdate();
    this.#answerer.focus('error-summary');
  }
}
