import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'vite';

const source = resolve('server/src/store/sqlite-writer.ts');
const folder = resolve('.cache/writer');
const name = './sqlite-writer.ts';

/**
 * Tests that open stores by the hundred give each the writer as one file, built once per run of the same source: a
 * thread that reads the TypeScript takes half a second of a processor, one that reads this a tenth. What starts the
 * server as a process (`main.test.ts`, end-to-end, heavy) reads the source.
 */
export function builtWriter(): Plugin {
  let built: Promise<unknown> | undefined;
  return {
    name: 'arengo:built-writer',
    async transform(code, id) {
      if (!id.endsWith('/server/src/store/sqlite-thread.ts')) return null;
      if (!code.includes(name)) throw new Error(`${id} starts its thread from another file now`);
      await (built ??= build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        ssr: {noExternal: true, external: ['better-sqlite3']},
        build: {
          ssr: source,
          outDir: folder,
          target: 'node22',
          rolldownOptions: {output: {entryFileNames: 'sqlite-writer.mjs'}},
        },
      }));
      return code.replace(name, pathToFileURL(join(folder, 'sqlite-writer.mjs')).href);
    },
  };
}
