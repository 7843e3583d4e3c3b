import type {Registry} from '../messages.ts';

/** Words of agendas. */
export const agendaWords: Registry<'common' | 'agenda'> = {
  it: () => import('../it/agenda.ts'),
  en: () => import('../en/agenda.ts'),
};
