import {readdir, readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {LineCounter, parseDocument} from 'yaml';
import type {Consultation} from '../../../src/model/consultation.ts';
import {examine} from '../publication/examine.ts';

/** Something to be said about a file: a line of its own, with the file's name. */
export type Remark = string;

/** A consultation and the file it was read from. */
export type Read = {readonly file: string; readonly consultation: Consultation};

/** What was found in one file or many. */
export type Content = {
  readonly documents: readonly Read[];
  /** Each keeps everything from being published. */
  readonly faults: readonly Remark[];
  readonly warnings: readonly Remark[];
};

const extensions = ['.json', '.yaml', '.yml'];

/** Read every consultation in `<folder>/consultations`. */
export async function readFolder(folder: string): Promise<Content> {
  const names = await namesIn(join(folder, 'consultations'));
  if (!names) return failed(`${folder}: there is no folder "consultations" in it`);
  const files = names.filter((name) => extensions.includes(extname(name).toLowerCase()));
  if (files.length === 0) return failed(`${folder}/consultations: no .json, .yaml or .yml file in it`);
  const contents = await Promise.all(
    files.map((name) => readContent(join(folder, 'consultations', name), `consultations/${name}`)),
  );
  const documents = contents.flatMap((content) => content.documents);
  return {
    documents,
    faults: [...contents.flatMap(({faults}) => faults), ...twins(documents)],
    warnings: [
      ...names
        .filter((name) => !files.includes(name) && !name.startsWith('.'))
        .map((name) => `consultations/${name}: not read`),
      ...contents.flatMap(({warnings}) => warnings),
    ],
  };
}

/** Read one consultation; `name` is what the file is called in remarks. */
export async function readContent(path: string, name: string = path): Promise<Content> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(await readFile(path));
  } catch (error) {
    return failed(
      `${name}: ${error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read (${codeOf(error)})`}`,
    );
  }
  const parsed = extname(path).toLowerCase() === '.json' ? parseJson(text) : parseYaml(text);
  if (parsed.faults.length > 0) return failed(...parsed.faults.map((fault) => `${name}:${fault}`));
  const {consultation, faults, warnings} = examine(parsed.value);
  const remark = ({path: at, reason}: {path: string; reason: string}) => `${name}: ${at}: ${reason}`;
  return {
    documents: consultation ? [{file: name, consultation}] : [],
    faults: faults.map(remark),
    warnings: warnings.map(remark),
  };
}

type Parsed = {readonly value?: unknown; readonly faults: readonly string[]};

function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  if (document.errors.length === 0) {
    try {
      return {value: document.toJS(), faults: []};
    } catch (error) {
      // Anchors can multiply without end; the parser stops them here.
      return {faults: [` ${messageOf(error)}`]};
    }
  }
  return {
    faults: document.errors.map(({pos, message}) => {
      const {line, col} = lines.linePos(pos[0]);
      return `${line}:${col}: ${message}`;
    }),
  };
}

function parseJson(text: string): Parsed {
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, '')), faults: []};
  } catch (error) {
    return {faults: [` ${messageOf(error)}`]};
  }
}

function twins(documents: readonly Read[]): readonly Remark[] {
  const files = new Map<string, string>();
  return documents.flatMap(({file, consultation: {id}}) => {
    const earlier = files.get(id);
    if (earlier === undefined) files.set(id, file);
    return earlier === undefined ? [] : [`${file}: $.id: "${id}" is the id of ${earlier} too`];
  });
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return undefined;
  }
}

const failed = (...faults: readonly Remark[]): Content => ({documents: [], faults, warnings: []});
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : messageOf(error);
