import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import * as z from 'zod/mini';
import {Day} from '../../../src/model/dates.ts';
import {Link} from '../../../src/model/link.ts';
import {read} from '../../../src/model/read.ts';
import type {CommandWords} from '../../../src/messages/commands.ts';
import {UsageError} from './options.ts';
import {parse} from './parse.ts';

const SnapshotSource = z.strictObject({
  /** The file is called this, with `.json` at the end. */
  name: z
    .string()
    .check(z.regex(/^[\w-][\w.-]{0,99}$/, 'must be the name of a file: letters, digits, - _ .')),
  noun: z.enum(
    ['consultation', 'agenda', 'dataset', 'plan', 'commitment'],
    'must be consultation, agenda, dataset, plan or commitment',
  ),
  src: Link,
  /** The name of what reads it, when the address does not tell. */
  source: z.optional(z.string()),
  /** A list of consultations or datasets, not one. */
  list: z.optional(z.boolean()),
  /** Of an agenda: only what touches these days, both included. */
  from: z.optional(Day),
  to: z.optional(Day),
});

const SnapshotConfig = z.strictObject({
  /** The folder the files go to, seen from the file that says so. */
  folder: z._default(z.string(), '.'),
  sources: z.array(SnapshotSource).check(z.minLength(1, 'must name a source')),
});

/** One source, and what becomes of it. */
export type SnapshotSource = z.infer<typeof SnapshotSource>;

/** Where to write what. */
export type SnapshotPlan = {readonly folder: string; readonly sources: readonly SnapshotSource[]};

/** Read the list of sources. Throws `UsageError`; `faults` are lines about what is in it. */
export async function readConfig(
  file: string,
  t: CommandWords['snapshot'],
): Promise<SnapshotPlan | {readonly faults: readonly string[]}> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const {value, faults} = parse(file, text);
  if (faults.length > 0) return {faults: faults.map((fault) => `${file}:${fault}`)};
  const reading = read(SnapshotConfig, value);
  if (!reading.fits) return {faults: reading.misfits.map(({path, reason}) => `${file}: ${path} ${reason}`)};
  const {folder, sources} = reading.value;
  const dated = sources.filter(({noun, from, to}) => noun !== 'agenda' && (from ?? to) !== undefined);
  if (dated.length > 0) return {faults: dated.map(({name}) => `${file}: ${t.notDated(name)}`)};
  // On many disks `Dati` and `dati` are one file.
  const names = sources.map(({name}) => name.toLowerCase());
  const twice = sources.filter(({name}, index) => names.indexOf(name.toLowerCase()) !== index);
  if (twice.length > 0) return {faults: twice.map(({name}) => `${file}: ${t.twice(name)}`)};
  return {folder: resolve(dirname(file), folder), sources};
}
