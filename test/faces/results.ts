import type {Item} from '../../src/model/item.ts';
import type {Results} from '../../src/model/results.ts';
import {longTitle as long, type Face} from './face.ts';
import {organisation, type WrittenConsultation} from './questionnaires.ts';
import {allocationItem, locationItem, matrixItem, rankingItem} from './types.ts';

/** Results as a server sends them: what has a default may be left out. */
type WrittenResults = Partial<Omit<Results, 'questions'>> & {
  readonly questions: readonly (Partial<Results['questions'][number]> & {readonly linkId: string})[];
};

const items: Item[] = [
  {
    linkId: 'tu',
    type: 'group',
    text: 'Tu e la piazza',
    items: [
      {
        linkId: 'uso',
        type: 'choice',
        text: 'Come usi la piazza?',
        options: [
          {code: 'casa', text: 'Ci abito'},
          {code: 'lavoro', text: 'Ci lavoro'},
          {code: 'altro', text: 'In altro modo'},
        ],
      },
      {linkId: 'anni', type: 'number', text: 'Da quanti anni ci abiti?'},
      {linkId: 'ultima', type: 'date', text: 'Quando ci sei stato l’ultima volta?'},
    ],
  },
  {
    linkId: 'idee',
    type: 'group',
    text: 'Le tue idee',
    items: [
      {
        linkId: 'mancanze',
        type: 'choices',
        text: 'Che cosa manca?',
        options: [
          {code: 'ombra', text: 'Ombra'},
          {code: 'panchine', text: 'Panchine'},
          {code: 'nulla', text: 'Non manca nulla'},
        ],
      },
      {
        linkId: 'voto',
        type: 'rating',
        text: 'Quanto ti piace oggi?',
        minLabel: 'per niente',
        maxLabel: 'molto',
      },
      rankingItem,
      matrixItem,
      {...allocationItem, total: 10},
      locationItem,
      {linkId: 'idea', type: 'paragraph', text: 'La tua idea'},
      {linkId: 'motto', type: 'text', text: 'Un motto per la piazza'},
      {linkId: 'foto', type: 'file', text: 'Una fotografia'},
    ],
  },
];

const closed: WrittenConsultation = {
  id: 'piazza',
  title: 'La nuova piazza',
  language: 'it',
  organisation,
  opensAt: '2020-01-01T00:00:00+01:00',
  closesAt: '2021-08-01T00:00:00+02:00',
  privacy: {controller: 'Comune di Prova', purpose: 'Provare', retention: 'Un anno'},
  questionnaire: {version: '2', items},
};

const figures: WrittenResults = {
  asOf: '2021-08-02T10:00:00+02:00',
  respondents: 120,
  final: true,
  byChannel: {web: 110, paper: 8, inPerson: 2},
  note: 'Le risposte su carta sono state trascritte dall’ufficio.',
  questions: [
    {
      linkId: 'uso',
      answered: 120,
      asked: 120,
      counts: [
        {code: 'casa', count: 87},
        {code: 'lavoro', count: 33},
        {code: 'altro', count: 0},
      ],
    },
    {linkId: 'anni', answered: 80, asked: 87, mean: 12.345, median: 9, min: 0, max: 71, total: 987.6},
    {
      linkId: 'ultima',
      answered: 30,
      asked: 120,
      min: '2021-02-03',
      max: '2021-07-30',
      counts: [
        {code: '2021-02', count: 10},
        {code: '2021-07', count: 20},
      ],
    },
    {
      linkId: 'mancanze',
      answered: 110,
      asked: 120,
      counts: [
        {code: 'ombra', count: 90},
        {code: 'panchine', count: 55},
        {code: 'nulla', count: 1},
      ],
    },
    {
      linkId: 'voto',
      answered: 60,
      mean: 2.8,
      counts: [4, 20, 24, 8, 4].map((count, index) => ({code: String(index + 1), count})),
    },
    {
      linkId: 'priorita',
      answered: 50,
      counts: [
        {code: 'parchi', count: 40, mean: 1.4, first: 30},
        {code: 'scuole', count: 45, mean: 1.8, first: 15},
        {code: 'strade', count: 20, mean: 2.5, first: 5},
        {code: 'autobus', count: 10, mean: 2.9, first: 0},
        {code: 'luci', count: 0, first: 0},
      ],
    },
    {
      linkId: 'servizi',
      answered: 70,
      counts: ['biblioteca', 'anagrafe', 'piscina'].flatMap((row, index) => [
        {row, code: 'male', count: 10 + index},
        {row, code: 'bene', count: 50 - index},
        {row, code: 'non-so', count: 10},
      ]),
    },
    {
      linkId: 'soldi',
      answered: 66,
      counts: [
        {code: 'parchi', count: 60, mean: 5.25, total: 346.5},
        {code: 'scuole', count: 50, mean: 4, total: 264},
        {code: 'strade', count: 12, mean: 0.75, total: 49.5},
      ],
    },
    {
      linkId: 'dove',
      answered: 41,
      counts: [
        {code: 'duomo', count: 12},
        {code: 'giardini', count: 9},
      ],
      points: [
        {lat: 45.46, lon: 9.19, count: 14},
        {lat: 45.48, lon: 9.15, count: 3},
        {lat: 45.42, lon: 9.26, count: 3},
      ],
    },
    {
      linkId: 'idea',
      answered: 64,
      texts: [
        {text: 'Più alberi davanti alla scuola.\n\nE una fontana.', language: 'it'},
        {text: 'A place to sit, near […].', language: 'en'},
      ],
    },
    {linkId: 'motto', answered: 12},
    {linkId: 'foto', answered: 5, asked: 120},
  ],
};

