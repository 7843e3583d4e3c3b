import {html, nothing} from 'lit';

/** A heading of the level that fits the host page; `below` counts down from the widget's own. */
export function heading(
  level: number,
  content: unknown,
  id: string | typeof nothing = nothing,
  part = 'heading',
) {
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 id=${id} part=${part} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} tabindex="-1">${content}</h6>`;
  }
}
