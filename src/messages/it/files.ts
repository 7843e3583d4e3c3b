import {sizes, typeList} from '../file-size.ts';
import type {FileWords} from '../files.ts';
import {plural} from '../plural.ts';
import {elided} from './common.ts';

const size = sizes('it');
const types = (list: readonly string[]) =>
  typeList('it', list, {
    'image/*': 'immagini',
    'audio/*': 'audio',
    'video/*': 'video',
    'text/*': 'testo',
    'text/plain': 'testo (.txt)',
  });
const some = (count: number) => plural('it', count, {one: '# file', other: '# file'});

export const files: FileWords = {
  size: (bytes) => size(bytes),
  takes: (list, maxBytes, maxFiles) =>
    [
      list ? `Tipo di file: ${types(list)}.` : '',
      maxFiles === 1
        ? `Un file, fino a ${size(maxBytes)}.`
        : `Al massimo ${some(maxFiles)}, fino a ${size(maxBytes)} ciascuno.`,
    ]
      .filter(Boolean)
      .join(' '),
  sentAtOnce:
    'Il file si carica appena lo scegli; se poi non invii le risposte, dopo qualche tempo viene cancellato.',
  choose: (maxFiles) => (maxFiles === 1 ? 'Scegli un file' : 'Scegli uno o più file'),
  drop: 'oppure trascina qui',

  tooLarge: (name, bytes, most) =>
    `«${name}» è troppo grande: ${size(bytes, 'ceil')}, al massimo ${size(most)}.`,
  wrongType: (name, list) => `«${name}» non è del tipo richiesto: ${types(list)}.`,
  notWhatItSays: (name) =>
    `Il contenuto di «${name}» non corrisponde al suo tipo. Salvalo di nuovo dal programma con cui l’hai fatto, poi riprova.`,
  empty: (name) => `«${name}» è vuoto.`,
  tooMany: (most) => `Puoi allegare al massimo ${some(most)}. Per aggiungerne un altro, prima togline uno.`,

  list: 'File allegati',
  waiting: 'In attesa',
  uploading: (percent) => `Caricamento: ${percent}%`,
  paused: (percent) => elided(`In pausa al ${percent}%`),
  offline: (percent) => elided(`Senza connessione, fermo al ${percent}%: riprende da solo`),
  uploaded: 'Caricato',
  lost: 'Questo dispositivo non ha più il file: toglilo e sceglilo di nuovo.',
  refused: {
    notOpen: 'La consultazione in questo momento non riceve file.',
    full: 'Il servizio in questo momento non ha spazio per altri file. Riprova più tardi.',
    tooMany: 'Da questa rete sono arrivati molti file. Riprova tra qualche minuto.',
    other: 'Il servizio non ha accettato il file.',
  },
  failed: 'Il caricamento non è riuscito. Il file è ancora qui: riprova.',

  progressOf: (name, percent) => `${name}: ${elided(`caricato al ${percent}%`)}`,
  uploadedOf: (name) => `${name}: caricamento completato`,
  removedOf: (name) => `${name}: tolto`,

  pause: 'Pausa',
  goOn: 'Continua',
  retry: 'Riprova',
  remove: 'Togli',
  cancel: 'Annulla',

  settling: 'I file si stanno ancora caricando: le risposte partono appena hanno finito.',
  settlingOffline:
    'Sei senza connessione: quando torna, i file finiscono di caricarsi e le risposte partono.',
  unsettled: 'Le risposte non sono partite: un file non è stato caricato.',

  inDraft: (count) =>
    plural('it', count, {
      one: 'Nel file c’è anche # allegato.',
      other: 'Nel file ci sono anche # allegati.',
    }),
  tooLargeForDraft: (most) =>
    `Gli allegati superano ${size(most)}: nel file salvato non ci sono. Tieni gli originali e allegali di nuovo.`,

  notTaken: 'Il file non è stato accettato.',
  keep: (name, bytes) => `Invia ${name} (${size(bytes)})`,
  keepHelp: 'Questi file sono già arrivati. Togli la spunta a quelli che non vuoi inviare.',
};