/** A folder with a consultation, and its results where there are some. */
const folder = (
  name: string,
  consultation: WrittenConsultation,
  results: unknown,
  words: readonly string[],
  more: Partial<Face> = {},
): Face => ({
  widget: 'consultation',
  name,
  path: '/consultations/piazza',
  files: {
    '/consultations/piazza': consultation,
    ...(results === undefined ? {} : {'/consultations/piazza/results': results}),
  },
  attributes: {view: 'results'},
  steps: [{until: words.at(-1) ?? ''}],
  words,
  ...more,
});

const asked = (...list: Item[]): WrittenConsultation => ({
  ...closed,
  questionnaire: {version: '2', items: list},
});

const age: Item = {
  linkId: 'eta',
  type: 'choice',
  text: 'Quanti anni hai?',
  personal: true,
  options: [
    {code: 'giovani', text: 'Da 18 a 34'},
    {code: 'adulti', text: 'Da 35 a 64'},
    {code: 'anziani', text: '65 e più'},
    {code: 'no', text: 'Preferisco non dirlo'},
  ],
};
const population = {
  linkId: 'eta',
  title: 'Residenti dai 18 anni',
  source: 'Anagrafe comunale',
  url: 'https://example.org/anagrafe',
  at: '2021-01-01',
  groups: [
    {code: 'giovani', people: 20_000},
    {code: 'adulti', people: 50_000},
    {code: 'anziani', people: 30_000},
  ],
};
const ages = (giovani: number | undefined): WrittenResults => ({
  ...figures,
  questions: [
    {
      linkId: 'eta',
      answered: 110,
      asked: 120,
      ...(giovani === undefined && {hidden: true}),
      counts: [
        {code: 'giovani', ...(giovani !== undefined && {count: giovani})},
        {code: 'adulti', count: 60},
        {code: 'anziani', count: 30},
        {code: 'no', count: 10},
      ],
    },
  ],
  populations: [population],
});

const concluded: WrittenConsultation = {
  ...closed,
  outcome: {
    publishedAt: '2021-10-04',
    summary: 'La giunta ha deciso su ogni proposta.',
    url: 'https://example.org/esito',
    documents: [{title: 'La relazione', url: 'https://example.org/relazione.pdf'}],
    decisions: [
      {
        about: 'Alberi davanti alla scuola',
        verdict: 'accepted',
        reason: 'Si piantano in novembre.\n\nSono dodici.',
        actUrl: 'https://albo.example.org/12',
      },
      {about: 'Una fontana', verdict: 'partly', reason: 'Una, e non due.'},
      {about: 'Un parcheggio', verdict: 'rejected', reason: 'La piazza resta pedonale.'},
      {about: 'Il tram', verdict: 'outOfScope'},
      {about: 'Le panchine', verdict: 'accepted'},
      {about: 'Il chiosco', verdict: 'other:rinviato'},
    ],
  },
};
const decided = 'Che cosa è stato deciso';

