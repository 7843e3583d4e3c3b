// No native speaker has read this translation yet.

import type {PlanWords} from '../plan.ts';
import {plural} from '../plural.ts';
import {periodWords} from '../period.ts';
import {common} from './common.ts';

export {common};

const {number} = common;

export const plan: PlanWords = {
  none: 'No commitment has been published.',
  commitments: (count) => plural('en', count, {one: '# commitment', other: '# commitments'}),
  unreadable: (count) =>
    plural('en', count, {one: '# commitment could not be read', other: '# commitments could not be read'}),
  untitled: (code) => `Commitment ${code} (title not stated)`,
  commitment: 'Commitment',
  label: {
    organisation: 'Led by',
    period: 'Period',
    area: 'Area',
    plan: 'Plan',
    responsible: 'Responsible',
    partners: 'Partners',
  },
  period: periodWords(
    common.dates,
    (start) => `from ${start}`,
    (end) => `until ${end}`,
  ),

  progress: ({achieved, total}) =>
    `${number(achieved)} of ${plural('en', total, {one: '# milestone', other: '# milestones'})} achieved`,
  partial: ({achieved, unknown, total}) =>
    // Nothing known is not nothing done.
    unknown === total
      ? 'State of the milestones not stated, incomplete list'
      : plural('en', achieved, {
          one: '# milestone achieved, incomplete list',
          other: '# milestones achieved, incomplete list',
        }),
  milestonesUnknown: 'Milestones not stated',
  besides: ({dropped, unknown}) =>
    [dropped > 0 && `Dropped: ${number(dropped)}.`, unknown > 0 && `Status not stated: ${number(unknown)}.`]
      .filter(Boolean)
      .join(' '),

  declared: (achieved, total) => `${number(achieved)} of ${number(total)}`,
  declaredBy: (by, at) => `Declared by ${by}, ${at}`,
  declaredOver: 'The declared number is greater than the total: it is shown as it was published.',
  reference: 'Source',

  milestones: 'Milestones',
  status: {
    planned: 'Planned',
    underway: 'Under way',
    achieved: 'Achieved',
    missed: 'Missed',
    dropped: 'Dropped',
    unknown: 'Status not stated',
  },
  due: (date) => `Due: ${date}`,
  moved: ([first, ...others]) =>
    `Deadline moved${others[1] ? ` ${number(others.length)} times` : ''}: ${first} → ${others.at(-1)}`,
  achievedAt: (date) => `Achieved: ${date}`,
  starts: (date) => `Start: ${date}`,
  // By hand: browsers do not agree on the zeros.
  shortDate: (date) =>
    date.length < 10 ? common.dates.day(date) : date.slice(0, 10).split('-').map(Number).reverse().join('/'),

  amounts: 'Money',
  amount: {planned: 'Planned', committed: 'Allocated', paid: 'Paid'},
  money: (value, currency) =>
    new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency,
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value),

  taking: 'The plan in figures and as a table',
  otherCommitments: 'Other commitments',
};
