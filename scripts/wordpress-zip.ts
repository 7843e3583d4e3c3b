import {createWriteStream, globSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {pathToFileURL} from 'node:url';
import {ZipFile} from 'yazl';
import {build} from './build.ts';

const plugin = 'examples/wordpress/arengo';
const widgets = 'dist/cdn';

/** The version of the plugin, as WordPress reads it. */
function version(): string {
  const found = /^ \* Version:\s+(\S+)$/m.exec(readFileSync(join(plugin, 'arengo.php'), 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${plugin}/arengo.php names no version`);
  return found;
}

const filesOf = (folder: string) =>
  globSync('**/*', {cwd: folder, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Makes `dist/arengo-wordpress-<version>.zip`: the plugin with the built widgets in it. Gives its path. */
export async function zipPlugin(): Promise<string> {
  const path = `dist/arengo-wordpress-${version()}.zip`;
  // Fixed times and order: the same files make the same zip.
  const mtime = new Date('2000-01-01T00:00:00Z');
  const zip = new ZipFile();
  const add = (file: string, name: string) => zip.addFile(file, name, {mtime, mode: 0o100644});
  for (const file of filesOf(plugin)) add(file, `arengo/${file.slice(plugin.length + 1)}`);
  for (const file of filesOf(widgets)) add(file, `arengo/widgets/${file.slice(widgets.length + 1)}`);
  add('LICENSE', 'arengo/LICENSE');
  zip.end();
  mkdirSync('dist', {recursive: true});
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build({onlyWhenStale: true});
  console.log(await zipPlugin());
}
