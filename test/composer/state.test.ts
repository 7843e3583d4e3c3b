import {describe, expect, it} from 'vitest';
import {compositionOf, paletteIn, stageOf, stateIn, type State} from '../../src/composer/state.ts';
import {styleRule} from '../../src/composer/colours.ts';
import {markup, ways} from '../../src/composer/markup.ts';
import {it as words} from '../../src/composer/words/it.ts';

const empty: State = {
  language: 'it',
  typed: '',
  stage: {is: 'empty'},
  options: new Map(),
  text: '',
  way: 'link',
  loader: 'https://w.example.it/arengo.js',
  integrity: undefined,
  colour: undefined,
  css: '',
  hasScript: true,
  copied: '',
  said: '',
};
const script = {loader: empty.loader};
const src = 'https://example.it/a.json';
const bad = [
  ['onmouseover', 'alert(1)'],
  ['x><script/src', '//evil.example/x.js></script'],
  ['style', 'display:none'],
  ['slot', 'x'],
] as const;
const given = new URLSearchParams([
  ...bad.map((pair) => [...pair]),
  ['view', 'table'],
  ['lang', 'de'],
]).toString();

describe('what a link that somebody shares says', () => {
  it.each([
    ['a fragment of the page', stateIn(`#src=${src}&as=agenda&way=tag&${given}`, empty)],
    ['a link of ours', stateIn(`#src=${encodeURIComponent(`${src}#arengo=agenda&${given}`)}`, empty)],
    [
      'a tag of ours',
      {
        ...empty,
        ...stageOf(
          `<arengo-agenda src="${src}" onmouseover="alert(1)" style="display:none" view="table" lang="de"></arengo-agenda>`,
        ),
      },
    ],
  ])('sets only what its element knows: %s', (_name, state) => {
    expect([...state.options]).toEqual([
      ['view', 'table'],
      ['lang', 'de'],
    ]);
    const composition = compositionOf(state, words.nouns);
    if (!composition) throw new Error('nothing composed');
    for (const way of ways) expect(markup(way, composition, script)).not.toMatch(/onmouseover|evil|style/);
  });

  it('sets nothing of another noun on what was found', () => {
    const options = new Map([
      ['view', 'table'],
      ['quality', 'off'],
    ]);
    const state = {...stateIn(`#src=${src}&as=agenda`, empty), options};
    expect([...(compositionOf(state, words.nouns)?.options ?? [])]).toEqual([['view', 'table']]);
  });

  it('names no address as that of the script that is none', () => {
    expect(stateIn(`#src=${src}&loader=javascript:alert(1)`, empty).loader).toBe(empty.loader);
  });

  it('puts nothing but values into the rule for the site', () => {
    const css = '--arengo-accent: red</style><script>alert(1)</script>; --arengo-text: #222';
    const state = stateIn(`#src=${src}&as=agenda&${new URLSearchParams({css}).toString()}`, empty);
    expect(styleRule(paletteIn(state))).toBe(':root {\n  --arengo-text: #222;\n}');
  });
});
