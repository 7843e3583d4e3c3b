import {globSync} from 'node:fs';
import {run} from '../../scripts/setup.mjs';

/** Bundle the peers that come as modules, and the contenders, into bench/dist, as a page in production loads them. */
export async function bundle(): Promise<void> {
  const code = await run('bench/node_modules/.bin/esbuild', [
    ...globSync(['bench/peers/*.ts', 'bench/contenders/!(contender|page).ts']),
    '--bundle',
    '--minify',
    '--format=esm',
    '--target=es2022',
    '--define:process.env.NODE_ENV="production"',
    '--outbase=bench',
    '--outdir=bench/dist',
    '--log-level=warning',
  ]);
  if (code !== 0) throw new Error('the peers could not be bundled: what esbuild says is above');
}
