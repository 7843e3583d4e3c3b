/**
 * Writes custom-elements.json, what editors make of it, and the README's API tables; with `--check` only says whether
 * they are current.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {editorData} from './editor-data.ts';
import {readme, type Manifest} from './readme.ts';
import {tidy} from './tidy.ts';

const committed = 'custom-elements.json';
const folder = '.cache/manifest';

function analyze(): Manifest {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  const {status} = spawnSync(
    process.execPath,
    [analyzer, 'analyze', '--config', 'scripts/manifest.config.mjs'],
    {stdio: 'inherit'},
  );
  if (status !== 0) throw new Error('The custom elements manifest could not be made.');
  const manifest = JSON.parse(readFileSync(`${folder}/${committed}`, 'utf8')) as Manifest;
  manifest.modules = manifest.modules.map(shared).filter(isTelling);
  // The analyzer keeps the order in which the disk listed the files, which is not the same everywhere.
  manifest.modules.sort((left, right) => (left.path < right.path ? -1 : 1));
  return manifest;
}

function isTelling({declarations = [], exports = []}: Manifest['modules'][number]): boolean {
  return declarations.length > 0 || exports.some(({kind}) => kind === 'custom-element-definition');
}

/** What others may rely on: elements with their public members, not the functions that draw their parts. */
function shared(module: Manifest['modules'][number]) {
  const classes = module.declarations?.filter(({customElement}) => customElement === true) ?? [];
  const declarations = classes.map((declaration) => ({
    ...declaration,
    members:
      declaration.members?.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected') ?? [],
  }));
  return {...module, declarations};
}

function settle(path: string, text: string, checking: boolean): boolean {
  const current = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (current) return true;
  if (checking) console.error(`${path} is not current: run \`npm run manifest\` and commit it.`);
  else writeFileSync(path, text);
  return !checking;
}

const checking = process.argv.includes('--check');
const manifest = analyze();
// Wide lines would be those of code: these files are for programs, and for whoever compares two of them.
const json = (value: unknown) => tidy(committed, JSON.stringify(value), {printWidth: 80});
const results = [
  settle(committed, await json(manifest), checking),
  ...(await Promise.all(
    editorData(manifest).map(async ({path, data}) => settle(path, await json(data), checking)),
  )),
  ...(await Promise.all(readme(manifest).map(async ({path, text}) => settle(path, await text, checking)))),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
