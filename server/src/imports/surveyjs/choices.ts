import type {Option} from '../../../../src/model/item.ts';
import type {Text} from '../../../../src/model/text.ts';
import type {Fields} from '../fields.ts';
import {fieldsOf, shown} from '../fields.ts';
import type {Notes} from '../notes.ts';
import {nameLike} from '../names.ts';
import type {Localized} from './texts.ts';

/** Options, and where their code is not the value that conditions compare with. */
export type Chosen = {readonly options: Option[]; readonly codes: ReadonlyMap<string, string>};

/** Values with their texts: `["a", 2, {value: "b", text: "B"}]`. */
export function valuesIn(
  given: readonly unknown[],
  path: string,
  localized: Localized,
  notes: Notes,
): Chosen {
  const options: Option[] = [];
  const codes = new Map<string, string>();
  for (const [index, entry] of given.entries()) {
    const at = `${path}[${index}]`;
    const isObject = typeof entry === 'object' && entry !== null;
    const fields = fieldsOf(isObject ? entry : {value: entry}, at);
    const value = fields.take('value');
    const named = value ?? fields.take('name');
    const text = localized.text(fields, 'text') ?? shown(named);
    for (const field of ['visibleIf', 'enableIf']) {
      const condition = fields.text(field);
      if (condition !== undefined) notes.add('condition', fields.place(field), {value: condition});
    }
    fields.rest(notes);
    if (named === undefined) {
      notes.add('missingCode', {path: at}, {values: ['value']});
      continue;
    }
    const code = codeOf(shown(named), index);
    codes.set(shown(named), code);
    if (code !== shown(named)) notes.add('codeMade', {path: at}, {value: shown(named), values: [code]});
    if (options.some((option) => option.code === code))
      notes.add('duplicateOption', {path: at}, {value: code, values: []});
    options.push({code, text});
  }
  return {options, codes};
}

/** Our codes are at most 64 long; whole sentences serve as values elsewhere. */
const codeOf = (value: string, index: number) =>
  value.length <= 64 && value !== '' ? value : `${nameLike(value).slice(0, 50) || 'o'}-${index + 1}`;

/** The options of a question, with those that SurveyJS adds by a switch. */
export function choicesOf(fields: Fields, path: string, localized: Localized, notes: Notes): Chosen {
  const {options, codes} = valuesIn(fields.list('choices', notes), `${path}.choices`, localized, notes);
  const elsewhere = fields.take('choicesByUrl') ?? fields.take('choicesFromQuestion');
  if (elsewhere !== undefined) notes.add('choicesElsewhere', fields.place(), {value: shown(elsewhere)});
  const order = fields.text('choicesOrder');
  if (order !== undefined && order !== 'none')
    notes.add('order', fields.place('choicesOrder'), {value: order});
  const switched = (...names: readonly string[]) => names.map((name) => fields.take(name)).includes(true);
  const said = (field: string, otherwise: Text) => localized.text(fields, field) ?? otherwise;
  if (switched('hasOther', 'showOtherItem'))
    options.push({code: 'other', text: said('otherText', {it: 'Altro', en: 'Other'}), freeText: true});
  if (switched('hasNone', 'showNoneItem'))
    options.push({
      code: 'none',
      text: said('noneText', {it: 'Nessuna di queste', en: 'None'}),
      exclusive: true,
    });
  return {options, codes};
}
