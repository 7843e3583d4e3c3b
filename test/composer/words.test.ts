import {describe, expect, it} from 'vitest';
import {textsOf} from '../../src/composer/words/registry.ts';
import type {Composition} from '../../src/composer/composition.ts';
import {factsOf} from '../../src/composer/facts.ts';
import type {Way} from '../../src/composer/markup.ts';
import {ways} from '../../src/composer/markup.ts';
import {optionsOf} from '../../src/composer/options.ts';
import {de} from '../../src/composer/words/de.ts';
import {en} from '../../src/composer/words/en.ts';
import {it as italian} from '../../src/composer/words/it.ts';
import type {Noun} from '../../src/model/noun.ts';
import {nouns} from '../../src/model/noun.ts';

const agenda: Composition = {
  noun: 'agenda',
  src: 'https://d.example.it/agenda',
  options: new Map(),
  text: 'Agenda',
};
const script = {loader: 'https://w.example.it/0.1.0/arengo.js', integrity: 'sha384-AAAA'};

const options = nouns.flatMap((noun) => optionsOf(noun));

describe.each([italian, de, en])('the words of the composer in $language', async (words) => {
  const texts = await textsOf(words.language);

  it('name every option of the manifest and all its values', () => {
    for (const {name, values} of options) {
      expect(words.options[name], name).toBeTruthy();
      for (const value of values)
        expect(words.values[name]?.[value] ?? words.values['*']?.[value], `${name}=${value}`).toBeTruthy();
    }
  });

  it('name nothing that the manifest does not have', () => {
    const known = new Set(options.map(({name}) => name));
    expect(Object.keys(words.options).filter((name) => !known.has(name))).toEqual([]);
  });

  it('say what was found, of every noun', () => {
    for (const noun of nouns) for (const count of [1, 2]) expect(words.found(noun, count)).toMatch(/\S/);
  });

  it.each(ways)('tell the supplier what the way needs and no more: %s', (way) => {
    const text = texts.supplierText(factsOf(way, agenda, script));
    for (const part of ['BSD-3-Clause', 'https://d.example.it']) expect(text).toContain(part);
    const hasLine = way === 'link' || way === 'tag' || way === 'volto';
    expect(text.includes('<script')).toBe(hasLine);
    // Told of the line that has it, and where an existing policy names Trusted Types.
    expect(text.includes('Access-Control-Allow-Origin')).toBe(hasLine);
    expect(text.includes('lit-html')).toBe(way !== 'frame');
    expect(text).not.toContain('require-trusted-types-for');
    expect(text.includes('https://w.example.it')).toBe(hasLine || way === 'frame');
    expect([...text.matchAll(/^(\d)\. /gm)].map(([, number]) => number)).toEqual(['1', '2', '3']);
    expect(/→ Arengo:/.test(text)).toBe(way === 'wordpress');
    if (hasLine) expect(text).toContain('arengo.');
  });

  it('tell the supplier of a hash only where there is one', () => {
    const bare = factsOf('link', agenda, {loader: script.loader});
    expect(texts.supplierText(bare)).not.toContain('Access-Control-Allow-Origin');
  });

  it('name the host of the data to whoever keeps a frame', () => {
    expect(texts.supplierText(factsOf('frame', agenda, script))).toContain('): d.example.it;');
  });

  it('promise a link without JavaScript wherever there is one', () => {
    for (const way of ways)
      expect(texts.accessibilityText(factsOf(way, agenda, script)).includes('JavaScript'), way).toBe(
        way !== 'frame',
      );
  });

  it('say in the privacy notice what stays on the device', () => {
    const of = (way: Way, options: Record<string, string> = {}, noun: Noun = 'consultation') =>
      texts.privacyText(factsOf(way, {...agenda, noun, options: new Map(Object.entries(options))}, script));
    const kept = /ricevuta|Quittung|receipt/;
    expect(of('tag')).toMatch(kept);
    expect(of('tag', {drafts: 'off'})).not.toMatch(kept);
    // A link and a frame have no word for it: drafts are kept all the same.
    expect(of('link', {drafts: 'off'})).toMatch(kept);
    expect(of('tag', {view: 'card'})).not.toMatch(kept);
    expect(of('tag', {}, 'agenda')).not.toMatch(kept);
    expect(of('tag')).toContain('https://w.example.it');
    for (const way of ['wordpress', 'npm'] as const) expect(of(way)).not.toContain('https://w.example.it');
    const relayed = of('tag', {source: 'ckan https://relay.example.it/relay'}, 'dataset');
    expect(relayed).toContain('https://relay.example.it');
    expect(relayed).not.toContain('https://d.example.it');
  });

  it('count no entry that cannot be read where all can', () => {
    expect(words.checks.unreadable(0, [7])).toMatch(/^\D+: 7\.$/);
    expect(words.checks.unreadable(2, [7, 9])).toMatch(/^2 .*: 7, 9\.$/);
  });
});

describe('the options of the manifest', () => {
  it('have the control that their values ask for', () => {
    const of = (noun: (typeof nouns)[number], name: string) =>
      optionsOf(noun).find((option) => option.name === name);
    expect(of('agenda', 'view')).toMatchObject({
      control: 'choice',
      values: ['list', 'month', 'table', 'next'],
      initial: 'list',
    });
    expect(of('agenda', 'limit')).toMatchObject({control: 'number', initial: '20'});
    expect(of('agenda', 'from')).toMatchObject({control: 'day'});
    expect(of('agenda', 'topic')).toMatchObject({control: 'text'});
    expect(of('agenda', 'mode')?.values).toContain('hybrid');
    expect(of('plan', 'late')).toMatchObject({control: 'choice', values: ['on']});
    expect(of('agenda', 'src')).toBeUndefined();
  });
});
