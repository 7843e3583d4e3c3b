import {html, nothing} from 'lit';
import {checkMatrix} from '../../../model/checks/matrix.ts';
import {fieldName} from '../../../model/form.ts';
import type {Row} from '../../../model/item.ts';
import {errorOf, fieldset} from '../../../parts/field.ts';
import {inline, plain} from '../../../parts/wording.ts';
import type {Asked, RareType} from './control.ts';
import {styles} from './matrix-styles.ts';

/** The same choice in several rows: a table where there is room, row under row where there is not. */
export const matrix: RareType<'types'> = {
  check: checkMatrix,
  styles,
  control: () => ({
    hints: ({item, t}) => [item.multiple ? t.matrix.several : t.matrix.one],
    draw: table,
  }),
};

function table(asked: Asked<'types'>) {
  const {item, of, errors, view} = asked;
  const own = errors.find(({row}) => row === undefined);
  return fieldset(
    // What is wrong in a row is said there.
    {...of, error: own?.text},
    html`<table class="matrix">
      <thead>
        <tr>
          <td></td>
          ${(item.options ?? []).map(({text}) => html`<th scope="col">${inline(text, view.reader)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${(item.rows ?? []).map((one, index) => row(asked, one, index))}
      </tbody>
    </table>`,
  );
}

function row({item, of, errors, view}: Asked<'types'>, {code, text}: Row, index: number) {
  const {reader, typed, words} = view;
  const name = fieldName(item.linkId, code);
  const chosen = typed.get(name) ?? [];
  const error = errors.find((one) => one.row === code);
  const {errorPrefix} = words.consultation;
  const at = {...of, id: `${of.id}-${index}`, hints: [], error: error?.text};
  return html`<tr class=${error ? 'wrong' : nothing}>
    <th scope="row">${inline(text, reader)} ${errorOf({...at, errorPrefix})}</th>
    ${(item.options ?? []).map((option, column) => {
      const id = index + column === 0 ? of.id : `${at.id}-${column}`;
      return html`<td class="option">
        <input
          part="input"
          id=${id}
          name=${name}
          type=${item.multiple ? 'checkbox' : 'radio'}
          value=${option.code}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? `${at.id}-error` : nothing}
          .checked=${chosen.includes(option.code)}
        />
        <label part="option" for=${id}
          ><span class="visually-hidden">${plain(text, reader)}:</span> ${inline(option.text, reader)}</label
        >
      </td>`;
    })}
  </tr>`;
}
