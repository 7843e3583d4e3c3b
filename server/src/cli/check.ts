import {checkCsv} from './check-csv.ts';
import {readContent} from './content.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {UsageError} from './options.ts';

/** `check <file>`: what `publish` would say of this file, without a database; of a table, what a widget would. */
export async function run(
  argv: readonly string[],
  {stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>,
): Promise<number> {
  const [file, ...more] = argv;
  if (file === undefined || file.startsWith('-') || more.length > 0)
    throw new UsageError('arengo-server check <file>');
  if (/\.csv$/i.test(file)) return checkCsv(file, {stdout, stderr});
  const {faults, warnings} = await readContent(file);
  for (const warning of warnings) say(stderr, `${warning} (warning)`);
  for (const fault of faults) say(stderr, fault);
  if (faults.length === 0) say(stdout, `${file}: may be published`);
  return faults.length === 0 ? 0 : 1;
}
