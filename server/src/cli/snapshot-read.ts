import {open} from '../../../src/sources/open.ts';
import type {Listing} from '../../../src/sources/source.ts';
import {SourceFailure} from '../../../src/sources/failure.ts';
import type {SnapshotSource} from './snapshot-config.ts';

/** What a source says, as a widget reads it from a file; and what of it is not there. */
export type Snapshot = {
  readonly value: unknown;
  readonly entries: number;
  readonly unreadable: number;
  readonly isCut: boolean;
};

/** Longest a source may take with all its pages, in ms. */
const patience = 120_000;

/** Ask a source for all it has; `undefined`: it has nothing of that kind. Throws `SourceFailure`. */
export async function readSource(
  {noun, src, source: name, list = false}: SnapshotSource,
  fetch: typeof globalThis.fetch,
): Promise<Snapshot | undefined> {
  const source = await open(src, {noun, source: name, fetch});
  const signal = AbortSignal.timeout(patience);
  try {
    switch (noun) {
      case 'agenda': {
        const agenda = await source.agenda?.({}, signal);
        return (
          agenda && {
            ...listed(src, agenda, {publicationRule: agenda.publicationRule}),
            isCut: agenda.isCut ?? false,
          }
        );
      }
      case 'consultation':
        return list
          ? some(src, await source.consultations?.(signal))
          : one(await source.consultation?.(signal));
      case 'dataset':
        return list ? some(src, await source.datasets?.(signal, true)) : one(await source.dataset?.(signal));
      case 'plan': {
        const found = await source.plan?.(signal);
        return found && {value: found.plan, entries: 1, unreadable: found.unreadable, isCut: false};
      }
    }
  } catch (error) {
    if (!signal.aborted || error instanceof SourceFailure) throw error;
    throw new SourceFailure('unreachable', {
      url: src,
      detail: `more than ${patience / 1000} s`,
      cause: error,
    });
  }
}

const one = (value: unknown) =>
  value === undefined ? undefined : {value, entries: 1, unreadable: 0, isCut: false};

const some = (src: string, listing: Listing<unknown> | undefined) => listing && listed(src, listing, {});

/** A list of which nothing can be read is no list: what was there before says more. */
function listed(src: string, {items, unreadable}: Listing<unknown>, besides: object): Snapshot {
  if (items.length === 0 && unreadable > 0)
    throw new SourceFailure('unreadable', {url: src, detail: `none of ${unreadable} entries can be read`});
  return {value: {items, ...besides}, entries: items.length, unreadable, isCut: false};
}
