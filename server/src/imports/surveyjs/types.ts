import type {Asked, Draft} from '../draft.ts';
import type {Fields} from '../fields.ts';
import {fieldsOf, shown} from '../fields.ts';
import type {Notes} from '../notes.ts';
import {choicesOf, valuesIn} from './choices.ts';
import {matrixOf, severalOf} from './grids.ts';
import type {Localized} from './texts.ts';

/** What a question of SurveyJS comes to. */
export type Made = Pick<Draft, 'asked' | 'codeOf' | 'children'>;

/** What every kind of question is made from. */
export type Question = {
  readonly type: string;
  readonly name: string;
  readonly path: string;
  readonly text: Asked['text'];
  /** All of it, for when it is left out. */
  readonly whole: string;
  readonly fields: Fields;
  readonly localized: Localized;
  readonly notes: Notes;
};

const kept: Readonly<Record<string, Asked['type']>> = {
  text: 'text',
  email: 'email',
  number: 'number',
  range: 'number',
  date: 'date',
};

/** A question of SurveyJS as one of ours; `undefined` when it is none, which is noted. */
export function madeOf(question: Question): Made | undefined {
  const {type, text, whole, fields, localized, notes, path} = question;
  switch (type) {
    case 'text': {
      const input = fields.text('inputType') ?? 'text';
      if (kept[input] === undefined) notes.add('asText', fields.place('inputType'), {value: input});
      return {asked: limited({type: kept[input] ?? 'text', text}, fields, notes)};
    }
    case 'comment':
      return {asked: limited({type: 'paragraph', text}, fields, notes)};
    case 'radiogroup':
    case 'dropdown':
    case 'imagepicker':
    case 'buttongroup':
      return chosen(fields.take('multiSelect') === true ? 'choices' : 'choice');
    case 'checkbox':
    case 'tagbox':
      return chosen('choices');
    case 'ranking':
      return chosen('ranking');
    case 'boolean':
      return yesOrNo(question);
    case 'rating':
      return rated(question);
    case 'matrix':
      return matrixOf(question);
    case 'matrixdropdown':
      return severalOf(question);
    case 'multipletext':
      return written(question);
    case 'file':
      return {asked: fileOf(question)};
    case 'html':
      return {asked: shownOnly(question)};
    default:
      notes.add(type === 'expression' ? 'computed' : 'typeNotCarried', fields.place('type'), {value: whole});
      return undefined;
  }

  function chosen(as: 'choice' | 'choices' | 'ranking'): Made | undefined {
    const {options, codes} = choicesOf(fields, path, localized, notes);
    if (options.length === 0) {
      notes.add('noOptions', fields.place(), {value: whole});
      return undefined;
    }
    const isOne = as === 'choice';
    const asked: Asked = {
      type: as,
      text,
      options: options.map(({exclusive, ...option}) =>
        isOne || as === 'ranking' || !exclusive ? option : {...option, exclusive},
      ),
    };
    return {asked: isOne ? asked : counted(asked, fields, notes), codeOf: (value) => codes.get(value)};
  }
}

/** A text to read has no title beside it. */
function shownOnly({text, name, fields, localized, notes}: Question): Asked {
  const html = localized.text(fields, 'html');
  if (html !== undefined && text !== name) notes.add('looks', fields.place('title'), {value: shown(text)});
  return {type: 'display', text: html ?? text};
}

function counted(asked: Asked, fields: Fields, notes: Notes): Asked {
  const least = fields.number('minSelectedChoices', notes);
  const most = fields.number('maxSelectedChoices', notes);
  // Zero is how SurveyJS says that there is no limit.
  return {...asked, ...(least && {minChoices: least}), ...(most && {maxChoices: most})};
}

