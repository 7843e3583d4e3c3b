import {Commitment} from '../../model/commitment.ts';
import {PlanPage} from '../../model/plan.ts';
import {SourceFailure} from '../failure.ts';
import {decoded, pageAt} from '../participation/address.ts';
import {readable} from '../readable.ts';
import {request} from '../request.ts';
import type {CommitmentInPlan, OpenOptions, PlanListing} from '../source.ts';

/** The first page is to be seen at once; of the others, few bring all. It is the most that the API gives. */
const pageSize = 500;

/** A list has an end; one that goes round in circles, or on for ever, has this one. */
const mostPages = 200;

/**
 * What brings the commitments of a plan that are not on its first page, once for all who ask. Where nobody waits any
 * more, no further page is asked for; whoever asks later goes on from there.
 */
export function restOf(
  first: PlanListing,
  url: string,
  next: string,
  fetch: OpenOptions['fetch'],
): NonNullable<PlanListing['rest']> {
  const seen = new Set([url]);
  let listing = first;
  let following = addressIn(next, url);
  let waiting = 0;

  // What goes back to a page that was read is no longer than it was.
  const address = () =>
    following !== undefined && !seen.has(following) && seen.size < mostPages ? following : undefined;

  const bring = async () => {
    for (let here = address(); waiting > 0 && here !== undefined; here = address()) {
      const page: PlanPage = await request(here, PlanPage, {fetch});
      const {items, unreadable} = readable(Commitment, page.commitments, here, '$.commitments');
      seen.add(here);
      following = page.next === undefined ? undefined : addressIn(page.next, here);
      // The place was lost, because a commitment went meanwhile: the list begins again, and so do we.
      const isAnew = listing.plan.commitments.some(({code}) => code === items[0]?.code);
      listing = {
        plan: {...listing.plan, commitments: isAnew ? [...items] : [...listing.plan.commitments, ...items]},
        unreadable: (isAnew ? 0 : listing.unreadable) + unreadable,
      };
    }
  };
  // Of this first page alone: who has an older one goes on from another place.
  let coming: Promise<void> | undefined;

  return async (signal) => {
    signal.throwIfAborted();
    waiting += 1;
    try {
      // Pages are left where nobody waited for them: whoever has come since goes on.
      while (address() !== undefined) {
        coming ??= bring().finally(() => (coming = undefined));
        const left = new Promise<never>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
        });
        await Promise.race([coming, left]);
      }
    } finally {
      waiting -= 1;
    }
    return {plan: listing.plan, unreadable: listing.unreadable};
  };
}

/**
 * One commitment of a plan that is asked for by `start`. Its plan knows its language and its source; and where only the
 * plan is a file, its commitments are found too.
 */
export async function commitmentOf(
  src: string,
  start: (url: string, signal: AbortSignal) => Promise<PlanListing>,
  signal: AbortSignal,
): Promise<CommitmentInPlan> {
  const {pathname, search} = new URL(src);
  const [, path = '', code = ''] = /^(.*)\/commitments\/([^/]+?)(?:\.json)?\/*$/.exec(pathname) ?? [];
  if (code === '')
    throw new SourceFailure('unsupported', {url: src, detail: 'no …/commitments/<code> in the address'});
  const url = pageAt(new URL(path + search, src).href);
  const first = await start(url, signal);
  const found = ({plan}: PlanListing) => plan.commitments.find((one) => one.code === decoded(code));
  const listing = found(first) ? first : ((await first.rest?.(signal)) ?? first);
  const {language, title, provenance} = listing.plan;
  const commitment = found(listing);
  if (commitment) return {commitment, language, plan: title, provenance};
  if (listing.unreadable > 0)
    throw new SourceFailure('unreadable', {url, detail: `${code} is not among what could be read`});
  throw new SourceFailure('missing', {url, detail: `the plan has no commitment ${code}`});
}

/** `next` may be relative, as in a folder of files; where it says how much it brings, that may be more. */
function addressIn(next: string, url: string): string | undefined {
  const address = URL.canParse(next, url) ? new URL(next, url) : undefined;
  if (address?.searchParams.has('limit')) address.searchParams.set('limit', String(pageSize));
  return address?.href;
}
