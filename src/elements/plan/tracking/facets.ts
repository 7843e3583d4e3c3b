import type {Commitment} from '../../../model/commitment.ts';
import {commitmentStatuses, commitmentStatusOf} from '../../../model/commitment-status.ts';
import {bodiesOf, kindOf} from '../../../model/plan-filter.ts';
import type {PlanFilterName} from '../../../model/plan-filter-names.ts';
import {plain, type Reader} from '../../../parts/wording.ts';

/** What is chosen from what the commitments hold. */
export const facetNames = [
  'area',
  'responsible',
  'kind',
  'status',
] as const satisfies readonly PlanFilterName[];
export type FacetName = (typeof facetNames)[number];

/** Something to choose, and how many commitments hold it. */
export type Option = {readonly value: string; readonly count: number};

/** What can be chosen, as far as it changes something: counted when it is first asked for. */
export type Facets = (name: FacetName) => readonly Option[] | undefined;

/** Of more options than this, a list is no help: those that are found most often are offered. */
const mostOptions = 200;

/** What the commitments hold, in a reader's language. */
export function facetsOf(commitments: readonly Commitment[], reader: Reader): Facets {
  const {compare} = new Intl.Collator(reader.language, {numeric: true});
  const rank = ({value}: Option) => [...commitmentStatuses, 'pa', 'cso', 'company', 'other'].indexOf(value);
  const known = new Map<FacetName, readonly Option[] | undefined>();
  const optionsOf = (name: FacetName) => {
    const counts = new Map<string, number>();
    for (const one of commitments)
      for (const value of new Set(valuesOf(name, one, reader)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const options = [...counts]
      .map(([value, count]) => ({value, count}))
      .sort((one, other) => other.count - one.count)
      .slice(0, mostOptions)
      .sort((one, other) => rank(one) - rank(other) || compare(one.value, other.value));
    const [first] = options;
    // What all of them have changes nothing.
    return first && (options.length > 1 || first.count !== commitments.length) ? options : undefined;
  };
  return (name) => {
    if (!known.has(name)) known.set(name, optionsOf(name));
    return known.get(name);
  };
}

function valuesOf(name: FacetName, one: Commitment, reader: Reader): readonly string[] {
  switch (name) {
    case 'area':
      return [one.area, one.objective].flatMap((text) => (text === undefined ? [] : [plain(text, reader)]));
    case 'responsible':
      return one.responsible.map((body) => plain(body.name, reader));
    case 'kind':
      return bodiesOf(one).flatMap((body) => kindOf(body) ?? []);
    case 'status':
      return [commitmentStatusOf(one)];
  }
}
