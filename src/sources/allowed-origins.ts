/** The origins whose content a page may be given as a widget: its own, the loader's, and those its tag lists. */
export function allowedOrigins(loader: string | undefined): ReadonlySet<string> {
  const scripts = [...document.scripts];
  // After a redirect the loader knows another address than the one that was written.
  const script =
    scripts.find(({src}) => src === loader) ?? scripts.find(({src}) => /\/arengo\.js\b/.test(src));
  const listed = (script?.dataset['origins'] ?? '').split(/[\s,]+/).filter((text) => URL.canParse(text));
  const all = [location.href, ...(loader === undefined ? [] : [loader]), ...listed];
  return new Set(all.map((text) => new URL(text).origin));
}

/** The address of the loader of this page, where there is one: it leaves it there. */
export function loaderAddress(): string | undefined {
  const mark: unknown = Reflect.get(globalThis, Symbol.for('arengo'));
  return typeof mark === 'string' ? mark : undefined;
}
