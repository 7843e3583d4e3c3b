import {existsSync, readFileSync} from 'node:fs';
import {stripTypeScriptTypes} from 'node:module';
import {describe, expect, it} from 'vitest';
import {mutations} from '../../scripts/mutations/all.ts';
import {broken} from '../../scripts/mutations/mutation.ts';

const mutation = {name: 'is wrong', file: 'a.ts', find: 'one', replace: 'two', tests: []};

describe('broken', () => {
  it('makes the mistake and no other', () => {
    expect(broken('only one here, $& included', mutation)).toBe('only two here, $& included');
    expect(broken('one', {...mutation, replace: '$&$1'})).toBe('$&$1');
  });

  it('throws where what it changes is gone, or there more than once', () => {
    expect(() => broken('none', {...mutation, find: 'two'})).toThrow(
      'a.ts: "is wrong": what it changes is no longer there',
    );
    expect(() => broken('one and one', mutation)).toThrow('is there 2 times');
  });
});

describe('the list of mistakes', () => {
  it.each([...new Set(mutations.map(({file}) => file))])(
    'fits %s, and what it makes of it can be read',
    (file) => {
      const source = readFileSync(file, 'utf8');
      for (const one of mutations.filter((each) => each.file === file)) {
        expect(broken(source, one), one.name).not.toBe(source);
        expect(() => stripTypeScriptTypes(broken(source, one)), one.name).not.toThrow();
      }
    },
  );

  it('names tests that are there, and no mistake twice', () => {
    const names = mutations.map(({file, name}) => `${file}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const {name, tests} of mutations) {
      expect(tests, name).not.toEqual([]);
      expect(
        tests.filter((test) => !existsSync(test)),
        name,
      ).toEqual([]);
    }
  });
});