function limited(asked: Asked, fields: Fields, notes: Notes): Asked {
  const made = {...asked};
  if (asked.type === 'text' || asked.type === 'paragraph' || asked.type === 'email') {
    const most = fields.number('maxLength', notes);
    if (most !== undefined && most > 0) made.maxLength = most;
  }
  if (asked.type === 'number') {
    const [min, max, step] = ['min', 'max', 'step'].map((name) => fields.number(name, notes));
    Object.assign(made, {
      ...(min !== undefined && {min}),
      ...(max !== undefined && {max}),
      ...(step && {step}),
    });
  }
  if (asked.type === 'date')
    for (const name of ['min', 'max'] as const) {
      const day = fields.text(name);
      if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) made[name] = day;
      else if (day !== undefined) notes.add('constraint', fields.place(name), {value: day});
    }
  return made;
}

function yesOrNo({text, fields, localized}: Question): Made {
  const [yes, no] = [fields.text('valueTrue') ?? 'true', fields.text('valueFalse') ?? 'false'];
  const options = [
    {code: yes, text: localized.text(fields, 'labelTrue') ?? {it: 'Sì', en: 'Yes'}},
    {code: no, text: localized.text(fields, 'labelFalse') ?? {it: 'No', en: 'No'}},
  ];
  const codes: Readonly<Record<string, string>> = {true: yes, false: no};
  return {asked: {type: 'choice', text, options}, codeOf: (value) => codes[value]};
}

function rated(question: Question): Made {
  const {text, fields, localized, notes, path} = question;
  const values = fields.list('rateValues', notes);
  const labels = {
    minLabel: localized.text(fields, 'minRateDescription'),
    maxLabel: localized.text(fields, 'maxRateDescription'),
  };
  const min = fields.number('rateMin', notes) ?? 1;
  const count = fields.number('rateCount', notes);
  const step = fields.number('rateStep', notes) ?? 1;
  const max = fields.number('rateMax', notes) ?? (count === undefined ? 5 : min + (count - 1) * step);
  fields.take('autoGenerate');
  if (values.length > 0) {
    const {options, codes} = valuesIn(values, `${path}.rateValues`, localized, notes);
    for (const [name, label] of Object.entries(labels))
      if (label !== undefined) notes.add('looks', fields.place(name), {value: JSON.stringify(label)});
    return {asked: {type: 'choice', text, options}, codeOf: (value) => codes.get(value)};
  }
  const said = Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== undefined));
  return {asked: {type: 'rating', text, min, max, ...(step !== 1 && {step}), ...said}};
}

/** Several lines under one title: a group of questions. */
function written({name, text, fields, localized, notes, path}: Question): Made {
  const children = fields.list('items', notes).map((entry, index): Draft => {
    const own = fieldsOf(entry, `${path}.items[${index}]`);
    const line = own.text('name') ?? String(index + 1);
    const required = own.take('isRequired') === true;
    const input = own.text('inputType') ?? 'text';
    if (kept[input] === undefined) notes.add('asText', own.place('inputType'), {value: input});
    const asked = limited(
      {type: kept[input] ?? 'text', text: localized.text(own, 'title') ?? line},
      own,
      notes,
    );
    own.rest(notes);
    return {name: `${name}.${line}`, place: own.place(), asked: {...asked, ...(required && {required})}};
  });
  return {asked: {type: 'group', text}, children};
}

function fileOf({text, fields, notes}: Question): Asked {
  const types = fields.text('acceptedTypes');
  const known = types?.split(/[\s,]+/).filter((type) => /^[\w.+-]+\/[\w.+*-]+$/.test(type)) ?? [];
  const unknown = types?.split(/[\s,]+/).filter((type) => type !== '' && !known.includes(type)) ?? [];
  if (unknown.length > 0) notes.add('constraint', fields.place('acceptedTypes'), {value: unknown.join(', ')});
  const most = fields.number('maxSize', notes);
  const several = fields.take('allowMultiple') === true;
  const count = fields.number('maxFiles', notes);
  return {
    type: 'file',
    text,
    ...(known.length > 0 && unknown.length === 0 && {accept: known}),
    ...(most && {maxBytes: most}),
    ...(several && {maxFiles: count ?? 10}),
  };
}
