import {copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readJson, writeJson, type Description} from './files.ts';
import {packagesOf, writeModules} from './modules.ts';
import {jsonSchema} from './json-schema.ts';

const nouns = ['agenda', 'commitment', 'consultation', 'dataset', 'plan'];

/** Whose types ours extend, each for whoever has it. Any version: the elements are used with older ones too, without types. */
const typedFor = ['@types/react', 'react', 'svelte', 'vue'];

/** An address of the package, and the module behind it. */
const entry = (module: string) => ({types: `./lib/${module}.d.ts`, default: `./lib/${module}.js`});

const exports = {
  '.': entry('index'),
  './define': entry('define'),
  ...Object.fromEntries(
    nouns.flatMap((noun) => [
      [`./${noun}`, entry(`elements/${noun}/${noun}`)],
      [`./${noun}/define`, entry(`elements/${noun}/define`)],
    ]),
  ),
  './events': entry('events'),
  './messages': entry('npm/messages'),
  './model': entry('npm/model'),
  './sources': entry('npm/sources'),
  './react': entry('npm/react'),
  './svelte': entry('npm/svelte'),
  './vue': entry('npm/vue'),
  './schema.json': './schema.json',
  './custom-elements.json': './custom-elements.json',
  './editors/*': './editors/*',
  './package.json': './package.json',
};

/** Writes the package `arengo` into a folder. */
export async function writeWidgetsPackage(folder: string): Promise<void> {
  await writeModules(join(folder, 'lib'));
  mkdirSync(join(folder, 'editors'), {recursive: true});
  for (const file of ['LICENSE', 'CHANGELOG.md']) copyFileSync(file, join(folder, file));
  copyFileSync('docs/npm.md', join(folder, 'README.md'));
  cpSync('editors', join(folder, 'editors'), {recursive: true});
  const manifest = readFileSync('custom-elements.json', 'utf8');
  // It names the modules that it was made of; readers of the package have what they were compiled to.
  writeFileSync(
    join(folder, 'custom-elements.json'),
    manifest.replace(/"\/?src\/([^"]+)\.ts"/g, '"lib/$1.js"'),
  );
  writeJson(join(folder, 'schema.json'), jsonSchema());
  writeJson(join(folder, 'package.json'), description(folder));
}

function description(folder: string) {
  const {version, description, license, dependencies} = readJson<Description>('package.json');
  return {
    name: 'arengo',
    version,
    description,
    license,
    keywords: ['web-components', 'custom-elements', 'participation', 'public-administration', 'open-data'],
    type: 'module',
    sideEffects: ['./lib/define.js', './lib/elements/*/define.js'],
    exports,
    customElements: 'custom-elements.json',
    'web-types': './editors/web-types.json',
    files: ['lib', 'editors', 'custom-elements.json', 'schema.json', 'CHANGELOG.md'],
    dependencies: Object.fromEntries(packagesOf(folder).map((name) => [name, versionOf(name, dependencies)])),
    peerDependencies: Object.fromEntries(typedFor.map((name) => [name, '*'])),
    peerDependenciesMeta: Object.fromEntries(typedFor.map((name) => [name, {optional: true}])),
  };
}

/** From this version on, as far as its numbers promise that nothing breaks: two Lits on a page need not be. */
function versionOf(name: string, dependencies: Description['dependencies']): string {
  const version = dependencies[name];
  if (version === undefined) throw new Error(`The modules import ${name}, which package.json does not name.`);
  return `^${version}`;
}
