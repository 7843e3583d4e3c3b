import type {Draft} from '../draft.ts';
import {fieldsOf, wholeOf} from '../fields.ts';
import {valuesIn} from './choices.ts';
import type {Made, Question} from './types.ts';

/** One choice in each row. */
export function matrixOf({text, fields, localized, notes, path, whole}: Question): Made | undefined {
  const {options} = valuesIn(fields.list('columns', notes), `${path}.columns`, localized, notes);
  const rows = valuesIn(fields.list('rows', notes), `${path}.rows`, localized, notes).options;
  const kind = fields.text('cellType') ?? 'radio';
  const multiple = kind === 'checkbox';
  if (!multiple && kind !== 'radio') notes.add('looks', fields.place('cellType'), {value: kind});
  // A required matrix of ours wants all its rows.
  const all = [fields.take('isAllRowRequired'), fields.take('eachRowRequired')].includes(true);
  if (options.length === 0 || rows.length === 0) {
    notes.add('noOptions', fields.place(), {value: wholeOf(whole, options, rows)});
    return undefined;
  }
  return {
    asked: {type: 'matrix', text, options, rows, ...(multiple && {multiple}), ...(all && {required: true})},
  };
}

/** Cells in which something is chosen. */
const carried = ['dropdown', 'radiogroup', 'checkbox', 'tagbox'];

/** A table of drop-downs: one matrix for each of its columns that has choices. */
export function severalOf({text, whole, fields, localized, notes, path, name}: Question): Made | undefined {
  const rows = valuesIn(fields.list('rows', notes), `${path}.rows`, localized, notes).options;
  const shared = valuesIn(fields.list('choices', notes), `${path}.choices`, localized, notes).options;
  const usual = fields.text('cellType') ?? 'dropdown';
  if (!carried.includes(usual)) notes.add('notRead', fields.place('cellType'), {value: usual});
  const children = fields.list('columns', notes).flatMap((column, index): Draft[] => {
    const own = fieldsOf(typeof column === 'object' ? column : {name: column}, `${path}.columns[${index}]`);
    const code = own.text('name') ?? String(index + 1);
    const kind = own.text('cellType') ?? usual;
    const options = own.has('choices')
      ? valuesIn(own.list('choices', notes), `${path}.columns[${index}].choices`, localized, notes).options
      : shared;
    const title = localized.text(own, 'title') ?? code;
    const required = own.take('isRequired') === true;
    const multiple = kind === 'checkbox' || kind === 'tagbox';
    own.rest(notes);
    if (!carried.includes(kind) || options.length === 0) {
      notes.add('matrixCells', own.place(), {value: wholeOf(code, kind, title, options)});
      return [];
    }
    return [
      {
        name: `${name}.${code}`,
        place: own.place(),
        asked: {
          type: 'matrix',
          text: title,
          options: [...options],
          rows: rows.map((row) => ({...row})),
          ...(multiple && {multiple}),
          ...(required && {required}),
        },
      },
    ];
  });
  if (children.length === 0 || rows.length === 0) {
    notes.add('noOptions', fields.place(), {value: wholeOf(whole, rows, shared, children)});
    return undefined;
  }
  notes.add('asMatrices', fields.place(), {value: name});
  return {asked: {type: 'group', text}, children};
}
