import type {Commitment} from '../../src/model/commitment.ts';
import {here, longTitle as long, type Face} from './face.ts';
import {failuresOf} from './failures.ts';

type WrittenCommitment = Omit<Partial<Commitment>, 'milestones'> & {
  code: string;
  milestones?: readonly object[];
};

export const register: WrittenCommitment = {
  code: 'A1',
  title: 'Registro degli incontri',
  area: 'Trasparenza',
  description: 'Le agende dei decisori pubblici sono pubblicate.',
  responsible: [{name: 'Dipartimento della funzione pubblica', url: 'https://example.org/dfp'}],
  partners: [{name: 'ANAC'}, {name: 'Libera'}],
  start: '2024-09',
  end: '2026-06-30',
  milestonesKnown: 'all',
  milestones: [
    {
      id: '1',
      title: 'Linee guida',
      status: 'achieved',
      achievedAt: '2025-07-03',
      evidence: [{title: 'Testo', url: 'https://example.org/linee'}],
    },
    {
      id: '2',
      title: 'Sperimentazione',
      status: 'underway',
      due: '2025-06-30',
      previousDue: [{due: '2024-12-31', source: 'https://example.org/proroga'}],
    },
    {id: '3', title: 'Modello', status: 'dropped'},
    {id: '4', title: 'Formazione', due: '2026-Q1'},
  ],
  assessments: [
    {
      voice: 'self',
      by: 'Dipartimento della funzione pubblica',
      aspect: 'completion',
      scale: 'Stato di attuazione',
      value: 'in linea con i tempi',
      at: '2025-10',
    },
    {
      voice: 'independent',
      by: 'Meccanismo Indipendente di Valutazione (IRM)',
      aspect: 'completion',
      scale: 'IRM completion',
      value: 'Limited',
      url: 'https://example.org/irm',
    },
    {voice: 'civic', by: 'Osservatorio', aspect: 'earlyResults', scale: 'Osservatorio, da 1 a 5', value: '2'},
  ],
  amounts: [{kind: 'committed', value: 1_200_000, currency: 'EUR', at: '2025-01-01'}],
  history: [{at: '2025-07-30', by: 'Forum', change: 'Riformulato', note: 'Dopo il confronto.', evidence: []}],
  related: [{title: 'Pagina dell’impegno', url: 'https://example.org/a1'}],
};

const partial: WrittenCommitment = {
  code: 'B1',
  title: 'Elenco parziale',
  area: 'Partecipazione',
  milestonesKnown: 'some',
  milestones: [
    {id: '1', title: 'Fatta', status: 'achieved'},
    {id: '2', title: 'Altra'},
  ],
};
const unknown: WrittenCommitment = {code: 'C1'};

const plan = {
  id: 'piano',
  title: '3° Piano d’azione',
  language: 'it',
  organisation: {name: 'Dipartimento della funzione pubblica'},
  period: {start: '2016-09', end: '2018-06-30'},
  commitments: [register, partial, unknown],
  provenance: {source: 'open.gov.it', url: 'https://example.org/3nap', publishedAt: '2016-09-20'},
};
const declared = {
  achieved: 107,
  total: 152,
  unit: 'obiettivi',
  by: 'Dipartimento della funzione pubblica',
  at: '2018-06-30',
  url: 'https://example.org/relazione',
};
const numbered = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    code: `${index + 1}.01`,
    title: `Impegno numero ${index + 1}`,
  }));

const face = (name: string, more: object, words: readonly string[], other: Partial<Face> = {}): Face => ({
  widget: 'plan',
  name,
  path: '/plans/piano',
  published: {plans: [{...plan, ...more}]},
  words,
  ...other,
});

