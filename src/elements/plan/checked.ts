import {distinct} from '../../model/distinct.ts';
import type {PlanListing} from '../../sources/source.ts';

/** One commitment for each code. */
export function checked({plan, unreadable, ...rest}: PlanListing, address: string): PlanListing {
  const {items, repeated} = distinct(plan.commitments, ({code}) => code);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} commitments have the code of another`);
  return {...rest, plan: {...plan, commitments: [...items]}, unreadable: unreadable + repeated};
}
