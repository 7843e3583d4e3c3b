import {parseArgs} from 'node:util';
import type {Kept} from '../lifecycle/held.ts';
import {withHeld} from '../lifecycle/held.ts';
import type {KeptHistory} from '../plan-history/publishing.ts';
import {consultationFindings} from '../publication/consultation.ts';
import {canonical} from '../receipt.ts';
import type {Store} from '../store/store.ts';
import type {Content, FileContent, Remark} from './content.ts';
import {publicationOf, readFolder} from './content.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {languageOf, UsageError} from './options.ts';

const usage = 'arengo-server publish <folder> [--by name] [--rewrite reason] [--data folder] [--lang it|en]';

/** `publish <folder>`: all of it, or nothing. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const {folder, data, lang, publisher} = argumentsOf(argv);
  const content = await readFolder(folder, lang);
  for (const warning of content.warnings) say(io.stderr, `${warning} (warning)`);
  if (content.faults.length > 0) return refuse(io, content.faults);
  const store = await io.openStore(data);
  try {
    const clashes = [
      ...(await clashesIn(store, content.files)),
      ...(await heldClashes(store, content.files)),
    ];
    if (clashes.length > 0) return refuse(io, clashes);
    for (const kept of await store.publish({...publicationOf(content.files), publisher})) remind(io, kept);
  } finally {
    await store.close();
  }
  announce(io, content);
  return 0;
}

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(usage);
  // An empty name is none; an empty reason is not one that anybody could read.
  const [by, rewriting] = [values.by, values.rewrite].map((text) => text?.trim());
  if (rewriting === '') throw new UsageError(`--rewrite: say why, for everybody to read\n${usage}`);
  const publisher = {by: by === '' ? undefined : by, rewriting};
  return {folder, data: values.data, lang: languageOf(values.lang), publisher};
}

function parsed(argv: readonly string[]) {
  try {
    const options = {
      by: {type: 'string'},
      rewrite: {type: 'string'},
      data: {type: 'string'},
      lang: {type: 'string'},
    } as const;
    return parseArgs({args: [...argv], options, allowPositionals: true});
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Answers name the version of the questions they answer: one version can mean only one set of questions. */
async function clashesIn(store: Store, files: readonly FileContent[]): Promise<readonly Remark[]> {
  const documents = files.flatMap(({file, names, publication}) =>
    (publication.consultations ?? []).map((consultation, index) => ({
      ...consultation,
      place: `${file}: ${names[index]?.path ?? '$'}`,
    })),
  );
  const remarks = documents.map(async ({place, id, questionnaire}) => {
    const kept = questionnaire && (await store.questionnaire(id, questionnaire.version));
    if (!questionnaire || !kept || canonical(kept) === canonical(questionnaire)) return [];
    const reason = `the questions changed since "${questionnaire.version}" was published: give them a new version`;
    return [`${place}.questionnaire.version: ${reason}`];
  });
  return (await Promise.all(remarks)).flat();
}

/** What commands have set stays: it must make sense with the rest of the file. */
async function heldClashes(store: Store, files: readonly FileContent[]): Promise<readonly Remark[]> {
  const clashes = files.flatMap(({file, publication}) =>
    (publication.consultations ?? []).map(async (incoming) => {
      const {document, heldSince} = (await store.lifecycle.find(incoming.id)) ?? {};
      if (!document || heldSince === undefined) return [];
      return consultationFindings(withHeld(document, incoming)).faults.map(
        ({path, reason}) =>
          `${file}: ${incoming.id}: ${path} ${reason}, with what commands set on ${heldSince}`,
      );
    }),
  );
  return (await Promise.all(clashes)).flat();
}

function remind(io: Io, kept: Kept | KeptHistory): void {
  if ('plan' in kept) remindOfHistory(io, kept);
  else remindOfCommand(io, kept);
}

/** What everybody could read is not taken back in silence. */
function remindOfHistory({stderr}: Io, {plan, leftOut}: KeptHistory): void {
  for (const {commitment, milestone, what, said} of leftOut) {
    const where = [plan, commitment, ...(milestone ? [milestone.id] : [])].join(' ');
    const line = typeof said === 'string' ? said : Object.values(said).join(' / ');
    say(
      stderr,
      `${where}: ${what}: "${line}" is public and not in the file: it stays. Write it into the file, or publish with --rewrite and the reason (warning)`,
    );
  }
}

function remindOfCommand({stderr}: Io, {consultation, fields, since}: Kept): void {
  say(
    stderr,
    `${consultation}: ${fields.join(', ')}: not taken from the file, a command set them on ${since}. Write them into the file, or change them by command (warning)`,
  );
}

function refuse({stderr}: Io, faults: readonly Remark[]): number {
  for (const fault of faults) say(stderr, fault);
  say(stderr, `Nothing was published: ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}.`);
  return 1;
}

function announce({stdout}: Io, {files}: Content): void {
  for (const {file, names} of files) {
    const [only, ...more] = names;
    say(stdout, `published ${only && more.length === 0 ? only.id : `${names.length} documents`} (${file})`);
  }
}
