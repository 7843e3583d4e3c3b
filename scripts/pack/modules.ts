import {spawnSync} from 'node:child_process';
import {copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';

/** What bundlers load, and frameworks' types: all that these import comes along. */
const entries = ['src/define.ts', 'src/index.ts', 'src/npm/*.ts', 'src/elements/*/define.ts'];

/** The types of frameworks, which are not installed here. */
const frameworks = ['react', 'svelte', 'vue'];

const relative = /((?:\bfrom|\bimport)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/** Compiles the sources into JavaScript and declarations, one file a module, in `folder`. */
export async function writeModules(folder: string): Promise<void> {
  const config = join('.cache', 'pack', 'tsconfig.json');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join('.cache', 'pack'), {recursive: true});
  const files = globSync(entries)
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => join('..', '..', path));
  const compilerOptions = {
    noEmit: false,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    types: [],
    rootDir: '../../src',
    outDir: join('..', '..', folder),
  };
  writeFileSync(
    config,
    JSON.stringify({extends: '../../tsconfig.json', compilerOptions, files, include: []}),
  );
  const compiler = 'node_modules/typescript-native/bin/tsc';
  const {status} = spawnSync(process.execPath, [compiler, '-p', config], {stdio: 'inherit'});
  if (status !== 0) throw new Error('The modules of the package could not be compiled.');
  for (const path of globSync(`${folder}/**/*.js`)) await settle(path, isWords(path) ? kept : lean);
  for (const path of globSync(`${folder}/**/*.d.ts`)) await settle(path, declared);
  for (const name of frameworks) {
    const types = join(folder, 'npm', `${name}.d.ts`);
    copyFileSync(join('src', 'npm', basename(types)), types);
    await settle(types, declared);
    // Something to import: types alone would be an address that leads nowhere.
    writeFileSync(join(folder, 'npm', `${name}.js`), 'export {};\n');
  }
}

/** The package of what a module imports at its top or in a type. */
const packages = [
  /^(?:import|export|\})[^;'"]* from ['"]((?:@[^/'"]+\/)?[^'"./][^'"/]*)/gm,
  /\bimport\(['"]((?:@[^/'"]+\/)?[^'"./][^'"/]*)/g,
];

/** Every package that the modules import. */
export function packagesOf(folder: string): readonly string[] {
  const found = globSync(`${folder}/**/*.{js,d.ts}`).flatMap((path) => {
    const code = readFileSync(path, 'utf8');
    return packages.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name));
  });
  return [...new Set(found)].filter((name) => !frameworks.includes(name)).sort();
}

const isWords = (path: string) => path.includes('/messages/');

async function settle(path: string, change: (code: string, path: string) => string | Promise<string>) {
  writeFileSync(path, await change(readFileSync(path, 'utf8'), path));
}

/** The compiler guards an address that is only known when it runs, such as the one that is asked for again. */
function kept(code: string): string {
  const plain = code
    .replace(/^var __rewriteRelativeImportExtension = [\s\S]*?^};\n/m, '')
    .replace(/\b__rewriteRelativeImportExtension\((.*)\)\)/g, '$1)');
  if (plain.includes('__rewriteRelative'))
    throw new Error('The compiler guards addresses in another way now.');
  return plain;
}

/** Templates and styles without the white space that only their authors need. */
async function lean(code: string, path: string): Promise<string> {
  const plain = kept(code);
  const leaner = await minifyHTMLLiterals(plain, {fileName: path, html: {conservativeCollapse: true}});
  return leaner?.code ?? plain;
}

/** Declarations keep the names of the sources; and of Lit, one package is enough. */
function declared(code: string): string {
  return code.replace(relative, '$1$2$3.js$2').replaceAll('import("lit-html")', 'import("lit")');
}
