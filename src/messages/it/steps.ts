import type {StepWords} from '../steps.ts';

export const steps: StepWords = {
  progress: (step, of) => `Passo ${step} di ${of}`,
  more: 'Altre domande',
  next: 'Continua',
  back: 'Indietro',
  toCheck: 'Torna al riepilogo',
  check: 'Controlla le tue risposte',
  checkHelp: 'Le risposte non sono ancora state inviate. Puoi cambiarle, poi inviale in fondo alla pagina.',
  change: 'Cambia',
  notAnswered: 'Senza risposta',
};
