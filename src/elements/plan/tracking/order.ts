import type {PlanOrder} from '../../../messages/tracking.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {byDue, byStatus} from '../../../model/plan-order.ts';
import type {Reader} from '../../../parts/wording.ts';
import {plain} from '../../../parts/wording.ts';

/** The order that is asked for; that of the plan where it is none of ours. */
export const orderOf = (sort: string | undefined): PlanOrder =>
  sort === 'title' || sort === 'due' || sort === 'status' ? sort : 'plan';

/** Commitments in an order. */
export function ordered(all: readonly Commitment[], order: PlanOrder, reader: Reader): readonly Commitment[] {
  switch (order) {
    case 'plan':
      return all;
    case 'due':
      return byDue(all);
    case 'status':
      return byStatus(all);
    case 'title': {
      const {compare} = new Intl.Collator(reader.language, {numeric: true});
      const titled = all.map((one) => [plain(one.title ?? one.code, reader), one] as const);
      return titled.sort(([one], [other]) => compare(one, other)).map(([, one]) => one);
    }
  }
}
