import type {Commitment} from '../../model/commitment.ts';
import {inline, plain} from '../../parts/wording.ts';
import type {Group, PlanView} from './view.ts';

/** Commitments by area or objective, in the order in which they come; those without one last. */
export function groupsOf(
  {words, reader}: PlanView,
  all: readonly Commitment[],
  by: 'area' | 'objective' = 'area',
): readonly Group[] {
  const groups = new Map<string, Commitment[]>();
  for (const one of all) {
    const text = one[by];
    const name = text ? plain(text, reader) : '';
    if (!groups.get(name)?.push(one)) groups.set(name, [one]);
  }
  return [...groups]
    .sort(([one], [other]) => Number(!one) - Number(!other))
    .map(([, commitments]) => {
      const text = commitments[0]?.[by];
      const others = groups.size > 1 ? words.plan.otherCommitments : undefined;
      return {title: text ? inline(text, reader) : others, commitments};
    });
}
