import type {ChallengeWords} from '../challenge.ts';

export const challenge: ChallengeWords = {
  computing: 'Prima dell’invio il tuo dispositivo fa un breve calcolo.',
  why: 'Da questa rete sono arrivate molte risposte, e il calcolo scoraggia i programmi che ne inviano a migliaia. Non devi fare nulla: le risposte partono appena è finito.',
  progress: 'Avanzamento del calcolo',
  half: 'Il calcolo è a metà.',
  cancel: 'Annulla',
};
