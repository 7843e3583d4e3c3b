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
