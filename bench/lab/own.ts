import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {builtMeasures} from '../../scripts/sizes.ts';

/** Our widgets with a part of their own in the build; `plan` brings `commitment` with it. */
export const nouns = ['consultation', 'agenda', 'dataset', 'plan'] as const;
export type Noun = (typeof nouns)[number];

/** What one of the budgets of `npm run sizes` is made of: files below dist/cdn, and their bytes. */
export type Part = {readonly files: readonly string[]; readonly bytes: number};

/** The core, and what a page loads with each widget, core included: the same numbers as `npm run sizes`. */
export function ownParts(quality = 11): Readonly<Record<'core' | Noun | 'all', Part>> {
  const {all} = builtMeasures((file) => brotli(`dist/cdn/${file}`, quality));
  // Of a widget with several views the first, which is what the pages of the bench show.
  const filesOf = (name: string) => all.find(({budget}) => budget === name)?.files ?? [];
  const part = (...names: readonly string[]): Part => {
    // What two widgets share is loaded once.
    const files = [...new Set(['core', ...names].flatMap(filesOf))];
    return {files, bytes: files.reduce((bytes, file) => bytes + brotli(`dist/cdn/${file}`, quality), 0)};
  };
  return {
    core: part(),
    consultation: part('consultation'),
    agenda: part('agenda'),
    dataset: part('dataset'),
    plan: part('plan'),
    all: part(...nouns),
  };
}

/** What is loaded only when it is wanted, by the names of its budgets. */
export function lazyFiles(names: readonly string[]): readonly string[] {
  const {all} = builtMeasures(() => 0);
  return names.flatMap((name) => {
    const files = all.filter(({budget}) => budget === name).flatMap((one) => one.files);
    if (files.length === 0) throw new RangeError(`no budget is called ${name}`);
    return files;
  });
}

const known = new Map<string, number>();

/** Bytes of a file, compressed as for a page. */
export function brotli(path: string, quality: number): number {
  const bytes = known.get(path) ?? compressed(readFileSync(path), quality);
  known.set(path, bytes);
  return bytes;
}

const compressed = (bytes: Uint8Array, quality: number) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}).length;
