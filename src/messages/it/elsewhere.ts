import type {ElsewhereWords} from '../elsewhere.ts';

export const elsewhere: ElsewhereWords = {
  answer: (where) => `Rispondi su ${where}`,
  takePart: (where) => `Partecipa su ${where}`,
  phase: (phase) => `Fase in corso: ${phase}`,
};
