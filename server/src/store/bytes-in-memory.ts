import {base64url} from 'jose';
import type {FileBytes} from './file-bytes.ts';

/** Files that are gone when the process ends; for tests, and for stories, where the server runs in a page. */
export function bytesInMemory(): FileBytes {
  const files = new Map<string, Blob>();
  const at = (id: string) => files.get(id) ?? new Blob();
  return {
    size: async (id) => at(id).size,
    async append(id, chunks) {
      // A copy over a plain ArrayBuffer is what the DOM types ask for.
      for await (const chunk of chunks) files.set(id, new Blob([at(id), new Uint8Array(chunk)]));
    },
    async digest(id) {
      const hash = await crypto.subtle.digest('SHA-256', await at(id).arrayBuffer());
      return `sha-256:${base64url.encode(new Uint8Array(hash))}`;
    },
    read: (id) => at(id).stream(),
    remove: async (id) => void files.delete(id),
    ids: async () => [...files.keys()],
  };
}
