import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {faultsOf, type Measures} from '../../scripts/measure.ts';
import {isCurrent, withTable} from '../../scripts/sizes-table.ts';

const one = (budget: string, bytes: number): Measures['all'][number] => ({
  budget,
  about: `a ${budget}`,
  bytes,
  requests: 1,
  isPart: false,
  files: [],
});

describe('faultsOf', () => {
  it('lets pass what is just within its budget, and nothing over it', () => {
    expect(faultsOf({all: [one('core', 10)], unnamed: []}, {core: 10})).toEqual([]);
    expect(faultsOf({all: [one('core', 11)], unnamed: []}, {core: 10})).toEqual([
      '“a core” is over its budget "core": 11 of 10 bytes.',
    ]);
  });

  it('wants a budget for everything that is loaded, and a load for every budget', () => {
    const faults = faultsOf({all: [one('core', 1)], unnamed: ['src/new.ts']}, {other: 1});
    expect(faults.join('\n')).toMatch(/no budget "core"/);
    expect(faults.join('\n')).toMatch(/src\/new\.ts is in no load/);
    expect(faults.join('\n')).toMatch(/a budget "other" for nothing/);
  });

  it('keeps to the promises of the design, where the numbers are made', () => {
    const {arengo} = JSON.parse(readFileSync('package.json', 'utf8')) as {
      arengo: {budgets: Record<string, number>};
    };
    const {loader, core, agenda, dataset, plan, total} = arengo.budgets;
    expect({loader, core, agenda, dataset, plan, total}).toEqual({
      loader: 2048,
      core: 16_384,
      agenda: 8192,
      dataset: 6144,
      plan: 7168,
      total: 61_440,
    });
  });
});

describe('the table of the README', () => {
  const text = 'before\n\n<!-- sizes:start -->\n\nold\n\n<!-- sizes:end -->\n\nafter\n';

  it('stands between its markers, and leaves the rest', () => {
    const written = withTable(text, '| a | 1.0 KB |');
    expect(written).toContain('| a | 1.0 KB |');
    expect(written).not.toContain('old');
    expect(written.startsWith('before')).toBe(true);
    expect(written.trimEnd().endsWith('after')).toBe(true);
    expect(isCurrent(written, '| a | 1.0 KB |')).toBe(true);
  });

  it('is not current when a number has moved', () => {
    expect(isCurrent(withTable(text, '| a | 1.0 KB |'), '| a | 1.9 KB |')).toBe(false);
  });
});
