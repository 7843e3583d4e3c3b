import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Readable} from 'node:stream';
import type {ReadableStream as NodeReadableStream} from 'node:stream/web';
import type {NamedFile} from '../../../src/model/file.ts';
import {filesIn} from '../../../src/model/file.ts';
import type {ExportedResponse, Store} from '../store/store.ts';
import {fileName} from '../uploads/file-name.ts';
import type {Body, Versions} from './csv.ts';

/**
 * Where an attached file is exported to, and how tables name it. The beginning of its digest keeps two of the same
 * name apart, and says nothing of who sent which, or when.
 */
export function pathOf({linkId, file: {name, digest}}: NamedFile): string {
  return `${linkId}/${digest.replace('sha-256:', '').slice(0, 12)}-${fileName(name)}`;
}

/** An attached file. */
export type Attachment = {
  /** Where it is exported to: `linkId/digest-name`. */
  readonly path: string;
  /** Its bytes, read when this is asked for. */
  readonly bytes: () => Readable;
};

/** All files that these responses name, each once. */
export async function* attachmentsOf(
  {uploads}: Store,
  responses: AsyncIterable<ExportedResponse>,
  versions: Versions,
): AsyncGenerator<Attachment> {
  const paths = new Set<string>();
  for await (const response of responses)
    for (const named of filesOf(response, versions)) {
      const path = pathOf(named);
      if (paths.has(path)) continue;
      paths.add(path);
      // The web's stream is Node's too; only its types differ.
      const read = () => uploads.bytes.read(named.file.id) as unknown as NodeReadableStream<Uint8Array>;
      yield {path, bytes: () => Readable.fromWeb(read())};
    }
}

/** Save files below a folder, one after the other; gives how many. */
export async function saveAttachments(
  attachments: AsyncIterable<Attachment>,
  folder: string,
  save: (body: Body, path: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for await (const {path, bytes} of attachments) {
    const to = join(folder, path);
    await mkdir(dirname(to), {recursive: true, mode: 0o700});
    await save([bytes()], to);
    count += 1;
  }
  return count;
}

/** A response for whoever exports: of its files, the path instead of the id that they were uploaded under. */
export function withPaths(response: ExportedResponse, versions: Versions): ExportedResponse {
  const files = filesOf(response, versions);
  const answers = response.answers.map((answer) => {
    const own = files.filter(({linkId}) => linkId === answer.linkId);
    if (own.length === 0) return answer;
    const value = own.map((named) => {
      const {id: _id, ...file} = named.file;
      return {path: pathOf(named), ...file};
    });
    return {...answer, value};
  });
  return {...response, answers};
}

function filesOf(
  {questionnaireVersion, answers}: ExportedResponse,
  versions: Versions,
): readonly NamedFile[] {
  const questionnaire = versions.get(questionnaireVersion);
  return questionnaire ? filesIn(questionnaire, answers) : [];
}