/** The faces of results and of what came of a consultation. */
export const resultFaces: readonly Face[] = [
  folder('results', closed, {...figures, questions: figures.questions.slice(0, 5)}, [
    'La nuova piazza',
    '120 risposte',
    'Dati aggiornati a lunedì 2 agosto 2021, ore 10:00',
    'online 110, su carta 8, di persona 2',
    'non sono un campione della popolazione',
    'la stessa persona può avere risposto due volte',
    'Ci abito 87 72,5%',
    'Hanno risposto 80 persone su 87 a cui la domanda è stata posta',
    'Media 12,35',
    'febbraio 2021 10',
    'Non manca nulla 1 0,9%',
    'la somma delle percentuali può superare il 100%',
    '1 (per niente) 4 7%',
    'Dati (JSON)',
  ]),
  folder('results of rare types', closed, {...figures, questions: figures.questions.slice(5)}, [
    'Parchi 1,4 30 40',
    'Illuminazione non indicato 0 0',
    'Biblioteca',
    'Media, punti',
    'Parchi 5,25 346,5 60',
    '45,46 N, 9,19 E 14',
    'E una fontana.',
    'si pubblicano solo se le approva',
    'Dati (JSON)',
  ]),
  folder(
    'results of one question',
    asked(rankingItem),
    {...figures, questions: figures.questions.slice(5, 6)},
    ['Che cosa viene prima?', 'Dati (JSON)'],
  ),
  folder('results, some hidden', asked(age), {...ages(undefined), populations: []}, [
    'Da 18 a 34 non mostrato non mostrato',
    'quelli sotto 5, e qualche altro da cui si potrebbero ricavare',
    'Dati (JSON)',
  ]),
  folder('results, who is missing', asked(age), ages(10), [
    'Chi manca: Residenti dai 18 anni',
    'Quote su 100 persone che hanno indicato uno di questi gruppi',
    'Da 18 a 34 10,0% 20,0% 10 punti in meno',
    'Da 35 a 64 60,0% 50,0% 10 punti in più',
    '65 e più 30,0% 30,0% nessuna differenza',
    'Fonte: Anagrafe comunale, 1 gennaio 2021',
    'Dati (JSON)',
  ]),
  folder(
    'results, who is missing is hidden',
    asked(age),
    ages(undefined),
    ['Il confronto con la popolazione non è mostrato', 'Dati (JSON)'],
    {never: ['Differenza']},
  ),
  folder(
    'results of several versions',
    asked(age),
    {
      ...figures,
      byVersion: {1: 100, 2: 20},
      questions: [
        {
          linkId: 'eta',
          answered: 20,
          asked: 20,
          counts: [{code: 'adulti', count: 20}],
          changes: [
            {version: '2', kind: 'added'},
            {version: '3', kind: 'text'},
            {version: '4', kind: 'order'},
          ],
        },
        {
          linkId: 'vecchia',
          answered: 90,
          counts: [{code: 'si', count: 90}],
          changes: [{version: '2', kind: 'removed'}],
        },
      ],
    },
    [
      'versione 1 100, versione 2 20',
      'La domanda c’è dalla versione 2 del questionario.',
      'Nella versione 3 è cambiato il testo della domanda.',
      'Nella versione 4 la domanda è cambiata.',
      'Domanda «vecchia», non più nel questionario',
      'La domanda non c’è più dalla versione 2',
      'Dati (JSON)',
    ],
  ),
  folder(
    'results of what is gone',
    asked(age, {...matrixItem, linkId: 'griglia', rows: matrixItem.rows?.slice(0, 1) ?? []}),
    {
      ...figures,
      items: [
        {linkId: 'eta', type: 'choice', text: 'Età', options: [{code: 'bimbi', text: 'Meno di 14'}]},
        {linkId: 'griglia', type: 'matrix', text: 'Griglia', rows: [{code: 'tram', text: 'Il tram'}]},
        {
          linkId: 'vecchia',
          type: 'choice',
          text: 'Vuoi un chiosco?',
          options: [{code: 'si', text: 'Sì, grande'}],
        },
      ],
      questions: [
        {
          linkId: 'eta',
          answered: 120,
          counts: [
            {code: 'adulti', count: 80},
            {code: 'bimbi', count: 30},
            {code: 'ignoti', count: 10},
          ],
        },
        {linkId: 'griglia', answered: 120, counts: [{row: 'tram', code: 'male', count: 60}]},
        {linkId: 'vecchia', answered: 90, counts: [{code: 'si', count: 90}]},
      ],
    },
    [
      'Meno di 14 (non più presente nella versione attuale) 30',
      'ignoti (non più presente nella versione attuale) 10',
      'Il tram (non più presente nella versione attuale)',
      'Vuoi un chiosco?',
      'La domanda non è più presente nella versione attuale del questionario.',
      'Sì, grande 90',
      'Dati (JSON)',
    ],
    {never: ['Da 35 a 64 (', 'Sì, grande (']},
  ),
  folder(
    'results, nobody answered',
    asked(age),
    {
      ...figures,
      respondents: 0,
      questions: [{linkId: 'eta', answered: 0, asked: 0, counts: [{code: 'adulti', count: 0}]}],
    },
    ['0 risposte', 'Nessuna persona ha risposto a questa domanda', 'Dati (JSON)'],
  ),
  folder(
    'results of many options',
    asked({
      linkId: 'via',
      type: 'choice',
      text: 'In che via abiti?',
      options: Array.from({length: 60}, (_, index) => ({code: `v${index}`, text: `Via dei Tigli ${index}`})),
    }),
    {
      ...figures,
      questions: [
        {
          linkId: 'via',
          answered: 120,
          counts: Array.from({length: 60}, (_, index) => ({code: `v${index}`, count: 2})),
        },
      ],
    },
    ['Via dei Tigli 29', 'Mostra altre 30 righe', 'Dati (JSON)'],
  ),
  folder('results, not yet', closed, undefined, ['Per ora non ci sono risultati pubblicati.']),
  folder('results, before the end', {...closed, closesAt: '2100-01-01T00:00:00+01:00'}, figures, [
    'I risultati si pubblicano dopo la chiusura della consultazione.',
  ]),
  folder('results, never', {...closed, resultsPolicy: 'never'}, figures, [
    'I risultati di questa consultazione non si pubblicano.',
  ]),
  folder('results, failed', closed, {asOf: 'mai'}, [
    'Abbiamo ricevuto dati che non riusciamo a leggere',
    'Riprova',
  ]),
  folder(
    'results, stress',
    {
      ...asked({linkId: 'a', type: 'choices', text: long, options: [{code: 'x', text: long}]}),
      title: long,
      organisation: {name: long},
    },
    {...figures, questions: [{linkId: 'a', answered: 12_345_678, counts: [{code: 'x', count: 12_345_670}]}]},
    ['Straßenverkehrsberuhigungsmaßnahmenbürgerbeteiligungsverfahren', 'più di 99,9%', 'Dati (JSON)'],
  ),
  folder(
    'results, right to left',
    {
      ...asked({
        linkId: 'a',
        type: 'choice',
        text: 'ما الذي ينقص؟',
        options: [
          {code: 'x', text: 'الظل'},
          {code: 'y', text: 'المقاعد'},
        ],
      }),
      language: 'ar',
      title: 'الساحة الجديدة',
    },
    {
      ...figures,
      note: undefined,
      questions: [
        {
          linkId: 'a',
          answered: 120,
          counts: [
            {code: 'x', count: 90},
            {code: 'y', count: 30},
          ],
        },
      ],
    },
    ['الظل 90 75,0%', 'Dati (JSON)'],
    {direction: 'rtl'},
  ),
  folder(
    'closed, with results',
    closed,
    {...figures, questions: figures.questions.slice(0, 2)},
    ['Gli esiti sono in preparazione', 'Dati (JSON)'],
    {
      attributes: {},
    },
  ),
  folder(
    'decisions',
    concluded,
    {...figures, questions: figures.questions.slice(0, 1)},
    [
      'Pubblicato: 4 ottobre 2021',
      decided,
      'Tutte (6)',
      'Accolto (2)',
      'Accolto in parte (1)',
      'rinviato (1)',
      'Apri l’atto su albo.example.org',
      '120 risposte',
    ],
    {attributes: {}},
  ),
  folder(
    'decisions of one verdict',
    {...concluded, resultsPolicy: 'never'},
    undefined,
    ['Fuori tema (1)', '1 decisione mostrata su 6'],
    {
      attributes: {},
      steps: [{until: decided}, {press: 'Fuori tema (1)'}, {until: '1 decisione mostrata su 6'}],
      never: ['Una fontana', 'Per ora non ci sono risultati'],
    },
  ),
  folder(
    'many decisions',
    {
      ...concluded,
      resultsPolicy: 'never',
      outcome: {
        summary: 'Sessanta proposte.',
        documents: [],
        decisions: Array.from({length: 60}, (_, index) => ({
          about: `Proposta ${index + 1}`,
          verdict: 'accepted' as const,
        })),
      },
    },
    undefined,
    ['Proposta 20', 'Mostra altre 40 decisioni'],
    {attributes: {}, never: ['Accolto (']},
  ),
];
