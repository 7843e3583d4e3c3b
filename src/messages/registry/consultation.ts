import type {Registry} from '../messages.ts';

/** Words of consultations. */
export const consultationWords: Registry<'common' | 'consultation'> = {
  it: () => import('../it/consultation.ts'),
  en: () => import('../en/consultation.ts'),
};
