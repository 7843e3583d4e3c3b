import type {LitElement} from 'lit';
import {html, nothing} from 'lit';

/** A filter that is set, as it is called. */
export type Chip<Name extends string> = {readonly name: Name; readonly text: string};

/** What the filters that are set say, and what can be done with them. */
export type Chips<Name extends string> = {
  readonly active: readonly Chip<Name>[];
  readonly words: {
    /** Name of the list. */
    readonly active: string;
    readonly remove: (filter: string) => string;
    readonly clear: string;
  };
  readonly remove: (name: Name) => void;
  readonly clear: () => void;
};

/** The filters that are set, each with a button that takes it away, and one that takes all; none, nothing. */
export function chips<Name extends string>({active, words, remove, clear}: Chips<Name>) {
  if (active.length === 0) return nothing;
  return html`<div class="active" part="active">
    <ul aria-label=${words.active}>
      ${active.map(
        ({name, text}) =>
          html`<li>
            <button
              type="button"
              part="button"
              class="chip"
              data-name=${name}
              aria-label=${words.remove(text)}
              @click=${() => remove(name)}
            >
              ${text} <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>
    <button type="button" part="button" class="plain" @click=${clear}>${words.clear}</button>
  </div>`;
}

/** What stands in the control of an event. */
export const valueOf = ({currentTarget}: Event) =>
  currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement
    ? currentTarget.value
    : '';

/** Let the fields of a bar of filters follow what was set otherwise than in them: by a button, or in the address. */
export function showIn(host: LitElement, valueOf: (name: string) => string | undefined) {
  for (const control of host.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    '[part=filters] [name]',
  )) {
    const value = valueOf(control.name) ?? '';
    if (control.type === 'checkbox') Reflect.set(control, 'checked', value === 'on');
    else if (control.value !== value) control.value = value;
  }
}

/**
 * Take a filter away, or all where none is named; who did it with the keyboard goes on from the next one, or at last in
 * the field for text.
 */
export async function takeFrom(host: LitElement, take: () => void, name?: string) {
  const chipsIn = () => [...host.renderRoot.querySelectorAll<HTMLElement>('[part=active] [data-name]')];
  const before = chipsIn().findIndex(({dataset}) => dataset['name'] === name);
  take();
  await host.updateComplete;
  const rest = chipsIn();
  const next = rest[Math.max(0, before)] ?? rest.at(-1);
  (next ?? host.renderRoot.querySelector<HTMLElement>('#filter-q'))?.focus();
}
