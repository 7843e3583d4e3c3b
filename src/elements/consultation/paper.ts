import {html, nothing} from 'lit';
import type {PaperWords} from '../../messages/paper.ts';
import {conditionsInWords} from '../../model/condition-words.ts';
import type {Item, Option} from '../../model/item.ts';
import {piped} from '../../model/piping.ts';
import {inline, paragraphs, plain} from '../../parts/wording.ts';
import {paperStyles} from './paper-styles.ts';
import {printSheet} from './print-sheet.ts';
import {ratingValues} from './questions.ts';
import type {FormView} from './view.ts';

/**
 * Print an empty questionnaire: every question, its condition in words, room to write, where to hand it in.
 */
export async function printPaper(view: FormView, t: PaperWords, beside: Element) {
  await printSheet(
    {
      name: t.print,
      language: view.reader.language,
      title: plain(view.consultation.title, view.reader),
      styles: paperStyles,
      content: paper(view, t),
    },
    beside,
  );
}

/** The questionnaire as it is on paper. */
export function paper(view: FormView, t: PaperWords) {
  const {consultation, reader, words} = view;
  // As it was published: what was answered on the screen is not for the paper.
  const questionnaire = piped(consultation.questionnaire ?? view.questionnaire, ({text}) =>
    t.answerTo(plain(text, reader)),
  );
  const {otherWays, privacy, summary} = consultation;
  return html`<h1>${inline(consultation.title, reader)}</h1>
    <p>${words.consultation.organisedBy(plain(consultation.organisation.name, reader))}</p>
    ${summary ? paragraphs(summary, reader) : nothing} ${items(view, t, questionnaire.items, 2)}
    <section>
      <h2>${t.handIn}</h2>
      ${
        otherWays.length === 0
          ? html`<p>${t.handInUnknown}</p>`
          : html`<ul>
              ${otherWays.map(({text, url}) => html`<li>${inline(text, reader)} ${url?.startsWith('http') ? url : nothing}</li>`)}
            </ul>`
      }
    </section>
    ${
      privacy
        ? html`<section>
            <h2>${words.consultation.privacy.heading}</h2>
            <p>${words.consultation.privacy.controller}: ${inline(privacy.controller, reader)}</p>
            <p>${words.consultation.privacy.purpose}: ${inline(privacy.purpose, reader)}</p>
            <p>${words.consultation.privacy.retention}: ${inline(privacy.retention, reader)}</p>
            ${privacy.url ? html`<p>${privacy.url}</p>` : nothing}
          </section>`
        : nothing
    }
    <p class="version">${t.version(consultation.id, questionnaire.version)}</p>`;
}

function items(view: FormView, t: PaperWords, list: readonly Item[], level: 2 | 3): unknown {
  return list.map((item) => {
    if (item.type !== 'group') return question(view, t, item);
    const title = inline(item.text, view.reader);
    return html`<section>
      ${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`} ${condition(view, t, item)}
      ${item.help ? paragraphs(item.help, view.reader) : nothing} ${items(view, t, item.items ?? [], 3)}
    </section>`;
  });
}

function condition({reader, words, questionnaire}: FormView, t: PaperWords, item: Item) {
  const conditions = conditionsInWords(questionnaire, item, {
    text: (text) => plain(text, reader),
    number: words.common.number,
    day: words.common.dates.day,
  });
  return conditions
    ? html`<p class="only-if">${t.onlyIf(conditions, item.enableBehavior === 'any')}</p>`
    : nothing;
}

function question(view: FormView, t: PaperWords, item: Item) {
  const {reader, words} = view;
  if (item.type === 'display') return html`<div>${paragraphs(item.text, reader)}</div>`;
  if (item.type === 'consent')
    return html`<div class="question">${condition(view, t, item)} ${box(inline(item.text, reader))}</div>`;
  return html`<div class="question">
    <p class="asked">
      ${inline(item.text, reader)}
      ${item.required ? nothing : html`<span class="mark">${words.consultation.optional}</span>`}
    </p>
    ${condition(view, t, item)} ${item.help ? paragraphs(item.help, reader) : nothing} ${room(view, t, item)}
  </div>`;
}

const box = (text: unknown) => html`<p class="box"><span class="tick"></span> ${text}</p>`;
const line = () => html`<p class="line"></p>`;
const hint = (text: string) => html`<p class="hint">${text}</p>`;

/** More options than this are written by name and not ticked. */
const mostBoxes = 60;

/** Room for an answer. */
function room(view: FormView, t: PaperWords, item: Item): unknown {
  const {reader, words} = view;
  const {options = [], rows = []} = item;
  const choice = (option: Option) =>
    html`${box(inline(option.text, reader))} ${option.freeText ? line() : nothing}`;
  const numbered = (option: Option) =>
    html`<p class="box"><span class="number"></span> ${inline(option.text, reader)}</p>`;
  switch (item.type) {
    case 'choice':
      // Nobody prints thousands of boxes.
      if (options.length > mostBoxes) return line();
      return html`${hint(t.oneOnly)} ${options.map(choice)}`;
    case 'choices':
      return html`${hint(words.consultation.chooseBetween(item.minChoices, item.maxChoices))}
      ${options.length > mostBoxes ? html`<div class="room"></div>` : options.map(choice)}`;
    case 'rating': {
      const [least, most] = [item.minLabel, item.maxLabel].map((label) => label && plain(label, reader));
      const values = ratingValues(item);
      return html`${hint(words.consultation.scale(values[0] ?? 1, values.at(-1) ?? 5, least, most))}
        <p class="rating">
          ${values.map((value) => html`<span><span class="tick"></span> ${value}</span>`)}
        </p>`;
    }
    case 'ranking':
      return html`${hint(t.rank)} ${options.map(numbered)}`;
    case 'allocation':
      return html`${hint(t.divide(item.total ?? 100, item.unit && plain(item.unit, reader)))}
      ${options.map(numbered)}`;
    case 'matrix':
      return html`${hint(item.multiple ? t.severalInEachRow : t.oneInEachRow)}
        <table>
          <tr>
            <td></td>
            ${options.map(({text}) => html`<th scope="col">${inline(text, reader)}</th>`)}
          </tr>
          ${rows.map(
            ({text}) =>
              html`<tr>
                <th scope="row">${inline(text, reader)}</th>
                ${options.map(() => html`<td><span class="tick"></span></td>`)}
              </tr>`,
          )}
        </table>`;
    case 'paragraph':
      return html`<div class="room"></div>`;
    case 'date':
      return html`${hint(t.dayMonthYear)} ${line()}`;
    case 'location':
      return html`${hint(t.place)} ${options.map(choice)} ${line()}`;
    case 'file':
      return hint(t.attach);
    default:
      return line();
  }
}
