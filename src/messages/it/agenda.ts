import type {AgendaWords} from '../agenda.ts';

export const agenda: AgendaWords = {
  none: 'Nessun appuntamento',
};