/** Every face of `<arengo-plan>`. */
export const planFaces: readonly Face[] = [
  ...failuresOf('plan', '/plans/piano'),
  face('plan', {}, [
    '3° Piano d’azione',
    '3 impegni',
    'Trasparenza',
    'Partecipazione',
    'Altri impegni',
    '1 tappa raggiunta su 4',
    '1 tappa raggiunta, elenco parziale',
    'Impegno C1 (titolo non indicato)',
    'Tappe non indicate',
    'settembre 2016 – 30 giugno 2018',
    'Fonte: open.gov.it',
  ]),
  face(
    'declared',
    {declared, commitments: numbered(9)},
    [
      '107 di 152',
      'obiettivi',
      'Dato dichiarato da Dipartimento della funzione pubblica, 30 giugno 2018',
      '9 impegni',
    ],
    {never: ['70', 'supera il totale']},
  ),
  face(
    'a thousand per cent',
    {declared: {...declared, achieved: 15_200}},
    ['15.200 di 152', 'supera il totale'],
    {never: ['10000', '10.000']},
  ),
  face(
    'detailed',
    {},
    ['Stato: In corso', 'Scala: Osservatorio, da 1 a 5', 'Le tappe nel tempo', 'Riformulato'],
    {attributes: {view: 'detailed', sort: 'title', group: 'none'}, never: ['Altri impegni']},
  ),
  face(
    'filtered',
    {commitments: [register, {...partial, amounts: [{kind: 'paid', value: 5, currency: 'CHF'}]}, unknown]},
    [
      '1 impegno di 3',
      'Il piano in cifre',
      '1 impegno, per stato',
      '1 tappa raggiunta su 4',
      'Stanziato: 1.200.000 €',
      'di 1 impegno',
    ],
    {
      attributes: {filters: 'on'},
      steps: [
        {write: 'DECISORI pubblici', into: 'Cerca negli impegni'},
        {until: '1 impegno di 3'},
        {unfold: 'Il piano in cifre e come tabella'},
        {until: 'per stato'},
      ],
      never: ['Elenco parziale', 'CHF'],
    },
  ),
  face('nothing fits', {}, ['Nessun impegno corrisponde ai filtri.'], {attributes: {q: 'introvabile'}}),
  face(
    'compared',
    {},
    [
      'Confronto con «2° Piano»',
      '2 impegni nell’altro piano, 3 in questo.',
      'Titolo di prima',
      'titolo, area',
      'Solo in questo piano (2)',
      'Solo nell’altro piano (1)',
    ],
    {
      attributes: {compare: '/faces/plan/compared/plans/altro'},
      published: {
        plans: [
          plan,
          {
            ...plan,
            id: 'altro',
            title: '2° Piano',
            commitments: [
              {...register, title: 'Titolo di prima', area: 'Integrità'},
              {code: 'Z9', title: 'Non più'},
            ],
          },
        ],
      },
      steps: [{until: 'Confronto con'}],
    },
  ),
  face(
    'long',
    {commitments: numbered(45)},
    ['45 impegni', 'Mostra altri impegni', '20 di 45', 'Impegno numero 20'],
    {steps: [{until: '20 di 45'}], never: ['Impegno numero 21']},
  ),
  face('one commitment', {commitments: [unknown]}, ['1 impegno'], {never: ['Altri impegni']}),
  face('no commitments', {commitments: []}, ['Nessun impegno pubblicato.']),
  {
    widget: 'plan',
    name: 'some unreadable',
    path: '/plans/piano',
    files: {
      '/plans/piano': {
        ...plan,
        commitments: [
          register,
          {code: ''},
          {...register, title: 'Lo stesso codice'},
          {code: 'X', related: [{title: 'x', url: 'javascript:alert(1)'}]},
        ],
      },
    },
    words: ['1 impegno', 'Non è stato possibile leggere 3 impegni'],
    never: ['Lo stesso codice'],
  },
  face('stress', {title: long, commitments: [{...register, title: long, area: long}]}, [long]),
  face(
    'html in texts',
    {title: '<img src=x onerror=alert(1)>', commitments: [{code: '<b>1</b>', title: '<script>1</script>'}]},
    ['<img src=x onerror=alert(1)>', '<script>1</script>'],
  ),
  face('another language', {language: 'en', title: 'Action plan'}, ['Action plan', '3 impegni']),
  face(
    'all unknown',
    {organisation: {name: 'Ente'}, period: undefined, provenance: undefined, commitments: [unknown]},
    ['Impegno C1 (titolo non indicato)', 'Tappe non indicate'],
  ),
  face(
    'right to left',
    {
      language: 'ar',
      title: 'خطة العمل الوطنية للحكومة المفتوحة',
      organisation: {name: 'وزارة الإدارة العامة'},
      commitments: [{...register, title: 'سجل اللقاءات', area: 'الشفافية'}],
    },
    ['خطة العمل الوطنية للحكومة المفتوحة', 'سجل اللقاءات', 'الشفافية', '1 impegno'],
    {direction: 'rtl'},
  ),
];

const commitment = (
  code: string,
  name: string,
  words: readonly string[],
  never: readonly string[] = [],
  more: Partial<Face> = {},
): Face => ({
  widget: 'commitment',
  name,
  path: `/plans/piano/commitments/${code}`,
  published: {plans: [plan]},
  words,
  never,
  ...more,
});

