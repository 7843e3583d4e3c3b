import {fixture, html, oneEvent} from '@open-wc/testing';
import type {FailedEvent} from '../../src/events.ts';
import type {ConsultationElement} from '../../src/elements/consultation/consultation.ts';

/** A widget that has loaded what it was given. */
export async function shown(
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
  await element.updateComplete;
  return element;
}

/** The next failure of a widget. */
export function failure(element: HTMLElement): Promise<FailedEvent> {
  return new Promise((resolve) => element.addEventListener('arengo-failed', resolve, {once: true}));
}

/** What there is to read, white space folded. */
export function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** The control with this label. */
export function control(element: Element, label: string): HTMLInputElement | HTMLTextAreaElement {
  const root = element.shadowRoot;
  const found = [...(root?.querySelectorAll('label') ?? [])].find((one) =>
    one.textContent.replace(/\s+/g, ' ').trim().startsWith(label),
  );
  const input = found && root?.getElementById(found.htmlFor);
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) return input;
  throw new Error(`no control is labelled “${label}”`);
}

/** Type into a control, as far as a script can: value, then the event. */
export async function type(element: ConsultationElement, label: string, text: string) {
  const input = control(element, label);
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

/** Tick or choose an option. */
export async function choose(element: ConsultationElement, label: string) {
  control(element, label).click();
  await element.updateComplete;
}

/** Press the button with these words. */
export function press(element: Element, label: string) {
  const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent.includes(label),
  );
  if (!button) throw new Error(`no button says “${label}”`);
  button.click();
}
