import {longTitle as long, type Face, type Step} from './face.ts';
import {failuresOf} from './failures.ts';
import {
  openConsultation,
  organisation,
  shortConsultation,
  steppedConsultation,
  type WrittenConsultation,
} from './questionnaires.ts';
import {resultFaces} from './results.ts';
import {typeFaces} from './types.ts';

type Shown = Pick<Face, 'name' | 'attributes' | 'words' | 'never' | 'direction' | 'steps'> & {
  readonly document: WrittenConsultation;
};

/** The faces that a document alone brings about. */
const documents: readonly Shown[] = [
  {
    name: 'open',
    document: openConsultation,
    words: ['La nuova piazza', 'Aperta fino a', 'Che cosa manca?', 'Invia le risposte'],
  },
  {
    name: 'card',
    document: {...openConsultation, id: 'card'},
    attributes: {view: 'card', heading: '3'},
    words: ['La nuova piazza', 'Aperta fino a', '9 domande, circa 3 minuti', 'Rispondi al questionario'],
  },
  {
    name: 'upcoming',
    document: {...openConsultation, id: 'upcoming', opensAt: '2099-12-01T09:00:00+01:00'},
    words: ['Apre martedì 1 dicembre 2099, ore 09:00', 'non è ancora aperta'],
  },
  {
    name: 'suspended',
    document: {
      ...openConsultation,
      id: 'suspended',
      state: 'suspended',
      stateReason: {it: 'Aspettiamo il nuovo progetto.', en: 'We wait for the new project.'},
    },
    words: ['Sospesa', 'per ora non è possibile rispondere', 'Motivo: Aspettiamo il nuovo progetto.'],
  },
  {
    name: 'closed',
    document: {...openConsultation, id: 'closed', closesAt: '2021-08-01T00:00:00+02:00'},
    // What came of it is a part that comes later.
    steps: [{until: 'Per ora non ci sono risultati pubblicati'}],
    words: ['Chiusa sabato 31 luglio 2021, ore 23:59', 'Gli esiti sono in preparazione'],
  },
  {
    name: 'concluded',
    document: {
      id: 'concluded',
      title: 'Com’è andata',
      language: 'it',
      organisation,
      closesAt: '2024-08-01T00:00:00+02:00',
      participants: 14,
      outcome: {
        publishedAt: '2024-09',
        summary: 'Quattordici contributi.',
        url: 'https://example.org/esito',
        documents: [],
        decisions: [],
      },
      provenance: {
        source: 'ParteciPa',
        url: 'https://example.org/pagina',
        publishedAt: '2024-09-01',
        licence: {code: 'CC-BY-4.0'},
      },
    },
    steps: [{until: 'Quattordici contributi.'}],
    words: [
      'Conclusa, esiti pubblicati',
      '14 partecipanti',
      'Quattordici contributi.',
      'Fonte: ParteciPa',
      'Pagina originale',
    ],
  },
  {
    name: 'withdrawn',
    document: {
      ...openConsultation,
      id: 'withdrawn',
      state: 'withdrawn',
      stateReason: 'Il progetto non si fa più.',
    },
    words: ['La consultazione è stata ritirata.', 'Motivo: Il progetto non si fa più.'],
  },
  {
    name: 'unknown',
    document: {id: 'unknown', title: 'Non si sa', language: 'it', organisation},
    words: ['Stato non indicato', 'Non sappiamo se la consultazione è aperta.'],
  },
  {
    name: 'extended',
    document: {
      ...openConsultation,
      id: 'extended',
      extendedFrom: {closesAt: '2099-01-01T00:00:00+01:00', reason: 'Molti hanno chiesto più tempo.'},
    },
    words: ['Prorogata: la scadenza passa da', 'Motivo: Molti hanno chiesto più tempo.'],
  },
  {
    name: 'unsupported',
    document: {
      ...openConsultation,
      id: 'unsupported',
      questionnaire: {version: '1', items: [{linkId: 'f', type: 'other:hologram', text: 'Un ologramma'}]},
    },
    words: ['domande che qui non si possono mostrare'],
  },
  {
    name: 'stress',
    document: {
      ...openConsultation,
      id: 'stress',
      title: long.slice(0, 200),
      organisation: {name: long},
      questionnaire: {
        version: '1',
        items: [
          {linkId: 'a', type: 'choices', text: long, options: [{code: 'x', text: long}]},
          {linkId: 'b', type: 'rating', text: long, min: 1, max: 10, minLabel: long, maxLabel: long},
        ],
      },
    },
    words: ['Straßenverkehrsberuhigungsmaßnahmenbürgerbeteiligungsverfahren'],
  },
  {
    name: 'html in texts',
    document: {
      ...shortConsultation,
      id: 'html',
      title: '<img src=x onerror=alert(1)>',
      summary: '<script>1</script>',
    },
    words: ['<img src=x onerror=alert(1)>', '<script>1</script>'],
  },
  {
    name: 'another language',
    document: {...shortConsultation, id: 'altra-lingua', language: 'sl', title: 'Novi trg'},
    steps: [{until: 'disponibile solo'}],
    words: ['Novi trg', 'Invia le risposte', 'Questo testo è disponibile solo in sloveno.'],
  },
  {
    name: 'several languages',
    document: {
      ...shortConsultation,
      id: 'lingue',
      title: {it: 'La nuova piazza', en: 'The new square', sl: 'Novi trg'},
      questionnaire: {
        version: '1',
        items: [
          {linkId: 'perche', type: 'text', text: {it: 'Perché?', en: 'Why?', sl: 'Zakaj?'}},
          {linkId: 'come', type: 'text', text: {it: 'Come?', en: 'How?'}},
        ],
      },
    },
    steps: [{until: 'slovenščina'}],
    words: ['La nuova piazza', 'Come?', 'italiano', 'English', 'slovenščina'],
    never: ['disponibile solo'],
  },
  {
    name: 'one question',
    document: shortConsultation,
    words: ['Una domanda sola', '1 domanda', 'Perché?', 'Invia le risposte'],
  },
  {
    name: 'right to left',
    document: {
      ...shortConsultation,
      id: 'rtl',
      language: 'ar',
      title: 'الساحة الجديدة',
      summary: 'ماذا تريد أن تجد فيها؟',
      questionnaire: {
        version: '1',
        items: [
          {
            linkId: 'mancanze',
            type: 'choices',
            text: 'ما الذي ينقص؟',
            options: [
              {code: 'ombra', text: 'الظل'},
              {code: 'altro', text: 'شيء آخر', freeText: true},
            ],
          },
          {linkId: 'idea', type: 'paragraph', text: 'فكرتك', maxLength: 200},
        ],
      },
    },
    direction: 'rtl',
    steps: [{until: 'disponibile solo in arabo'}],
    words: ['الساحة الجديدة', 'ما الذي ينقص؟', 'Invia le risposte'],
  },
];

