import {html, nothing} from 'lit';
import {checkLocation} from '../../../model/checks/location.ts';
import {fieldName, readNumber} from '../../../model/form.ts';
import {describedBy, fieldset} from '../../../parts/field.ts';
import {inline} from '../../../parts/wording.ts';
import type {Asked, Control, Desk, RareType} from './control.ts';
import {Frame, type Point} from './frame.ts';
import {picture} from './picture.ts';
import {styles} from './location-styles.ts';

/** A place: one of a list, an address, or a point in a frame; as much of it as the question offers. */
export const location: RareType<'types'> = {
  check: checkLocation,
  styles,
  control: (desk) => new Place(desk),
};

class Place implements Control<'types'> {
  readonly #desk: Desk;
  #said: (t: Asked<'types'>['t']) => string = () => '';
  /** Where the point is while it is dragged. */
  #held: Point | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  hints() {
    return [];
  }

  draw(asked: Asked<'types'>) {
    const {of, t} = asked;
    return fieldset(
      of,
      html`${this.#listed(asked)} ${this.#address(asked)} ${this.#point(asked)}
        <p class="visually-hidden" role="status">${this.#said(t)}</p>`,
    );
  }

  #listed({item, of, t, view}: Asked<'types'>) {
    if (!item.options) return nothing;
    const name = fieldName(item.linkId, 'place');
    const chosen = view.typed.get(name)?.[0] ?? '';
    return html`<div class="where">
      <label for=${of.id}>${t.location.place}</label>
      <select part="input" id=${of.id} name=${name} aria-invalid=${of.error === undefined ? nothing : 'true'}>
        <option value="" .selected=${chosen === ''}>${t.location.none}</option>
        ${item.options.map(
          ({code, text}) =>
            html`<option value=${code} .selected=${chosen === code}>${inline(text, view.reader)}</option>`,
        )}
      </select>
    </div>`;
  }

  #address(asked: Asked<'types'>) {
    const {item, of, t} = asked;
    return line(asked, 'text', item.options ? `${of.id}-text` : of.id, t.location.text);
  }

  #point(asked: Asked<'types'>) {
    const {item, of, t} = asked;
    const {bounds, tiles} = item;
    if (!bounds) return nothing;
    const frame = new Frame(bounds);
    const point = this.#held ?? pointOf(asked);
    const put = (to: Point) => this.#put(asked, to);
    return html`<div class="where">
      <p id="${of.id}-map">${t.location.point}</p>
      <p class="hint" id="${of.id}-keys">${t.location.keys}</p>
      ${picture(frame, point, {
        id: of.id,
        tiles: tiles?.url,
        put,
        hold: (held) => this.#hold(held),
      })}
      ${tiles ? html`<p class="hint">${inline(tiles.attribution, asked.view.reader)}</p>` : nothing}
      <div class="degrees">
        ${line(asked, 'lat', `${of.id}-lat`, t.location.lat)}
        ${line(asked, 'lon', `${of.id}-lon`, t.location.lon)}
        ${
          point
            ? html`<button type="button" part="button" class="plain" @click=${() => this.#remove(asked)}>
                ${t.location.remove}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #put({item, view}: Asked<'types'>, {lat, lon}: Point) {
    this.#held = undefined;
    const [north, east] = [lat, lon].map((degrees) => degrees.toFixed(5));
    this.#said = (t) => t.location.at(written(view.reader.language, lat), written(view.reader.language, lon));
    this.#desk.write([
      [fieldName(item.linkId, 'lat'), [north ?? '']],
      [fieldName(item.linkId, 'lon'), [east ?? '']],
    ]);
    void this.#desk.redraw();
  }

  #hold(point: Point | undefined) {
    this.#held = point;
    void this.#desk.redraw();
  }

  #remove({item, of}: Asked<'types'>) {
    const {host, redraw, write} = this.#desk;
    this.#said = (t) => t.location.removed;
    write([
      [fieldName(item.linkId, 'lat'), []],
      [fieldName(item.linkId, 'lon'), []],
    ]);
    void redraw().then(() => host.shadowRoot?.getElementById(`${of.id}-lat`)?.focus());
  }
}

type Part = 'text' | 'lat' | 'lon';

function line({item, of, view}: Asked<'types'>, part: Part, id: string, label: string) {
  const name = fieldName(item.linkId, part);
  return html`<div class="where">
    <label for=${id}>${label}</label>
    <input
      part="input"
      id=${id}
      name=${name}
      type="text"
      class=${part === 'text' ? nothing : 'short'}
      inputmode=${part === 'text' ? nothing : 'decimal'}
      autocomplete="off"
      aria-invalid=${of.error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy({...of, hints: []})}
      .value=${view.typed.get(name)?.[0] ?? ''}
    />
  </div>`;
}

const written = (language: string, degrees: number) =>
  degrees.toLocaleString(language, {minimumFractionDigits: 5, maximumFractionDigits: 5});

/** The point that stands in the two lines, if it is one. */
function pointOf({view, item}: Asked<'types'>): Point | undefined {
  const [lat, lon] = (['lat', 'lon'] as const).map((part) =>
    readNumber(view.typed.get(fieldName(item.linkId, part))?.[0]?.trim() ?? ''),
  );
  return typeof lat === 'number' && typeof lon === 'number' ? {lat, lon} : undefined;
}
