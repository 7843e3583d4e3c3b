import {html} from 'hono/html';
import type {UsageWords} from '../../../src/messages/usage.ts';
import type {UsageShown} from '../deps.ts';
import type {Twin} from '../twins/forms.ts';
import {countedForms, countedNouns} from '../usage/classes.ts';
import {fewest} from '../usage/figures.ts';
import {footerOf, twinLinks} from './frame.ts';
import {layout} from './layout.ts';
import type {Frame} from './view.ts';
import type {Html} from './wording.ts';

/** How a form is called. */
const formNames: Readonly<Record<string, string>> = {
  json: 'JSON',
  jsonld: 'JSON-LD',
  ics: 'iCalendar',
  csv: 'CSV',
  atom: 'Atom',
};

/** The page of the counts: the sums of the days; the days themselves are in the table to download. */
export function usagePage(
  frame: Frame & {readonly t: UsageWords},
  shown: UsageShown,
  twins: readonly Twin[],
): Html {
  const {t, words} = frame;
  const {day} = words.common.dates;
  return layout(frame, {
    title: t.heading,
    alternates: twins,
    content: html`<h1>${t.heading}</h1>
      <p>${t.about}</p>
      <p>${t.period(day(shown.from), day(shown.to))}</p>
      ${shown.totals.length === 0 ? html`<p>${t.none}</p>` : table(frame, shown)} ${twinLinks(frame, twins)}`,
    footer: footerOf(frame),
  });
}

function table({t, words}: Frame & {readonly t: UsageWords}, {totals}: UsageShown): Html {
  const countOf = (noun: string, form: string) =>
    totals.filter((one) => one.noun === noun && one.form === form).reduce((sum, {count}) => sum + count, 0);
  const forms = countedForms.filter((form) => totals.some((one) => one.form === form));
  const nouns = countedNouns.filter((noun) => totals.some((one) => one.noun === noun));
  const cell = (count: number) => {
    if (count === 0) return words.common.number(0);
    return count < fewest ? t.few : words.common.number(count);
  };
  return html`<section class="sideways" tabindex="0" aria-label="${t.heading}">
    <table class="summary">
      <caption class="visually-hidden">
        ${t.heading}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.noun}</th>
          ${forms.map((form) => html`<th scope="col">${formNames[form] ?? t.page}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${nouns.map(
          (noun) =>
            html`<tr>
              <th scope="row">${t.nouns[noun]}</th>
              ${forms.map((form) => html`<td>${cell(countOf(noun, form))}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
