import type {Registry} from '../messages.ts';

/** Words for whoever keeps a page. */
export const reportWords: Registry<'report'> = {
  it: () => import('../it/report.ts'),
  en: () => import('../en/report.ts'),
};
