import {propertiesIn} from './colours.ts';
import type {State} from './state.ts';
import {paletteIn} from './state.ts';

const dressed = new WeakMap<HTMLElement, readonly string[]>();

/** Give a widget the colours of the site: its own properties first, then the tokens we would add. */
export function styleRuleOn(widget: HTMLElement, state: State): void {
  for (const name of dressed.get(widget) ?? []) widget.style.removeProperty(name);
  const all = new Map([...propertiesIn(state.css), ...paletteIn(state).tokens]);
  for (const [name, value] of all) widget.style.setProperty(name, value);
  dressed.set(widget, [...all.keys()]);
}
