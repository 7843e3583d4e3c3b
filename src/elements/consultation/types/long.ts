import {html, nothing} from 'lit';
import {fieldName} from '../../../model/form.ts';
import type {Item, Option} from '../../../model/item.ts';
import {fieldset} from '../../../parts/field.ts';
import {inline, plain} from '../../../parts/wording.ts';
import type {FormView} from '../view.ts';
import type {Asked, Control, Desk, RareType} from './control.ts';
import {styles} from './long-styles.ts';
import {Pause} from './pause.ts';

/** A choice among many: what is sought is drawn, and what is chosen. */
export const long: RareType<'types'> = {styles, control: (desk) => new Long(desk)};

/** More than this at once nobody reads, and a slow device feels it. */
const mostDrawn = 50;

/** The options as they are sought, in one language. */
type Index = {readonly of: Item; readonly language: string; readonly keys: readonly string[]};

class Long implements Control<'types'> {
  readonly #desk: Desk;
  readonly #pause: Pause;
  #query = '';
  /** What was chosen when the search began: it keeps its place, so that it can be taken away and put back. */
  #pinned: readonly string[] = [];
  #index: Index | undefined;
  #found: (t: Asked<'types'>['t']) => string = () => '';
  #said: (t: Asked<'types'>['t']) => string = () => '';

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#pause = new Pause(() => {
      this.#said = this.#found;
      void desk.redraw();
    });
  }

  hints() {
    return [];
  }

  draw(asked: Asked<'types'>) {
    const {item, of, t, view} = asked;
    const {options = []} = item;
    const chosen = view.typed.get(fieldName(item.linkId)) ?? [];
    const matches = this.#matches(view, item);
    const drawn = matches.slice(0, mostDrawn);
    const within = new Set(drawn.map(({code}) => code));
    const above = options.filter(
      ({code}) => this.#pinned.includes(code) || (chosen.includes(code) && !within.has(code)),
    );
    this.#found = (words) => words.long.found(matches.length, drawn.length);
    return fieldset(
      of,
      html`<div class="search">
          <label for=${of.id}>${t.long.search(options.length)}</label>
          <input
            part="input"
            id=${of.id}
            type="search"
            autocomplete="off"
            .value=${this.#query}
            @keydown=${keepsTheForm}
            @input=${(event: Event) => this.#seek(event, chosen)}
          />
        </div>
        <p class="hint">${t.long.found(matches.length, drawn.length)}</p>
        <div class="options found" tabindex="-1" ?hidden=${above.length + drawn.length === 0}>
          ${[...above, ...drawn.filter((option) => !above.includes(option))].map((option) =>
            this.#option(asked, chosen, option),
          )}
        </div>
        ${
          item.type === 'choice' && chosen.length > 0
            ? html`<button type="button" part="button" class="plain" @click=${() => this.#takeBack(asked)}>
                ${t.long.none}
              </button>`
            : nothing
        }
        <p class="visually-hidden" role="status">${this.#said(t)}</p>`,
    );
  }

  #option({item, of, view}: Asked<'types'>, chosen: readonly string[], option: Option) {
    const {code, text, freeText} = option;
    const {words, reader, typed} = view;
    const id = `${of.id}-${item.options?.indexOf(option)}`;
    const isChosen = chosen.includes(code);
    const line = fieldName(item.linkId, code);
    return html`<div class="option">
        <input
          part="input"
          id=${id}
          name=${fieldName(item.linkId)}
          type=${item.type === 'choice' ? 'radio' : 'checkbox'}
          value=${code}
          ?required=${item.type === 'choice' && item.required === true}
          aria-invalid=${of.error === undefined ? nothing : 'true'}
          .checked=${isChosen}
        />
        <label part="option" for=${id}>${inline(text, reader)}</label>
      </div>
      ${
        freeText && isChosen
          ? html`<div class="free-text">
              <label for="${id}-text">${words.consultation.specify(plain(text, reader))}</label>
              <input
                part="input"
                id="${id}-text"
                name=${line}
                type="text"
                .value=${typed.get(line)?.[0] ?? ''}
              />
            </div>`
          : nothing
      }`;
  }

  #takeBack({item, of}: Asked<'types'>) {
    const {host, redraw, write} = this.#desk;
    write([[fieldName(item.linkId), []]]);
    // The button that was pressed is not there any more.
    void redraw().then(() => host.shadowRoot?.getElementById(of.id)?.focus());
  }

  /** What is sought is no answer: the form does not read it. */
  #seek(event: Event, chosen: readonly string[]) {
    event.stopPropagation();
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    this.#query = event.currentTarget.value;
    this.#pinned = chosen;
    this.#pause.begin();
    void this.#desk.redraw();
  }

  /** The options that have every word that is sought; those that begin with it come first. */
  #matches({reader}: FormView, item: Item): readonly Option[] {
    const {options = []} = item;
    const [first = '', ...more] = folded(this.#query).split(/\s+/).filter(Boolean);
    if (first === '') return options;
    if (this.#index?.of !== item || this.#index.language !== reader.language)
      this.#index = {
        of: item,
        language: reader.language,
        keys: options.map(({text}) => folded(plain(text, reader))),
      };
    const {keys} = this.#index;
    const begin: Option[] = [];
    const rest: Option[] = [];
    for (const [at, option] of options.entries()) {
      const key = keys[at] ?? '';
      if (key.includes(first) && more.every((word) => key.includes(word)))
        (key.startsWith(first) ? begin : rest).push(option);
    }
    return [...begin, ...rest];
  }
}

/** As letters are sought: small, without accents. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Enter in a search field is no wish to send the answers. */
function keepsTheForm(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}
