import {among} from '../among.ts';

/** What reads consultations from other systems, by the name of the source. */
export const loadOf = among({
  decidim: () => import('../../decidim/consultation.ts'),
  file: () => import('../../file/consultation.ts'),
  own: () => import('../../own/consultation.ts'),
});
