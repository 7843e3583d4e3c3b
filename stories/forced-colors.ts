/**
 * Forced colours, as far as a page can play them: no page can switch them on for itself. All colours become those of
 * the system, shadows and images go, and what a widget says for forced colours holds. Not played: what a browser
 * draws behind text, and the colours that a reader has chosen.
 */
const rules = (scope: string) => `
  ${scope}, ${scope} *, ${scope} *::before, ${scope} *::after {
    color-scheme: dark;
    color: CanvasText !important;
    background: Canvas !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
    accent-color: auto !important;
  }
  ${scope} :is(a, a *) {
    color: LinkText !important;
  }
  ${scope} :is(button, button *, .button) {
    color: ButtonText !important;
    background: ButtonFace !important;
    border-color: ButtonBorder !important;
  }
  ${scope} :focus-visible {
    outline-color: CanvasText !important;
  }
`;

const onPage = new CSSStyleSheet();
onPage.replaceSync(rules('.forced'));

declare global {
  /** What switches the real thing on and off: there in tests only, where the browser can be told from outside. */
  var switchForcedColors: ((forced: boolean) => Promise<void>) | undefined;
}

/** The real thing, where it can be had; gives what ends it. */
export async function forceInTests(wanted: boolean): Promise<(() => Promise<void>) | undefined> {
  const switchTo = globalThis.switchForcedColors;
  if (!wanted || !switchTo) return undefined;
  await switchTo(true);
  return () => switchTo(false);
}

/** Whether the browser forces colours by itself, because a reader or a test asks it to. */
export const isForced = () => matchMedia('(forced-colors: active)').matches;

/** Plays forced colours on a page and on every widget in it. */
export function force(page: HTMLElement): void {
  page.classList.add('forced');
  if (!document.adoptedStyleSheets.includes(onPage)) document.adoptedStyleSheets.push(onPage);
  for (const {shadowRoot} of page.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    const inside = new CSSStyleSheet();
    inside.replaceSync(rules(':host') + ownRules(shadowRoot));
    shadowRoot.adoptedStyleSheets.push(inside);
  }
}

/** What the styles of a widget say inside `@media (forced-colors: active)`. */
function ownRules({adoptedStyleSheets}: ShadowRoot): string {
  return adoptedStyleSheets
    .flatMap(({cssRules}) => [...cssRules])
    .flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors') ? [...rule.cssRules] : [],
    )
    .map(({cssText}) => cssText)
    .join('\n');
}