const whole = ({document, ...shown}: Shown): Face => ({
  widget: 'consultation',
  path: `/consultations/${document.id}`,
  published: {consultations: [document]},
  ...shown,
});

const list = (
  name: string,
  consultations: readonly WrittenConsultation[],
  words: readonly string[],
  more: Partial<Face> = {},
): Face => ({
  widget: 'consultation',
  name,
  path: '/consultations',
  published: {consultations},
  attributes: {view: 'list', heading: '3'},
  words,
  ...more,
});

/** The faces that somebody brings about who answers. */
const answering = (
  name: string,
  steps: readonly Step[],
  words: readonly string[],
  more: Partial<Face> = {},
): Face => ({...whole({name, document: shortConsultation, words}), steps, ...more});

const write: Step = {write: 'Perché no', into: 'Perché?'};
const send: Step = {press: 'Invia le risposte'};

const thanked: readonly Step[] = [write, send, {until: 'Non è un numero di protocollo'}];

/** A place to check a receipt. */
const checking = (
  name: string,
  steps: readonly Step[],
  words: readonly string[],
  never: readonly string[] = [],
): Face => ({
  ...whole({name, document: shortConsultation, words, never}),
  attributes: {view: 'receipt'},
  steps: [{until: 'Verifica una ricevuta'}, ...steps],
});
const look: Step = {press: 'Verifica il numero'};

