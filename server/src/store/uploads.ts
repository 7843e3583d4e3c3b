import type {Kysely, Transaction} from 'kysely';
import type {FileBytes} from './file-bytes.ts';
import type {Tables, UploadRow} from './schema.ts';

/** A file that is being uploaded, or was, and that no response has taken yet. */
export type Upload = {
  /** 128 random bits, base64url: whoever knows it may go on with the upload, or delete it. */
  readonly id: string;
  readonly consultation: string;
  /** The question it answers. */
  readonly linkId: string;
  readonly name: string;
  readonly mediaType: string;
  /** How many there will be. */
  readonly bytes: number;
  /** When it is deleted if no response takes it, RFC 3339 UTC. */
  readonly expiresAt: string;
  /** Once all bytes are there and were looked at. */
  readonly digest?: string | undefined;
};

/** Uploaded files: what is known of them in the database, their bytes beside it. */
export interface Uploads {
  /** Make room for a file; not for a second one of the same id. */
  add(upload: Upload): Promise<boolean>;
  /** A file that no response has taken; it may have expired. */
  find(id: string): Promise<Upload | undefined>;
  /** Change what is known of it. */
  update(id: string, changes: Pick<Upload, 'expiresAt' | 'digest'>): Promise<void>;
  /** Delete it, unless a response has taken it. */
  remove(id: string): Promise<void>;
  /** How many bytes all of them take, those still to come included. */
  total(): Promise<number>;
  /** Delete what expired before `now`, and bytes of which nothing is known. Gives how many files. */
  sweep(now: Date): Promise<number>;
  /** The bytes themselves. */
  readonly bytes: FileBytes;
}

/** Uploads over the one SQL store. */
export function sqlUploads(db: Kysely<Tables>, bytes: FileBytes): Uploads {
  const free = (id: string) => db.selectFrom('uploads').where('id', '=', id).where('key_hash', 'is', null);
  return {
    bytes,
    async add({linkId, mediaType, expiresAt, digest = null, ...upload}) {
      const row = {...upload, link_id: linkId, media_type: mediaType, expires_at: expiresAt, digest};
      const added = await db
        .insertInto('uploads')
        .values({...row, key_hash: null})
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      return added.length > 0;
    },
    async find(id) {
      const row = await free(id).selectAll().executeTakeFirst();
      return row && uploadOf(row);
    },
    async update(id, {expiresAt, digest = null}) {
      await db.updateTable('uploads').set({expires_at: expiresAt, digest}).where('id', '=', id).execute();
    },
    async remove(id) {
      const gone = await db
        .deleteFrom('uploads')
        .where('id', '=', id)
        .where('key_hash', 'is', null)
        .returning('id')
        .execute();
      if (gone.length > 0) await bytes.remove(id);
    },
    async total() {
      const {total} = await db
        .selectFrom('uploads')
        .select((select) => select.fn.sum<number | null>('bytes').as('total'))
        .executeTakeFirstOrThrow();
      return Number(total ?? 0);
    },
    async sweep(now) {
      // Before the rows are read: what is begun meanwhile has its row before its first byte.
      const lying = await bytes.ids();
      await db
        .deleteFrom('uploads')
        .where('key_hash', 'is', null)
        .where('expires_at', '<', now.toISOString())
        .execute();
      const known = new Set((await db.selectFrom('uploads').select('id').execute()).map(({id}) => id));
      const stray = lying.filter((id) => !known.has(id));
      for (const id of stray) await bytes.remove(id);
      return stray.length;
    },
  };
}

/**
 * Let go of the files of a response that is withdrawn or purged, in the transaction that deletes its answers. Call
 * `sweep` after the commit: it deletes their bytes, and if the process dies before, the next one does.
 */
export async function releaseFiles(
  transaction: Transaction<Tables>,
  {consultation, keyHash}: {readonly consultation: string; readonly keyHash: string},
): Promise<void> {
  await transaction
    .deleteFrom('uploads')
    .where('consultation', '=', consultation)
    .where('key_hash', '=', keyHash)
    .execute();
}

function uploadOf(row: UploadRow): Upload {
  const {id, consultation, name, digest} = row;
  return {
    id,
    consultation,
    linkId: row.link_id,
    name,
    mediaType: row.media_type,
    bytes: Number(row.bytes),
    expiresAt: row.expires_at,
    ...(digest === null ? {} : {digest}),
  };
}
