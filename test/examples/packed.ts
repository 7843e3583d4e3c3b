import {pack, type PackageName} from '../../scripts/pack.ts';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of each archive, as `npm publish` would send it. */
    packed: Readonly<Record<PackageName, string>>;
  }
}

/** Packs once for all tests of what is published. */
export async function setup({provide}: TestProject): Promise<void> {
  provide('packed', {arengo: await pack('arengo'), 'arengo-server': await pack('arengo-server')});
}