const computing = 'Prima dell’invio il tuo dispositivo fa un breve calcolo.';

const refused = (code: string, status: number, sentence: string): Face =>
  answering(`refused, ${code}`, [write, send, {until: sentence}], [sentence, 'Perché?'], {
    mishap: {is: 'refused', status, code, ...(code === 'tooMany' ? {retryAfter: 120} : {})},
  });

const stepping = (
  name: string,
  steps: readonly Step[],
  words: readonly string[],
  never: readonly string[] = [],
): Face => ({...whole({name, document: steppedConsultation, words, never}), steps});

const next: Step = {press: 'Continua'};
const withDog: readonly Step[] = [
  {until: 'Hai un cane?'},
  {choose: 'Sì'},
  next,
  {until: 'Come si chiama?'},
  {write: 'Argo', into: 'Come si chiama?'},
  next,
  {until: 'Quando vieni'},
];
const toTheCheck: readonly Step[] = [
  ...withDog,
  {write: 'La sera', into: 'Quando vieni'},
  {choose: '4'},
  next,
  {until: 'Altre domande'},
  {choose: 'Ho letto'},
  next,
  {until: 'Controlla le tue risposte'},
];

/** Every face of `<arengo-consultation>`. */
export const consultationFaces: readonly Face[] = [
  ...failuresOf('consultation', '/consultations/breve'),
  ...documents.map(whole),
  ...typeFaces,
  ...resultFaces,
  list(
    'list',
    documents.filter(({name}) => name !== 'stress' && name !== 'html in texts').map(({document}) => document),
    ['La nuova piazza', 'Una domanda sola', 'Com’è andata'],
  ),
  list('list of one', [shortConsultation], ['Una domanda sola', 'Rispondi al questionario']),
  list('empty list', [], ['Nessuna consultazione.']),
  list('list, some unreadable', [], ['La nuova piazza', 'Non è stato possibile leggere 2 elementi'], {
    files: {
      '/consultations': {
        items: [openConsultation, {...openConsultation, title: 'Lo stesso nome'}, {id: 'x', title: ''}],
      },
    },
    never: ['Lo stesso nome'],
  }),
  answering(
    'with errors',
    [send, {until: 'Controlla le risposte'}],
    ['Controlla le risposte', 'Rispondi a questa domanda'],
  ),
  {
    ...whole({
      name: 'with errors of every type',
      document: {...openConsultation, id: 'errori'},
      words: [
        'Controlla le risposte',
        'Scegli una risposta',
        'Scrivi una data che esiste',
        'Scrivi un indirizzo e-mail completo',
        'serve questa conferma',
      ],
    }),
    steps: [
      {write: '31/02/2024', into: 'Quando ci sei stato'},
      {write: 'io@', into: 'Il tuo indirizzo e-mail'},
      send,
      {until: 'Controlla le risposte'},
    ],
  },
  {
    ...whole({
      name: 'conditions met',
      document: {...openConsultation, id: 'condizioni'},
      words: ['Da quanti anni ci abiti?', 'Che cosa è cambiato'],
    }),
    steps: [{choose: 'Ci abito'}, {write: '30', into: 'Da quanti anni'}],
  },
  {
    ...whole({
      name: 'other, please specify',
      document: {...openConsultation, id: 'altro'},
      words: ['In altro modo: specifica'],
    }),
    steps: [{choose: 'In altro modo'}],
  },
  stepping(
    'first step',
    [{until: 'Passo 1 di'}],
    ['Passo 1 di 4', 'Tre passi', 'Chi sei', 'Continua'],
    ['Indietro', 'Il parco?', 'Invia le risposte', 'Il tuo cane'],
  ),
  stepping(
    'step with errors',
    [{until: 'Hai un cane?'}, next, {until: 'Controlla le risposte'}],
    ['Controlla le risposte', 'Scegli una risposta'],
  ),
  stepping('later step', withDog, ['Passo 3 di 5', 'Quando vieni al parco con Argo?', 'Indietro'], ['{{']),
  stepping('check of the answers', toTheCheck, [
    'Passo 5 di 5',
    'Controlla le tue risposte',
    'Come si chiama? Argo Cambia',
    'Quando vieni al parco con Argo? La sera',
    'Quanto ti piace il parco? 4',
    'Informativa sul trattamento',
    'Invia le risposte',
  ]),
  stepping(
    'changed from the check',
    [...toTheCheck, {press: 'Cambia: Come si chiama?'}, {until: 'Torna al riepilogo'}],
    ['Come si chiama?', 'Torna al riepilogo'],
  ),
  answering('sending', [write, send, {until: 'Invio in corso'}], ['Invio in corso…'], {
    mishap: {is: 'silent'},
  }),
  answering(
    'not known whether it arrived',
    [write, send, {until: 'Non sappiamo se la tua risposta è arrivata'}],
    ['Non sappiamo se la tua risposta è arrivata', 'Riprova l’invio'],
    {mishap: {is: 'cut'}},
  ),
  answering(
    'proof of work',
    [write, send, {until: computing}],
    [computing, 'Avanzamento del calcolo', 'Annulla', 'Invio in corso…'],
    {mishap: {is: 'challenged', tries: 4_000_000_000}, leaving: [{press: 'Annulla'}]},
  ),
  answering(
    'proof of work, cancelled',
    [write, send, {until: computing}, {press: 'Annulla'}, {until: 'non è partito'}],
    ['L’invio non è partito. Quello che hai scritto è ancora qui', 'Invia le risposte'],
    {mishap: {is: 'challenged', tries: 4_000_000_000}, never: [computing]},
  ),
  answering(
    'proof of work, given up',
    [write, send, {until: 'non è riuscito'}],
    ['Il calcolo che precede l’invio non è riuscito. Quello che hai scritto è ancora qui'],
    {mishap: {is: 'challenged', tries: 2, isTaken: false}, never: [computing]},
  ),
  refused('notOpen', 409, 'non riceve risposte'),
  refused('staleQuestionnaire', 409, 'il questionario è cambiato'),
  refused('tooLarge', 413, 'troppo lunghe'),
  refused('tooMany', 429, 'Riprova tra 2 minuti'),
  answering(
    'receipt',
    [...thanked, {unfold: 'Dettagli tecnici'}],
    [
      'Abbiamo ricevuto la tua risposta',
      'Non è un numero di protocollo',
      'Salva come pagina',
      'Ritira la risposta',
      'Verifica la ricevuta',
    ],
    {never: ['Invia le risposte']},
  ),
  answering(
    'receipt that is not kept',
    [write, send, {until: 'Non è un numero di protocollo'}],
    ['Questo dispositivo non conserva la ricevuta e le risposte'],
    {attributes: {drafts: 'off'}, never: ['restano su questo dispositivo']},
  ),
  answering(
    'withdrawal, asked',
    [...thanked, {unfold: 'Ritira la risposta'}, {press: 'Ritira la risposta'}, {until: 'Vuoi davvero'}],
    ['I risultati già pubblicati non cambiano', 'Sì, cancella le mie risposte', 'No, lascia la risposta'],
  ),
  answering(
    'withdrawn by its citizen',
    [
      ...thanked,
      {unfold: 'Ritira la risposta'},
      {press: 'Ritira la risposta'},
      {press: 'Sì, cancella le mie risposte'},
      {until: 'La risposta è ritirata'},
    ],
    ['abbiamo cancellato le tue risposte', 'Abbiamo ricevuto la tua risposta'],
    {never: ['Salva come pagina', 'Sì, cancella']},
  ),
  checking('receipt to check', [], ['Verifica una ricevuta', 'Numero della ricevuta', 'File della ricevuta']),
  checking(
    'receipt number that is none',
    [{write: 'boh', into: 'Numero della ricevuta'}, look, {until: 'Questo non sembra'}],
    ['Questo non sembra un numero di ricevuta'],
  ),
  checking(
    'receipt number that nobody knows',
    [{write: 'zzzz zzzz', into: 'Numero della ricevuta'}, look, {until: 'Non conosciamo'}],
    ['Non conosciamo nessuna ricevuta con questo numero'],
  ),
  checking(
    'genuine receipt',
    [{attach: 'genuine', into: 'File della ricevuta'}, {until: 'La ricevuta è autentica'}],
    [
      'La ricevuta è autentica',
      'attestati da questo servizio',
      'La risposta è registrata',
      'Perché? Perché no',
      'Ritira la risposta',
    ],
  ),
  checking(
    'altered receipt',
    [{attach: 'altered', into: 'File della ricevuta'}, {until: 'La ricevuta non è autentica'}],
    ['Le risposte nel file non sono quelle registrate', 'Se hai una copia originale'],
    ['La ricevuta è autentica', 'Perché sì'],
  ),
  checking(
    'receipt of a withdrawn response',
    [{attach: 'withdrawn', into: 'File della ricevuta'}, {until: 'La risposta è stata ritirata'}],
    ['La ricevuta è autentica', 'le risposte sono state cancellate'],
    ['Ritira la risposta'],
  ),
  checking(
    'receipt of another service',
    [{attach: 'foreign', into: 'File della ricevuta'}, {until: 'La ricevuta non è autentica'}],
    ['non è stata rilasciata da questo servizio', 'Verificala su partecipa.example.org'],
  ),
  checking(
    'file that is no receipt',
    [{attach: 'draft', into: 'File della ricevuta'}, {until: 'Questo non è il file di una ricevuta'}],
    ['Questo non è il file di una ricevuta'],
  ),
  answering(
    'draft found',
    [{until: 'Abbiamo ritrovato'}],
    ['Abbiamo ritrovato le risposte che avevi iniziato'],
    {
      kept: {
        version: '1',
        draft: {
          typed: [['a/perche', 'Perché no']],
          asked: [['perche', 'Perché?']],
          savedAt: '2026-06-01T10:00:00+02:00',
        },
      },
    },
  ),
  answering(
    'draft of an older questionnaire',
    [{until: 'il questionario è cambiato'}],
    [
      'abbiamo tenuto le risposte che valgono ancora',
      'Non abbiamo potuto tenere le risposte a: Quanti anni hai?',
    ],
    {
      kept: {
        version: '0',
        draft: {
          typed: [
            ['a/perche', 'Perché no'],
            ['a/eta', '40'],
          ],
          asked: [
            ['perche', 'Perché?'],
            ['eta', 'Quanti anni hai?'],
          ],
          savedAt: '2026-06-01T10:00:00+02:00',
        },
      },
    },
  ),
  answering('nothing is kept', [], ['Questo dispositivo non conserva quello che scrivi'], {
    attributes: {drafts: 'off'},
    never: ['resta solo su questo dispositivo'],
  }),
  answering(
    'saved for later',
    [write, {unfold: 'Continua più tardi'}, {until: 'Salva in un file'}, {until: 'Stampa il questionario'}],
    ['Salva in un file', 'Apri un file salvato'],
  ),
  answering(
    'draft deleted',
    [write, {press: 'Cancella quello che ho scritto'}],
    ['Abbiamo cancellato tutto da questo dispositivo.'],
  ),
  answering(
    'finished and cleared',
    [...thanked, {press: 'Ho finito'}],
    ['Abbiamo cancellato tutto da questo dispositivo.', 'Perché?', 'Invia le risposte'],
    {never: ['Abbiamo ricevuto', 'Cancella quello che ho scritto']},
  ),
  answering(
    'near the limit',
    [{write: 'Perché no, se ci sono alberi e ombra?', into: 'Perché?'}, {until: 'Ti restano'}],
    ['Ti restano 3 caratteri'],
  ),
  answering(
    'beyond the limit',
    [{write: 'Perché no, se ci sono alberi, ombra e panchine?', into: 'Perché?'}, {until: 'di troppo'}],
    ['Hai scritto 7 caratteri di troppo'],
  ),
];
