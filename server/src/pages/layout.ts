import {html, raw} from 'hono/html';
import {iconPath, stylePath} from './style.ts';
import type {Frame} from './view.ts';
import type {Twin} from '../twins/forms.ts';
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
  /** The same thing in its other forms. */
  readonly alternates?: readonly Twin[];
  /** JSON-LD of what the page shows, for search engines: data that no browser runs (docs/decisions/0044). */
  readonly linkedData?: string | undefined;
};

/** A whole page. No inline style, and no inline script that runs: the policy of DESIGN §6 holds here too. */
export function layout(
  frame: Frame,
  {title, banner, content, footer, script, alternates = [], linkedData}: Layout,
): Html {
  const {language, base, oembed} = frame;
  // What has no other forms is no content: a problem, a receipt.
  const discovered = alternates.length > 0 ? oembed : [];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${base}${stylePath}" />
        ${[...alternates, ...discovered].map(({href, type}) => html`<link rel="alternate" type="${type}" href="${href}" />`)}
        <link rel="icon" href="${base}${iconPath}" type="image/svg+xml" />
        ${script ? html`<script type="module" src="${base}/arengo/arengo.js"></script>` : ''}
        ${
          linkedData === undefined
            ? ''
            : html`<script type="application/ld+json">
                ${raw(inMarkup(linkedData))}
              </script>`
        }
      </head>
      <body>
        ${banner ? html`<header class="banner"><p>${banner}</p></header>` : ''}
        <main>${content}</main>
        ${footer ? html`<footer class="footer">${footer}</footer>` : ''}
      </body>
    </html>`;
}

/** JSON that ends no element and begins no comment, whatever is in it. */
const inMarkup = (json: string) =>
  json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** Links to the same page, with what was asked of it, in the languages we have. */
export function languageLinks(
  language: string,
  asked: Readonly<Record<string, string | undefined>> = {},
): Html {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const query = (lang: string) => new URLSearchParams([...given, ['lang', lang]]).toString();
  const names = {it: 'Italiano', en: 'English'};
  return html`<ul class="languages">
    ${Object.entries(names).map(
      ([code, name]) =>
        html`<li>
          ${
            code === language
              ? html`<span aria-current="true">${name}</span>`
              : html`<a href="?${query(code)}" hreflang="${code}" lang="${code}">${name}</a>`
          }
        </li>`,
    )}
  </ul>`;
}
