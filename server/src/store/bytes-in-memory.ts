import {sha256Of} from '../receipt.ts';
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
    digest: async (id) => `sha-256:${await sha256Of(await at(id).arrayBuffer())}`,
    read: (id) => at(id).stream(),
    remove: async (id) => void files.delete(id),
    ids: async () => [...files.keys()],
  };
}
