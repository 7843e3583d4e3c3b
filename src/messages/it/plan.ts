import type {PlanWords} from '../plan.ts';

export const plan: PlanWords = {
  none: 'Nessun impegno',
};
