import {resolve} from 'node:path';
import type {TestProject} from 'vitest/node';
import type {PackageName} from '../../scripts/pack.ts';
import {said} from './installed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of each archive, as `npm publish` would send it. */
    packed: Readonly<Record<PackageName, string>>;
  }
}

/** Packs once for all tests of what is published. */
export async function setup({provide}: TestProject): Promise<void> {
  const output = await said(
    '.',
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    'scripts/pack.ts',
  );
  console.log(output);
  const archive = (name: PackageName) => {
    const [, path] = new RegExp(`^(\\S*/${name}-\\d\\S*\\.tgz)`, 'm').exec(output) ?? [];
    if (path === undefined) throw new Error(`${name} was not packed`);
    return resolve(path);
  };
  provide('packed', {arengo: archive('arengo'), 'arengo-server': archive('arengo-server')});
}
