import {describe, expect, it} from 'vitest';
import {colourOf, contrast, paletteOf, propertiesIn, styleRule} from '../../src/composer/colours.ts';

const none = new Map<string, string>();

describe('the colours of a site', () => {
  it('are read as style sheets write them', () => {
    expect(colourOf('#06c')).toEqual([0, 102, 204]);
    expect(colourOf(' #0066CC ')).toEqual([0, 102, 204]);
    expect(colourOf('rgb(0, 102, 204)')).toEqual([0, 102, 204]);
    expect(colourOf('rgb(0 102 300)')).toBeUndefined();
    expect(colourOf('var(--x)')).toBeUndefined();
  });

  it.each([
    'red</style><script>alert(1)</script>',
    'red > blue',
    'url(https://evil.example/x)',
    'image-set("https://evil.example/x" 1x)',
    'u\\72l(x)',
    'red /* … */',
    'red /*',
    '@import x',
    'rgb(0 0 0',
    'red)',
    '"Titillium',
    'expression(alert(1))',
    'a'.repeat(201),
  ])('are no values that could end the rule or fetch something: %s', (value) => {
    expect([...propertiesIn(`--arengo-accent: ${value}; --arengo-text: #222`)]).toEqual([
      ['--arengo-text', '#222'],
    ]);
  });

  it.each([
    '#06c',
    'rgb(0 102 204 / 50%)',
    'color-mix(in oklab, var(--blue) 50%, white)',
    '"Titillium Web", sans-serif',
    'calc(1em + 2px)',
  ])('are values of a style sheet: %s', (value) => {
    expect(propertiesIn(`:root { --arengo-accent: ${value}; }`).get('--arengo-accent')).toBe(value);
  });

  it('end where the next begins', () => {
    const css = '--arengo-accent: red} body {display: none';
    expect([...propertiesIn(css)]).toEqual([['--arengo-accent', 'red']]);
  });

  it('are measured as WCAG does', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
    // The examples that the working group gives: #777 on white just fails, #767676 just passes.
    expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeCloseTo(4.48, 2);
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  it('that can be read stay as they are', () => {
    const palette = paletteOf('#5b2a86', none);
    expect([...palette.tokens]).toEqual([['--arengo-accent', '#5b2a86']]);
    expect(palette.darkened).toBeUndefined();
    expect(styleRule(palette)).toBe(':root {\n  --arengo-accent: #5b2a86;\n}');
  });

  it('that are too pale become the nearest tone that can be read', () => {
    const {tokens, onPage, onButton, darkened} = paletteOf('#f2c200', none);
    expect(onPage).toBeLessThan(2);
    const used = colourOf(darkened ?? '');
    expect(used && contrast(used, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    expect(onButton).toBeGreaterThanOrEqual(4.5);
    expect(tokens.get('--arengo-accent')).toBe(darkened);
  });

  it('on a dark ground become lighter, with dark words on buttons', () => {
    const {tokens, onButton} = paletteOf('#0044aa', propertiesIn('--bs-body-bg: #101418;'));
    const used = colourOf(tokens.get('--arengo-accent') ?? '');
    expect(used && contrast(used, [0x10, 0x14, 0x18])).toBeGreaterThanOrEqual(4.5);
    expect(onButton).toBeGreaterThanOrEqual(4.5);
  });

  it('of a kit need nothing, ours are kept', () => {
    const pasted = propertiesIn(':root { --bs-primary: #0066cc; --arengo-radius: 0; color: red }');
    expect([...pasted.keys()]).toEqual(['--bs-primary', '--arengo-radius']);
    expect([...paletteOf(undefined, pasted).tokens]).toEqual([['--arengo-radius', '0']]);
    expect(styleRule(paletteOf(undefined, propertiesIn('--bs-primary: #0066cc')))).toBe('');
  });
});
