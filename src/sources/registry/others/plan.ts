import {among} from '../among.ts';

/** What reads plans and their commitments from other systems, by the name of the source. */
export const loadOf = among({
  decidim: () => import('../../decidim/plan.ts'),
  file: () => import('../../file/plan.ts'),
  own: () => import('../../own/plan.ts'),
});
