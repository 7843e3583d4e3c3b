import type {CitingWords} from '../citing.ts';
import {elided} from './common.ts';

export const citing: CitingWords = {
  cite: 'Cita il dataset',
  label: {
    address: 'Indirizzo',
    curl: 'Comando per il terminale (curl)',
    text: 'Citazione',
    bibtex: 'BibTeX',
  },
  copy: {
    address: 'Copia l’indirizzo',
    curl: 'Copia il comando',
    text: 'Copia la citazione',
    bibtex: 'Copia il BibTeX',
  },
  copied: 'Copiato.',
  notCopied: 'Qui il browser non lascia copiare: il testo è selezionato, copialo tu (Ctrl+C, o ⌘C).',
  citation: ({author, year, title, publisher, licence, url}, day) =>
    [
      `${author ?? 'Autore non indicato'} (${year ?? 's.d.'}). ${title} [dataset].`,
      publisher && `${publisher}.`,
      licence && `Licenza: ${licence}.`,
      `${url} (${elided(`consultato il ${day}`)})`,
    ]
      .filter(Boolean)
      .join(' '),
  show: 'Mostra l’anteprima',
  again: 'Aggiorna l’anteprima',
  fetches: (host) => `Scarica al massimo 1 MB da ${host}.`,
};
