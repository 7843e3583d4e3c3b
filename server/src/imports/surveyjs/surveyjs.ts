import type {Asked, Draft, Drafted, Written} from '../draft.ts';
import type {Fields} from '../fields.ts';
import {fieldsOf, shown, wholeOf} from '../fields.ts';
import type {Notes} from '../notes.ts';
import {Unreadable} from '../notes.ts';
import {termsOf} from '../terms.ts';
import {languageCalled} from '../texts.ts';
import {Localized} from './texts.ts';
import {madeOf} from './types.ts';

/** How a SurveyJS form repeats an answer in a text. */
export const surveyjsReference = /(?<!\{)\{([^{}]{1,200})\}(?!\})/g;

/** Read the JSON of a SurveyJS form (surveyjs.io). Throws `Unreadable`. */
export function readSurveyjs(value: unknown, notes: Notes): Drafted {
  const fields = fieldsOf(value, '$');
  const locale = fields.text('locale');
  const language = locale === undefined ? undefined : languageCalled(locale);
  if (language === undefined) notes.add('languageAssumed', fields.place('locale'), {value: 'it'});
  const reader = {localized: new Localized(language ?? 'it', notes), notes};
  const title = reader.localized.text(fields, 'title');
  const description = reader.localized.text(fields, 'description');
  const pages = fields.list('pages', notes);
  const bare = [...fields.list('elements', notes), ...fields.list('questions', notes)];
  const drafts = [
    ...pages.flatMap((page, index) => pageOf(page, `$.pages[${index}]`, reader)),
    ...elementsOf(bare, '$.elements', reader),
  ];
  fields.rest(notes);
  if (drafts.length === 0) throw new Unreadable('noQuestionnaire', {place: {path: '$'}});
  return {title, description, language: language ?? 'it', drafts};
}

type Reader = {readonly localized: Localized; readonly notes: Notes};

function pageOf(page: unknown, path: string, reader: Reader): readonly Draft[] {
  const {localized, notes} = reader;
  const fields = fieldsOf(page, path);
  const name = fields.text('name');
  const title = localized.text(fields, 'title');
  const help = localized.text(fields, 'description');
  const when = conditionIn(fields, notes);
  const elements = fields.has('elements') ? 'elements' : 'questions';
  const children = elementsOf(fields.list(elements, notes), `${path}.${elements}`, reader);
  if (isHidden(fields, notes, wholeOf(name, title, help, when?.text, children))) return [];
  fields.rest(notes);
  if (title === undefined && !when) {
    if (help !== undefined) notes.add('looks', fields.place('description'), {value: shown(help)});
    return children;
  }
  if (title === undefined) notes.add('textFromName', fields.place(), {value: name});
  const asked: Asked = {type: 'group', text: title ?? name ?? '–', ...(help !== undefined && {help})};
  return [{name, place: fields.place(), asked, when, children}];
}

function elementsOf(given: readonly unknown[], path: string, reader: Reader): readonly Draft[] {
  return given.flatMap((element, index) => {
    const fields = fieldsOf(element, `${path}[${index}]`);
    const draft = elementOf(fields, `${path}[${index}]`, reader);
    return draft ? [draft] : [];
  });
}

function elementOf(fields: Fields, path: string, reader: Reader): Draft | undefined {
  const {localized, notes} = reader;
  const type = fields.text('type')?.toLowerCase() ?? 'text';
  const name = fields.text('name');
  const place = fields.place();
  if (name === undefined) notes.add('missingCode', place, {values: ['name']});
  const title = localized.text(fields, 'title');
  const help = localized.text(fields, 'description');
  const text = title ?? name ?? '–';
  const when = conditionIn(fields, notes);
  const whole = wholeOf(type, name, title, help, when?.text);
  if (isHidden(fields, notes, whole)) return undefined;
  const helped = help === undefined ? {} : {help};
  if (type === 'panel' || type === 'paneldynamic') {
    if (type === 'paneldynamic') notes.add('askedOnce', place, {value: name});
    const inside = type === 'panel' ? 'elements' : 'templateElements';
    const children = elementsOf(fields.list(inside, notes), `${path}.${inside}`, reader);
    fields.rest(notes);
    return {name, place, asked: {type: 'group', text, ...helped}, when, children};
  }
  const made = madeOf({type, name: name ?? '', path, text, whole, fields, localized, notes});
  if (!made) {
    fields.rest(notes);
    return undefined;
  }
  const required = fields.take('isRequired') === true;
  const asked = validated(
    required ? withRequired(made.asked, notes, fields) : made.asked,
    fields,
    path,
    notes,
  );
  leave(fields, notes);
  fields.rest(notes);
  return {...made, name, place, asked: {...asked, ...helped}, when};
}

