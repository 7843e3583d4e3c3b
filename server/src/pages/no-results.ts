import {html} from 'hono/html';
import {statusOf} from '../../../src/model/consultation.ts';
import {fewestNew, isPublic} from '../results/due.ts';
import {backTo, frameOf, titleOf} from './consultation.ts';
import {heading} from './heading.ts';
import {layout} from './layout.ts';
import {timeZoneOf} from './view.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** The page where results will be, or never will: when they come, as far as anybody knows, and the way back. */
export function noResultsPage(view: View): Html {
  const {consultation, reader, words} = view;
  const {results: t} = words.outcome;
  const title = `${t.heading}: ${plain(consultation.title, reader)}`;
  return layout(view, {
    ...frameOf(view),
    title: titleOf(view, title),
    content: html`<article>
      ${heading(1, html`${t.heading}: ${inline(consultation.title, reader)}`)}
      ${whenOf(view).map((line) => html`<p>${line}</p>`)} ${backTo(view)}
    </article>`,
  });
}

/** When results come, in sentences. */
function whenOf({consultation, words, now}: View): readonly string[] {
  const {results: t} = words.outcome;
  const {noResults} = words.pages;
  const {closesAt, resultsPolicy} = consultation;
  if (!isPublic(consultation)) return [t.never];
  const status = statusOf(consultation, now);
  if (status === 'withdrawn') return [t.notYet, noResults.withdrawn];
  if (status === 'closed' || status === 'concluded') return [t.notYet, noResults.counting];
  const end =
    closesAt === undefined ? undefined : words.common.dates.until(closesAt, timeZoneOf(consultation));
  return [
    ...(resultsPolicy === 'periodic' ? [t.notYet, noResults.periodic(fewestNew)] : [t.afterClosing]),
    ...(end === undefined ? [] : [noResults.end(end)]),
  ];
}
