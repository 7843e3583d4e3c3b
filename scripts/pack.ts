/** Writes the packages that are published, and their archives, into dist/npm. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {writeWidgetsPackage} from './pack/widgets-package.ts';

const folder = 'dist/npm';

/** Writes the packages, and gives the path of each archive by the name of its package. */
export async function pack(): Promise<Readonly<Record<'arengo', string>>> {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  await writeWidgetsPackage(`${folder}/arengo`);
  return {arengo: archive('arengo')};
}

/** Packs as `npm publish` would. */
function archive(name: string): string {
  const args = ['pack', `./${name}`, '--ignore-scripts', '--json'];
  const {stdout, status, stderr} = spawnSync('npm', args, {cwd: folder, encoding: 'utf8'});
  const [packed] = status === 0 ? (JSON.parse(stdout) as {filename: string; size: number}[]) : [];
  if (!packed) throw new Error(`${name} could not be packed: ${stderr}`);
  console.log(`${folder}/${packed.filename}  ${Math.round(packed.size / 1024)} KB`);
  return resolve(folder, packed.filename);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await pack();
