import type {VerifyWords} from '../verify.ts';

export const verify: VerifyWords = {
  heading: 'Verifica una ricevuta',
  help: 'Controlla se una ricevuta è autentica e se la risposta è ancora registrata. Il file che scegli non viene inviato: lo controlla questo dispositivo.',
  number: 'Numero della ricevuta',
  numberHelp: 'Otto lettere e cifre, per esempio 7K2M-QX4D',
  check: 'Verifica il numero',
  file: 'File della ricevuta',
  fileHelp: 'La pagina o i dati che hai salvato dopo l’invio',
  text: 'Oppure incolla qui i dati della ricevuta',
  checking: 'Verifica in corso…',

  genuine: 'La ricevuta è autentica',
  notGenuine: 'La ricevuta non è autentica',
  partly: 'La ricevuta corrisponde, ma qui non abbiamo potuto controllare tutto',
  known: 'Questa ricevuta esiste',
  numberOnly:
    'Con il numero sappiamo che la ricevuta esiste. Per controllare anche le risposte serve il file che hai salvato.',
  notWhose: 'La verifica non dice di chi è la ricevuta.',
  original: 'Se hai una copia originale del file, prova con quella.',
  parts: {
    signature: {
      same: 'Numero, data e codice di controllo sono attestati da questo servizio.',
      altered: 'Numero, data o codice di controllo non sono quelli attestati dal servizio.',
      foreign: 'La ricevuta non è stata rilasciata da questo servizio.',
      unchecked:
        'Questo browser non può controllare l’attestazione del servizio. Prova con un browser più recente.',
    },
    answers: {
      same: 'Le risposte nel file sono quelle registrate.',
      altered: 'Le risposte nel file non sono quelle registrate.',
      unchecked: 'Qui non è possibile controllare le risposte. Apri la pagina con un indirizzo https.',
    },
    record: {
      same: 'Il servizio conosce questa ricevuta.',
      altered: 'Il servizio ha registrato altro con questo numero.',
      unknown: 'Il servizio non conosce questa ricevuta.',
      unchecked: 'Non abbiamo potuto chiedere al servizio se conosce la ricevuta.',
    },
    file: {
      same: 'Il file è come è stato salvato.',
      altered: 'Il file è stato modificato dopo il salvataggio.',
      unchecked: 'Qui non è possibile controllare se il file è stato modificato.',
    },
  },
  notListed: 'La ricevuta è autentica, ma la risposta non risulta nell’elenco firmato',
  listed: {
    listed: 'La tua risposta è nell’elenco firmato di tutte le risposte.',
    missing: 'La tua risposta non è nell’elenco firmato: segnalalo a chi ha promosso la consultazione.',
    later: 'La risposta è arrivata dopo la firma dell’elenco: sarà nel prossimo.',
    altered: 'L’elenco delle risposte non è quello firmato dal servizio.',
    foreign: 'L’elenco delle risposte non è firmato da questo servizio.',
    unchecked: 'Qui non abbiamo potuto controllare l’elenco firmato delle risposte.',
    none: 'L’elenco firmato delle risposte non c’è ancora: viene pubblicato dopo la chiusura.',
  },
  status: {
    recorded: 'La risposta è registrata.',
    withdrawn: 'La risposta è stata ritirata e le risposte sono state cancellate.',
    purged:
      'Il tempo di conservazione è finito: le risposte sono state cancellate. Restano la ricevuta e il codice di controllo.',
  },
  receivedOn: 'Ricevuta il',
  answers: 'Le risposte registrate',
  elsewhere: (host) => `Verificala su ${host}`,

  malformed:
    'Questo non sembra un numero di ricevuta. Scrivi le otto lettere e cifre che trovi sulla ricevuta, per esempio 7K2M-QX4D.',
  unknown:
    'Non conosciamo nessuna ricevuta con questo numero. Controlla di averlo scritto come sulla ricevuta.',
  several: 'Più ricevute hanno questo numero. Per sapere qual è la tua, verifica il file che hai salvato.',
  failed: 'Non siamo riusciti a collegarci al servizio. Controlla la connessione e riprova.',
  refused: {
    tooLarge: 'Il file è troppo grande per essere una ricevuta.',
    notReadable:
      'Il file non si può leggere come ricevuta: è incompleto o è stato modificato. Prova con la copia originale.',
    foreign: 'Questo non è il file di una ricevuta. Scegli la pagina o i dati che hai salvato dopo l’invio.',
    newer: 'Il file è stato salvato con una versione più recente. Ricarica la pagina e riprova.',
    incomplete:
      'Al file manca una parte, o è stato modificato: non possiamo dire che la ricevuta è autentica. Prova con la copia originale.',
  },
};
