import {Commitment} from '../../model/commitment.ts';
import {PlanPage} from '../../model/plan.ts';
import {planPages} from '../plan-pages/chunks.ts';
import {readable} from '../readable.ts';
import {request} from '../request.ts';
import type {OpenOptions, PlanListing, Source} from '../source.ts';
import {part} from '../source.ts';
import {shared} from '../shared.ts';
import {pageAt} from './address.ts';

/** Plans and their commitments. What reads further pages, and finds one of them, comes when it is needed. */
export function operations(src: string, {fetch}: OpenOptions): Source {
  const start = (url: string, signal: AbortSignal): Promise<PlanListing> =>
    shared(url, {signal, fetch}, async () => {
      const {commitments, next, total, ...rest} = await request(url, PlanPage, {fetch});
      const {items, unreadable} = readable(Commitment, commitments, url, '$.commitments');
      const first = {plan: {...rest, commitments: [...items]}, unreadable, total};
      return next ? {...first, rest: (await part(url, planPages)).restOf(first, url, next, fetch)} : first;
    });

  return {
    async plan(signal, isStart) {
      const first = await start(pageAt(src), signal);
      return (isStart ? undefined : first.rest?.(signal)) ?? first;
    },

    commitment: async (signal) => (await part(src, planPages)).commitmentOf(src, start, signal),
  };
}
