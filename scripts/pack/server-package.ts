import {cpSync, copyFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {build as bundle, type Plugin} from 'vite';
import {build} from '../build.ts';
import {readJson, writeJson, type Description} from './files.ts';

/**
 * Writes the package `arengo-server` into a folder. Its files lie as deep as in the project (`dist/server/main.js`),
 * so that the demo finds its content, the widgets and what it wears beside them.
 */
export async function writeServerPackage(folder: string): Promise<void> {
  await build({onlyWhenStale: true});
  const own = readJson<Description>('server/package.json');
  await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [threadBesideMain],
    // What it does not name itself is ours, or what only our sources read with: that comes along, under its licence.
    ssr: {noExternal: true, external: Object.keys(own.dependencies)},
    build: {
      ssr: true,
      outDir: join(folder, 'dist', 'server'),
      target: 'node22',
      license: {fileName: 'licenses.md'},
      rolldownOptions: {
        input: {main: 'server/src/main.ts', 'sqlite-writer': 'server/src/store/sqlite-writer.ts'},
        // All in one folder: a file finds another by where it is.
        output: {entryFileNames: '[name].js', chunkFileNames: '[name]-[hash:7].js'},
      },
    },
  });
  cpSync('dist/cdn', join(folder, 'dist', 'cdn'), {
    recursive: true,
    filter: (path) => !/[/\\]\.vite$/.test(path),
  });
  cpSync('dist/composer', join(folder, 'dist', 'composer'), {recursive: true});
  cpSync('examples/municipality', join(folder, 'examples', 'municipality'), {recursive: true});
  writeKit(join(folder, 'dist', 'kit'));
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
  copyFileSync('docs/npm-server.md', join(folder, 'README.md'));
  writeJson(join(folder, 'package.json'), {
    ...own,
    bin: {'arengo-server': './dist/server/main.js'},
    files: ['dist', 'examples'],
  });
}

/** The style sheet of Bootstrap Italia is all that the demo takes of it. */
function writeKit(folder: string) {
  const kit = 'node_modules/bootstrap-italia';
  const sheet = 'css/bootstrap-italia.min.css';
  mkdirSync(join(folder, 'css'), {recursive: true});
  copyFileSync(join(kit, 'dist', sheet), join(folder, sheet));
  copyFileSync(join(kit, 'LICENSE'), join(folder, 'LICENSE'));
}

/** The thread that writes is started by the name of its file. */
const threadBesideMain: Plugin = {
  name: 'arengo:thread-beside-main',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/server/src/store/sqlite-thread.ts')) return null;
    const source = './sqlite-writer.ts';
    if (!code.includes(source)) throw new Error(`${id} starts its thread from another file now`);
    return code.replace(source, './sqlite-writer.js');
  },
};
