import {html, nothing} from 'lit';

/** A question around its control: what is asked, what helps, what is wrong. */
export type Field = {
  /** The id of the control; hint and error ids are made of it. */
  readonly id: string;
  readonly label: unknown;
  /** "(facoltativa)", or nothing. */
  readonly mark: string | undefined;
  readonly hints: readonly unknown[];
  /** The message, or nothing. */
  readonly error: string | undefined;
  /** Read before the message. */
  readonly errorPrefix: string;
};

/** The ids a control is described by, or `nothing`. */
export function describedBy({id, hints, error}: Field) {
  const ids = [...(hints.length > 0 ? [`${id}-hint`] : []), ...(error === undefined ? [] : [`${id}-error`])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** A single control with its label. */
export function field(of: Field, control: unknown) {
  return html`<div part="question" class=${of.error === undefined ? 'question' : 'question wrong'}>
    <label part="label" for=${of.id}>${labelled(of)}</label>${hintOf(of)}${errorOf(of)}${control}
  </div>`;
}

/** A set of controls that answer one question. */
export function fieldset(of: Field, controls: unknown) {
  return html`<fieldset
    part="question"
    class=${of.error === undefined ? 'question' : 'question wrong'}
    aria-describedby=${describedBy(of)}
  >
    <legend part="label">${labelled(of)}</legend>
    ${hintOf(of)}${errorOf(of)}${controls}
  </fieldset>`;
}

/** The wording of a question, with the mark of one that may be left out. */
export const labelled = ({label, mark}: Field) =>
  mark === undefined ? label : html`${label} <span class="mark">${mark}</span>`;

/** What helps to answer. */
export function hintOf({id, hints}: Field) {
  return hints.length === 0
    ? nothing
    : html`<div part="hint" class="hint" id="${id}-hint">
        ${hints.length === 1 ? hints[0] : hints.map((hint) => html`<div>${hint}</div>`)}
      </div>`;
}

/** What is wrong. */
export function errorOf({id, error, errorPrefix}: Field) {
  return error === undefined
    ? nothing
    : html`<p part="error" class="error" id="${id}-error">
        <span class="visually-hidden">${errorPrefix}</span> ${error}
      </p>`;
}
