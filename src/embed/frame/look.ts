/**
 * The tokens that a page around may set of what is in a frame (`--arengo-<name>`), by what a value of theirs must be.
 * None of these properties takes an address: nothing is fetched for a look.
 */
const kinds: Readonly<Record<string, readonly string[]>> = {
  color: [
    ...['accent', 'accent-strong', 'on-accent', 'text', 'muted', 'background', 'surface'],
    ...['border', 'line', 'danger', 'success', 'focus'],
  ],
  'border-radius': ['radius', 'space'],
  'font-family': ['font'],
};

/** Set what is a value of its kind, unless it is fixed already; anything else is as if nobody had said it. */
export function dress(
  style: CSSStyleDeclaration,
  given: ReadonlyMap<string, unknown>,
  fixed = new Set<string>(),
) {
  for (const [property, names] of Object.entries(kinds))
    for (const name of names) {
      const value = given.get(name);
      if (typeof value !== 'string' || fixed.has(name) || value.length > 200) continue;
      // `var()` and `env()` are accepted wherever a value is, and are none.
      if (/[;{}]|\b(var|env|url)\(/i.test(value) || !CSS.supports(property, value)) continue;
      style.setProperty(`--arengo-${name}`, value);
    }
}

/** Of these names, those that are tokens. */
export function tokensIn(names: Iterable<string>): Set<string> {
  const known = new Set(Object.values(kinds).flat());
  return new Set([...names].filter((name) => known.has(name)));
}
