import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import type {StepWords} from '../../messages/steps.ts';
import {isQuestion, type Item, type Questionnaire, walk} from '../../model/item.ts';
import {heading} from '../../parts/heading.ts';
import {inline, plain} from '../../parts/wording.ts';
import type {Answering} from './answering.ts';
import {items} from './form.ts';
import {inWords} from './in-words.ts';
import type {FormView} from './view.ts';

/** One step: a group of the questionnaire, or questions between groups. */
type Step = {readonly group: Item | undefined; readonly items: readonly Item[]};

/** The groups at the top are the steps; what comes before the first belongs to it, what stands between is one of its own. */
export function stepsOf({items: top}: Questionnaire): readonly Step[] {
  const steps: Step[] = [];
  let loose: Item[] = [];
  const settle = () => {
    if (loose.length > 0) steps.push({group: undefined, items: loose});
    loose = [];
  };
  for (const item of top) {
    if (item.type !== 'group') loose.push(item);
    else {
      if (steps.length > 0) settle();
      steps.push({group: item, items: [...loose, item]});
      loose = [];
    }
  }
  settle();
  return steps;
}

/** The indexes of the steps of which anything is to be seen. */
function shownOf(steps: readonly Step[], {visible}: FormView): readonly number[] {
  return [...steps.keys()].filter((at) => steps[at]?.items.some(({linkId}) => visible.has(linkId)));
}

/** Where a citizen is in a questionnaire that goes step by step, and what is to be seen there. */
export class Stepping {
  /** Index among all steps; past the last: the check. */
  #at = 0;
  /** A question was opened from the check, and the way leads back there. */
  #isReturning = false;
  readonly #host: LitElement;
  readonly #answering: Answering;
  readonly #toQuestion: (linkId: string) => unknown;

  /** `toQuestion` brings a question to the reader, wherever it is. */
  constructor(host: LitElement, answering: Answering, toQuestion: (linkId: string) => unknown) {
    this.#host = host;
    this.#answering = answering;
    this.#toQuestion = toQuestion;
    // What is on its way already was checked before it went.
    if (['sending', 'unconfirmed'].includes(answering.state.is)) this.#at = Infinity;
  }

  /** Beyond the first step nobody needs the introduction again. */
  get isUnderWay(): boolean {
    return this.#at > 0;
  }

  /** All answers are on the page, ready to be sent. */
  isAtCheck({questionnaire}: FormView): boolean {
    return this.#at >= stepsOf(questionnaire).length;
  }

  body(view: FormView, t: StepWords) {
    const steps = stepsOf(view.questionnaire);
    const shown = shownOf(steps, view);
    const step = steps[this.#at];
    const level = view.heading + 1;
    const number = step ? shown.indexOf(this.#at) + 1 : shown.length + 1;
    return html`<div part="progress" class="progress">
        <p>${t.progress(number, shown.length + 1)}</p>
        <progress max=${shown.length + 1} value=${number} aria-hidden="true"></progress>
      </div>
      ${
        step
          ? html`${step.group ? nothing : heading(level, t.more, 'step-title', 'group-heading')}
            ${items(view, step.items, level)}`
          : this.#check(view, t)
      }`;
  }

  /** Continue and back; on the check, sending is the form's own button. */
  actions(view: FormView, t: StepWords, isWaiting: boolean) {
    const isFirst = shownOf(stepsOf(view.questionnaire), view)[0] === this.#at;
    return html`${
      this.isAtCheck(view)
        ? nothing
        : html`<button type="submit" part="button">${this.#isReturning ? t.toCheck : t.next}</button>`
    }
    ${
      isFirst || isWaiting
        ? nothing
        : html`<button type="button" part="button" class="secondary" @click=${() => this.#back(view)}>
            ${t.back}
          </button>`
    }`;
  }

  /** On to the next step, if the answers of this one are right. */
  async next(view: FormView) {
    const steps = stepsOf(view.questionnaire);
    const asked = walk(steps[this.#at]?.items ?? []).map(({linkId}) => linkId);
    if (!(await this.#answering.passes(new Set(asked)))) return;
    const next = shownOf(steps, view).find((at) => at > this.#at);
    this.#go(this.#isReturning ? steps.length : (next ?? steps.length));
  }

  /** To the step of a question; `true` when that is not the step that is shown. */
  show(view: FormView, linkId: string): boolean {
    const steps = stepsOf(view.questionnaire);
    const at = steps.findIndex((step) => walk(step.items).some((item) => item.linkId === linkId));
    if (at < 0 || at === this.#at) return false;
    this.#isReturning = this.isAtCheck(view);
    this.#at = at;
    this.#host.requestUpdate();
    return true;
  }

  #back(view: FormView) {
    const before = shownOf(stepsOf(view.questionnaire), view).filter((at) => at < this.#at);
    this.#answering.sending.code?.forgive();
    this.#go(before.at(-1) ?? 0);
  }

  #go(at: number) {
    this.#at = at;
    this.#isReturning = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const title = this.#host.renderRoot.querySelector<HTMLElement>(
        '.answers [part="group-heading"], .answers [part="check-heading"]',
      );
      title?.scrollIntoView({block: 'nearest'});
      title?.focus();
    });
  }

  #check(view: FormView, t: StepWords) {
    const steps = stepsOf(view.questionnaire);
    const answers = new Map(this.#answering.answers.map(({linkId, value}) => [linkId, value]));
    const level = view.heading + 1;
    const row = (item: Item) => {
      const words = inWords(view.words.common, view.reader, item, answers.get(item.linkId));
      return html`<div>
        <dt>${inline(item.text, view.reader)}</dt>
        <dd>${words.length > 0 ? words.map((line) => html`<p class="lines">${line}</p>`) : t.notAnswered}</dd>
        <dd>
          <button type="button" class="plain" part="button" @click=${() => this.#toQuestion(item.linkId)}>
            ${t.change}<span class="visually-hidden">: ${plain(item.text, view.reader)}</span>
          </button>
        </dd>
      </div>`;
    };
    return html`${heading(level, t.check, 'check-title', 'check-heading')}
      <p>${t.checkHelp}</p>
      ${shownOf(steps, view).map(
        (at) =>
          html`${
              steps[at]?.group
                ? heading(level + 1, inline(steps[at].group.text, view.reader), undefined, 'section-heading')
                : nothing
            }
            <dl part="answers" class="check">
              ${walk(steps[at]?.items ?? [])
                .filter((item) => isQuestion(item) && view.visible.has(item.linkId))
                .map(row)}
            </dl>`,
      )}`;
  }
}
