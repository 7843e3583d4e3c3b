import {among} from '../among.ts';

/** What reads agendas from other systems, by the name of the source. */
export const loadOf = among({
  decidim: () => import('../../decidim/agenda.ts'),
  file: () => import('../../file/agenda.ts'),
  icalendar: () => import('../../icalendar/agenda.ts'),
  own: () => import('../../own/agenda.ts'),
  wordpress: () => import('../../wordpress/agenda.ts'),
});
