import type {Consultation} from '../../src/model/consultation.ts';
import type {Item} from '../../src/model/item.ts';

/** A document as an organiser would publish it: what has a default may be left out. */
export type WrittenConsultation = Partial<Consultation> &
  Pick<Consultation, 'id' | 'title' | 'language' | 'organisation'>;

export const organisation = {name: 'Comune di Prova', kind: 'pa'} as const;
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

/** Goes step by step: three groups, one of which only some are asked, and a text that repeats an answer. */
export const steppedConsultation: WrittenConsultation = {
  id: 'passi',
  title: 'Il parco, passo dopo passo',
  summary: 'Che parco vorresti?',
  language: 'it',
  organisation,
  ...whileOpen,
  privacy,
  questionnaire: {
    version: '1',
    items: [
      {linkId: 'intro', type: 'display', text: 'Tre passi, pochi minuti.'},
      {
        linkId: 'chi',
        type: 'group',
        text: 'Chi sei',
        items: [
          {
            linkId: 'cane',
            type: 'choice',
            text: 'Hai un cane?',
            required: true,
            options: [
              {code: 'si', text: 'Sì'},
              {code: 'no', text: 'No'},
            ],
          },
        ],
      },
      {
        linkId: 'animali',
        type: 'group',
        text: 'Il tuo cane',
        enableWhen: [{question: 'cane', operator: '=', answer: 'si'}],
        items: [{linkId: 'nome', type: 'text', text: 'Come si chiama?', required: true}],
      },
      {
        linkId: 'parco',
        type: 'group',
        text: 'Il parco',
        items: [
          {linkId: 'orario', type: 'text', text: 'Quando vieni al parco con {{nome}}?'},
          {linkId: 'giudizio', type: 'rating', text: 'Quanto ti piace il parco?'},
        ],
      },
      {linkId: 'letto', type: 'consent', text: 'Ho letto l’informativa', required: true},
    ],
  },
};