const only = (one: WrittenCommitment, more: object = {}): Partial<Face> => ({
  published: {plans: [{...plan, ...more, commitments: [one]}]},
});

/** Every face of `<arengo-commitment>`. */
export const commitmentFaces: readonly Face[] = [
  ...failuresOf('commitment', '/plans/piano/commitments/A1'),
  commitment(
    'A1',
    'all milestones known',
    [
      'Impegno A1',
      'Registro degli incontri',
      'Piano 3° Piano d’azione',
      '1 tappa raggiunta su 4',
      'Abbandonate: 1. Stato non indicato: 1.',
      'ANAC',
      'settembre 2024 – 30 giugno 2026',
      'Autovalutazione',
      'in linea con i tempi',
      'Valutazione indipendente',
      'limitato',
      'Valutazione civica',
      'Scala: Osservatorio, da 1 a 5',
      'Scadenza spostata: 31/12/2024 → 30/6/2025',
      'Scadenza: 1° trimestre 2026',
      'Data: 3 luglio 2025',
      'Stanziato: 1.200.000 €',
      'Riformulato',
      'Pagina dell’impegno',
      'Fonte: open.gov.it',
    ],
    ['%', 'impegnato', 'promessa'],
  ),
  commitment(
    'B1',
    'some milestones known',
    ['1 tappa raggiunta, elenco parziale', 'Stato non indicato'],
    ['su 2'],
  ),
  commitment(
    'A1',
    'what has changed',
    [
      'Che cosa è cambiato dal 1 marzo 2025',
      'Tappa raggiunta: Linee guida',
      'In ritardo',
      'Scadenza spostata 2 volte: 31/12/2024 → 30/6/2025',
      'Cambiamenti precedenti (2)',
      'Attuazione: le voci usano scale diverse, che non si possono confrontare.',
      'Valutazioni precedenti (1)',
      'Queste date si contraddicono',
    ],
    [],
    {
      ...only({
        ...register,
        milestones: [
          ...(register.milestones ?? []),
          {
            id: '5',
            title: 'Rinviata due volte',
            status: 'underway',
            due: '2025-06-30',
            previousDue: [{due: '2024-12-31'}, {due: '2025-03-31', changedAt: '2025-03-15'}],
          },
          {id: '6', title: 'Al contrario', status: 'achieved', start: '2025-02-01', achievedAt: '2025-01-01'},
        ],
        assessments: [
          ...(register.assessments ?? []),
          {
            voice: 'independent',
            by: 'Meccanismo Indipendente di Valutazione (IRM)',
            aspect: 'completion',
            scale: 'IRM completion',
            value: 'Not started',
            at: '2024-10',
          },
        ],
        history: [
          '2024-09',
          '2024-10',
          '2024-11',
          '2025-04-01',
          '2025-05-01',
          '2025-06-01',
          '2025-07-01',
        ].map((at) => ({at, change: `Cambiato ${at}`, evidence: []})),
        related: [{title: 'I dati', url: 'https://example.org/a1'}],
      }),
      attributes: {since: '2025-03-01'},
    },
  ),
  commitment(
    'A1',
    'a page about it that opens in place',
    ['Altre pagine', 'Il piano intero', 'Altrove'],
    [],
    {
      files: {
        '/plans/piano': {
          ...plan,
          commitments: [
            {
              code: 'A1',
              title: 'Registro degli incontri',
              related: [
                {title: 'Il piano intero', url: `${here}/plans/piano`},
                {title: 'Altrove', url: 'https://example.org/plans/altro'},
              ],
            },
          ],
        },
      },
    },
  ),
  commitment('C1', 'nothing known', [
    'Impegno C1 (titolo non indicato)',
    'Tappe non indicate',
    'Responsabili non indicato',
  ]),
  commitment(
    'A1',
    'one milestone',
    ['0 tappe raggiunte su 1'],
    [],
    only({...register, milestones: [{id: '1', title: 'Linee guida', status: 'underway'}]}),
  ),
  commitment(
    'A1',
    'stress',
    [long],
    [],
    only({...register, title: long, description: long, responsible: [{name: long}], area: long}),
  ),
  commitment('A1', 'right to left', ['سجل اللقاءات', 'نشر جداول أعمال صانعي القرار.', 'Impegno A1'], [], {
    ...only(
      {
        ...register,
        title: 'سجل اللقاءات',
        description: 'نشر جداول أعمال صانعي القرار.',
        responsible: [{name: 'وزارة الإدارة العامة'}],
      },
      {language: 'ar', title: 'خطة العمل'},
    ),
    direction: 'rtl',
  }),
];
