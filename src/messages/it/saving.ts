import type {SavingWords} from '../saving.ts';

export const saving: SavingWords = {
  help: 'Salva le risposte in un file e riaprilo qui, anche da un altro dispositivo. Il file resta a te: non viene inviato a nessuno. Chi lo ha può leggere le tue risposte.',
  save: 'Salva in un file',
  open: 'Apri un file salvato',
  openHelp: 'Le risposte del file prendono il posto di quelle che ci sono ora.',
  saved: (file) =>
    `Abbiamo salvato «${file}»: lo trovi nella cartella dei download, o dove il tuo browser mette i file scaricati.`,
  shared: 'Abbiamo passato il file all’applicazione che hai scelto.',
  notSaved: 'Il file non è stato salvato. Le risposte sono ancora qui.',
  opened: (when) => `Abbiamo ripreso le risposte salvate ${when}.`,
  changed: 'Nel frattempo il questionario è cambiato: abbiamo tenuto le risposte che valgono ancora.',
  lost: 'Non abbiamo potuto tenere le risposte a:',
  refused: {
    tooLarge: 'Il file è troppo grande per essere un questionario salvato.',
    notReadable:
      'Il file non si può leggere: forse non è completo. Prova a salvarlo o a scaricarlo di nuovo.',
    foreign: 'Questo non è un questionario salvato da questo servizio.',
    newer: 'Il file è stato salvato con una versione più recente. Ricarica la pagina e riprova.',
    altered: 'Il file è stato modificato dopo il salvataggio, quindi non lo usiamo. Apri la copia originale.',
    otherConsultation: (title) => `Il file è di un’altra consultazione: «${title}».`,
  },
  fileName: 'risposte',
};