/** A group is not answered, so it cannot be required. */
function withRequired(asked: Asked, notes: Notes, fields: Fields): Asked {
  if (asked.type !== 'group' && asked.type !== 'display') return {...asked, required: true};
  notes.add('requiredWhen', fields.place('isRequired'), {value: 'true'});
  return asked;
}

function isHidden(fields: Fields, notes: Notes, whole: string): boolean {
  if (fields.take('visible') !== false) return false;
  notes.add('hiddenItem', fields.place('visible'), {value: whole});
  fields.rest(notes);
  return true;
}

function conditionIn(fields: Fields, notes: Notes): Written | undefined {
  for (const field of ['enableIf', 'requiredIf'] as const) {
    const text = fields.text(field);
    if (text !== undefined)
      notes.add(field === 'requiredIf' ? 'requiredWhen' : 'condition', fields.place(field), {value: text});
  }
  const text = fields.text('visibleIf');
  return text === undefined ? undefined : {text, place: fields.place('visibleIf'), terms: termsOf(text)};
}

/** Limits that stand in `validators`; one that we cannot say is noted. */
function validated(asked: Asked, fields: Fields, path: string, notes: Notes): Asked {
  const made = {...asked};
  for (const [index, validator] of fields.list('validators', notes).entries()) {
    const own = fieldsOf(validator, `${path}.validators[${index}]`);
    const message = own.take('text');
    if (message !== undefined) notes.add('ownMessage', own.place('text'), {value: shown(message)});
    const type = own.text('type')?.replace(/validator$/i, '') ?? '';
    const isText = asked.type === 'text' || asked.type === 'paragraph';
    if (type === 'email' && asked.type === 'text') made.type = 'email';
    else if (type === 'numeric' && asked.type === 'number') set('min', 'minValue', 'max', 'maxValue');
    else if (type === 'text' && isText) set('minLength', 'minLength', 'maxLength', 'maxLength');
    else if (type === 'answercount' && asked.type === 'choices')
      set('minChoices', 'minCount', 'maxChoices', 'maxCount');
    else notes.add('constraint', own.place(), {value: shown(validator)});
    if (type === 'numeric' || type === 'text' || type === 'answercount' || type === 'email') own.rest(notes);

    function set(
      least: 'min' | 'minLength' | 'minChoices',
      from: string,
      most: 'max' | 'maxLength' | 'maxChoices',
      to: string,
    ): void {
      const [low, high] = [own.number(from, notes), own.number(to, notes)];
      if (low !== undefined) made[least] = low;
      if (high !== undefined) made[most] = high;
    }
  }
  return made;
}

/** What SurveyJS draws or fills in, and we do not. */
function leave(fields: Fields, notes: Notes): void {
  const groups = {
    defaultValue: ['defaultValue', 'defaultValueExpression', 'correctAnswer', 'setValueExpression'],
    looks: [
      'placeholder',
      'placeHolder',
      'rows',
      'cols',
      'colCount',
      'width',
      'minWidth',
      'maxWidth',
      'startWithNewLine',
      'titleLocation',
      'descriptionLocation',
      'autoGrow',
      'rateType',
      'displayMode',
      'size',
      'indent',
      'readOnly',
      'hideNumber',
      'state',
      'searchEnabled',
      'showSelectAllItem',
      'hasSelectAll',
      'storeDataAsText',
      'showPreview',
      'swapOrder',
      'renderAs',
      'allowClear',
      'showClearButton',
      'imageHeight',
      'imageWidth',
      'showLabel',
    ],
    ownMessage: ['requiredErrorText', 'otherErrorText'],
  } as const;
  for (const [code, names] of Object.entries(groups))
    for (const name of names) {
      const value = fields.take(name);
      // The keys of the table above are codes of notes; TypeScript widens them to string.
      if (value !== undefined)
        notes.add(code as keyof typeof groups, fields.place(name), {value: shown(value)});
    }
}
