// No native speaker has read this translation yet.

import type {StandingWords} from '../standing.ts';

export const standing: StandingWords = {
  status: {
    notStarted: 'Not started',
    underway: 'Under way',
    achieved: 'All milestones achieved',
    ended: 'Closed, not all milestones achieved',
    unknown: 'Status not stated',
  },
  late: 'Late',
};
