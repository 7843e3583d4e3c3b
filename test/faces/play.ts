import type {LitElement} from 'lit';
import type {Face, Step} from './face.ts';
import {savedReceipt} from './saved-receipt.ts';
import {srcOf} from './face.ts';

/** What there is to read in a widget, white space folded. */
export function words(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** The control with this label. */
export function control(element: Element, label: string): HTMLInputElement | HTMLTextAreaElement {
  const root = element.shadowRoot;
  const found = [...(root?.querySelectorAll('label') ?? [])].find((one) => textOf(one).startsWith(label));
  const input = found && root?.getElementById(found.htmlFor);
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) return input;
  throw new Error(`no control is labelled “${label}”`);
}

/** What can be pressed or unfolded and says this. */
export function pressable(element: Element, selector: 'button' | 'summary', label: string): HTMLElement {
  const all = element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
  const found = [...all].find((one) => textOf(one).includes(label));
  if (!found) throw new Error(`no ${selector} says “${label}”`);
  return found;
}

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** Words come by a later load: wait for the widget's own update, not for a time. */
export async function untilWords(element: LitElement, text: string) {
  while (!words(element).includes(text) || words(element).trim() === '') {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

/** Choose a file, as a reader does. */
export function attach(input: Element, file: File) {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (input instanceof HTMLInputElement) input.files = chosen.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Do what the face says a reader does. */
export async function play(element: LitElement, steps: readonly Step[]) {
  for (const step of steps) {
    if ('write' in step) {
      const input = control(element, step.into);
      input.focus();
      input.value = step.write;
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    } else if ('choose' in step) control(element, step.choose).click();
    else if ('press' in step) pressable(element, 'button', step.press).click();
    else if ('unfold' in step) pressable(element, 'summary', step.unfold).click();
    else if ('attach' in step) attach(control(element, step.into), await savedReceipt(element, step.attach));
    else await untilWords(element, step.until);
    await element.updateComplete;
  }
}

/** Put on this device what an earlier visit has left there, or nothing. */
export function remember(face: Face) {
  const address = new URL(srcOf(face), location.href).href;
  for (const name of Object.keys(localStorage))
    if (name.startsWith(`arengo:${address}:`)) localStorage.removeItem(name);
  if (face.kept)
    localStorage.setItem(`arengo:${address}:${face.kept.version}`, JSON.stringify(face.kept.draft));
}
