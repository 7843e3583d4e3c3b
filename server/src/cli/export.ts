import {createWriteStream} from 'node:fs';
import {rename, rm} from 'node:fs/promises';
import type {Writable} from 'node:stream';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {parseArgs} from 'node:util';
import type {CommandWords} from '../../../src/messages/commands.ts';
import {loadWords} from '../../../src/messages/load.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {Questionnaire} from '../../../src/model/item.ts';
import {walk} from '../../../src/model/item.ts';
import type {ExportedResponse, Store} from '../store/store.ts';
import type {Attachment} from './attachments.ts';
import {attachmentsOf, saveAttachments, withPaths} from './attachments.ts';
import type {Body, Versions} from './csv.ts';
import {codebookOf, csvOf, personalIn, withoutPersonal} from './csv.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {languageOf, UsageError} from './options.ts';
import {watched} from './progress.ts';
import type {ZipEntry} from './zip.ts';
import {zipOf} from './zip.ts';

const usage =
  'arengo-server export <consultation> [--format csv|ndjson|zip] [--out file] [--files folder] [--personal] [--data folder] [--lang it|en]';

/** `export <consultation>`: the responses, without receipt, salt or time of arrival. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const {id, format, out, files, personal, data, lang} = argumentsOf(argv);
  const {common, commands} = await loadWords(lang, 'commands');
  const t = commands.export;
  const store = await io.openStore(data);
  try {
    const stored = await store.consultation(id);
    if (!stored) {
      say(io.stderr, commands.noConsultation(id));
      return 1;
    }
    const purge = await store.lifecycle.retention.purged(id);
    if (purge)
      say(
        io.stderr,
        t.purged(
          purge.totals.reduce((all, {count}) => all + count, 0),
          common.dates.day(purge.begunAt),
        ),
      );
    const {versions, left} = await versionsIn(store, id, stored.document.questionnaire?.version, personal);
    if (left > 0) say(io.stderr, t.leftOut(left));
    const total = await store.countResponses(id);
    const passes: number[] = [];
    const pass = () => counted(kept(store.responses(id), versions, t), passes);
    const responses = () => watched(pass(), {total, t, stderr: io.stderr});
    const attachments = () => attachmentsOf(store, pass(), versions);
    const bodies = {
      csv: () => csvOf(responses(), versions),
      codebook: () => codebookOf(stored.document, versions),
      ndjson: (): Body => [Readable.from(lines(responses(), versions))],
    };
    const body: Body =
      format === 'zip'
        ? [zipOf(archive(bodies, attachments(), passes, t), momentOf(stored.document))]
        : bodies[format]();
    if (out === undefined) await pour(body, io.stdout);
    else {
      await save(body, out);
      if (format === 'csv') await save(bodies.codebook(), out.replace(/(\.csv)?$/i, '-codebook.csv'));
    }
    if (files !== undefined) {
      const count = await saveAttachments(attachments(), files, save);
      say(io.stderr, t.files(count, files));
    }
    return 0;
  } finally {
    await store.close();
  }
}

type Bodies = Readonly<Record<'csv' | 'codebook' | 'ndjson', () => Body>>;

/** Everything in one file, or an error when its parts would not say the same. */
async function* archive(
  bodies: Bodies,
  attachments: AsyncIterable<Attachment>,
  passes: readonly number[],
  t: CommandWords['export'],
): AsyncGenerator<ZipEntry> {
  yield {path: 'responses.csv', body: bodies.csv()};
  yield {path: 'codebook.csv', body: bodies.codebook()};
  yield {path: 'responses.ndjson', body: bodies.ndjson()};
  for await (const {path, bytes} of attachments)
    yield {path: `files/${path}`, body: [bytes()], isCompressed: true};
  if (new Set(passes).size > 1) throw new Error(t.changed);
}

/** Passes responses on, and notes how many there were in this pass. */
async function* counted(responses: AsyncIterable<ExportedResponse>, passes: number[]) {
  const own = passes.push(0) - 1;
  let count = 0;
  for await (const response of responses) {
    passes[own] = ++count;
    yield response;
  }
}

/** A moment that says nothing of who came when, and is the same at every export. */
const momentOf = ({closesAt, opensAt}: Consultation) => new Date(closesAt ?? opensAt ?? 0);

const formats = ['csv', 'ndjson', 'zip'] as const;

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const {out, files, personal = false, data} = values;
  const named = values.format ?? (out?.toLowerCase().endsWith('.zip') ? 'zip' : 'csv');
  const format = formats.find((one) => one === named);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0 || format === undefined) throw new UsageError(usage);
  return {id, format, out, files, personal, data, lang: languageOf(values.lang) ?? 'it'};
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        format: {type: 'string'},
        out: {type: 'string'},
        files: {type: 'string'},
        personal: {type: 'boolean'},
        data: {type: 'string'},
        lang: {type: 'string'},
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Every version that was answered, today's first: the columns must be known before the first row is written. */
async function versionsIn(store: Store, id: string, current: string | undefined, personal: boolean) {
  const answered = await store.snapshots.versions(id, 'answered');
  const first = current === undefined ? undefined : await store.questionnaire(id, current);
  // What one version calls personal is so in all: an answer is no less personal for being older than the mark.
  const known = personal ? [] : [...(first ? [first] : []), ...(await store.snapshots.versions(id))];
  const marked = new Set(known.flatMap(({items}) => [...personalIn(items)]));
  const versions = new Map<string, Questionnaire>();
  let left = 0;
  for (const questionnaire of [...(first ? [first] : []), ...answered]) {
    const {version} = questionnaire;
    if (versions.has(version)) continue;
    const reduced = personal ? {questionnaire, left: 0} : withoutPersonal(questionnaire, marked);
    versions.set(version, reduced.questionnaire);
    left = Math.max(left, reduced.left);
  }
  return {versions, left};
}

/** Responses with the answers to these questions only. */
async function* kept(
  responses: AsyncIterable<ExportedResponse>,
  versions: Versions,
  t: CommandWords['export'],
): AsyncGenerator<ExportedResponse> {
  const linkIds = new Map(
    [...versions].map(([version, {items}]) => [
      version,
      new Set(Array.from(walk(items), ({linkId}) => linkId)),
    ]),
  );
  for await (const response of responses) {
    const own = linkIds.get(response.questionnaireVersion);
    if (!own) throw new Error(t.newVersion);
    yield {...response, answers: response.answers.filter(({linkId}) => own.has(linkId))};
  }
}

async function* lines(
  responses: AsyncIterable<ExportedResponse>,
  versions: Versions,
): AsyncGenerator<string> {
  for await (const response of responses) yield `${JSON.stringify(withPaths(response, versions))}\n`;
}

/** Write to the terminal or a pipe, which may close before the end. */
async function pour(body: Body, stdout: Writable): Promise<void> {
  try {
    await pipeline([...body, stdout], {end: false});
  } catch (error) {
    const isClosed = error instanceof Error && 'code' in error && error.code === 'EPIPE';
    if (!isClosed) throw error;
  }
}

/** A file is whole or not there, and nobody else on the machine reads it. */
async function save(body: Body, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline([...body, createWriteStream(part, {mode: 0o600})]);
    await rename(part, path);
  } catch (error) {
    await rm(part, {force: true});
    throw error;
  }
}
