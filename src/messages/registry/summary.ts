import type {Registry} from '../messages.ts';

/** Words for what a register of meetings says of itself. */
export const summaryWords: Registry<'summary'> = {
  it: () => import('../it/summary.ts'),
  en: () => import('../en/summary.ts'),
};
