import {Commitment} from '../../model/commitment.ts';
import {PlanPage} from '../../model/plan.ts';
import {readable} from '../readable.ts';
import {fitting} from '../request.ts';
import type {OpenOptions, Source} from '../source.ts';
import {asked, givenTo} from './asked.ts';

/** The plan, or the commitment, of a source of the page's own. */
export function operations(src: string, options: OpenOptions): Source {
  const own = givenTo(src, options);
  return {
    ...(own.plan && {
      async plan(signal) {
        const value: unknown = await asked(src, signal, () => own.plan?.(signal));
        const {commitments, ...rest} = await fitting(src, PlanPage, value);
        const {items, unreadable} = readable(Commitment, commitments, src, '$.commitments');
        return {plan: {...rest, commitments: [...items]}, unreadable};
      },
    }),
    ...(own.commitment && {
      async commitment(signal) {
        const found = await asked(src, signal, () => own.commitment?.(signal));
        const commitment = await fitting(src, Commitment, found?.commitment);
        return {commitment, language: found?.language ?? 'it'};
      },
    }),
  };
}
