/** What a control says politely. */
export function said(element: Element): string {
  const status = element.shadowRoot?.querySelector('fieldset [role=status]');
  return status?.textContent.trim() ?? '';
}

/** Where the focus is, inside the widget. */
export const active = (element: Element) => element.shadowRoot?.activeElement;

/** The options of a ranking that have a position, in that order. */
export function order(element: Element): readonly string[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLSelectElement>('.ranking select') ?? [])]
    .filter(({value}) => value !== '')
    .sort((a, b) => Number(a.value) - Number(b.value))
    .map(({name}) => name.split('/')[2] ?? '');
}

/** What the form holds under a name. */
export function valuesIn(element: Element, name: string): readonly FormDataEntryValue[] {
  const form = element.shadowRoot?.querySelector('form');
  return form ? new FormData(form).getAll(name) : [];
}
