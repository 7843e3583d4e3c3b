import {html, nothing} from 'lit';
import {headOf, notesAfter, notesBefore} from '../../../messages/result-notes.ts';
import type {Figure} from '../../../model/figure.ts';
import {figuresOf} from '../../../model/figures.ts';
import type {ResultText} from '../../../model/results.ts';
import {heading} from '../../../parts/heading.ts';
import {inline, paragraphs} from '../../../parts/wording.ts';
import type {PublishedResults} from '../../../sources/source.ts';
import {timeZoneOf} from '../view.ts';
import {styles} from './styles.ts';
import {map, table, type Drawing} from './tables.ts';

export {styles};

/** So many texts are seen before somebody asks for the rest. */
const few = 10;

/** Results: what they are, the figures of every question, where their files are. */
export function figures(drawing: Drawing, {results, json, csv}: PublishedResults) {
  const {view, t} = drawing;
  const {consultation, words} = view;
  const asOf = words.common.dates.moment(results.asOf, timeZoneOf(consultation));
  return html`<ul class="facts">
      ${headOf(t, results, asOf).map((line) => html`<li>${line}</li>`)}
    </ul>
    <div class="description">
      <p>${t.notASample}</p>
      ${consultation.identification === 'anonymous' ? html`<p>${t.maybeTwice}</p>` : nothing}
      ${results.note ? paragraphs(results.note, view.reader) : nothing}
    </div>
    ${questions(drawing, figuresOf(results, consultation.questionnaire?.items ?? []), results.final)}
    <div class="downloads">
      <p>${t.downloads}:</p>
      <ul class="list">
        ${csv === undefined ? nothing : html`<li><a part="link" href=${csv}>${t.csv}</a></li>`}
        <li><a part="link" href=${json}>${t.json}</a></li>
      </ul>
    </div>`;
}

function questions(drawing: Drawing, all: readonly Figure[], isFinal?: boolean) {
  const {view} = drawing;
  const isGrouped = all.some(({group}) => group !== undefined);
  return all.map((figure, index) => {
    const {group} = figure;
    const isNew = group !== undefined && group !== all[index - 1]?.group;
    return html`${
      isNew
        ? html`<div class="group">
            ${heading(view.heading + 2, inline(group, view.reader), undefined, 'group-heading')}
          </div>`
        : nothing
    }
    ${question(drawing, figure, view.heading + (isGrouped && group !== undefined ? 3 : 2), isFinal)}`;
  });
}

function question(drawing: Drawing, figure: Figure, level: number, isFinal?: boolean) {
  const {view, t} = drawing;
  const {result, item, tables, populations} = figure;
  const id = `result-${result.linkId}`;
  const title = item ? inline(item.text, view.reader) : t.removed(result.linkId);
  return html`<section part="figures" class="figures">
    ${heading(level, title, id, 'question-heading')}
    ${notesBefore(t, figure).map((note) => html`<p class="hint">${note}</p>`)}
    ${
      result.points.length > 0
        ? html`${map(figure)}
            <p class="hint">${t.rounded}</p>`
        : nothing
    }
    ${tables.map((one, index) => table(drawing, figure, one, `${id}-${index}`, id))}
    ${texts(drawing, result.texts, id)}
    ${notesAfter(t, figure, isFinal).map((note) => html`<p class="hint">${note}</p>`)}
    ${populations.map((one, index) => population(drawing, figure, one, `${id}-missing-${index}`, level + 1))}
  </section>`;
}

function texts({view, t, folds}: Drawing, list: readonly ResultText[], of: string) {
  if (list.length === 0) return nothing;
  const id = `${of}-texts`;
  return html`<p class="hint">${t.texts}</p>
    <ul id=${id} part="texts" class="texts">
      ${folds.entries(id, list, few, ({text, language}, {isFolded}) => {
        const reader = {...view.reader, document: language ?? view.reader.document};
        return html`<li class=${isFolded ? 'folded' : nothing}>
          <div tabindex="-1">${paragraphs(text, reader)}</div>
        </li>`;
      })}
    </ul>
    ${folds.button(id, list, few, t.moreTexts)}`;
}

/** Who answered beside who lives there: who is missing. */
function population(
  drawing: Drawing,
  figure: Figure,
  {title, source, url, at, table: drawn, respondents}: Figure['populations'][number],
  id: string,
  level: number,
) {
  const {view, t} = drawing;
  const {reader, words} = view;
  const name = inline(source, reader);
  return html`${heading(level, html`${t.population.heading}: ${inline(title, reader)}`, id, 'section-heading')}
    ${
      drawn
        ? html`<p class="hint">${t.population.base(respondents)}</p>
            <p class="hint" aria-hidden="true">${t.population.legend}</p>
            ${table(drawing, figure, drawn, `${id}-table`, id)}`
        : html`<p class="hint">${t.population.hidden}</p>`
    }
    <p class="hint">
      ${t.population.source}:
      ${url ? html`<a part="link" href=${url}>${name}</a>` : name}${
        at ? `, ${words.common.dates.day(at)}` : nothing
      }
    </p>`;
}
