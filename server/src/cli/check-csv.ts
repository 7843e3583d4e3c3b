import {readFile} from 'node:fs/promises';
import {loadWords} from '../../../src/messages/load.ts';
import {checkTable, readTable} from '../../../src/sources/csv/read-table.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';

/** Check a table as a widget would read it; unless told, in the language of its header: whoever keeps it reads that. */
export async function checkCsv(
  file: string,
  {stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>,
  lang?: string,
): Promise<number> {
  const bytes = await readFile(file).catch((error: unknown) => {
    say(stderr, `${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (!bytes) return 1;
  const {table} = await loadWords(lang ?? readTable(bytes, file).language, 'table');
  const {entries, faults, remarks} = checkTable(bytes, table, file);
  for (const line of [...faults, ...remarks]) say(stderr, `${file}: ${line}`);
  say(stdout, `${file}: ${table.entries(entries)}`);
  return faults.length === 0 ? 0 : 1;
}
