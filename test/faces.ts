import type {Consultation} from '../src/model/consultation.ts';
import type {Item} from '../src/model/item.ts';

export {agendaFaces, type WrittenFace} from './faces/agenda.ts';
export {datasetFaces} from './faces/dataset.ts';
export {commitmentFaces, planFaces} from './faces/plan.ts';

/** A document as an organiser would publish it: what has a default may be left out. */
export type WrittenConsultation = Partial<Consultation> &
  Pick<Consultation, 'id' | 'title' | 'language' | 'organisation'>;

/** One face of a widget: what it is given and the words a reader must find. */
export type Face = {
  readonly name: string;
  readonly document: WrittenConsultation;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Italian, as the page declares no other language. */
  readonly words: readonly string[];
};

const organisation = {name: 'Comune di Prova', kind: 'pa'} as const;
const privacy = {controller: 'Comune di Prova', purpose: 'Provare', retention: 'Un anno'};
const whileOpen = {opensAt: '2020-01-01T00:00:00+01:00', closesAt: '2100-01-01T00:00:00+01:00'};

/** Every type of question that the widget shows. */
export const everyType: Item[] = [
  {linkId: 'intro', type: 'display', text: 'Prima di cominciare.\n\nBastano pochi minuti.'},
  {
    linkId: 'tu',
    type: 'group',
    text: 'Tu e la piazza',
    items: [
      {
        linkId: 'uso',
        type: 'choice',
        text: 'Come usi la piazza?',
        required: true,
        options: [
          {code: 'casa', text: 'Ci abito'},
          {code: 'lavoro', text: 'Ci lavoro'},
          {code: 'altro', text: 'In altro modo', freeText: true},
        ],
      },
      {
        linkId: 'anni',
        type: 'number',
        text: 'Da quanti anni ci abiti?',
        min: 0,
        max: 120,
        step: 1,
        enableWhen: [{question: 'uso', operator: '=', answer: 'casa'}],
      },
      {
        linkId: 'lunghi',
        type: 'text',
        text: 'Che cosa è cambiato in tutti questi anni?',
        enableWhen: [{question: 'anni', operator: '>=', answer: 20}],
      },
    ],
  },
  {
    linkId: 'mancanze',
    type: 'choices',
    text: 'Che cosa manca?',
    maxChoices: 2,
    options: [
      {code: 'ombra', text: 'Ombra'},
      {code: 'panchine', text: 'Panchine'},
      {code: 'fontane', text: 'Fontane'},
      {code: 'nulla', text: 'Non manca nulla', exclusive: true},
    ],
  },
  {linkId: 'voto', type: 'rating', text: 'Quanto ti piace oggi?', minLabel: 'per niente', maxLabel: 'molto'},
  {linkId: 'data', type: 'date', text: 'Quando ci sei stato l’ultima volta?', min: '2020-01-01'},
  {linkId: 'idea', type: 'paragraph', text: 'La tua idea', help: 'Anche piccola.', maxLength: 200},
  {linkId: 'email', type: 'email', text: 'Il tuo indirizzo e-mail', personal: true},
  {linkId: 'letto', type: 'consent', text: 'Ho letto l’informativa', required: true},
];

/** A consultation that is open, with every type of question. */
export const openConsultation: WrittenConsultation = {
  id: 'piazza',
  title: 'La nuova piazza',
  summary: 'Che cosa vuoi trovarci?',
  language: 'it',
  organisation,
  ...whileOpen,
  privacy,
  otherWays: [
    {kind: 'email', text: 'Scrivi a partecipa@prova.example', url: 'mailto:partecipa@prova.example'},
  ],
  questionnaire: {version: '1', items: everyType},
};

/** One short question: for what concerns the way and not the questions. */
export const shortConsultation: WrittenConsultation = {
  id: 'breve',
  title: 'Una domanda sola',
  language: 'it',
  organisation,
  ...whileOpen,
  privacy,
  questionnaire: {
    version: '1',
    items: [{linkId: 'perche', type: 'text', text: 'Perché?', required: true, maxLength: 40}],
  },
};

const long = 'Straßenverkehrsberuhigungsmaßnahmenbürgerbeteiligungsverfahren '.repeat(4).trim();

/** Every face of `<arengo-consultation>` that a document alone brings about. */
export const consultationFaces: readonly Face[] = [
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
    document: {...openConsultation, id: 'suspended', state: 'suspended'},
    words: ['Sospesa', 'per ora non è possibile rispondere'],
  },
  {
    name: 'closed',
    document: {...openConsultation, id: 'closed', closesAt: '2021-08-01T00:00:00+02:00'},
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
    document: {...openConsultation, id: 'withdrawn', state: 'withdrawn'},
    words: ['La consultazione è stata ritirata.'],
  },
  {
    name: 'unknown',
    document: {id: 'unknown', title: 'Non si sa', language: 'it', organisation},
    words: ['Stato non indicato', 'Non sappiamo se la consultazione è aperta.'],
  },
  {
    name: 'extended',
    document: {...openConsultation, id: 'extended', extendedFrom: {closesAt: '2099-01-01T00:00:00+01:00'}},
    words: ['Prorogata: la scadenza passa da'],
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
    words: ['Novi trg', 'Invia le risposte'],
  },
];

/** Lists of consultations that no server of ours would give, by path. */
export const consultationLists: Readonly<Record<string, unknown>> = {
  '/static/none/consultations': {items: []},
  '/static/some/consultations': {
    items: [openConsultation, {...openConsultation, title: 'Lo stesso nome'}, {id: 'x', title: ''}],
  },
};
