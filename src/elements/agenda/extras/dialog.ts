import {html, nothing} from 'lit';
import type {Part} from '../../../controllers/part.ts';
import type {AgendaEntry} from '../../../model/agenda.ts';
import {timingOf} from '../../../model/timing.ts';
import {failedPart} from '../../../parts/failed.ts';
import {heading} from '../../../parts/heading.ts';
import {inline} from '../../../parts/wording.ts';
import type {AgendaElement} from '../agenda.ts';
import type {View} from '../view.ts';
import type {Detail} from './detail.ts';

type Template = (entry: AgendaEntry) => unknown;

/** The one dialog of a widget: a native one, so that Escape, the focus and what lies behind are the browser's. */
export class Dialog {
  #entry: AgendaEntry | undefined;
  /** Where the focus was, and goes back to. */
  #opener: HTMLElement | undefined;
  #detail: Detail | undefined;
  readonly #host: AgendaElement;
  readonly #part: Part<{readonly Detail: new (host: AgendaElement) => Detail}, 'detail'>;

  constructor(
    host: AgendaElement,
    part: Part<{readonly Detail: new (host: AgendaElement) => Detail}, 'detail'>,
  ) {
    this.#host = host;
    this.#part = part;
    host.addController({hostConnected: () => {}, hostUpdated: () => this.#open()});
  }

  show(entry: AgendaEntry) {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#opener = focused instanceof HTMLElement ? focused : undefined;
    this.#entry = entry;
    this.#detail = undefined;
    this.#host.requestUpdate();
  }

  body(view: View, marks: Template, add: Template) {
    return html`<dialog
      part="dialog"
      aria-labelledby="dialog-title"
      @close=${this.#closed}
      @pointerdown=${this.#outside}
    >
      ${this.#entry ? this.#all(view, this.#entry, marks, add) : nothing}
    </dialog>`;
  }

  #all(view: View, entry: AgendaEntry, marks: Template, add: Template) {
    const reader = {language: view.language, document: entry.language};
    const {common} = view.words;
    return html`<div class="dialog">
      ${heading(view.heading, inline(entry.title, reader), 'dialog-title', 'dialog-title')}
      ${this.#part.render<unknown>({
        loading: () => nothing,
        ready: ({Detail}, t) =>
          (this.#detail ??= new Detail(this.#host)).body(
            {view, t, dated: {entry, timing: timingOf(entry)}},
            marks(entry),
            add(entry),
            this.#close,
          ),
        failed: (retry) =>
          html`${failedPart(common, retry)}
          ${entry.url ? html`<a part="link" href=${entry.url}>${common.openPage(new URL(entry.url).host)}</a>` : nothing}`,
      })}
    </div>`;
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Once what is to be read is there, the title has the focus: whoever listens begins where it begins. */
  #open() {
    const dialog = this.#element;
    if (!this.#entry || !dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[part=dialog-title]')?.focus();
  }

  readonly #close = () => this.#element?.close();

  /** On the ground around it; its own scroll bar is not that. */
  readonly #outside = ({clientX, clientY}: PointerEvent) => {
    const box = this.#element?.getBoundingClientRect();
    if (!box) return;
    const isInside =
      clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
    if (!isInside) this.#close();
  };

  readonly #closed = () => {
    // The word that it was closed comes late: by then somebody may have opened another entry.
    if (this.#element?.open) return;
    this.#entry = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus();
  };
}
