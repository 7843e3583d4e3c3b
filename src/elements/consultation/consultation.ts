import type {PropertyValues} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../controllers/part.ts';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {consultationWords} from '../../messages/registry/consultation.ts';
import {stepWords} from '../../messages/registry/steps.ts';
import {isCommon} from '../../model/check-value.ts';
import {visibleItems} from '../../model/conditions.ts';
import type {Consultation} from '../../model/consultation.ts';
import {nextChangeOf, statusOf} from '../../model/consultation.ts';
import {fieldName} from '../../model/form.ts';
import type {Questionnaire} from '../../model/item.ts';
import {walk} from '../../model/item.ts';
import {failed} from '../../parts/failed.ts';
import {notice} from '../../parts/notice.ts';
import {provenance} from '../../parts/provenance.ts';
import {SourceFailure} from '../../sources/failure.ts';
import type {Listing, Source} from '../../sources/source.ts';
import {consultations} from '../../sources/registry/consultation.ts';
import {openIn, part} from '../../sources/source.ts';
import {property} from '../property.ts';
import {Widget} from '../widget.ts';
import {Answering} from './answering.ts';
import {header, introduction, otherWays, outcome} from './about.ts';
import {card} from './card.ts';
import {lists, steps, types} from './chunks.ts';
import {sheet} from './sheet.ts';
import type {list} from './list.ts';
import type {Stepping} from './steps.ts';
import type {Types} from './types/types.ts';
import {receiptFace} from './receipt.ts';
import {styles} from './styles.ts';
import {heldControl, holdAgain} from './takeover.ts';
import {isBlank, stampsOf} from './typed.ts';
import {Texts} from './texts.ts';
import {Unfinished} from './unfinished.ts';
import type {FormView, View} from './view.ts';

type Loaded = {readonly source: Source; readonly consultation: Consultation};
type Listed = {readonly listing: Listing<Consultation>; readonly list: typeof list};

/**
 * A public consultation: its questions, and a receipt for the answers.
 *
 * @tag arengo-consultation
 * @summary A public consultation, answered on the page where the citizen already is.
 *
 * @slot - What readers see without JavaScript, while loading and beside a failure: a link to the page, or its form.
 *
 * @fires {LoadedEvent} arengo-loaded - The consultation is shown.
 * @fires {FailedEvent} arengo-failed - It could not be shown; `reason` says why.
 * @fires {SubmitRequestEvent} arengo-submit - A response is about to be sent; `preventDefault()` keeps it from going.
 * @fires {SubmittedEvent} arengo-submitted - A response was recorded; `consultation` says where, answers are never told.
 *
 * @csspart header - Title, status and facts.
 * @csspart heading - The title.
 * @csspart status - The line that says until when it is open.
 * @csspart card - The whole card (`view="card"` and each of `view="list"`).
 * @csspart list - The cards of a list.
 * @csspart form - The form.
 * @csspart languages - The choice between the languages of the consultation.
 * @csspart progress - Which step it is, and of how many.
 * @csspart group - A group of questions.
 * @csspart group-heading - The title of a group.
 * @csspart question - A question with its control.
 * @csspart label - The wording of a question.
 * @csspart hint - What helps to answer.
 * @csspart check-heading - The heading above all answers, before they are sent.
 * @csspart answers - The answers of one step, before they are sent.
 * @csspart error - The message at a question.
 * @csspart error-summary - All messages, above the form.
 * @csspart error-heading - The heading of the error summary.
 * @csspart input - A control.
 * @csspart option - The label of an option.
 * @csspart file - An attached file, with its progress and its buttons.
 * @csspart saving - Where a response that is not finished is saved to a file, and opened again.
 * @csspart privacy - The privacy notice.
 * @csspart bar - How far the calculation is that a response may need before it goes.
 * @csspart button - A button, or the link of a card.
 * @csspart link - A link to another page.
 * @csspart notice - A box with something to know.
 * @csspart receipt - The receipt.
 * @csspart receipt-heading - The heading of the receipt.
 * @csspart receipt-number - Its short number.
 * @csspart details - The technical details of the receipt.
 * @csspart outcome - What came of it.
 * @csspart other-ways - How to take part otherwise.
 * @csspart section-heading - The heading of a section.
 * @csspart provenance - Where the description comes from.
 *
 * @cssproperty [--arengo-accent=#0066cc] - Links, buttons, controls; falls back to Bootstrap Italia's primary colour.
 * @cssproperty [--arengo-accent-strong] - The accent under the pointer; by default a darker accent.
 * @cssproperty [--arengo-on-accent=#fff] - Text on the accent.
 * @cssproperty [--arengo-text=#19191a] - Text.
 * @cssproperty [--arengo-muted=#4c5c6c] - Hints and secondary text.
 * @cssproperty [--arengo-background=#fff] - The ground controls stand on.
 * @cssproperty [--arengo-surface] - Ground of cards and notices; by default a tint of the accent.
 * @cssproperty [--arengo-border=#6b7885] - Frames of controls (3:1 against the ground).
 * @cssproperty [--arengo-line] - Fine lines between parts.
 * @cssproperty [--arengo-danger=#b3263f] - Errors.
 * @cssproperty [--arengo-success=#00664a] - The receipt.
 * @cssproperty [--arengo-focus=#19191a] - The outer ring of the focus.
 * @cssproperty [--arengo-radius=4px] - Corners.
 * @cssproperty [--arengo-space=1em] - The unit of space.
 * @cssproperty [--arengo-font] - Font; by default the page's.
 */
