import type {DetailWords} from '../detail.ts';

export const detail: DetailWords = {
  kind: 'Che cos’è',
  coordinates: 'Coordinate',
  revision: 'Revisione',
  rule: 'Regola di ripetizione',
  missing: (labels) => `Non indicati: ${labels.join(', ')}.`,
  page: 'Apri la pagina',
  copy: 'Copia il collegamento',
  copied: 'Collegamento copiato.',
  notCopied: 'Il browser non lascia copiare. Il collegamento è:',
  close: 'Chiudi',
};
