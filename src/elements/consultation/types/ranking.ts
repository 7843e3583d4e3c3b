import {html, nothing} from 'lit';
import {checkRanking} from '../../../model/checks/ranking.ts';
import {fieldName} from '../../../model/form.ts';
import {placeOf, rankedCodes} from '../../../model/rare-form.ts';
import type {Option} from '../../../model/item.ts';
import {fieldset} from '../../../parts/field.ts';
import {inline, plain} from '../../../parts/wording.ts';
import type {Asked, Control, Desk, RareType} from './control.ts';
import {styles} from './ranking-styles.ts';

/** Options in an order: by a number, with buttons, or by dragging the grip. */
export const ranking: RareType<'types'> = {
  check: checkRanking,
  styles,
  control: (desk) => new Ranking(desk),
};

/** Where an option that is being dragged would come to stand. */
type Drag = {readonly code: string; readonly to: number};

class Ranking implements Control<'types'> {
  readonly #desk: Desk;
  /** What the last move came to, in the words of the reader. */
  #said: (t: Asked<'types'>['t']) => string = () => '';
  #drag: Drag | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  hints({item, t}: Omit<Asked<'types'>, 'of'>) {
    return [t.ranking.hint(item.minChoices, item.maxChoices)];
  }

  draw(asked: Asked<'types'>) {
    const {item, of, t} = asked;
    const options = item.options ?? [];
    const ranked = rankedOf(asked);
    const rows = [
      ...ranked.flatMap((code) => options.find((option) => option.code === code) ?? []),
      ...options.filter(({code}) => !ranked.includes(code)),
    ];
    return fieldset(
      of,
      html`<ul class="ranking">
          ${rows.map((option) => this.#row(asked, ranked, option))}
        </ul>
        <p class="hint">${t.ranking.ranked(ranked.length, options.length)}</p>
        <p class="visually-hidden" role="status">${this.#said(t)}</p>`,
    );
  }

  #row(asked: Asked<'types'>, ranked: readonly string[], option: Option) {
    const {item, of, t, view} = asked;
    const {code} = option;
    const at = ranked.indexOf(code);
    // Two of one number, as a page without script lets them be, show it both until one is moved.
    const shown = placeOf(ranked, code, rankIn(asked));
    const index = (item.options ?? []).indexOf(option);
    const id = index === 0 ? of.id : `${of.id}-${index}`;
    const places = Array.from({length: at < 0 ? ranked.length + 1 : ranked.length}, (_, place) => place);
    const text = plain(option.text, view.reader);
    const button = (name: string, sign: string, label: string, press: () => unknown, isOff = false) =>
      html`<button
        type="button"
        part="button"
        class="secondary"
        id="${id}-${name}"
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${() => isOff || press()}
      >
        <span aria-hidden="true">${sign}</span><span class="visually-hidden">${label}</span>
      </button>`;
    return html`<li
      class="rank ${at < 0 ? 'unranked' : ''} ${this.#drag?.code === code ? 'dragged' : ''} ${at === this.#drag?.to ? 'target' : ''}"
    >
      <span
        class="grip"
        aria-hidden="true"
        @pointerdown=${(event: PointerEvent) => this.#grab(event, asked, code)}
        @pointermove=${(event: PointerEvent) => this.#pull(event, ranked)}
        @pointerup=${() => this.#drop(asked)}
        @pointercancel=${() => this.#letGo()}
        >⠿</span
      >
      <select
        part="input"
        id=${id}
        name=${fieldName(item.linkId, code)}
        aria-invalid=${of.error === undefined ? nothing : 'true'}
        @input=${(event: Event) => this.#choose(event, asked, code, id)}
      >
        <option value="" .selected=${at < 0}>–</option>
        ${places.map((place) => html`<option value=${place + 1} .selected=${shown === place}>${place + 1}</option>`)}
      </select>
      <label part="option" for=${id}
        ><span class="visually-hidden">${t.ranking.position}</span> ${inline(option.text, view.reader)}</label
      >
      ${
        at < 0
          ? button('add', '+', t.ranking.add(text), () => this.#place(asked, code, ranked.length, `${id}-up`))
          : html`${button('up', '↑', t.ranking.up(text), () => this.#place(asked, code, at - 1, `${id}-up`), at === 0)}
            ${button('down', '↓', t.ranking.down(text), () => this.#place(asked, code, at + 1, `${id}-down`), at === ranked.length - 1)}
            ${button('remove', '×', t.ranking.remove(text), () => this.#place(asked, code, -1, `${id}-add`))}`
      }
    </li>`;
  }

  #choose(event: Event, asked: Asked<'types'>, code: string, id: string) {
    // The others move with it: what stands in their controls is not what the form should read now.
    event.stopPropagation();
    const select = event.currentTarget;
    if (!(select instanceof HTMLSelectElement)) return;
    const to = Number(select.value) - 1;
    // Until it is drawn again it shows what it showed: what may not be done is then undone by itself.
    select.selectedIndex = placeOf(rankedOf(asked), code, rankIn(asked)) + 1;
    this.#place(asked, code, to, id);
  }

  /** Put an option at a place, counted from 0; -1 takes it out. Whoever moves it stays with it. */
  #place(asked: Asked<'types'>, code: string, to: number, focusOn?: string) {
    const {item, view} = asked;
    const {options = [], maxChoices, linkId} = item;
    const before = rankedOf(asked);
    const order = before.filter((one) => one !== code);
    if (to >= 0) order.splice(to, 0, code);
    const option = options.find((one) => one.code === code);
    const text = option ? plain(option.text, view.reader) : code;
    if (maxChoices !== undefined && order.length > maxChoices && order.length > before.length)
      this.#said = (t) => t.ranking.full(maxChoices);
    else {
      this.#said = (t) =>
        to < 0 ? t.ranking.removed(text) : t.ranking.moved(text, order.indexOf(code) + 1, order.length);
      this.#desk.write(
        options.map((one) => {
          const at = order.indexOf(one.code);
          return [fieldName(linkId, one.code), at < 0 ? [] : [String(at + 1)]];
        }),
      );
    }
    const drawn = this.#desk.redraw();
    if (focusOn === undefined) return;
    const {host} = this.#desk;
    void drawn.then(() => host.shadowRoot?.getElementById(focusOn)?.focus());
  }

  #grab(event: PointerEvent, asked: Asked<'types'>, code: string) {
    const grip = event.currentTarget;
    if (!(grip instanceof Element) || event.button !== 0 || grip.closest('fieldset:disabled')) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    this.#drag = {code, to: rankedOf(asked).indexOf(code)};
    void this.#desk.redraw();
  }

  #pull({currentTarget, clientY}: PointerEvent, ranked: readonly string[]) {
    const list = currentTarget instanceof Element ? currentTarget.closest('ul') : undefined;
    if (!list || !this.#drag) return;
    const {code} = this.#drag;
    const others = [...list.children]
      .slice(0, ranked.length)
      .filter((_, index) => ranked[index] !== code)
      .map((row) => row.getBoundingClientRect());
    const to = others.filter(({top, height}) => top + height / 2 < clientY).length;
    if (to === this.#drag.to) return;
    this.#drag = {code, to};
    void this.#desk.redraw();
  }

  #drop(asked: Asked<'types'>) {
    const drag = this.#drag;
    this.#letGo();
    if (drag && drag.to >= 0) this.#place(asked, drag.code, drag.to);
  }

  #letGo() {
    this.#drag = undefined;
    void this.#desk.redraw();
  }
}

/** What stands in the control of an option. */
const rankIn =
  ({view, item}: Asked<'types'>) =>
  (code: string) =>
    view.typed.get(fieldName(item.linkId, code))?.[0] ?? '';

const rankedOf = (asked: Asked<'types'>) => rankedCodes(asked.item, rankIn(asked));
