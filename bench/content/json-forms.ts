import type {Item} from '../../src/model/item.ts';
import type {Questions} from './questionnaire.ts';

type Json = Readonly<Record<string, unknown>>;

/** The same questions as JSON Forms reads them: a schema of the data and a layout. */
export function jsonFormsOf({groups}: Questions): {readonly schema: Json; readonly uischema: Json} {
  const items = groups.flatMap((group) => group.items);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(items.flatMap(propertiesOf)),
      // Several choices are a yes or no each: of these no single one is required.
      required: items.filter(({required, type}) => required && type !== 'choices').map(({linkId}) => linkId),
    },
    uischema: {
      type: 'VerticalLayout',
      elements: groups.map(({text, items: children}) => ({
        type: 'Group',
        label: text,
        elements: children.map(elementOf),
      })),
    },
  };
}

function propertiesOf(item: Item): readonly (readonly [string, Json])[] {
  const {linkId, type, options = []} = item;
  const help = item.help === undefined ? {} : {description: item.help};
  switch (type) {
    case 'text':
    case 'paragraph':
      return [[linkId, {type: 'string', ...help}]];
    case 'number':
      return [[linkId, {type: 'number', ...help}]];
    case 'date':
      return [[linkId, {type: 'string', format: 'date', ...help}]];
    case 'choice':
      return [
        [
          linkId,
          {type: 'string', oneOf: options.map(({code, text}) => ({const: code, title: text})), ...help},
        ],
      ];
    case 'rating':
      return [[linkId, {type: 'string', enum: ['1', '2', '3', '4', '5'], ...help}]];
    case 'choices':
      // Its vanilla set has no list of checkboxes, but a checkbox: one for each option, under the question.
      return options.map(({code, text}) => [`${linkId}-${code}`, {type: 'boolean', title: text}] as const);
    case 'consent':
      return [[linkId, {type: 'boolean', ...help}]];
    default:
      throw new Error(`JSON Forms is not given ${type}`);
  }
}

function elementOf(item: Item): Json {
  const {linkId, type, text, options = [], enableWhen: [condition] = []} = item;
  const rule = condition && {
    rule: {
      effect: 'SHOW',
      condition: {
        scope: `#/properties/${condition.question}`,
        schema: {const: condition.answer},
        failWhenUndefined: true,
      },
    },
  };
  if (type === 'choices')
    return {
      type: 'Group',
      label: text,
      elements: options.map(({code}) => control(`${linkId}-${code}`)),
      ...rule,
    };
  return {...control(linkId), label: text, ...styleOf(type), ...rule};
}

const control = (name: string) => ({type: 'Control', scope: `#/properties/${name}`});

function styleOf(type: Item['type']): Json {
  if (type === 'paragraph') return {options: {multi: true}};
  return type === 'choice' || type === 'rating' ? {options: {format: 'radio'}} : {};
}
