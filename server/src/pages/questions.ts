import {html} from 'hono/html';
import {fieldName} from '../../../src/model/form.ts';
import type {Item, Option} from '../../../src/model/item.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import type {AnswerError} from '../../../src/model/problem.ts';
import {onlyIf} from './conditions.ts';
import {files, notTaken, takes} from './files.ts';
import {isLong, rareControls, rareHints, rowId} from './rare-controls.ts';
import type {View} from './view.ts';
import type {Html} from './wording.ts';
import {inline, plain} from './wording.ts';

/** What stands in the controls, by control name: what was typed, not what it means. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** What the templates of the form need. */
export type FormView = View & {readonly typed: Typed; readonly errors: readonly AnswerError[]};

/** The id of a question's control, or of its first one. */
export const controlId = (linkId: string) => `q-${linkId}`;

/** The control of one question, with all around it. */
export function question(view: FormView, item: Item): Html {
  switch (item.type) {
    case 'paragraph':
      return field(view, item, area(view, item));
    case 'choice':
      if (isLong(item)) return field(view, item, several(view, item));
      return fieldset(view, item, options(view, item, 'radio'));
    case 'choices':
      return fieldset(view, item, options(view, item, 'checkbox'));
    case 'rating':
      return fieldset(view, item, rating(view, item));
    case 'consent':
      return consent(view, item);
    case 'file':
      return fieldset(view, item, files(view, item));
    case 'ranking':
    case 'matrix':
    case 'allocation':
    case 'location':
      return fieldset(view, item, several(view, item));
    default:
      return field(view, item, line(view, item));
  }
}

/** What a fault in a row is about, and the control that the summary leads to. */
export function faultAt({reader}: View, {linkId, rows = []}: Item, {row}: AnswerError) {
  const at = rows.findIndex(({code}) => code === row);
  const text = rows[at]?.text;
  return {
    lead: text === undefined ? '' : ` ${plain(text, reader)}:`,
    id: rowId(controlId(linkId), Math.max(0, at)),
  };
}

/** A control of several parts. */
function several(view: FormView, item: Item): Html {
  const around = {
    id: controlId(item.linkId),
    chosen: (part?: string) => chosen(view, item, part),
    invalid: invalid(view, item),
    rowError: (row: string) => {
      const error = view.errors.find((one) => one.linkId === item.linkId && one.row === row);
      return error ? message(view, item, error) : '';
    },
  };
  return rareControls(view, item, around);
}

/** The message for one fault, in words. */
export function errorText(view: View, item: Item, {code, limit}: AnswerError): string {
  const {error} = view.words.errors;
  if (code === 'fileType' || code === 'fileSize') return notTaken(view, item);
  const type = isOther(item.type) ? undefined : item.type;
  return isOther(code) ? error.malformed({limit, type}) : error[code]({limit, type});
}

function field(view: FormView, item: Item, control: Html) {
  return html`<div class="${className(view, item)}">
    <label for="${controlId(item.linkId)}">${labelled(view, item)}</label>
    ${hint(view, item)} ${errorAt(view, item)} ${control}
  </div>`;
}

function fieldset(view: FormView, item: Item, controls: Html) {
  return html`<fieldset class="${className(view, item)}" ${describedBy(view, item)}>
    <legend>${labelled(view, item)}</legend>
    ${hint(view, item)} ${errorAt(view, item)} ${controls}
  </fieldset>`;
}

function consent(view: FormView, item: Item) {
  const id = controlId(item.linkId);
  const isChosen = chosen(view, item).length > 0;
  return html`<div class="${className(view, item)}">
    ${hint(view, item)} ${errorAt(view, item)}
    <div class="option">
      ${tick(view, item, {id, type: 'checkbox', value: 'true', isChosen}, describedBy(view, item))}
      <label for="${id}">${labelled(view, item)}</label>
    </div>
  </div>`;
}

function labelled({reader, words}: View, item: Item) {
  return item.required
    ? inline(item.text, reader)
    : html`${inline(item.text, reader)} <span class="mark">${words.consultation.optional}</span>`;
}

/** What helps to answer, said before and not only after. */
function hintsOf(view: View, item: Item): readonly (Html | string)[] {
  const condition = onlyIf(view, item);
  return [
    ...(condition === undefined ? [] : [html`<strong>${condition}</strong>`]),
    ...(item.help ? [inline(item.help, view.reader)] : []),
    ...ruleHints(view, item),
  ];
}

function ruleHints(view: View, item: Item): readonly string[] {
  const {words, reader} = view;
  const t = words.consultation;
  const {min, max, minChoices, maxChoices, maxLength} = item;
  switch (item.type) {
    case 'choices':
      return [t.chooseBetween(minChoices, maxChoices)];
    case 'paragraph':
    case 'text':
      return maxLength === undefined ? [] : [t.mostCharacters(maxLength)];
    case 'rating': {
      const [low, high] = ratingRange(item);
      const [least, most] = [item.minLabel, item.maxLabel].map((label) => label && plain(label, reader));
      return [t.scale(low, high, least, most)];
    }
    case 'date': {
      const [from, to] = [min, max].map((day) => (typeof day === 'string' ? day : undefined));
      return [...((from ?? to) ? [t.dateBetween(from, to)] : []), t.dateExample];
    }
    case 'file':
      return [takes(view, item)];
    default:
      return rareHints({words, reader}, item);
  }
}

function hint(view: View, item: Item) {
  const hints = hintsOf(view, item);
  if (hints.length === 0) return '';
  return html`<div class="hint" id="${controlId(item.linkId)}-hint">
    ${hints.map((one) => html`<div>${one}</div>`)}
  </div>`;
}

