import type {Registry} from '../messages.ts';

/** Words of a consultation that is answered on another site. */
export const elsewhereWords: Registry<'elsewhere'> = {
  it: () => import('../it/elsewhere.ts'),
  en: () => import('../en/elsewhere.ts'),
};
