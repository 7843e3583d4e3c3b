import {basename} from 'node:path';
import type {Writable} from 'node:stream';
import {Readable} from 'node:stream';
import {parseArgs} from 'node:util';
import {loadWords} from '../../../src/messages/load.ts';
import type {ImportWords} from '../../../src/messages/imports.ts';
import type {ImportNote, ImportSeverity} from '../../../src/model/import-note.ts';
import {importCodes, severityOf} from '../../../src/model/import-note.ts';
import {isQuestion, walk} from '../../../src/model/item.ts';
import type {ImportSource} from '../imports/import-file.ts';
import {importFile, sources} from '../imports/import-file.ts';
import {templateWorkbook} from '../imports/spreadsheet/template.ts';
import {yamlOf} from '../imports/yaml.ts';
import {framed} from './frame.ts';
import {bring} from './import-source.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {newFile} from './new-file.ts';
import {languageOf, UsageError} from './options.ts';

const usage = `arengo-server import <file> [--from ${sources.join('|')}] [--out file] [--frame file] [--sheet name] [--lang it|en]
arengo-server import --template <file.xlsx>`;

/** `import <file>`: a questionnaire from elsewhere as a consultation of ours, and what could not be carried over. */
export async function run(
  argv: readonly string[],
  {stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>,
): Promise<number> {
  const {file, from, out, frame, sheet, template, lang} = argumentsOf(argv);
  const {imports: words} = await loadWords(lang, 'imports');
  if (template !== undefined) {
    if (!(await writtenTo(template, await templateWorkbook(), '--template'))) return 1;
    say(stdout, words.template(template));
    return 0;
  }
  const brought = await bring(file);
  if ('fault' in brought) return refuse([brought.fault]);
  const {imported, notes} = await importFile(brought.given, {from, sheet});
  if (!imported) return refuse(notes);
  const whole = frame === undefined ? {imported, faults: []} : await framed(imported, frame);
  for (const fault of whole.faults) say(stderr, fault);
  if (whole.faults.length > 0) {
    say(stderr, words.refused(whole.faults.length));
    return 1;
  }
  tell(notes, file, words, stderr);
  const {document, missing} = whole.imported;
  const remarks = [basename(file), ...(missing.length > 0 ? [words.missing(missing)] : [])];
  const text = yamlOf(document, remarks);
  if (out === undefined) stdout.write(text);
  // What somebody has worked on since the last import is not written over.
  else if (!(await writtenTo(out, text, '--out'))) return 1;
  const questions = [...walk(document.questionnaire.items)].filter(isQuestion).length;
  say(stderr, words.written(out ?? file, questions));
  if (missing.length > 0) say(stderr, words.missing(missing));
  say(stderr, words.personal);
  return 0;

  async function writtenTo(path: string, content: string | Uint8Array, flag: string): Promise<boolean> {
    const place = await newFile(path);
    if ('fault' in place) {
      say(stderr, words.noPlace(path, flag, place.fault));
      return false;
    }
    try {
      await place.write(Readable.from([content]));
    } finally {
      await place.giveUp();
    }
    return true;
  }

  function refuse(all: readonly ImportNote[]): number {
    tell(all, file, words, stderr);
    say(stderr, words.refused(all.filter((note) => severityOf(note) === 'fault').length));
    return 1;
  }
}

/** All that is to be said of a file, the worst first. */
export function tell(notes: readonly ImportNote[], file: string, words: ImportWords, stderr: Writable): void {
  // The keys of a record are its type's; TypeScript widens them to string.
  for (const severity of Object.keys(importCodes) as ImportSeverity[]) {
    const own = notes.filter((note) => severityOf(note) === severity);
    if (own.length === 0) continue;
    say(stderr, words.heading[severity](own.length));
    for (const note of own) say(stderr, `  ${file}: ${words.note(note)}`);
  }
}

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const [file, ...more] = positionals;
  const {from, out, frame, sheet, template} = values;
  const lang = languageOf(values.lang) ?? 'it';
  if (template !== undefined && file === undefined)
    return {file: template, from: undefined, out, frame, sheet, template, lang};
  if (file === undefined || more.length > 0 || template !== undefined) throw new UsageError(usage);
  return {file, from: from === undefined ? undefined : sourceCalled(from), out, frame, sheet, template, lang};
}

function parsed(argv: readonly string[]) {
  try {
    const text = {type: 'string'} as const;
    return parseArgs({
      args: [...argv],
      options: {from: text, out: text, frame: text, sheet: text, template: text, lang: text},
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function sourceCalled(name: string): ImportSource {
  const found = sources.find((source) => source === name);
  if (found) return found;
  throw new UsageError(`--from is one of ${sources.join(', ')}, not "${name}"\n${usage}`);
}
