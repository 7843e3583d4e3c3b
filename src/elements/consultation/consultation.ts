import type {PropertyValues} from 'lit';
import {html} from 'lit';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {consultationWords} from '../../messages/registry/consultation.ts';
import type {Consultation} from '../../model/consultation.ts';
import {nextChangeOf} from '../../model/consultation.ts';
import {failed} from '../../parts/failed.ts';
import {notice} from '../../parts/notice.ts';
import {provenance} from '../../parts/provenance.ts';
import {consultations} from '../../sources/registry/consultation.ts';
import type {Listing, Source} from '../../sources/source.ts';
import {openIn, part, unsupported} from '../../sources/source.ts';
import {property} from '../property.ts';
import {Widget} from '../widget.ts';
import {header, otherWays} from './about.ts';
import type {Face as CardFace} from './card.ts';
import type {Face as CheckFace} from './check-face.ts';
import {cards, checking, forms, lists, results} from './chunks.ts';
import type {FormFace} from './form-face.ts';
import type {list} from './list.ts';
import type {Face as ResultsFace} from './results/after.ts';
import {styles} from './styles.ts';
import type {View} from './view.ts';

type Loaded = {
  readonly source: Source;
  readonly consultation: Consultation;
  /** What shows it: whole, in short, where its receipts are checked, or its results. */
  readonly shown:
    | {readonly FormFace: typeof FormFace}
    | {readonly Face: typeof CardFace | typeof CheckFace | typeof ResultsFace};
};
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
 * @csspart bar - How far the calculation is that a response may need before it goes; in results, how many chose a line.
 * @csspart button - A button, or the link of a card.
 * @csspart link - A link to another page.
 * @csspart notice - A box with something to know.
 * @csspart receipt - The receipt.
 * @csspart receipt-heading - The heading of the receipt.
 * @csspart receipt-number - Its short number.
 * @csspart details - The technical details of the receipt.
 * @csspart outcome - What came of it.
 * @csspart decisions - What was decided, point by point.
 * @csspart decision - One decision, with its reason.
 * @csspart results - The results.
 * @csspart figures - The figures of one question.
 * @csspart question-heading - The heading of the figures of a question.
 * @csspart table - A table of figures.
 * @csspart map - Where answers lie.
 * @csspart texts - What people wrote, where it is published.
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

  /**
   * What to show: `form` (the whole consultation), `card` (a summary with a link), `list` (those of a collection),
   * `receipt` (a place to check a receipt, and to withdraw the response) or `results` (outcome and results alone; after
   * closing, `form` shows them too).
   */
  @property() view: 'form' | 'card' | 'list' | 'receipt' | 'results' = 'form';

  /** How a questionnaire with several groups is asked: in `steps`, one group at a time, or all on one `page`. */
  @property() layout: 'steps' | 'page' = 'steps';

  /** Whether this device keeps what is typed until it is sent: `on`, or `off` for shared devices such as a kiosk. */
  @property() drafts: 'on' | 'off' = 'on';

  readonly #consultation = new Resource(
    this,
    () => [this.address, this.source, this.view] as const,
    async ([address, name, view], signal): Promise<Loaded | Listed> => {
      // Nothing to ask: the face says so, and the resource waits for another address.
      if (address === undefined) return new Promise(() => undefined);
      const source = await openIn(consultations, address, {source: name});
      if (view === 'list' && source.consultations) {
        const [listing, {list}] = await Promise.all([source.consultations(signal), part(address, lists)]);
        return {listing, list};
      }
      if (!source.consultation) throw unsupported(address, 'this source has no consultations');
      const [consultation, shown] = await Promise.all([
        source.consultation(signal),
        view === 'card'
          ? part(address, cards)
          : view === 'receipt'
            ? part(address, checking)
            : view === 'results'
              ? part(address, results)
              : part(address, forms),
      ]);
      return {source, consultation, shown};
    },
  );
  #form: FormFace | undefined;
  #face: CardFace | CheckFace | ResultsFace | undefined;
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
    return list(this, {words, address, heading, language: this.language.tag, now: new Date()}, listing);
  }

  #whole(words: Pick<Words, 'common' | 'consultation'>, {source, consultation, shown}: Loaded) {
    const view: View = {
      words,
      consultation,
      reader: {language: this.language.tag, document: consultation.language},
      address: this.address ?? '',
      heading: this.heading,
      now: new Date(),
    };
    if ('Face' in shown) {
      if (!(this.#face instanceof shown.Face)) this.#face = new shown.Face(this);
      return this.#face.face(view, source);
    }
    return html`<article aria-labelledby="title">
      ${header(view)} ${this.#form?.face(view, source)} ${otherWays(view)}
      ${provenance(words.common, consultation.provenance, view.reader)}
    </article>`;
  }

  get #loaded(): Loaded | undefined {
    const {value} = this.#consultation;
    return value && 'source' in value ? value : undefined;
  }

  protected override willUpdate() {
    const {shown, source, consultation} = this.#loaded ?? {};
    // Until there are words the page's own form is still being filled in: it is taken over at the last moment.
    if (!shown || !('FormFace' in shown) || !source || !consultation || !this.language.words) return;
    const {address} = this;
    if (address === undefined) return;
    this.#form ??= new shown.FormFace(this, () => this.language.words?.common.language);
    this.#form.begin(source, consultation, address);
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
}
