import {readdir, readFile} from 'node:fs/promises';
import {basename, dirname, extname, join, resolve} from 'node:path';
import type {Publication} from '../store/store.ts';
import type {Collection, FileExamination, Named} from '../publication/file.ts';
import {collectionLike, collections, examineFile} from '../publication/file.ts';
import {nameFaults} from '../publication/names.ts';
import {parse} from './parse.ts';
import {readTableFile} from './table.ts';

/** Something to be said about a file: a line of its own, with the file's name. */
export type Remark = string;

/** What was found in one file. */
export type FileContent = {
  readonly file: string;
  readonly collection: Collection;
  readonly publication: Publication;
  readonly names: readonly Named[];
  /** Each keeps everything from being published. */
  readonly faults: readonly Remark[];
  readonly warnings: readonly Remark[];
};

/** What was found in a folder. */
export type Content = {
  readonly files: readonly FileContent[];
  readonly faults: readonly Remark[];
  readonly warnings: readonly Remark[];
};

const extensions = ['.json', '.yaml', '.yml'];
const extensionsOf = (collection: Collection) =>
  collection === 'agenda' ? [...extensions, '.csv'] : extensions;

/** Read everything in a folder that can be published. `lang` is in what language tables are talked about. */
export async function readFolder(folder: string, lang?: string): Promise<Content> {
  const inside = await namesIn(folder);
  const given = collections.filter((collection) => inside?.includes(collection));
  if (given.length === 0)
    return failed(`${folder}: there is no folder ${inWords(collections.map((name) => `"${name}"`))} in it`);
  const read = await Promise.all(given.map((collection) => readCollection(folder, collection, lang)));
  const files = read.flatMap((one) => one.files);
  if (files.length === 0)
    return failed(
      `${folder}: no ${inWords(extensions)} file in ${given.map((name) => `${name}/`).join(', ')}`,
    );
  return {
    files,
    faults: [
      ...files.flatMap(({faults}) => faults),
      ...read.flatMap((one) => nameFaults(one.files)),
      ...ruleFaults(files),
    ],
    warnings: [...read.flatMap(({notRead}) => notRead), ...files.flatMap(({warnings}) => warnings)],
  };
}

async function readCollection(folder: string, collection: Collection, lang: string | undefined) {
  const names = (await namesIn(join(folder, collection))) ?? [];
  const readable = names.filter((name) => extensionsOf(collection).includes(extname(name).toLowerCase()));
  return {
    files: await Promise.all(
      readable.map((name) =>
        readContent(join(folder, collection, name), {name: `${collection}/${name}`, collection, lang}),
      ),
    ),
    notRead: names
      .filter((name) => !readable.includes(name) && !name.startsWith('.'))
      .map((name) => `${collection}/${name}: not read`),
  };
}

/** How a file is read. */
export type Reader = {
  /** What the file is called in remarks. */
  readonly name?: string;
  /** What it holds. Without it, its folder says so, else its content. */
  readonly collection?: Collection | undefined;
  readonly lang?: string | undefined;
};

/** Read one file. */
export async function readContent(path: string, reader: Reader = {}): Promise<FileContent> {
  const {name = path, lang} = reader;
  const said = reader.collection ?? collectionOf(path);
  const of = (faults: readonly Remark[]): FileContent => ({
    file: name,
    collection: said ?? 'consultations',
    publication: {},
    names: [],
    faults,
    warnings: [],
  });
  let bytes: Uint8Array;
  let text = '';
  try {
    bytes = await readFile(path);
    if (!isTable(path)) text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    const reason = error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${codeOf(error)})`;
    return of([`${name}: ${reason}`]);
  }
  if (isTable(path)) {
    const {publication, names, faults, warnings} = await readTableFile(bytes, lang, name);
    const remark = (line: string) => `${name}: ${line}`;
    return {...of(faults.map(remark)), publication, names, warnings: warnings.map(remark)};
  }
  const parsed = parse(path, text);
  if (parsed.faults.length > 0) return of(parsed.faults.map((fault) => `${name}:${fault}`));
  const collection = said ?? collectionLike(parsed.value);
  return {...remarked(name, examineFile(collection, parsed.value)), file: name, collection};
}

/** All that files hold, as it is published. */
export function publicationOf(files: readonly FileContent[]): Publication {
  const parts = files.map(({publication}) => publication);
  return {
    consultations: parts.flatMap(({consultations = []}) => consultations),
    agenda: parts.flatMap(({agenda = []}) => agenda),
    publicationRule: parts.find(({publicationRule}) => publicationRule)?.publicationRule,
    datasets: parts.flatMap(({datasets = []}) => datasets),
    plans: parts.flatMap(({plans = []}) => plans),
  };
}

/** Is this a table? */
export const isTable = (path: string) => extname(path).toLowerCase() === '.csv';

/** What the folder of a file is for. */
function collectionOf(path: string): Collection | undefined {
  const folder = basename(dirname(resolve(path)));
  return collections.find((collection) => collection === folder);
}

function remarked(name: string, {publication, names, faults, warnings}: FileExamination) {
  const remark = ({path, reason}: {path: string; reason: string}) => `${name}: ${path}: ${reason}`;
  return {publication, names, faults: faults.map(remark), warnings: warnings.map(remark)};
}

/** The agenda has one rule about when it is published. */
function ruleFaults(files: readonly FileContent[]): readonly Remark[] {
  const [first, ...more] = files.filter(({publication}) => publication.publicationRule);
  const wording = (file: FileContent) => JSON.stringify(file.publication.publicationRule);
  return more
    .filter((file) => first && wording(file) !== wording(first))
    .map(({file}) => `${file}: $.publicationRule: ${first?.file ?? ''} has another one`);
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return undefined;
  }
}

const inWords = (words: readonly string[]) =>
  new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(words);
const failed = (...faults: readonly Remark[]): Content => ({files: [], faults, warnings: []});
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
