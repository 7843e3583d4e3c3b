import type {OutcomeWords} from '../outcome.ts';
import {plural} from '../plural.ts';
import {common} from './common.ts';

const {number} = common;

export const outcome: OutcomeWords = {
  heading: 'Esito',
  decisions: 'Che cosa è stato deciso',
  filter: 'Quali decisioni mostrare',
  all: 'Tutte',
  verdict: {
    accepted: 'Accolto',
    partly: 'Accolto in parte',
    rejected: 'Non accolto',
    outOfScope: 'Fuori tema',
  },
  counted: (verdict, count) => `${verdict} (${number(count)})`,
  shown: (count, all) =>
    `${plural('it', count, {one: '# decisione mostrata', other: '# decisioni mostrate'})} su ${number(all)}`,
  more: (count) => plural('it', count, {one: 'Mostra un’altra decisione', other: 'Mostra altre # decisioni'}),
  act: (host) => `Apri l’atto su ${host}`,
  results: {
    heading: 'Risultati',
    see: 'Vedi i risultati',
    loading: 'Carichiamo i risultati…',
    notYet: 'Per ora non ci sono risultati pubblicati.',
    afterClosing: 'I risultati si pubblicano dopo la chiusura della consultazione.',
    never: 'I risultati di questa consultazione non si pubblicano.',
  },
};
