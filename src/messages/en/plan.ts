import type {PlanWords} from '../plan.ts';

export const plan: PlanWords = {
  none: 'No commitments',
};
