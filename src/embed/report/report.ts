/** A widget of the page, as a developer asks about it. */
export type WidgetReport = {
  readonly tag: string;
  readonly src: string;
  /** Has its code come? */
  readonly isDefined: boolean;
};

/** The widgets on the page, in its order. */
export async function report(): Promise<readonly WidgetReport[]> {
  return [...document.querySelectorAll('*')]
    .filter(({localName}) => /^arengo-/.test(localName))
    .map((widget) => ({
      tag: widget.localName,
      src: widget.getAttribute('src') ?? '',
      isDefined: customElements.get(widget.localName) !== undefined,
    }));
}
