import {fitting} from '../../../src/model/agenda-filter.ts';
import {timingOf} from '../../../src/model/timing.ts';
import {open} from '../../../src/sources/open.ts';
import type {Listing, Source} from '../../../src/sources/source.ts';
import {SourceFailure} from '../../../src/sources/failure.ts';
import type {SnapshotSource} from './snapshot-config.ts';

/** What a source says, as a widget reads it from a file; and what of it is not there. */
export type Snapshot = {
  readonly value: unknown;
  readonly entries: number;
  readonly unreadable: number;
  readonly isCut: boolean;
  /** How many values do not fit our shapes. */
  readonly leftOut: number;
};

/** Longest a source may take with all its pages, in ms. */
const patience = 120_000;

/** Ask a source for all it has; `undefined`: it has nothing of that kind. Throws `SourceFailure`. */
export async function readSource(
  {noun, src, source: name, list = false, from, to}: SnapshotSource,
  fetch: typeof globalThis.fetch,
): Promise<Snapshot | undefined> {
  let leftOut = 0;
  const onNotes = ({length}: readonly unknown[]) => (leftOut += length);
  const source = await open(src, {noun, source: name, fetch, onNotes});
  const taken = await readFrom(source, {noun, src, list, from, to});
  return taken && {...taken, leftOut};
}

type Taken = Omit<Snapshot, 'leftOut'>;

async function readFrom(
  source: Source,
  {noun, src, list, from, to}: Pick<SnapshotSource, 'noun' | 'src' | 'list' | 'from' | 'to'>,
): Promise<Taken | undefined> {
  const signal = AbortSignal.timeout(patience);
  try {
    switch (noun) {
      case 'agenda': {
        const agenda = await source.agenda?.({from, to}, signal);
        // Not every source can look by days.
        const isWanted = fitting({from, to});
        return (
          agenda && {
            ...listed(src, agenda, {publicationRule: agenda.publicationRule}, (entry) =>
              isWanted(entry, timingOf(entry)),
            ),
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
      case 'commitment':
        return commitmentOf(source, signal);
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

/** A commitment in its plan, as far as the source tells of that: who reads the file learns where it stands. */
async function commitmentOf(source: Source, signal: AbortSignal): Promise<Taken | undefined> {
  const found = await source.commitment?.(signal);
  if (!found) return undefined;
  const {commitment, language} = found;
  const listing = await source.plan?.(signal).catch((failure: unknown) => {
    // Not everywhere the address of a commitment is also one of its plan.
    if (failure instanceof SourceFailure) return undefined;
    throw failure;
  });
  if (!listing) return one({...commitment, language});
  return one({...listing.plan, commitments: [commitment]});
}

const one = (value: unknown) =>
  value === undefined ? undefined : {value, entries: 1, unreadable: 0, isCut: false};

const some = (src: string, listing: Listing<unknown> | undefined) => listing && listed(src, listing, {});

/** A list of which nothing can be read is no list: what was there before says more. */
function listed<T>(
  src: string,
  {items: all, unreadable}: Listing<T>,
  besides: object,
  isWanted: (item: T) => boolean = () => true,
): Taken {
  const items = all.filter(isWanted);
  if (all.length === 0 && unreadable > 0)
    throw new SourceFailure('unreadable', {url: src, detail: `none of ${unreadable} entries can be read`});
  return {value: {items, ...besides}, entries: items.length, unreadable, isCut: false};
}
