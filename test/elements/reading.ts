import {fixture, html, oneEvent} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';
import type {FailedEvent} from '../../src/events.ts';
import {control, play, pressable, untilWords} from '../faces/play.ts';

export {control, words} from '../faces/play.ts';

/** A consultation that has loaded from an address. */
export async function opened(
  src: string,
  attributes: Readonly<Record<string, string>> = {},
  inside: unknown = '',
): Promise<ConsultationElement> {
  const element = await fixture<ConsultationElement>(
    html`<arengo-consultation>${inside}</arengo-consultation>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = oneEvent(element, 'arengo-loaded');
  element.setAttribute('src', src);
  await loaded;
  // The words may come after the data.
  await untilWords(element, '');
  return element;
}

/** The next failure of a widget. */
export function failure(element: HTMLElement): Promise<FailedEvent> {
  return new Promise((resolve) => element.addEventListener('arengo-failed', resolve, {once: true}));
}

/** Type into a control, as far as a script can: value, then the event. */
export async function type(element: LitElement, label: string, text: string) {
  await play(element, [{write: text, into: label}]);
}

/** Tick or choose an option. */
export async function choose(element: LitElement, label: string) {
  control(element, label).click();
  await element.updateComplete;
}

/** Press the button with these words. */
export function press(element: Element, label: string) {
  pressable(element, 'button', label).click();
}
