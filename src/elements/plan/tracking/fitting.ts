import {dayInItaly} from '../../../model/calendar-days.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {planFitting} from '../../../model/plan-filter.ts';
import type {PlanFilter} from '../../../model/plan-filter-names.ts';

/** What a filter leaves, worked out once for as long as nothing is another. */
export class Fitting {
  #all: readonly Commitment[] | undefined;
  #q = '';
  #others = '';
  #fit: readonly Commitment[] = [];

  of(all: readonly Commitment[], filter: PlanFilter): readonly Commitment[] {
    if (Object.keys(filter).length === 0) return all;
    const today = dayInItaly(new Date());
    const {q = '', ...rest} = filter;
    const others = JSON.stringify([today, rest]);
    const isSame = this.#all === all && this.#others === others;
    if (isSame && this.#q === q) return this.#fit;
    // Where more was typed of the same words, only what fitted before can fit now.
    const among = isSame && q.startsWith(this.#q) ? this.#fit : all;
    this.#fit = among.filter(planFitting(filter, today));
    this.#all = all;
    this.#q = q;
    this.#others = others;
    return this.#fit;
  }
}
