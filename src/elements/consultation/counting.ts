import type {LitElement, ReactiveController} from 'lit';
import {fieldName} from '../../model/form.ts';
import {walk} from '../../model/item.ts';
import type {Answering} from './answering.ts';

/** Who has not typed for so many ms has paused. */
const pause = 1000;

/**
 * How many characters are left, for who hears it: after a pause, and only near the limit or beyond it. Who sees it
 * has it below the control all the time.
 */
export class Counting implements ReactiveController {
  /** What is left, or nothing to say of it. */
  left: number | undefined;
  /** The control that is being typed in. */
  #control: Element | null | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: LitElement;
  readonly #answering: Answering;

  constructor(host: LitElement, answering: Answering) {
    this.#host = host;
    this.#answering = answering;
    host.addController(this);
    // The first letter, or all of a text that was pasted, made this come, and was not heard here.
    this.#wait(host.shadowRoot?.activeElement);
  }

  hostConnected() {
    this.#host.renderRoot.addEventListener('input', this.#hear);
  }

  hostDisconnected() {
    this.#host.renderRoot.removeEventListener('input', this.#hear);
    this.forget();
  }

  /** Say nothing more of it. */
  forget() {
    clearTimeout(this.#timer);
    this.left = undefined;
    this.#host.requestUpdate();
  }

  readonly #hear = ({target}: Event) => this.#wait(target);

  #wait(control: unknown) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
    // The same number for another question is something new: it is heard again.
    if (control !== this.#control) this.forget();
    this.#control = control;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#count(control), pause);
  }

  #count({name, value}: HTMLInputElement | HTMLTextAreaElement) {
    const asked = walk(this.#answering.of?.questionnaire.items ?? []).find(
      ({linkId, type}) => fieldName(linkId) === name && (type === 'text' || type === 'paragraph'),
    );
    const most = asked?.maxLength;
    const left = (most ?? 0) - Array.from(value.trim()).length;
    this.left = most !== undefined && left <= Math.max(20, most / 10) ? left : undefined;
    this.#host.requestUpdate();
  }
}
