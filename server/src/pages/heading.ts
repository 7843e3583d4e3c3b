import {html} from 'hono/html';
import type {Html} from './wording.ts';

/** A heading of a level; below the sixth there is none. */
export function heading(level: number, content: Html | string, id?: string): Html {
  const named = id === undefined ? '' : html` id="${id}"`;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1${named}>${content}</h1>`;
    case 2:
      return html`<h2${named}>${content}</h2>`;
    case 3:
      return html`<h3${named}>${content}</h3>`;
    case 4:
      return html`<h4${named}>${content}</h4>`;
    case 5:
      return html`<h5${named}>${content}</h5>`;
    default:
      return html`<h6${named}>${content}</h6>`;
  }
}
