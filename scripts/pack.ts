/** Writes the packages that are published, and their archives, into dist/npm. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {writeServerPackage} from './pack/server-package.ts';
import {writeWidgetsPackage} from './pack/widgets-package.ts';

const folder = 'dist/npm';

const writers = {arengo: writeWidgetsPackage, 'arengo-server': writeServerPackage};
export type PackageName = keyof typeof writers;

/** Writes a package, and gives the path of its archive. */
export async function pack(name: PackageName): Promise<string> {
  rmSync(`${folder}/${name}`, {recursive: true, force: true});
  mkdirSync(`${folder}/${name}`, {recursive: true});
  await writers[name](`${folder}/${name}`);
  return archive(name);
}

/** Packs as `npm publish` would. */
function archive(name: PackageName): string {
  const args = ['pack', `./${name}`, '--ignore-scripts', '--json'];
  const {stdout, status, stderr} = spawnSync('npm', args, {cwd: folder, encoding: 'utf8'});
  const [packed] = status === 0 ? (JSON.parse(stdout) as {filename: string; size: number}[]) : [];
  if (!packed) throw new Error(`${name} could not be packed: ${stderr}`);
  console.log(`${folder}/${packed.filename}  ${Math.round(packed.size / 1024)} KB`);
  return resolve(folder, packed.filename);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await pack('arengo');
  await pack('arengo-server');
}
