import {describe, expect, it} from 'vitest';
import {optionsOf} from '../../src/composer/options.ts';
import {de} from '../../src/composer/words/de.ts';
import {en} from '../../src/composer/words/en.ts';
import {it as italian} from '../../src/composer/words/it.ts';
import {nouns} from '../../src/model/noun.ts';

const options = nouns.flatMap((noun) => optionsOf(noun));

describe.each([italian, de, en])('the words of the composer in $language', (words) => {
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

  it('tell the supplier the line, the policy, the servers and the licence', () => {
    const text = words.texts.supplierText({
      script: '<script src="x"></script>',
      policy: 'script-src https://w.example.it;',
      home: 'https://w.example.it',
      origins: ['https://d.example.it'],
      hasIntegrity: true,
      isFrame: false,
    });
    for (const part of [
      '<script src="x"></script>',
      'script-src https://w.example.it;',
      'BSD-3-Clause',
      'https://d.example.it',
    ])
      expect(text).toContain(part);
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
