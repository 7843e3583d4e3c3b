// No native speaker has read this translation yet.

import type {ComparingWords} from '../comparing.ts';
import {plural} from '../plural.ts';
import {standing} from './standing.ts';

export const comparing: ComparingWords = {
  standing,
  heading: (plan) => `Compared with “${plan}”`,
  counts: (before, after) =>
    `${plural('en', before, {one: '# commitment', other: '# commitments'})} in the other plan, ${after.toLocaleString('en')} in this one.`,
  meaning:
    'They are compared by code: two plans may give one code to different commitments, so the titles stand side by side.',
  caption: 'Codes that are in both plans',
  columns: {code: 'Code', before: 'In the other plan', after: 'In this plan', differences: 'Differences'},
  added: (count) => `Only in this plan (${count.toLocaleString('en')})`,
  gone: (count) => `Only in the other plan (${count.toLocaleString('en')})`,
  difference: {
    title: 'title',
    description: 'description',
    area: 'area',
    responsible: 'responsible',
    end: 'end',
    milestones: 'milestones or deadlines',
    status: 'status',
  },
  same: 'None',
  failed: 'The other plan cannot be shown here.',
};
