// No native speaker has read this translation yet.

import {plural} from '../plural.ts';
import type {TrackingWords} from '../tracking.ts';
import {standing} from './standing.ts';

const commitments = (count: number) => plural('en', count, {one: '# commitment', other: '# commitments'});

export const tracking: TrackingWords = {
  standing,
  region: 'Filter the commitments',
  label: {
    q: 'Search the commitments',
    area: 'Area or objective',
    responsible: 'Responsible',
    kind: 'Who takes part',
    status: 'Status',
    late: 'Only late ones',
  },
  any: 'Any',
  kind: {pa: 'Public administrations', cso: 'Civil society', company: 'Companies', other: 'Others'},
  option: (text, count) => `${text} (${count.toLocaleString('en')})`,
  order: 'Order',
  orders: {plan: 'As in the plan', title: 'Title', due: 'Next deadline', status: 'Status'},
  moreFilters: (active) =>
    active === 0
      ? 'More filters and order'
      : `More filters and order (${plural('en', active, {one: '# active', other: '# active'})})`,
  active: 'Active filters',
  remove: (filter) => `Remove the filter “${filter}”`,
  clear: 'Clear all filters',
  found: (count, total) => `${commitments(count)} of ${total.toLocaleString('en')}`,
  nothing: 'No commitment fits the filters.',
  more: 'Show more commitments',
  shown: (shown, total) => `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  coming: (shown, total) =>
    `${commitments(shown)} of ${total.toLocaleString('en')} so far: the others are on their way.`,
  moreGroups: 'Show more groups',

  figures: 'The plan in figures',
  ofCommitments: (count) => `${commitments(count)}, by status`,
  statusMeaning:
    'The status comes from the published milestones only: where their list is not whole, no commitment counts as achieved. Assessments do not count.',
  lateCount: (count) => plural('en', count, {one: '# commitment is late', other: '# commitments are late'}),
  lateMeaning:
    'A commitment is late when a milestone that is planned or under way is past its deadline of now or, where the list is whole, past the end of the commitment. Where no status is stated, nothing is counted as late.',
  milestones: (achieved, total) =>
    `${achieved.toLocaleString('en')} of ${plural('en', total, {one: '# milestone', other: '# milestones'})} achieved`,
  milestonesMeaning: (of, all) =>
    `Only commitments whose list of milestones is whole: ${of.toLocaleString('en')} of ${all.toLocaleString('en')}. Dropped milestones stay in the total.`,
  moved: (count) =>
    plural('en', count, {
      one: '# milestone with a moved deadline',
      other: '# milestones with a moved deadline',
    }),
  sums: 'Money',
  sumsMeaning: 'Sums by kind and currency, of the commitments that state an amount.',
  sumOf: (count) => `of ${commitments(count)}`,

  table: 'Download the table (CSV)',
  tableMeaning: 'The commitments shown, in the columns of the Open Government Partnership.',
  fileName: 'commitments',
  saved: (name) => `Saved: ${name}`,
  notSaved: 'The file could not be made.',
};
