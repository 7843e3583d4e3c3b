import {Commitment} from '../../model/commitment.ts';
import {PlanPage} from '../../model/plan.ts';
import {SourceFailure} from '../failure.ts';
import {readable} from '../readable.ts';
import {request} from '../request.ts';
import type {OpenOptions, PlanListing, Source} from '../source.ts';
import {shared} from '../shared.ts';
import {addressOf, decoded} from './address.ts';

/** Plans and their commitments. */
export function operations(src: string, {fetch}: OpenOptions): Source {
  const plan = (url: string, signal: AbortSignal): Promise<PlanListing> =>
    shared(url, {signal, fetch}, async () => {
      const {commitments, ...rest} = await request(url, PlanPage, {fetch});
      const {items, unreadable} = readable(Commitment, commitments, url, '$.commitments');
      return {plan: {...rest, commitments: [...items]}, unreadable};
    });

  return {
    plan: (signal) => plan(addressOf(src, '.json'), signal),

    // Its plan knows its language and its source; and where only the plan is a file, its commitments are found too.
    async commitment(signal) {
      const [, path = '', code = ''] =
        /^(.*)\/commitments\/([^/]+?)(?:\.json)?\/*$/.exec(new URL(src).pathname) ?? [];
      if (code === '')
        throw new SourceFailure('unsupported', {url: src, detail: 'no …/commitments/<code> in the address'});
      const url = addressOf(new URL(path + new URL(src).search, src).href, '.json');
      const listing = await plan(url, signal);
      const {language, title, provenance, commitments} = listing.plan;
      const commitment = commitments.find((one) => one.code === decoded(code));
      if (!commitment && listing.unreadable > 0)
        throw new SourceFailure('unreadable', {url, detail: `${code} is not among what could be read`});
      if (!commitment)
        throw new SourceFailure('missing', {url, detail: `the plan has no commitment ${code}`});
      return {commitment, language, plan: title, provenance};
    },
  };
}
