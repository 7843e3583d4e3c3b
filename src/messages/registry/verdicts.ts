import type {Registry} from '../messages.ts';

/** Words of the command that checks a receipt. */
export const verdictWords: Registry<'verdicts'> = {
  it: () => import('../it/verdicts.ts'),
  en: () => import('../en/verdicts.ts'),
};
