import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';

/** What a keyboard must reach, in the order of the page; of a set of radio buttons only one is a stop. */
export function stopsOf(element: LitElement): readonly HTMLElement[] {
  const selector = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';
  const all = element.shadowRoot ? [...below(element.shadowRoot)] : [];
  const stops = all.filter(
    (one) =>
      one.matches(selector) && one.checkVisibility() && !one.matches(':disabled, fieldset[disabled] *'),
  );
  return stops.filter((one) => !isRadio(one) || one === stopOfSet(one, stops));
}

/** All elements in the order they are seen: where the widget has a slot, what its author wrote. */
function* below(root: ParentNode): Generator<HTMLElement> {
  for (const child of root.children) {
    if (child instanceof HTMLElement) yield child;
    if (child instanceof HTMLSlotElement)
      for (const written of child.assignedElements()) {
        if (written instanceof HTMLElement) yield written;
        yield* below(written);
      }
    else yield* below(child);
  }
}

function stopOfSet(radio: HTMLInputElement, all: readonly HTMLElement[]) {
  const set = all.filter((one) => isRadio(one) && one.name === radio.name);
  return set.find((one) => isRadio(one) && one.checked) ?? set[0];
}

const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio';

/**
 * Goes through the widget by Tab, from a link before it to a link after it: every control is reached in order, shows
 * that it has the focus, answers to its key, and lets go again; then back from behind. Operating a control may show
 * others: what is next is looked up each time.
 */
export async function walkByKeyboard(element: LitElement) {
  const [before, after] = [link('before'), link('after')];
  element.before(before);
  element.after(after);
  try {
    before.focus();
    let stop = stopsOf(element)[0];
    while (stop) {
      await press('Tab');
      expect(nameOf(focused(element)), 'reached by Tab').to.equal(nameOf(stop));
      // WebKit marks the field of a date that has the focus, not the control around it.
      const shows = isFocusVisible(stop) || (isDate(stop) && stop.matches(':focus'));
      expect(shows, `shows its focus: ${nameOf(stop)}`).to.equal(true);
      await operate(element, stop);
      const stops = stopsOf(element);
      if (isDate(stop)) await passFields(element, stop);
      stop = stops[stops.indexOf(stop) + 1];
    }
    await press('Tab');
    expect(nameOf(focused(element)), 'no trap').to.equal(nameOf(after));
    await press('Shift', 'Tab');
    expect(nameOf(focused(element)), 'reached from behind').to.equal(
      nameOf(stopsOf(element).at(-1) ?? before),
    );
  } finally {
    before.remove();
    after.remove();
  }
}

function link(name: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = `#${name}`;
  anchor.textContent = name;
  return anchor;
}

/** Chromium and Firefox press keys together by one command, WebKit by another. */
async function press(...keys: readonly string[]) {
  if (keys.length === 1) await sendKeys({press: keys[0] ?? ''});
  else await executeServerCommand('chord', [...keys]);
}

function focused(element: LitElement): Element | null | undefined {
  return document.activeElement === element ? element.shadowRoot?.activeElement : document.activeElement;
}

function nameOf(element: Element | null | undefined): string {
  if (!element) return 'nothing';
  const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}#${element.id}[${element.getAttribute('value') ?? ''}] ${text}`;
}

/** An outline of some width, as the browser computes it; what the author wrote is the page's to style. */
function isFocusVisible(element: HTMLElement): boolean {
  if (!(element.getRootNode() instanceof ShadowRoot)) return element.matches(':focus-visible');
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  return element.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
}

const isDate = (element: Element): boolean => element instanceof HTMLInputElement && element.type === 'date';

/** Day, month and year are stops of one control: on to the last of them, so that the next Tab leaves it. */
async function passFields(element: LitElement, control: HTMLElement) {
  let fields = 0;
  while (focused(element) === control && fields < 6) {
    await press('Tab');
    fields += 1;
  }
  expect(focused(element), `lets go: ${nameOf(control)}`).not.to.equal(control);
  await press('Shift', 'Tab');
  expect(focused(element), `is reached from behind: ${nameOf(control)}`).to.equal(control);
}

/** Does the control what its key is for? What would lead away, or send, is only heard and stopped. */
async function operate(element: LitElement, control: HTMLElement) {
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
    const wasChecked = control.checked;
    await executeServerCommand('type-text', ' ');
    expect(control.checked, `Space ticks ${nameOf(control)}`).to.equal(isRadio(control) || !wasChecked);
    if (!wasChecked && !isRadio(control)) await executeServerCommand('type-text', ' ');
    await element.updateComplete;
    return;
  }
  // Its fields are the browser's: `passFields` goes through them.
  if (isDate(control)) return;
  // What a browser opens to choose a file is not of the page.
  if (control instanceof HTMLInputElement && control.type === 'file') return;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    const {value, readOnly} = control;
    await executeServerCommand('type-text', 'x');
    // What is only there to be copied stays as it is.
    if (readOnly) return void expect(control.value).to.equal(value);
    expect(control.value, `takes text: ${nameOf(control)}`).not.to.equal(value);
    await press('Backspace');
    await element.updateComplete;
    return;
  }
  if (control instanceof HTMLSelectElement) return choose(element, control);
  if (control.role === 'application') return;
  // What is too wide or long is scrolled by the browser.
  if (control.role === 'region') return;
  let clicks = 0;
  const hear = (event: Event) => {
    clicks += 1;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  control.addEventListener('click', hear, {capture: true});
  await press('Enter');
  control.removeEventListener('click', hear, {capture: true});
  expect(clicks, `Enter works ${nameOf(control)}`).to.equal(1);
}

/** One option on by an arrow, and back: what is chosen may move its control, and the focus goes with it. */
async function choose(element: LitElement, {selectedIndex, options, name}: HTMLSelectElement) {
  const isLast = selectedIndex === options.length - 1;
  for (const key of isLast ? ['ArrowUp', 'ArrowDown'] : ['ArrowDown', 'ArrowUp']) {
    await press(key);
    await element.updateComplete;
    const now = focused(element);
    expect(now, 'the focus stays with the choice').to.have.property('name', name);
    const isBack = key === (isLast ? 'ArrowDown' : 'ArrowUp');
    if (now instanceof HTMLSelectElement) expect(now.selectedIndex === selectedIndex).to.equal(isBack);
  }
}
