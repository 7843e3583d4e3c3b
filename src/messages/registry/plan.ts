import type {Registry} from '../messages.ts';

/** Words of plans and their commitments. */
export const planWords: Registry<'common' | 'plan'> = {
  it: () => import('../it/plan.ts'),
  en: () => import('../en/plan.ts'),
};
