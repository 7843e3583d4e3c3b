import type {PlanOrder} from '../../../messages/tracking.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {byDue, byStatus} from '../../../model/plan-order.ts';
import type {Reader} from '../../../parts/wording.ts';
import {inline, plain} from '../../../parts/wording.ts';
import type {Group, PlanView} from '../view.ts';

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

/** Commitments by area or objective, in the order in which they come; those without one last. */
export function groupsOf(
  view: PlanView,
  all: readonly Commitment[],
  group: string | undefined,
): readonly Group[] {
  if (group === 'none') return [{commitments: all}];
  const {reader, words} = view;
  const by = group === 'objective' ? 'objective' : 'area';
  const groups = new Map<string, Commitment[]>();
  for (const one of all) {
    const text = one[by];
    const name = text === undefined ? '' : plain(text, reader);
    const others = groups.get(name);
    if (others) others.push(one);
    else groups.set(name, [one]);
  }
  const without = groups.get('');
  groups.delete('');
  const isOnly = groups.size === 0;
  return [...groups.values(), ...(without ? [without] : [])].map((commitments) => {
    const text = commitments[0]?.[by];
    return {
      title: text ? inline(text, reader) : isOnly ? undefined : words.plan.otherCommitments,
      commitments,
    };
  });
}
