import {parseArgs} from 'node:util';
import type {Collection} from '../publication/file.ts';
import {collections} from '../publication/file.ts';
import {nameFaults} from '../publication/names.ts';
import {checkCsv} from './check-csv.ts';
import {isTable, readContent} from './content.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {languageOf, UsageError} from './options.ts';

const usage = 'arengo-server check <file> [--noun consultation|agenda|dataset|plan] [--lang it|en]';

/** `check <file>`: what `publish` would say of this file, without a database; of a table, what a widget would. */
export async function run(
  argv: readonly string[],
  {stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>,
): Promise<number> {
  const {file, collection, lang} = argumentsOf(argv);
  if (isTable(file)) return checkCsv(file, {stdout, stderr}, lang);
  const content = await readContent(file, {collection});
  const faults = [...content.faults, ...nameFaults([content])];
  for (const warning of content.warnings) say(stderr, `${warning} (warning)`);
  for (const fault of faults) say(stderr, fault);
  if (faults.length === 0) say(stdout, `${file}: may be published`);
  return faults.length === 0 ? 0 : 1;
}

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  const {noun} = values;
  return {
    file,
    collection: noun === undefined ? undefined : collectionCalled(noun),
    lang: languageOf(values.lang),
  };
}

function parsed(argv: readonly string[]) {
  try {
    const options = {noun: {type: 'string'}, lang: {type: 'string'}} as const;
    return parseArgs({args: [...argv], options, allowPositionals: true});
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** By its noun or by its folder. */
function collectionCalled(noun: string): Collection {
  const found = collections.find((collection) => collection === noun || collection === `${noun}s`);
  if (found) return found;
  throw new UsageError(`There is no noun "${noun}".\n${usage}`);
}
