import {dayInItaly} from '../../../model/calendar-days.ts';
import type {Commitment} from '../../../model/commitment.ts';
import {planFitting} from '../../../model/plan-filter.ts';
import type {PlanFilter} from '../../../model/plan-filter-names.ts';

/** What a filter leaves, worked out once for as long as nothing is another. */
export class Fitting {
  #all: readonly Commitment[] | undefined;
  #asked = '';
  #fit: readonly Commitment[] = [];

  of(all: readonly Commitment[], filter: PlanFilter): readonly Commitment[] {
    if (Object.keys(filter).length === 0) return all;
    const today = dayInItaly(new Date());
    const asked = JSON.stringify([today, filter]);
    if (this.#all !== all || this.#asked !== asked) {
      this.#fit = all.filter(planFitting(filter, today));
      this.#all = all;
      this.#asked = asked;
    }
    return this.#fit;
  }
}
