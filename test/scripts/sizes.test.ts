import {describe, expect, it} from 'vitest';
import {filesOf, measure, overBudget, type Graph} from '../../scripts/sizes.ts';

const graph: Graph = {
  'src/embed/loader.ts': {file: 'arengo.js'},
  'src/embed/links.ts': {file: 'links.js', imports: ['_addresses.js']},
  'src/sources/diagnosis.ts': {file: 'diagnosis.js', imports: ['_core.js']},
  '_addresses.js': {file: 'addresses.js', name: 'addresses'},
  '_core.js': {file: 'core.js', name: 'core', imports: ['_addresses.js']},
  'src/messages/it/common.ts': {file: 'common.js'},
  'src/messages/it/consultation.ts': {file: 'words.js', imports: ['src/messages/it/common.ts']},
  'src/messages/en/consultation.ts': {file: 'words-en.js'},
  'src/sources/participation/consultation.ts': {
    file: 'source.js',
    imports: ['_core.js', 'src/elements/consultation/define.ts'],
  },
  'src/elements/consultation/define.ts': {file: 'define.js', imports: ['_core.js'], css: ['define.css']},
};
const bytes: Record<string, number> = {
  'arengo.js': 1,
  'links.js': 2,
  'addresses.js': 4,
  'core.js': 8,
  'common.js': 16,
  'words.js': 32,
  'words-en.js': 64,
  'source.js': 128,
  'define.js': 256,
  'define.css': 512,
  'diagnosis.js': 1024,
};
const size = (file: string) => bytes[file] ?? NaN;

describe('filesOf', () => {
  it('follows static imports, through circles too, and nothing else', () => {
    const circle: Graph = {
      a: {file: 'a.js', imports: ['b']},
      b: {file: 'b.js', imports: ['a']},
      c: {file: 'c.js'},
    };
    expect([...filesOf(circle, ['a'])]).toEqual(['a.js', 'b.js']);
  });
});

describe('measure', () => {
  it('counts every file once: in the loader, in the core, or in what a widget adds', () => {
    const measures = Object.fromEntries(
      measure(graph, ['consultation'], size).map((row) => [row.name, row.bytes]),
    );
    expect(measures).toEqual({
      loader: 1,
      core: 1 + 4 + 8 + 16,
      links: 2,
      diagnosis: 1024,
      consultation: 32 + 128 + 256 + 512,
    });
  });

  it('refuses to measure a widget that was not built', () => {
    expect(() => measure(graph, ['agenda'], size)).toThrow('src/elements/agenda/define.ts');
  });
});

describe('overBudget', () => {
  it('names what is over, and lets what has no budget pass', () => {
    const measures = measure(graph, ['consultation'], size);
    expect(overBudget(measures, {loader: 1, core: 28, consultation: 928})).toEqual(['core']);
  });
});
