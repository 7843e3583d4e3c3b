import {html, nothing} from 'lit';
import {languages} from '../../messages/messages.ts';
import type {Actions} from '../actions.ts';
import type {Composition} from '../composition.ts';
import type {Option} from '../options.ts';
import {optionsOf} from '../options.ts';
import type {State} from '../state.ts';
import type {ComposerWords} from '../words.ts';

/** What most who compose something want to set; the rest unfolds. */
const first = ['view', 'limit', 'heading'];

/** What can be set, from the manifest. */
export function lookSection(state: State, composition: Composition, words: ComposerWords, actions: Actions) {
  const {look} = words;
  const options = optionsOf(composition.noun);
  const isFirst = ({name}: Option) => first.includes(name);
  const rest = options.filter((option) => !isFirst(option));
  const isSet = rest.some(({name}) => state.options.has(name));
  return html`<section class="step" aria-labelledby="look-heading">
    <h2 id="look-heading"><span class="number" aria-hidden="true">2</span>${look.heading}</h2>
    <div class="fields">
      ${options.filter(isFirst).map((option) => field(option, state, words, actions))}
      ${language(state, words, actions)}
      <div class="field wide">
        <label for="text">${look.text}</label>
        <p class="hint" id="text-hint">${look.textHint}</p>
        <input
          id="text"
          type="text"
          aria-describedby="text-hint"
          .value=${composition.text}
          @change=${changed((text) => actions.set({text}))}
        />
      </div>
    </div>
    <details class="more" ?open=${isSet}>
      <summary>${look.more}</summary>
      <div class="fields">${rest.map((option) => field(option, state, words, actions))}</div>
    </details>
  </section>`;
}

const changed =
  (take: (value: string) => void) =>
  ({target}: Event) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) take(target.value);
  };

function field(option: Option, state: State, words: ComposerWords, actions: Actions) {
  const {name, control, initial} = option;
  const id = `option-${name}`;
  const value = state.options.get(name) ?? '';
  const set = changed((given) => actions.option(name, given));
  const label = words.options[name];
  const types = {number: 'number', day: 'date', text: 'text'} as const;
  return html`<div class="field">
    <label for=${id} lang=${label === undefined ? 'en' : nothing}>${label ?? option.about}</label>
    ${
      control === 'choice'
        ? select(id, option, value, words, set)
        : html`<input
            id=${id}
            type=${types[control]}
            min=${control === 'number' ? '1' : nothing}
            placeholder=${initial ?? nothing}
            .value=${value}
            @change=${set}
          />`
    }
  </div>`;
}

function select(
  id: string,
  {name, values, initial}: Option,
  value: string,
  words: ComposerWords,
  set: (event: Event) => void,
) {
  const said = (one: string) => words.values[name]?.[one] ?? words.values['*']?.[one] ?? one;
  const unset = initial === undefined ? words.look.unset : said(initial);
  return html`<select id=${id} @change=${set}>
    <option value="" .selected=${value === ''}>${unset}</option>
    ${values
      .filter((one) => one !== initial || one === value)
      .map((one) => html`<option value=${one} .selected=${one === value}>${said(one)}</option>`)}
  </select>`;
}

function language(state: State, words: ComposerWords, actions: Actions) {
  const value = state.options.get('lang') ?? '';
  const names = new Intl.DisplayNames(words.language, {type: 'language'});
  return html`<div class="field">
    <label for="option-lang">${words.look.language}</label>
    <select id="option-lang" @change=${changed((given) => actions.option('lang', given))}>
      <option value="" .selected=${value === ''}>${words.look.unset}</option>
      ${languages.map(
        (one) => html`<option value=${one} .selected=${one === value}>${names.of(one) ?? one}</option>`,
      )}
    </select>
  </div>`;
}
