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

/** Choose files, as far as a script can. */
export function attach(element: Element, label: string, ...files: readonly File[]) {
  const input = control(element, label);
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  if (input instanceof HTMLInputElement) input.files = chosen.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
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

/** Do what the face says a reader does. */
export async function play(element: LitElement, steps: readonly Step[]) {
  for (const step of steps) {
    if ('write' in step) {
      const input = control(element, step.into);
      input.focus();
      input.value = step.write;
      input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    } else if ('attach' in step) {
      const {attach: it} = step;
      const file =
        typeof it === 'string'
          ? await savedReceipt(element, it)
          : new File(['x'.repeat(it.bytes)], it.name, {type: it.type});
      attach(element, step.into, file);
    } else if ('choose' in step) control(element, step.choose).click();
    else if ('press' in step) pressable(element, 'button', step.press).click();
    else if ('unfold' in step) pressable(element, 'summary', step.unfold).click();
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
