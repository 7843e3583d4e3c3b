import {among} from '../among.ts';

/** What reads datasets from other systems, by the name of the source. */
export const loadOf = among({
  ckan: () => import('../../ckan/dataset.ts'),
  dcat: () => import('../../dcat/dataset.ts'),
  file: () => import('../../file/dataset.ts'),
  own: () => import('../../own/dataset.ts'),
  wordpress: () => import('../../wordpress/dataset.ts'),
});
