import {html} from 'lit';
import type {Host} from './host.ts';

const page: Host['page'] = (title, widget) =>
  html`<h1>${title}</h1>
    ${widget}`;

/** A page with a dark ground, which sets our tokens. */
export const dark: Host = {page, toolbar: {theme: 'dark'}};

/** A reader who has the system's colours forced on every page. */
export const forcedColors: Host = {page, toolbar: {theme: 'plain', colors: 'forced'}};

/** A page from right to left around words that go from left to right. */
export const rightToLeft: Host = {page, toolbar: {theme: 'plain', direction: 'rtl'}};

/** The narrowest page there is: 320 CSS pixels, or any page enlarged four times. */
export const narrow: Host = {
  page: (title, widget) => html`<div class="narrow">${page(title, widget)}</div>`,
  toolbar: {theme: 'plain'},
};