/** What is wrong with the whole question; what is wrong in a row is said there. */
const errorOf = ({errors}: FormView, {linkId}: Item) =>
  errors.find((error) => error.linkId === linkId && error.row === undefined);
const isWrong = ({errors}: FormView, {linkId}: Item) => errors.some((error) => error.linkId === linkId);

function errorAt(view: FormView, item: Item) {
  const error = errorOf(view, item);
  if (!error) return '';
  return message(view, item, error, html`id="${controlId(item.linkId)}-error"`);
}

function message(view: FormView, item: Item, error: AnswerError, id: Html | string = '') {
  return html`<p class="error" ${id}>
    <span class="visually-hidden">${view.words.consultation.errorPrefix}</span>
    ${errorText(view, item, error)}
  </p>`;
}

function describedBy(view: FormView, item: Item) {
  const id = controlId(item.linkId);
  const ids = [
    ...(hintsOf(view, item).length > 0 ? [`${id}-hint`] : []),
    ...(errorOf(view, item) ? [`${id}-error`] : []),
  ];
  return ids.length === 0 ? '' : html`aria-describedby="${ids.join(' ')}"`;
}

const className = (view: FormView, item: Item) => (isWrong(view, item) ? 'question wrong' : 'question');
const invalid = (view: FormView, item: Item) => (isWrong(view, item) ? html`aria-invalid="true"` : '');
const chosen = ({typed}: FormView, {linkId}: Item, part?: string) => typed.get(fieldName(linkId, part)) ?? [];

/** A question that hangs on another is not required by itself: only the server knows whether it must be answered. */
const isRequired = (item: Item) => item.required === true && item.enableWhen === undefined;

function line(view: FormView, item: Item) {
  const [kind, size] = lineOf(item);
  return html`<input
    ${size}
    id="${controlId(item.linkId)}"
    name="${fieldName(item.linkId)}"
    ${kind}
    value="${chosen(view, item)[0] ?? ''}"
    ${isRequired(item) ? html`aria-required="true"` : ''}
    ${invalid(view, item)}
    ${describedBy(view, item)}
  />`;
}

/**
 * A date is a line of text too: a native picker would throw away what it cannot read, and a day that does not
 * exist must come back as it was typed, with its message.
 */
function lineOf({type}: Item) {
  switch (type) {
    case 'email':
      return [html`type="email" autocomplete="email" spellcheck="false"`, ''];
    case 'number':
      return [html`type="text" inputmode="decimal"`, html`class="short"`];
    case 'date':
      return [html`type="text" inputmode="text"`, html`class="short"`];
    default:
      return [html`type="text"`, ''];
  }
}

function area(view: FormView, item: Item) {
  // The line end before the value is what HTML swallows: without it, it would be the citizen's own first one.
  return html`<textarea
    id="${controlId(item.linkId)}"
    name="${fieldName(item.linkId)}"
    rows="5"
    ${isRequired(item) ? html`aria-required="true"` : ''}
    ${invalid(view, item)}
    ${describedBy(view, item)}
  >
${chosen(view, item)[0] ?? ''}</textarea>`;
}

function options(view: FormView, item: Item, type: 'radio' | 'checkbox') {
  return html`<div class="options">
    ${(item.options ?? []).map((option, index) => {
      const id = partId(item, index);
      const isChosen = chosen(view, item).includes(option.code);
      return html`<div class="option">
          ${tick(view, item, {id, type, value: option.code, isChosen})}
          <label for="${id}">${inline(option.text, view.reader)}</label>
        </div>
        ${option.freeText ? freeText(view, item, option, `${id}-text`) : ''}`;
    })}
  </div>`;
}

function freeText(view: FormView, item: Item, option: Option, id: string) {
  const label = view.words.consultation.specify(plain(option.text, view.reader));
  return html`<div class="free-text">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${fieldName(item.linkId, option.code)}"
      type="text"
      value="${chosen(view, item, option.code)[0] ?? ''}"
    />
  </div>`;
}

function rating(view: FormView, item: Item) {
  const [low, high] = ratingRange(item);
  const step = item.step ?? 1;
  const values = Array.from({length: Math.floor((high - low) / step) + 1}, (_, index) => low + index * step);
  return html`<div class="rating">
    ${values.map((value, index) => {
      const id = partId(item, index);
      const isChosen = chosen(view, item).includes(String(value));
      return html`<div class="option">
        ${tick(view, item, {id, type: 'radio', value: String(value), isChosen})}
        <label for="${id}">${view.words.common.number(value)}</label>
      </div>`;
    })}
  </div>`;
}

function ratingRange({min, max}: Item): readonly [number, number] {
  return [typeof min === 'number' ? min : 1, typeof max === 'number' ? max : 5];
}

const partId = ({linkId}: Item, index: number) =>
  index === 0 ? controlId(linkId) : `${controlId(linkId)}-${index}`;

type Tick = {id: string; type: 'radio' | 'checkbox'; value: string; isChosen: boolean};

function tick(view: FormView, item: Item, {id, type, value, isChosen}: Tick, described: Html | string = '') {
  // A radio says "required" itself; in a set of checkboxes no single one is.
  const required = isRequired(item) && (type === 'radio' || item.type === 'consent');
  return html`<input
    id="${id}"
    name="${fieldName(item.linkId)}"
    type="${type}"
    value="${value}"
    ${required ? html`required` : ''}
    ${isChosen ? html`checked` : ''}
    ${invalid(view, item)}
    ${described}
  />`;
}
