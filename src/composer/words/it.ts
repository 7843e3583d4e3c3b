import {plural} from '../../messages/plural.ts';
import type {ComposerWords} from '../words.ts';
import {options, values} from './it-options.ts';

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toLocaleString('it')}:1`;

export const it: ComposerWords = {
  language: 'it',
  name: 'Compositore di Arengo',
  title: 'Metti la partecipazione nel tuo sito',
  lead: 'Incolla un indirizzo: vedi subito come appare nella tua pagina, poi copi una riga. Niente da installare, e nessun cookie.',
  chooseLanguage: 'Lingua di questa pagina',
  skip: 'Vai al contenuto',
  paste: {
    heading: 'Che cosa vuoi mostrare?',
    label: 'Indirizzo, codice da incorporare o tabella',
    hint: 'L’indirizzo di una consultazione, di un’agenda, di un dataset o di un piano; di una pagina di Decidim o CKAN, o il suo vecchio codice «embed»; di un calendario (.ics) o di un CSV. Puoi incollare anche le righe di una tabella.',
    show: 'Mostra',
    file: 'Apri un file CSV',
    example: 'Prova con un esempio',
    place: 'Indirizzo in cui caricherai il file',
    placeHint:
      'La tabella resta in questa pagina: non la inviamo a nessuno. Caricala nel tuo sito e scrivi qui dove.',
  },
  asking: 'Leggo l’indirizzo …',
  found: (noun, count) =>
    noun === 'consultation' && count === 1
      ? 'Trovata una consultazione.'
      : noun === 'commitment'
        ? 'Trovato un impegno.'
        : plural('it', count, {
            one: {
              consultation: 'Trovata # consultazione.',
              agenda: 'Trovata un’agenda con # voce.',
              dataset: 'Trovato # dataset.',
              plan: 'Trovato un piano con # impegno.',
            }[noun],
            other: {
              consultation: 'Trovate # consultazioni.',
              agenda: 'Trovata un’agenda con # voci.',
              dataset: 'Trovati # dataset.',
              plan: 'Trovato un piano con # impegni.',
            }[noun],
          }),
  from: {
    calendar: 'Un indirizzo webcal: è lo stesso con https.',
    snippet: 'Nel codice incollato abbiamo preso l’indirizzo.',
    embed: 'Nel vecchio codice di Decidim abbiamo preso l’indirizzo della pagina pubblica.',
    widget: 'È già un nostro componente: riprendiamo le sue opzioni.',
  },
  choose: {
    heading: 'Che cos’è?',
    unclear: 'Dall’indirizzo non si capisce che cosa c’è. Sceglilo tu.',
  },
  nouns: {
    consultation: 'Consultazione',
    agenda: 'Agenda',
    dataset: 'Dataset',
    commitment: 'Impegno',
    plan: 'Piano d’azione',
  },
  problem: 'Non si può mostrare',
  cure: 'Che cosa fare',
  troubles: {
    nothing: {what: 'Non c’è ancora niente.', cure: 'Incolla un indirizzo, oppure prova con l’esempio.'},
    notWeb: {
      what: 'Questo non è un indirizzo web.',
      cure: 'Serve un indirizzo che comincia con https://. Non si accettano javascript:, mailto: e simili.',
    },
    onDevice: {
      what: 'Questo file è sul tuo computer: gli altri non lo vedono.',
      cure: 'Aprilo con «Apri un file CSV» per provarlo, poi caricalo nel sito e usa il suo indirizzo.',
    },
    several: {
      what: 'Ci sono più indirizzi.',
      cure: 'Incollane uno alla volta. Più agende diventano una sola con un tag che le elenca nello stesso src.',
    },
    noAddress: {
      what: 'In questo codice non c’è un indirizzo.',
      cure: 'Apri nel browser la pagina che vuoi mostrare e copia l’indirizzo dalla barra in alto.',
    },
    malformed: {
      what: 'L’indirizzo non è completo.',
      cure: 'Copialo intero dalla barra del browser, per esempio https://partecipa.example.it/agenda.',
    },
    mixed: {
      what: 'L’indirizzo comincia con http: una pagina sicura non può leggerlo.',
      cure: 'Prova con https://. Se non risponde, chi gestisce quel server deve attivarlo.',
    },
    notAllowed: {
      what: 'Il server non si lascia leggere da altre pagine, o non risponde a questa.',
      cure: 'Chi lo gestisce può aggiungere l’intestazione Access-Control-Allow-Origin (CORS). Altrimenti: il relay di un server Arengo, oppure una copia del file nel tuo sito.',
    },
    login: {
      what: 'Il server chiede di accedere, o non permette questa lettura.',
      cure: 'Servono dati pubblici: apri l’indirizzo in una finestra anonima e controlla che si veda senza accesso.',
    },
    unreachable: {
      what: 'Il server non risponde.',
      cure: 'Controlla com’è scritto l’indirizzo e che si apra nel browser, poi riprova.',
    },
    missing: {
      what: 'A questo indirizzo non c’è niente (errore 404).',
      cure: 'Forse la pagina è stata spostata: aprila nel browser e copia l’indirizzo di adesso.',
    },
    notOurs: {
      what: 'Questo indirizzo non somiglia a nessuno di quelli che riconosciamo.',
      cure: 'Se è un sito WordPress o un CKAN, scrivilo in «Sistema», sotto «Altre opzioni». Altrimenti esporta i dati in un CSV e usa l’indirizzo del file.',
    },
    unavailable: {
      what: 'Il server in questo momento non ce la fa.',
      cure: 'Riprova tra qualche minuto. Se continua, avvisa chi lo gestisce.',
    },
    unreadable: {
      what: 'Il server risponde, ma non con dati che sappiamo leggere.',
      cure: 'Spesso è una pagina al posto di un file. Usa l’indirizzo della pagina della consultazione, dell’agenda o del dataset; di una tabella controlla i nomi delle colonne nella prima riga.',
    },
    unsupported: {
      what: 'A questo indirizzo non c’è ciò che hai scelto.',
      cure: 'Scegli un’altra voce sotto «Che cos’è?», o di’ qual è il sistema sotto «Altre opzioni», per esempio wordpress o ckan.',
    },
    noScript: {
      what: 'Lo script arengo.js non si carica: l’anteprima non può apparire.',
      cure: 'Controlla che questa cartella stia accanto a quella dello script (arengo/ o cdn/).',
    },
  },
  technical: 'Per chi gestisce il server',
  tryHttps: 'Prova con https',
  look: {
    heading: 'Come si vede',
    unset: 'come previsto',
    language: 'Lingua',
    languageHint: 'Di solito è quella della pagina.',
    more: 'Altre opzioni',
    text: 'Testo del link',
    textHint: 'Si legge prima che appaia il resto, senza JavaScript e se qualcosa non va.',
    preview: 'Anteprima',
    previewHint: 'È quello vero, con i dati veri.',
    previewSends:
      'Una risposta scritta qui non si invia. Un file scelto per una domanda, invece, si carica subito sul server, e il ritiro di una risposta con la sua ricevuta è vero.',
    notSent:
      'È un’anteprima: la risposta non è stata inviata. Se hai scelto un file, è già sul server: toglilo dalla domanda per cancellarlo.',
  },
  options,
  values,
  colours: {
    heading: 'I colori del sito',
    chosen: 'Colore principale',
    own: 'Usa un colore mio',
    pasted: 'Oppure incolla le proprietà CSS del sito',
    pastedHint: 'Per esempio --bs-primary: #5b2a86; Con Bootstrap Italia non serve niente.',
    rule: 'Regola per il foglio di stile del sito',
    ratio,
    onPage: (value, isEnough) =>
      isEnough
        ? `I link si leggono bene: contrasto ${value}.`
        : `Troppo chiaro per i link: contrasto ${value}, ne serve almeno 4,5:1.`,
    onButton: (value, isEnough) =>
      isEnough
        ? `Le parole sui pulsanti si leggono bene: contrasto ${value}.`
        : `Le parole sui pulsanti si leggono male: contrasto ${value}, ne serve almeno 4,5:1.`,
    darkened: (colour) => `Usiamo la tinta più vicina che si legge: ${colour}.`,
    unknown: 'Nessun colore che possiamo misurare. Si usano quelli della pagina.',
  },
  checks: {
    heading: 'Controlli',
    good: 'A posto',
    note: 'Da sapere',
    read: (count) => plural('it', count, {one: 'Letta # voce.', other: 'Lette # voci.'}),
    unreadable: (count, rows) =>
      `${count === 0 ? 'Qualche valore non si legge' : plural('it', count, {one: '# voce non si legge', other: '# voci non si leggono'})}${rows.length > 0 ? `. Guarda le righe: ${rows.join(', ')}` : ''}.`,
    secure: 'La connessione è cifrata (https).',
    onThisComputer: 'Questo indirizzo è sul tuo computer: per provare va bene, ma gli altri non lo vedono.',
    notSecure: 'La connessione non è cifrata (http): in un sito con https non si vedrà.',
    allowed: 'Il server si lascia leggere da altre pagine (CORS).',
    sameOrigin:
      'I dati stanno sul server di questa pagina: da qui non si vede se si lascia leggere anche da altri siti (CORS).',
    notPlaced: 'La tabella non è ancora a un indirizzo: caricala, poi controlla con l’indirizzo vero.',
    onlyInTag: (names) => `Questo modo non può dire tutto: usa «HTML libero» per ${names.join(', ')}.`,
    integrity: 'L’impronta dello script (SRI) è nella riga: se il file cambia, il browser non lo esegue.',
    notPinned:
      'La riga è senza impronta (SRI), perché l’indirizzo di arengo.js non dice una versione: con il prossimo aggiornamento il file cambia, e con l’impronta di oggi il browser non mostrerebbe più nulla. Se la vuoi, chiedi a chi lo ospita un indirizzo con la versione, come …/arengo/0.1.0/arengo.js, e scrivilo in «Dove sta arengo.js».',
    noIntegrity:
      'L’impronta dello script (SRI) non si può calcolare da qui. Controlla che l’indirizzo di arengo.js si apra, che il suo server permetta di leggerlo (CORS) e che questa pagina sia aperta con https; oppure chiedila a chi lo ospita.',
    loaderOnThisComputer:
      'L’indirizzo di arengo.js è sul tuo computer: chi visita il sito non lo troverebbe. Prima di copiare, scrivi in «Dove sta arengo.js» quello del server che lo ospita.',
    loaderNotSecure:
      'L’indirizzo di arengo.js comincia con http: un sito con https non lo carica. Scrivilo con https:// in «Dove sta arengo.js»; se così non si apre, chi lo ospita deve attivarlo.',
    personal: 'Prima di pubblicare nomi di persone, senti il responsabile della protezione dei dati.',
  },
  leaves: {
    heading: 'Che cosa esce dal browser di chi legge',
    script: (origin) => (origin === undefined ? 'Lo script, dal sito stesso' : `Lo script, da ${origin}`),
    data: (origin) => `I dati, da ${origin}`,
    nothing: 'I dati di questa anteprima non vengono da nessun server.',
    noCookie:
      'Nessun cookie, nessuna statistica, nessun carattere o script di terzi. Le richieste dei dati dicono da quale sito partono, non da quale pagina.',
    drafts:
      'La bozza di una risposta resta sul dispositivo di chi scrive; dopo l’invio ci restano le risposte e la ricevuta. Tutto si può cancellare lì.',
  },
  copy: {
    heading: 'Copia e incolla',
    way: 'Dove lo metti?',
    ways: {
      link: 'Link in un editor',
      tag: 'HTML libero',
      frame: 'Riquadro (iframe)',
      wordpress: 'WordPress',
      volto: 'Plone e Volto',
      npm: 'npm',
    },
    hints: {
      link: 'Resta in ogni editor. Puoi anche usare il pulsante «link» e incollare solo l’indirizzo.',
      tag: 'Dove l’editor accetta HTML, o nel modello della pagina.',
      frame:
        'Dove non puoi aggiungere lo script alla pagina. Chi ospita frame.html deve elencare lì l’host dei dati e permettere il tuo sito. Le pagine di un server Arengo stanno già in un riquadro, sotto /embed/.',
      wordpress: 'Con il plug-in Arengo: incolla nel blocco «Shortcode». Senza plug-in usa il link.',
      volto: 'Nel blocco di testo: scrivi le parole, premi «link» e incolla questo indirizzo.',
      npm: 'Per chi sviluppa il sito con un proprio strumento. Il pacchetto non è ancora pubblicato su npm: «npm run pack» nel codice di Arengo ne scrive l’archivio, dist/npm/arengo-<versione>.tgz; copialo nel tuo progetto.',
    },
    loader: 'Dove sta arengo.js',
    loaderHint: 'L’indirizzo che ti dà chi lo ospita. Non c’è un CDN pubblico.',
    loaderElsewhere: (origin) =>
      `Attenzione: arengo.js viene da ${origin}, non dal server di questa pagina. Chi gestisce quel server può leggere e cambiare tutto nelle pagine in cui metti lo script. Se questa composizione ti è arrivata con un link, copia solo se conosci quel server.`,
    once: 'Una volta sola, nel modello del sito',
    here: 'Dove deve apparire',
    address: 'Solo l’indirizzo, per il pulsante «link»',
    button: 'Copia',
    copied: 'Copiato.',
    notCopied: 'Il browser non permette di copiare: il testo è selezionato, premi Ctrl+C.',
    undo: 'Per toglierlo, cancella ciò che hai incollato.',
    share: 'Link a questa composizione',
    shareHint: 'Contiene tutto ciò che hai scelto. Qui non si salva niente.',
  },
  footer: 'Questa pagina non usa cookie e non salva niente.',
};
