import {canonical, sha256} from '../receipt.ts';

/** An entry of a log as it is stored. */
export type Link = {readonly number: number; readonly json: string};

/**
 * Entries that follow the last one of a log. Each names the one before it by its digest, so that none can be altered
 * unseen by whoever kept a copy.
 */
export async function chained<C extends object>(
  last: Link | undefined,
  changes: readonly C[],
  now: Date,
): Promise<readonly (Link & {readonly entry: C & {number: number; at: string; previous?: string}})[]> {
  const links = [];
  for (const change of changes) {
    const number = (last?.number ?? 0) + 1;
    const entry = {
      number,
      at: now.toISOString(),
      ...change,
      ...(last ? {previous: `sha-256:${await sha256(last.json)}`} : {}),
    };
    last = {number, json: canonical(entry)};
    links.push({...last, entry});
  }
  return links;
}
