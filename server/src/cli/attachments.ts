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

/** Save all files that these responses name below a folder, one after the other; gives how many. */
export async function saveAttachments(
  {uploads}: Store,
  responses: AsyncIterable<ExportedResponse>,
  versions: Versions,
  folder: string,
  save: (body: Body, path: string) => Promise<void>,
): Promise<number> {
  const paths = new Set<string>();
  for await (const response of responses)
    for (const named of filesOf(response, versions)) {
      const path = pathOf(named);
      if (paths.has(path)) continue;
      paths.add(path);
      const to = join(folder, path);
      await mkdir(dirname(to), {recursive: true, mode: 0o700});
      // The web's stream is Node's too; only its types differ.
      const bytes = uploads.bytes.read(named.file.id) as unknown as NodeReadableStream<Uint8Array>;
      await save([Readable.fromWeb(bytes)], to);
    }
  return paths.size;
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
