import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {writeArchive} from './archive.ts';
import {writeLines} from './lines.ts';
import {buildSingles} from './single.ts';

const built = ['dist/cdn/arengo.js', 'dist/composer/index.html'];
const sources = [
  'src',
  'custom-elements.json',
  'scripts/composer.ts',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** The newest change below a path; folders count, because a removed file only shows in its folder. */
function newestChange(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Whether `output` is missing or older than anything it is made from. */
export function isStale(output: string, inputs: readonly string[]): boolean {
  if (!existsSync(output)) return true;
  const since = statSync(output).mtimeMs;
  return inputs.some((input) => existsSync(input) && newestChange(input) > since);
}

/**
 * Builds the widgets into dist/cdn: the loader and its chunks, a single file for each noun, what frames need, the lines to
 * paste; and the composer into dist/composer.
 */
export async function build({onlyWhenStale = false} = {}): Promise<void> {
  if (onlyWhenStale && !built.some((output) => isStale(output, sources))) return;
  console.log('Building the widgets …');
  const vite = await import('vite');
  await vite.build({logLevel: 'warn'});
  await buildSingles();
  await (await import('./frames.ts')).buildFrames();
  writeLines();
  const {composerBuild} = await import('./composer.ts');
  await vite.build(composerBuild);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build();
  if (process.argv.includes('--zip')) console.log(await writeArchive());
}
