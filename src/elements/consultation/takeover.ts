/** The control a citizen is in, when the script comes while the page's own form is being filled in. */
export type Held = {readonly name: string; readonly value: string; readonly caret: number | null};

/** The control of the light DOM that has the focus, if any. */
export function heldControl(host: HTMLElement): Held | undefined {
  const active = host.ownerDocument.activeElement;
  if (!host.contains(active) || !isControl(active)) return undefined;
  return {name: active.name, value: active.value, caret: caretOf(active)};
}

/** Put the focus, and the caret, where it was in the page's own form. */
export function holdAgain(root: DocumentFragment | HTMLElement, {name, value, caret}: Held) {
  const controls = [...root.querySelectorAll(`[name=${CSS.escape(name)}]`)].filter(isControl);
  const control = controls.find((one) => one.value === value) ?? controls[0];
  control?.focus({preventScroll: true});
  if (caret !== null && control && caretOf(control) !== null) control.setSelectionRange(caret, caret);
}

type Control = HTMLInputElement | HTMLTextAreaElement;

function isControl(element: Element | null): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Radio buttons, dates and e-mail addresses have no caret that a script may read. */
function caretOf(control: Control): number | null {
  return control.selectionStart;
}
