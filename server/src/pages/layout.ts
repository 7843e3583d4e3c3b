import {html} from 'hono/html';
import {iconPath, stylePath} from './style.ts';
import type {Frame} from './view.ts';
import type {Html} from './wording.ts';

/** What a page is made of. */
export type Layout = {
  /** For the window and the history. */
  readonly title: string;
  /** The line above: who publishes this. */
  readonly banner?: Html | undefined;
  readonly content: Html;
  /** Below all: links. */
  readonly footer?: Html | undefined;
  /** Whether the widget may take over. */
  readonly script?: boolean;
  /** The address of the same thing for programs. */
  readonly json?: string;
};

/** A whole page. No inline style or script: the policy of DESIGN §6 holds here too. */
export function layout(frame: Frame, {title, banner, content, footer, script, json}: Layout): Html {
  const {language, base} = frame;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${base}${stylePath}" />
        <link rel="icon" href="${base}${iconPath}" type="image/svg+xml" />
        ${json ? html`<link rel="alternate" type="application/json" href="${json}" />` : ''}
        ${script ? html`<script type="module" src="${base}/arengo/arengo.js"></script>` : ''}
      </head>
      <body>
        ${banner ? html`<header class="banner"><p>${banner}</p></header>` : ''}
        <main>${content}</main>
        ${footer ? html`<footer class="footer">${footer}</footer>` : ''}
      </body>
    </html>`;
}

/** Links to the same page in the languages we have. */
export function languageLinks(language: string): Html {
  const names = {it: 'Italiano', en: 'English'};
  return html`<ul class="languages">
    ${Object.entries(names).map(
      ([code, name]) =>
        html`<li>
          ${
            code === language
              ? html`<span aria-current="true">${name}</span>`
              : html`<a href="?lang=${code}" hreflang="${code}" lang="${code}">${name}</a>`
          }
        </li>`,
    )}
  </ul>`;
}
