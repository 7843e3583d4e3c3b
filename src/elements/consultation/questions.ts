import {html, nothing} from 'lit';
import {fieldName} from '../../model/form.ts';
import type {Item} from '../../model/item.ts';
import type {Field} from '../../parts/field.ts';
import {describedBy, errorOf, field, fieldset, hintOf, labelled} from '../../parts/field.ts';
import {inline, paragraphs, plain} from '../../parts/wording.ts';
import type {FormView} from './view.ts';

/** The control of one question, with all around it. */
export function question(view: FormView, item: Item): unknown {
  const of = fieldOf(view, item);
  switch (item.type) {
    case 'text':
      return field(of, line(view, item, of));
    case 'email':
      return field(
        of,
        line(view, item, of, {type: 'email', autocomplete: view.drafts === 'off' ? 'off' : 'email'}),
      );
    case 'number':
      return field(of, line(view, item, of, {inputmode: 'decimal', short: true}));
    case 'date':
      return field(of, line(view, item, of, {inputmode: 'numeric', short: true}));
    case 'paragraph':
      return field(of, area(view, item, of));
    case 'rating':
      return fieldset(of, rating(view, item, of));
    case 'choice':
      return fieldset(of, options(view, item, of, 'radio'));
    case 'choices':
      return fieldset(of, options(view, item, of, 'checkbox'));
    case 'consent':
      return consent(view, item, of);
    default:
      return nothing;
  }
}

/** The id of a question's control, or of its first one. */
export const controlId = (linkId: string) => `q-${linkId}`;

/** What stands around a control. */
export function fieldOf(view: FormView, item: Item): Field {
  const {words, reader} = view;
  return {
    id: controlId(item.linkId),
    label: inline(item.text, reader),
    mark: item.required ? undefined : words.consultation.optional,
    hints: [...(item.help ? [inline(item.help, reader)] : []), ...ruleHints(view, item)],
    error: faultOf(view, item)?.text,
    errorPrefix: words.consultation.errorPrefix,
  };
}

/** What is wrong at a question. */
export const faultOf = ({errors}: FormView, item: Item) => errors.find(({linkId}) => linkId === item.linkId);

/** What the questionnaire asks of an answer, said before and not only after. */
function ruleHints({words, reader}: FormView, item: Item): readonly string[] {
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
    default:
      return [];
  }
}

/** What can be chosen in a rating, from the least to the most. */
export function ratingValues(item: Item): readonly number[] {
  const [low, high] = ratingRange(item);
  const step = item.step ?? 1;
  return Array.from({length: Math.floor((high - low) / step) + 1}, (_, index) => low + index * step);
}

function ratingRange({min, max}: Item): [number, number] {
  return [typeof min === 'number' ? min : 1, typeof max === 'number' ? max : 5];
}

type LineOptions = {
  type?: 'email';
  autocomplete?: 'email' | 'off';
  inputmode?: 'decimal' | 'numeric';
  short?: boolean;
};

function line(view: FormView, item: Item, of: Field, options: LineOptions = {}) {
  const name = fieldName(item.linkId);
  return html`<input
    part="input"
    class=${options.short ? 'short' : nothing}
    id=${of.id}
    name=${name}
    type=${options.type ?? 'text'}
    inputmode=${options.inputmode ?? nothing}
    autocomplete=${options.autocomplete ?? nothing}
    aria-required=${item.required ? 'true' : nothing}
    aria-invalid=${of.error === undefined ? nothing : 'true'}
    aria-describedby=${describedBy(of)}
    .value=${view.typed.get(name)?.[0] ?? ''}
  />`;
}

function area(view: FormView, item: Item, of: Field) {
  const name = fieldName(item.linkId);
  const value = view.typed.get(name)?.[0] ?? '';
  const {maxLength} = item;
  return html`<textarea
      part="input"
      id=${of.id}
      name=${name}
      rows="5"
      aria-required=${item.required ? 'true' : nothing}
      aria-invalid=${of.error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(of)}
      .value=${value}
    ></textarea>
    ${
      maxLength === undefined
        ? nothing
        : html`<div class="hint" aria-hidden="true">
            ${view.words.consultation.charactersLeft(maxLength - Array.from(value.trim()).length)}
          </div>`
    }`;
}

function options(view: FormView, item: Item, of: Field, type: 'radio' | 'checkbox') {
  const name = fieldName(item.linkId);
  const chosen = view.typed.get(name) ?? [];
  return html`<div class="options">
    ${(item.options ?? []).map((option, index) => {
      const id = index === 0 ? of.id : `${of.id}-${index}`;
      const isChosen = chosen.includes(option.code);
      const drawn = tick(
        item,
        of,
        {id, type, value: option.code, isChosen},
        inline(option.text, view.reader),
      );
      // A template in a template for each option would be a third of the work of a long form.
      return option.freeText
        ? html`${drawn} ${isChosen ? freeText(view, item, option.code, `${id}-text`) : nothing}`
        : drawn;
    })}
  </div>`;
}

function freeText(view: FormView, item: Item, code: string, id: string) {
  const name = fieldName(item.linkId, code);
  const option = item.options?.find((one) => one.code === code);
  return html`<div class="free-text">
    <label for=${id}
      >${view.words.consultation.specify(option ? plain(option.text, view.reader) : code)}</label
    >
    <input part="input" id=${id} name=${name} type="text" .value=${view.typed.get(name)?.[0] ?? ''} />
  </div>`;
}

function rating(view: FormView, item: Item, of: Field) {
  const chosen = view.typed.get(fieldName(item.linkId)) ?? [];
  return html`<div class="rating">
    ${ratingValues(item).map((value, index) => {
      const id = index === 0 ? of.id : `${of.id}-${index}`;
      const isChosen = chosen.includes(String(value));
      return tick(item, of, {id, type: 'radio', value: String(value), isChosen}, value);
    })}
  </div>`;
}

function consent(view: FormView, item: Item, of: Field) {
  const isChosen = (view.typed.get(fieldName(item.linkId)) ?? []).length > 0;
  return html`<div part="question" class=${of.error === undefined ? 'question' : 'question wrong'}>
    ${hintOf(of)}${errorOf(of)}${tick(item, of, {id: of.id, type: 'checkbox', value: 'true', isChosen}, labelled(of))}
  </div>`;
}

type Tick = {id: string; type: 'radio' | 'checkbox'; value: string; isChosen: boolean};

/** Something to tick, with its label. */
function tick(item: Item, of: Field, {id, type, value, isChosen}: Tick, label: unknown) {
  // A radio says "required" itself; in a set of checkboxes no single one is.
  const isRequired = item.required && (type === 'radio' || item.type === 'consent');
  return html`<div class="option">
    <input
      part="input"
      id=${id}
      name=${fieldName(item.linkId)}
      type=${type}
      value=${value}
      ?required=${isRequired}
      aria-invalid=${of.error === undefined ? nothing : 'true'}
      aria-describedby=${item.type === 'consent' ? describedBy(of) : nothing}
      .checked=${isChosen}
    /><label part="option" for=${id}>${label}</label>
  </div>`;
}

/** Text between questions. */
export function display(view: FormView, item: Item) {
  return html`<div class="display">
    ${paragraphs(item.text, view.reader)} ${item.help ? paragraphs(item.help, view.reader) : nothing}
  </div>`;
}
