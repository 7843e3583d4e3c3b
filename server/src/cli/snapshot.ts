import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadWords} from '../../../src/messages/load.ts';
import type {CommandWords} from '../../../src/messages/commands.ts';
import {SourceFailure} from '../../../src/sources/failure.ts';
import {fetchOutside} from '../relay/outside.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {languageOf, UsageError} from './options.ts';
import {outside} from './outside.ts';
import {replaceFile} from './replace-file.ts';
import {readConfig} from './snapshot-config.ts';
import type {SnapshotSource} from './snapshot-config.ts';
import {readSource} from './snapshot-read.ts';

const usage = 'arengo-server snapshot <config.yaml|config.json> [--public-only] [--lang it|en]';

/**
 * `snapshot <config>`: what other systems say, as files for any web server. A source that fails leaves its file as it
 * is, and the code of the program says so: 1.
 */
export async function run(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Promise<number> {
  const {file, isPublicOnly, lang} = argumentsOf(argv);
  const {common, commands} = await loadWords(lang, 'commands');
  const t = commands.snapshot;
  const config = await readConfig(file, t);
  if ('faults' in config) {
    for (const fault of config.faults) say(io.stderr, fault);
    say(io.stderr, t.faults(config.faults.length));
    return 1;
  }
  const fetch = isPublicOnly ? fetchOutside(outside()) : globalThis.fetch;
  let failed = 0;
  // One after the other: a source is often a small server, and asked for several files.
  for (const source of config.sources) {
    const path = join(config.folder, `${source.name}.json`);
    const fault = await take(source, path, fetch, io, t);
    if (fault === undefined) continue;
    failed += 1;
    say(io.stderr, fault);
    const before = await stat(path).catch(() => undefined);
    const when = before && common.dates.moment(before.mtime.toISOString(), 'Europe/Rome');
    say(io.stderr, when === undefined ? t.none(path) : t.keptFrom(path, when));
  }
  if (failed > 0) say(io.stderr, t.summary(failed, config.sources.length));
  return failed > 0 ? 1 : 0;
}

/** More than this no widget reads (src/sources/exchange.ts). */
const isReadable = (text: string) => Buffer.byteLength(text) <= 5_000_000;

/** Write what a source says; what is returned is why it was not. */
async function take(
  source: SnapshotSource,
  path: string,
  fetch: typeof globalThis.fetch,
  {stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>,
  t: CommandWords['snapshot'],
): Promise<string | undefined> {
  try {
    const snapshot = await readSource(source, fetch);
    if (!snapshot) return t.failed(path, t.notOffered, `${source.src}: ${source.noun}`);
    const {value, entries, unreadable, isCut, leftOut} = snapshot;
    // In lines for whoever compares two, unless that is what makes it too large for a page.
    const text = [1, 0].map((indent) => `${JSON.stringify(value, undefined, indent)}\n`).find(isReadable);
    if (text === undefined) return t.failed(path, t.tooLarge, `${source.src}: ${entries}`);
    const outcome = await replaceFile(path, text);
    say(stdout, outcome === 'written' ? t.written(path, entries) : t.unchanged(path));
    if (unreadable > 0) say(stderr, t.unreadable(path, unreadable));
    if (leftOut > 0) say(stderr, t.leftOut(path, leftOut));
    if (isCut) say(stderr, t.cut(path, entries));
    return undefined;
  } catch (error) {
    if (error instanceof SourceFailure) return t.failed(path, t.why[error.reason], error.message);
    if (error instanceof Error && 'code' in error) return t.failed(path, t.notWritten, error.message);
    throw error;
  }
}

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  return {file, isPublicOnly: values['public-only'] ?? false, lang: languageOf(values.lang) ?? 'it'};
}

function parsed(argv: readonly string[]) {
  try {
    const options = {'public-only': {type: 'boolean'}, lang: {type: 'string'}} as const;
    return parseArgs({args: [...argv], options, allowPositionals: true});
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
