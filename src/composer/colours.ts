/** A colour, each part from 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
export const enough = 4.5;

/** What the colours of a site come to. */
export type Palette = {
  /** What to set on the page, by name. Empty: the site's own kit says it all. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Contrast of links with the page, and of the words of a button with it; `undefined`: the colour is not readable here. */
  readonly onPage?: number | undefined;
  readonly onButton?: number | undefined;
  /** The darker tone in place of one that is too pale to be read. */
  readonly darkened?: string | undefined;
};

/** `#rgb`, `#rrggbb`, `rgb(0, 102, 204)`, `0 102 204`; anything else is not understood here. */
export function colourOf(text: string): Colour | undefined {
  const value = text.trim();
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  const parts = hex
    ? (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).match(/../g)?.map((pair) => parseInt(pair, 16))
    : /^(?:rgb\()?\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)?$/.exec(value)?.slice(1).map(Number);
  const [red, green, blue] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return Math.max(red, green, blue) > 255 ? undefined : [red, green, blue];
}

export function hexOf(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];

/** The names under which a page says its main colour and its ground, ours first (src/styles/base.ts). */
const accents = ['--arengo-accent', '--bsi-theme-primary', '--bs-primary'];
const grounds = ['--arengo-background', '--bs-body-bg'];

/** What a value may call: colours, sums and other properties; nothing here takes an address. */
const functions =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp|var)$/i;

/**
 * A value that goes into the style sheet of a site as it is: colours, lengths, names of fonts. A link can be anybody's,
 * so what ends the rule or its element, fetches something or hides what it says in escapes is none.
 */
function isValue(text: string): boolean {
  if (text.length > 200 || !/^[\w\s#%.,()'"+*/-]+$/.test(text) || text.includes('/*')) return false;
  // A quote or a bracket that is not closed would swallow what follows.
  const bare = text.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  if (/["']/.test(bare) || !isBalanced(bare)) return false;
  return [...bare.matchAll(/([\w-]*)\(/g)].every(([, name = '']) => name === '' || functions.test(name));
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) return false;
  }
  return open === 0;
}

/** The custom properties of a style sheet, or of what was copied from the browser's inspector; only those with a value. */
export function propertiesIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/(--[a-z][\w-]*)\s*:\s*([^;{}]+)/gi);
  const pairs = [...found].map(([, name = '', value = '']) => [name, value.trim()] as const);
  return new Map(pairs.filter(([, value]) => isValue(value)));
}

/** From a chosen colour, or from the properties of a site, what is to be set and how well it can be read. */
export function paletteOf(chosen: string | undefined, pasted: ReadonlyMap<string, string>): Palette {
  const said = (names: readonly string[]) => names.map((name) => pasted.get(name)).find(Boolean);
  const ground = colourOf(said(grounds) ?? '') ?? white;
  const own = new Map([...pasted].filter(([name]) => name.startsWith('--arengo-')));
  const accent = colourOf(chosen ?? said(accents) ?? '');
  if (!accent) return {tokens: own};
  const used = readable(accent, ground);
  const isChanged = hexOf(used) !== hexOf(accent);
  const onAccent = contrast(white, used) >= contrast(black, used) ? white : black;
  const tokens = new Map(own);
  if (chosen !== undefined || isChanged) tokens.set('--arengo-accent', hexOf(used));
  if (onAccent === black) tokens.set('--arengo-on-accent', hexOf(black));
  return {
    tokens,
    onPage: contrast(accent, ground),
    onButton: contrast(onAccent, used),
    ...(isChanged ? {darkened: hexOf(used)} : {}),
  };
}

/** The nearest tone towards black, or on a dark ground towards white, that can be read. */
function readable(colour: Colour, ground: Colour): Colour {
  const goal = luminance(ground) > 0.18 ? black : white;
  for (let share = 0; share <= 100; share++) {
    const mixed: Colour = [mix(0), mix(1), mix(2)];
    if (contrast(mixed, ground) >= enough) return mixed;
    function mix(index: 0 | 1 | 2) {
      return Math.round(colour[index] + ((goal[index] - colour[index]) * share) / 100);
    }
  }
  return goal;
}

/** The rule for the style sheet of the site; none where nothing is to be set. */
export function styleRule({tokens}: Palette): string {
  if (tokens.size === 0) return '';
  return `:root {\n${[...tokens].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}
