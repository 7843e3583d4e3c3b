import * as z from 'zod/mini';
import {FileAnswer} from './rare-values.ts';
import {notEmpty} from './string.ts';

/** Stands for a digest while the server has not got the whole file; no file has it, and no server takes it. */
const notYet = `sha-256:${'A'.repeat(43)}`;

/**
 * A file as it stands in the form, in JSON: what will be the answer, and what this device needs to go on with it. So
 * the answer can be judged and read before the file has arrived; only sending has to wait.
 */
export const KeptFile = z.object({
  ...FileAnswer.shape,
  /** Under which name this device keeps its bytes. */
  key: z.string().check(notEmpty),
  /** Where its upload goes on. */
  upload: z.optional(z.string()),
});
export type KeptFile = z.infer<typeof KeptFile>;

/** A file that was just chosen, or is to be uploaded anew. */
export function keptFile({
  key,
  name,
  mediaType,
  bytes,
}: Omit<KeptFile, 'id' | 'digest' | 'upload'>): KeptFile {
  return {key, id: key, name, mediaType, bytes, digest: notYet};
}

/** Has the server all of it? */
export const isWhole = ({digest}: KeptFile) => digest !== notYet;

/** The files that stand in a form's control; what cannot be read there is no file of ours. */
export function keptFiles(values: readonly string[]): readonly KeptFile[] {
  return values.flatMap((value) => {
    try {
      const file = KeptFile.safeParse(JSON.parse(value));
      return file.success ? [file.data] : [];
    } catch {
      return [];
    }
  });
}