export class ConsultationElement extends Widget<'consultation'> {
  static override styles = [Widget.styles, styles];

  /** What to show: `form` (the whole consultation), `card` (a summary with a link) or `list` (those of a collection). */
  @property() view: 'form' | 'card' | 'list' = 'form';

  /** How a questionnaire with several groups is asked: in `steps`, one group at a time, or all on one `page`. */
  @property() layout: 'steps' | 'page' = 'steps';

  /** Whether this device keeps what is typed until it is sent: `on`, or `off` for shared devices such as a kiosk. */
  @property() drafts: 'on' | 'off' = 'on';

  readonly #consultation = new Resource(
    this,
    () => [this.address, this.source, this.view === 'list'] as const,
    async ([address, name, isList], signal): Promise<Loaded | Listed> => {
      // Nothing to ask: the face says so, and the resource waits for another address.
      if (address === undefined) return new Promise(() => undefined);
      const source = await openIn(consultations, address, {source: name});
      if (isList && source.consultations) {
        const [listing, {list}] = await Promise.all([source.consultations(signal), part(address, lists)]);
        return {listing, list};
      }
      if (!source.consultation)
        throw new SourceFailure('unsupported', {url: address, detail: 'this source has no consultations'});
      return {source, consultation: await source.consultation(signal)};
    },
  );
  readonly #answering = new Answering(this, {
    language: () => this.language.words?.common.language,
    focus: (on) => void this.#focus(`#${on}`),
    begun: () => (this.#stepping = undefined),
  });
  readonly #texts = new Texts(this);
  readonly #steps = new Part(this, 'steps', stepWords, steps);
  #stepping: Stepping | undefined;
  readonly #rare = new Part(this, 'consultation', consultationWords, () => types(this, this.#answering));
  readonly #unfinished = new Unfinished(this, this.#answering);
  /** The form as it was last drawn. */
  #view: FormView | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(consultationWords);
  }

  protected override face(words: Pick<Words, 'common' | 'consultation'>) {
    if (this.address === undefined) return html`${notice('problem', words.common.noAddress)}<slot></slot>`;
    return this.#consultation.render<unknown>({
      loading: () => html`<slot></slot>`,
      ready: (loaded) => ('listing' in loaded ? this.#list(words, loaded) : this.#whole(words, loaded)),
      failed: (failure) => failed(words.common, failure, this.address ?? '', this.#consultation.retry),
      broken: () => html`${notice('problem', words.common.bug)}<slot></slot>`,
    });
  }

  #list(words: Pick<Words, 'common' | 'consultation'>, {list, listing}: Listed) {
    const {address = '', heading} = this;
    return list({words, card, address, heading, language: this.language.tag, now: new Date()}, listing);
  }

  #whole(words: Pick<Words, 'common' | 'consultation'>, {source, consultation}: Loaded) {
    const view: View = {
      words,
      consultation,
      reader: {language: this.language.tag, document: consultation.language},
      address: this.address ?? '',
      heading: this.heading,
      now: new Date(),
    };
    if (this.view === 'card') return card(view);
    const {state} = this.#answering.delivery;
    return html`<article aria-labelledby="title">
      ${header(view)} ${this.#texts.languageChoice(view)}
      ${
        state.is === 'accepted'
          ? receiptFace(view, state.receipt, this.#answering.startAgain)
          : html`${this.#stepping?.isUnderWay ? nothing : introduction(view)} ${this.#body(view, source)}`
      }
      ${outcome(view)} ${otherWays(view)} ${provenance(words.common, consultation.provenance, view.reader)}
    </article>`;
  }

  /** What a citizen can do now. Whoever has a receipt sees that first, also after closing. */
  #body(view: View, source: Source) {
    const {words, consultation} = view;
    const {questionnaire} = consultation;
    const {state} = this.#answering.delivery;
    const status = statusOf(consultation, view.now);
    // Who is already writing keeps what was typed: the server says whether it is too late.
    if (status !== 'open' && isBlank(this.#answering.typed) && state.is !== 'unconfirmed')
      return consultation.outcome ? nothing : notice('info', words.consultation.notOpen[status]);
    if (!questionnaire || !source.submit) return this.#unsupported(view);
    const form = (types?: Types) => this.#form(view, questionnaire, types);
    const items = [...walk(questionnaire.items)];
    if (items.every(isCommon)) return form();
    return this.#rare.render<unknown>({
      loading: () => html`<slot></slot>`,
      ready: (types) => types.around(view, items, form) ?? this.#unsupported(view),
      failed: (retry) =>
        failed(words.common, new SourceFailure('unreachable', {url: view.address}), view.address, retry),
    });
  }

  #unsupported({words, address}: View) {
    return html`${notice(
        'info',
        words.consultation.unsupported,
        html`<a part="link" href=${address}>${words.common.openPage(new URL(address).host)}</a>`,
      )}<slot></slot>`;
  }

  #form(view: View, questionnaire: Questionnaire, types?: Types): unknown {
    const {answers} = this.#answering;
    const visible = visibleItems(questionnaire.items, answers);
    const shown = answers.filter(({linkId}) => visible.has(linkId));
    const asked = this.#answering.hasPipes
      ? this.#texts.withAnswers(view, questionnaire, shown)
      : questionnaire;
    if (!asked) return html`<slot></slot>`;
    const formView: FormView = {
      ...view,
      questionnaire: asked,
      typed: this.#answering.typed,
      stamps: stampsOf(this.#answering.typed),
      visible,
      errors: this.#answering.errors,
      types,
    };
    this.#view = formView;
    const actions = {
      show: this.#show,
      submit: this.#submit,
      unfinished: this.#unfinished,
      drafts: this.drafts,
    };
    if (this.layout === 'page' || questionnaire.items.filter(({type}) => type === 'group').length < 2)
      return sheet(formView, this.#answering, actions);
    return this.#steps.render({
      loading: () => html`<slot></slot>`,
      ready: ({Stepping}, t) => {
        this.#stepping ??= new Stepping(this, this.#answering, this.#show);
        return sheet(formView, this.#answering, actions, {stepping: this.#stepping, t});
      },
      // All at once is as good, only longer.
      failed: () => sheet(formView, this.#answering, actions),
    });
  }

  get #loaded(): Loaded | undefined {
    const {value} = this.#consultation;
    return value && 'source' in value ? value : undefined;
  }

  protected override willUpdate() {
    const loaded = this.#loaded;
    // Until there are words the page's own form is still being filled in: it is taken over at the last moment.
    if (!loaded || this.address === undefined || !this.language.words || this.#isWaiting(loaded)) return;
    const isNew = this.#answering.begin({
      ...loaded,
      address: this.address,
      isKept: this.drafts !== 'off',
    });
    const {older} = this.#answering;
    const {questionnaire} = loaded.consultation;
    if (isNew && older && questionnaire) void this.#unfinished.fitIn(older, questionnaire);
    const held = isNew && heldControl(this);
    if (held) void this.updateComplete.then(() => holdAgain(this.renderRoot, held));
  }

  /** So it is until what draws rare questions has come, too. */
  #isWaiting({consultation}: Loaded) {
    const items = [...walk(consultation.questionnaire?.items ?? [])];
    return (
      statusOf(consultation, new Date()) === 'open' &&
      !items.every(isCommon) &&
      !this.#rare.code?.isReady(items)
    );
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const consultation = this.#loaded?.consultation;
    clearTimeout(this.#alarm);
    const next = consultation && nextChangeOf(consultation, new Date());
    // Longer than 24 days does not fit a timer, and nobody keeps a page that long.
    if (next !== undefined && next - Date.now() < 2 ** 31)
      this.#alarm = setTimeout(() => this.requestUpdate(), next - Date.now());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#alarm);
  }

  /** Bring a question to the reader: its wording into view, its first control into focus. */
  readonly #show = async (linkId: string, row?: string) => {
    if (this.#view && this.#stepping?.show(this.#view, linkId)) await this.updateComplete;
    const name = CSS.escape(fieldName(linkId, row));
    const control = this.renderRoot.querySelector<HTMLElement>(`[name=${name}], [name^=${name}\\/]`);
    control?.closest('.question')?.scrollIntoView({block: 'start'});
    control?.focus({preventScroll: true});
  };

  /** Send, or go on to the next step. */
  readonly #submit = (event: Event) => {
    const view = this.#view;
    if (!view || !this.#stepping || this.layout === 'page' || this.#stepping.isAtCheck(view))
      return this.#answering.submit(event);
    event.preventDefault();
    this.#stepping.next(view);
  };

  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
