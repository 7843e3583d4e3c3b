import {html} from 'hono/html';
import {headOf, notesAfter, notesBefore} from '../../../src/messages/result-notes.ts';
import type {Figure} from '../../../src/model/figure.ts';
import {figuresOf} from '../../../src/model/figures.ts';
import type {ResultText, Results} from '../../../src/model/results.ts';
import {titleOf, frameOf, backTo} from './consultation.ts';
import {twinLinks} from './frame.ts';
import {heading} from './heading.ts';
import {layout} from './layout.ts';
import {outcome} from './outcome.ts';
import {map, table} from './result-tables.ts';
import {timeZoneOf} from './view.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, paragraphs, plain} from './wording.ts';
import type {Twin} from '../twins/forms.ts';

/** The page of the results of a consultation: the same figures as the widget's, in the same words. */
export function resultsPage(view: View, results: Results, twins: readonly Twin[]): Html {
  const {consultation, reader, words} = view;
  const {outcome: t, results: r, common} = words;
  const asOf = common.dates.moment(results.asOf, timeZoneOf(consultation));
  return layout(view, {
    ...frameOf(view),
    footer: backTo(view),
    title: titleOf(view, `${t.results.heading}: ${plain(consultation.title, reader)}`),
    alternates: twins,
    content: html`<article>
      <h1>${t.results.heading}: ${inline(consultation.title, reader)}</h1>
      ${outcome(view)}
      <section class="results">
        <h2>${t.results.heading}</h2>
        <ul class="facts">
          ${headOf(r, results, asOf).map((line) => html`<li>${line}</li>`)}
        </ul>
        <p>${r.notASample}</p>
        ${consultation.identification === 'anonymous' ? html`<p>${r.maybeTwice}</p>` : ''}
        ${results.note ? paragraphs(results.note, reader) : ''}
        ${questions(view, figuresOf(results, consultation.questionnaire?.items ?? []), results.final)}
      </section>
      ${twinLinks(view, twins)}
    </article>`,
  });
}

function questions(view: View, all: readonly Figure[], isFinal?: boolean) {
  return all.map((figure, index) => {
    const {group} = figure;
    const isNew = group !== undefined && group !== all[index - 1]?.group;
    return html`${isNew ? html`<h3>${inline(group, view.reader)}</h3>` : ''}
    ${question(view, figure, group === undefined ? 3 : 4, isFinal)}`;
  });
}

function question(view: View, figure: Figure, level: number, isFinal?: boolean) {
  const {result, item, tables, populations} = figure;
  const t = view.words.results;
  const id = `result-${result.linkId}`;
  const hints = (lines: readonly string[]) => lines.map((line) => html`<p class="hint">${line}</p>`);
  return html`<section class="figures">
    ${heading(level, item ? inline(item.text, view.reader) : html`${t.removed(result.linkId)}`, id)}
    ${hints(notesBefore(t, figure))} ${map(figure)} ${result.points.length > 0 ? hints([t.rounded]) : ''}
    ${tables.map((one) => table(view, figure, one, id))} ${texts(view, result.texts)}
    ${hints(notesAfter(t, figure, isFinal))}
    ${populations.map((one, index) => population(view, figure, one, `${id}-missing-${index}`, level + 1))}
  </section>`;
}

function texts({reader, words}: View, list: readonly ResultText[]) {
  if (list.length === 0) return '';
  return html`<p class="hint">${words.results.texts}</p>
    <ul class="decisions">
      ${list.map(
        ({text, language = reader.document}) =>
          html`<li>${paragraphs(text, {...reader, document: language})}</li>`,
      )}
    </ul>`;
}

function population(
  view: View,
  figure: Figure,
  {title, source, url, at, table: drawn, respondents}: Figure['populations'][number],
  id: string,
  level: number,
) {
  const {reader, words} = view;
  const t = words.results.population;
  const name = inline(source, reader);
  return html`${heading(level, html`${t.heading}: ${inline(title, reader)}`, id)}
    ${
      drawn
        ? html`<p class="hint">${t.base(respondents)}</p>
            <p class="hint" aria-hidden="true">${t.legend}</p>
            ${table(view, figure, drawn, id)}`
        : html`<p class="hint">${t.hidden}</p>`
    }
    <p class="hint">
      ${t.source}:
      ${url ? html`<a href="${url}">${name}</a>` : name}${at ? html`, ${words.common.dates.day(at)}` : ''}
    </p>`;
}
