import {parseArgs} from 'node:util';
import {canonical} from '../receipt.ts';
import type {Store} from '../store/store.ts';
import type {Content, Read, Remark} from './content.ts';
import {readFolder} from './content.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {UsageError} from './options.ts';

/** `publish <folder> [--data folder]`: all of it, or nothing. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const {folder, data} = argumentsOf(argv);
  const content = await readFolder(folder);
  for (const warning of content.warnings) say(io.stderr, `${warning} (warning)`);
  if (content.faults.length > 0) return refuse(io, content.faults);
  const store = await io.openStore(data);
  try {
    const clashes = await clashesIn(store, content.documents);
    if (clashes.length > 0) return refuse(io, clashes);
    await store.publish({consultations: content.documents.map(({consultation}) => consultation)});
  } finally {
    await store.close();
  }
  announce(io, content);
  return 0;
}

function argumentsOf(argv: readonly string[]): {readonly folder: string; readonly data: string | undefined} {
  const usage = 'arengo-server publish <folder> [--data folder]';
  const {values, positionals} = parsed(argv, usage);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(usage);
  return {folder, data: values.data};
}

function parsed(argv: readonly string[], usage: string) {
  try {
    return parseArgs({args: [...argv], options: {data: {type: 'string'}}, allowPositionals: true});
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Answers name the version of the questions they answer: one version can mean only one set of questions. */
async function clashesIn(store: Store, documents: readonly Read[]): Promise<readonly Remark[]> {
  const remarks = documents.map(async ({file, consultation: {id, questionnaire}}) => {
    const kept = questionnaire && (await store.questionnaire(id, questionnaire.version));
    if (!questionnaire || !kept || canonical(kept) === canonical(questionnaire)) return [];
    const reason = `the questions changed since "${questionnaire.version}" was published: give them a new version`;
    return [`${file}: $.questionnaire.version: ${reason}`];
  });
  return (await Promise.all(remarks)).flat();
}

function refuse({stderr}: Io, faults: readonly Remark[]): number {
  for (const fault of faults) say(stderr, fault);
  say(stderr, `Nothing was published: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}.`);
  return 1;
}

function announce({stdout}: Io, {documents}: Content): void {
  for (const {file, consultation} of documents) say(stdout, `published ${consultation.id} (${file})`);
}
