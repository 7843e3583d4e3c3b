import type {ReceiptWords} from '../receipt.ts';

export const receipt: ReceiptWords = {
  notAProtocol: 'Non è un numero di protocollo e non avvia un procedimento.',
  keepReceipt: 'Conserva il numero o stampa questa pagina.',
  technical: 'Dettagli tecnici',
  digest: 'Codice di controllo',
  signature: 'Attestazione del servizio',
  verify: 'Verifica la ricevuta',
  respondAgain: 'Compila un’altra risposta',
  finish: 'Ho finito: cancella tutto da questo dispositivo',
  leaveHelp:
    'In entrambi i casi la ricevuta e le risposte verranno cancellate da questo dispositivo: prima salvale o prendi nota del numero. I file che hai già salvato restano: se il dispositivo non è tuo, cancellali tu.',
  kept: 'La ricevuta e le tue risposte restano su questo dispositivo finché non le cancelli o non compili un’altra risposta. Se lo usano altre persone, cancellale quando hai finito.',
  notKept: 'Questo dispositivo non conserva la ricevuta e le risposte: se chiudi la pagina, si perdono.',

  print: 'Stampa',
  savePage: 'Salva come pagina',
  saveData: 'Salva come dati (JSON)',
  saveHelp:
    'Il file contiene le tue risposte e il codice per ritirarle: chi lo ha può leggerle e cancellarle, quindi non darlo a nessuno.',
  saved: (file) =>
    `Abbiamo salvato «${file}»: lo trovi nella cartella dei download, o dove il tuo browser mette i file scaricati.`,
  shared: 'Abbiamo passato il file all’applicazione che hai scelto.',
  notSaved: 'Il file non è stato salvato. La ricevuta è ancora qui.',
  fileName: 'ricevuta',
  answers: 'Le tue risposte',
  notAnswered: 'Nessuna risposta',
  dataHelp:
    'Questi dati servono a verificare la ricevuta e a ritirare la risposta. Se modifichi il file, la verifica se ne accorge.',

  withdraw: {
    heading: 'Ritira la risposta',
    help: 'Puoi far cancellare le tue risposte in qualsiasi momento. La ricevuta resta, con l’indicazione che la risposta è stata ritirata. I risultati già pubblicati non cambiano.',
    start: 'Ritira la risposta',
    ask: 'Vuoi davvero ritirare la risposta?',
    yes: 'Sì, cancella le mie risposte',
    no: 'No, lascia la risposta',
    busy: 'Stiamo cancellando le risposte…',
    done: 'La risposta è ritirata: abbiamo cancellato le tue risposte.',
    stays: 'La ricevuta resta e dice che la risposta è stata ritirata.',
    purged: 'Le risposte non sono più conservate: non resta nulla da cancellare.',
    refused:
      'Il codice per ritirare la risposta non corrisponde a questa ricevuta. Controllalo, o usa il file che hai salvato.',
    failed: 'Non siamo riusciti a ritirare la risposta. Controlla la connessione e riprova.',
    tooMany: 'Da questa rete sono arrivate molte richieste: riprova tra qualche minuto.',
  },
};
