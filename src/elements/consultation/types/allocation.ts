import {html, nothing} from 'lit';
import {checkAllocation} from '../../../model/checks/allocation.ts';
import {fieldName, readNumber} from '../../../model/form.ts';
import type {Item, Option} from '../../../model/item.ts';
import {describedBy, fieldset} from '../../../parts/field.ts';
import {inline, plain} from '../../../parts/wording.ts';
import {styles} from './allocation-styles.ts';
import type {Asked, Control, Desk, RareType} from './control.ts';
import {Pause} from './pause.ts';

/** A total, divided among options: what is left is seen at once, and said after a pause. */
export const allocation: RareType<'types'> = {
  check: checkAllocation,
  styles,
  control: (desk) => new Allocation(desk),
};

type Say = (t: Asked<'types'>['t']) => string;

class Allocation implements Control<'types'> {
  readonly #desk: Desk;
  readonly #pause: Pause;
  #said: Say = () => '';
  /** What is left, in words, as it was last drawn. */
  #left: Say = () => '';

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#pause = new Pause(() => this.#say(this.#left));
  }

  hints({item, t, view}: Omit<Asked<'types'>, 'of'>) {
    return [t.allocation.hint(totalOf(item), unitOf({item, view}))];
  }

  draw(asked: Asked<'types'>) {
    const {item, of, t} = asked;
    const total = totalOf(item);
    const unit = unitOf(asked);
    const left = leftOf(asked);
    this.#left = (words) => words.allocation.left(left, total, unit);
    return fieldset(
      of,
      html`<div class="allocation" @input=${this.#pause.begin}>
          ${(item.options ?? []).map((option, index) => this.#line(asked, option, index, left))}
        </div>
        <p class=${left < 0 ? 'error' : 'left'}>
          ${t.allocation.left(left, total, unit)}
          <progress max=${total} value=${Math.min(total, total - left)} aria-hidden="true"></progress>
        </p>
        <p class="visually-hidden" role="status">${this.#said(t)}</p>`,
    );
  }

  #line(asked: Asked<'types'>, option: Option, index: number, left: number) {
    const {item, of, t, view} = asked;
    const {step} = item;
    const {code} = option;
    const name = fieldName(item.linkId, code);
    const id = index === 0 ? of.id : `${of.id}-${index}`;
    const value = view.typed.get(name)?.[0] ?? '';
    const amount = amountOf(asked, code);
    const text = plain(option.text, view.reader);
    const most = amount + left;
    const button = (sign: string, label: string, by: number) =>
      html`<button type="button" part="button" class="secondary" @click=${() => this.#add(asked, code, by)}>
        <span aria-hidden="true">${sign}</span><span class="visually-hidden">${label}</span>
      </button>`;
    return html`<div class="share">
      <label part="option" for=${id}>${inline(option.text, view.reader)}</label>
      <div class="amount">
        ${step === undefined ? nothing : button('−', t.allocation.take(step, text), -step)}
        <input
          part="input"
          class="short"
          id=${id}
          name=${name}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${of.error === undefined ? nothing : 'true'}
          aria-describedby=${describedBy({...of, hints: []})}
          .value=${value}
        />
        ${step === undefined ? nothing : button('+', t.allocation.add(step, text), step)}
      </div>
      ${
        left < 0 && amount > 0
          ? html`<button
              type="button"
              part="button"
              class="plain"
              @click=${() => this.#set(asked, code, Math.max(0, most), `#${id}`)}
            >
              ${t.allocation.reduce(text, Math.max(0, most))}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** One step more or less; never more than there is, never less than nothing. */
  #add(asked: Asked<'types'>, code: string, by: number) {
    const amount = amountOf(asked, code);
    const left = leftOf(asked);
    if (by > left && by > 0 && left <= 0) return this.#say((t) => t.allocation.nothingLeft);
    this.#set(asked, code, Math.max(0, amount + Math.min(by, left)));
  }

  #set({item}: Asked<'types'>, code: string, amount: number, focusOn?: string) {
    const {host, redraw, write} = this.#desk;
    write([[fieldName(item.linkId, code), [String(exact(amount))]]]);
    this.#pause.begin();
    // The button that was pressed is not there any more.
    if (focusOn !== undefined)
      void redraw().then(() => host.shadowRoot?.querySelector<HTMLElement>(focusOn)?.focus());
  }

  #say(words: Say) {
    this.#said = words;
    void this.#desk.redraw();
  }
}

const totalOf = ({total = 100}: Item) => total;
const unitOf = ({item: {unit}, view}: Pick<Asked<'types'>, 'item' | 'view'>) =>
  unit && plain(unit, view.reader);

/** What an option has been given; what cannot be read counts as nothing, and stays as it was typed. */
function amountOf({view, item}: Asked<'types'>, code: string): number {
  const amount = readNumber(view.typed.get(fieldName(item.linkId, code))?.[0]?.trim() ?? '');
  return typeof amount === 'number' ? amount : 0;
}

function leftOf(asked: Asked<'types'>): number {
  const given = (asked.item.options ?? []).map(({code}) => amountOf(asked, code));
  return exact(totalOf(asked.item) - given.reduce((sum, amount) => sum + amount, 0));
}

/** Decimal fractions lose a little in sums, which nobody should read. */
const exact = (amount: number) => Math.round(amount * 1e6) / 1e6;
