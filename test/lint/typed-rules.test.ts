import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

/** What each rule refuses; `later`, `anything`, `plain` and `maybe` are declared for all. */
const refused: Record<string, string> = {
  'await-thenable': 'export const f = async () => { await plain; };',
  'no-array-delete': 'delete [1][0];',
  'no-base-to-string': 'export const text = plain.toString();',
  'no-duplicate-type-constituents': 'export type Twice = 1 | 1;',
  'no-floating-promises': 'later;',
  'no-for-in-array': 'for (const at in [1]) void at;',
  'no-implied-eval': 'setTimeout("alert(1)", 1);',
  'no-misused-promises': '[1].forEach(async () => { await later; });',
  'no-redundant-type-constituents': "export type Any = 'a' | string;",
  'no-unnecessary-type-assertion': 'export const same = plain as Plain;',
  'no-unsafe-argument': 'Math.max(anything);',
  'no-unsafe-assignment': 'export const assigned = anything;',
  'no-unsafe-call': 'anything();',
  'no-unsafe-enum-comparison':
    'declare enum Fruit {Apple = 1, Pear = 2} declare const fruit: Fruit; if (fruit === 1) void fruit;',
  'no-unsafe-member-access': 'void anything.member;',
  'no-unsafe-return': 'export const f = (): string => { return anything; };',
  'no-unsafe-unary-minus': "void -'x';",
  'only-throw-error': "throw 'x';",
  'prefer-nullish-coalescing': 'export const five = maybe?.x || 5;',
  'prefer-optional-chain': 'export const x = maybe && maybe.x;',
  'prefer-promise-reject-errors': "void Promise.reject('x');",
  'restrict-plus-operands': "void (plain + 'a');",
  'restrict-template-expressions': 'void `${plain}`;',
  'switch-exhaustiveness-check':
    "export const f = (which: 'a' | 'b') => { switch (which) { case 'a': void which; } };",
  'unbound-method': 'class Box { value = 1; get() { return this.value; } } export const get = new Box().get;',
};

const declared = `
interface Plain {x?: number}
declare const later: Promise<number>; declare const anything: any;
declare const plain: Plain; declare const maybe: Plain | undefined;
export {};
`;

interface Report {
  diagnostics: {code: string; filename: string}[];
}

const folder = mkdtempSync(join(tmpdir(), 'arengo-lint-'));
afterAll(() => rmSync(folder, {recursive: true}));
const config = '.oxlintrc.json';

/** The rules that report, by file. */
function reports(files: Record<string, string>): Map<string, string[]> {
  copyFileSync(config, join(folder, config));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: {strict: true}}));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), {recursive: true});
    writeFileSync(join(folder, path), declared + code);
  }
  const {stdout} = spawnSync(resolve('node_modules/.bin/oxlint'), ['--type-aware', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const found = new Map(Object.keys(files).map((path) => [path, new Array<string>()]));
  for (const {code, filename} of (JSON.parse(stdout) as Report).diagnostics)
    found.get(filename.replaceAll('\\', '/'))?.push(code.replace(/^typescript\((.*)\)$/, '$1'));
  return found;
}

describe('the rules that need types', () => {
  const files = Object.entries(refused).map(([rule, code]) => [`server/${rule}.ts`, code] as const);
  const accepted = {
    'server/fine.ts':
      "void `${1}`; export const f = (text?: string) => text || 'x'; void later.catch(() => 1);",
    'src/fine.ts': refused['unbound-method'] ?? '',
    'test/fine.ts': `export const read = anything; ${refused['no-unsafe-return']}`,
    'test/elements/fine.ts': refused['no-floating-promises'] ?? '',
  };
  const found = reports({...Object.fromEntries(files), ...accepted});

  it('are those that are tried here', () => {
    const rules = readFileSync(config, 'utf8').matchAll(/^ {4}"typescript\/([\w-]+)": (?!"off")/gm);
    expect([...rules].map(([, rule]) => rule).sort()).toEqual(Object.keys(refused).sort());
  });

  it.each(Object.keys(refused))('%s', (rule) => {
    expect(found.get(`server/${rule}.ts`)).toContain(rule);
  });

  it.each(Object.keys(accepted))('leave alone what is fine: %s', (path) => {
    expect(found.get(path)).toEqual([]);
  });
});
