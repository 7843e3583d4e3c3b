import type {Face} from './face.ts';

/** A public work with what was planned, set aside and paid; not everything in one currency. */
const work = {
  id: 'opere',
  title: 'Opere del PNRR',
  language: 'it',
  organisation: {name: 'Comune di Esempio', ipaCode: 'c_e000'},
  commitments: [
    {
      code: 'M2C2-4.2',
      title: 'Nuova linea tranviaria',
      area: 'Missione 2',
      responsible: [{name: 'Comune di Esempio', kind: 'pa'}],
      start: '2023-03',
      end: '2026-06-30',
      milestonesKnown: 'all',
      milestones: [
        {id: '1', title: 'Aggiudicazione', status: 'achieved', due: '2023-12-31', achievedAt: '2023-11-20'},
        {id: '2', title: 'Collaudo', status: 'underway', due: '2026-06-30'},
      ],
      assessments: [],
      amounts: [
        {kind: 'planned', value: 40_000_000, currency: 'EUR'},
        {kind: 'committed', value: 38_500_000, currency: 'EUR', at: '2025-01-01'},
        {kind: 'paid', value: 12_250_000.5, currency: 'EUR', at: '2025-06-30'},
        {kind: 'paid', value: 950, currency: 'CHF'},
      ],
      history: [
        {at: '2025-02', by: 'Comune di Esempio', change: 'Nuovo cronoprogramma', evidence: []},
        {
          at: '2025-08-01',
          by: 'Ufficio trasparenza',
          change: 'Scadenza di «Collaudo» cambiata',
          note: 'Ritardo delle forniture.',
          evidence: [],
          logged: 7,
        },
      ],
    },
  ],
};

const promise = (code: string, title: string, objective?: string) => ({
  code,
  title,
  area: 'Tutte',
  ...(objective && {objective}),
});

/** What a mayor promised, by objective. */
const mandate = {
  id: 'mandato',
  title: 'Linee programmatiche di mandato 2024–2029',
  language: 'it',
  organisation: {name: 'Comune di Esempio'},
  period: {start: '2024-06', end: '2029-06'},
  commitments: [
    promise('1.1', 'Un nido in ogni quartiere', 'Una città per i bambini'),
    promise('1.2', 'Strade scolastiche', 'Una città per i bambini'),
    promise('2.1', 'Bilancio partecipativo', 'Una città che decide insieme'),
    promise('3.1', 'Sportello unico'),
  ],
};

/** Many lists, each of some commitments. */
const many = {
  id: 'molti',
  title: 'Molte aree',
  language: 'it',
  organisation: {name: 'Comune di Esempio'},
  commitments: Array.from({length: 80}, (_, place) => ({
    code: String(place + 1),
    title: `Impegno numero ${place + 1}`,
    area: `Area ${Math.floor(place / 8) + 1}`,
  })),
};

/** Other promises than those of action plans; and what a server has noticed in them. */
export const promiseFaces: readonly Face[] = [
  {
    widget: 'commitment',
    name: 'a work with amounts',
    path: '/plans/opere/commitments/M2C2-4.2',
    files: {'/plans/opere': work},
    words: [
      'Nuova linea tranviaria',
      'Previsto: 40.000.000 €',
      'Stanziato: 38.500.000 € (1 gennaio 2025)',
      'Pagato: 12.250.000,5',
      'Pagato: 950 CHF',
      'Nuovo cronoprogramma (Comune di Esempio) Scritto da chi pubblica il piano',
      'Ritardo delle forniture. Registrato dal server, n. 7',
    ],
    never: ['mpegnat', '12.250.950', '12.251.'],
  },
  {
    widget: 'plan',
    name: 'works in figures',
    path: '/plans/opere',
    files: {'/plans/opere': work},
    steps: [{unfold: 'Il piano in cifre e come tabella'}, {until: 'per stato'}],
    words: ['Stanziato: 38.500.000 €', 'Pagato: 950 CHF', 'Pagato: 12.250.000,5', '1 tappa raggiunta su 2'],
    never: ['mpegnat', '12.250.950', '12.251.'],
  },
  {
    widget: 'plan',
    name: 'a mandate by objective',
    path: '/plans/mandato',
    published: {plans: [mandate]},
    attributes: {group: 'objective'},
    words: ['4 impegni', 'Una città per i bambini', 'Una città che decide insieme', 'Altri impegni'],
    never: ['Tutte'],
  },
  {
    widget: 'plan',
    name: 'many areas',
    path: '/plans/molti',
    published: {plans: [many]},
    steps: [{until: '8 di 10'}],
    words: ['80 impegni', 'Mostra altri gruppi', '8 di 10', 'Impegno numero 64'],
    never: ['Impegno numero 65'],
  },
];
