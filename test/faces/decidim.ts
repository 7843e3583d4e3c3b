import type {Content} from '../sources/decidim-api.ts';
import {inLanguages, it} from '../sources/decidim-api.ts';
import type {Face} from './face.ts';
import {longTitle} from './face.ts';

const meeting = (id: string, title: string, more: object = {}) => ({
  id,
  title: it(title),
  description: it('<p>Presentazione della <strong>proposta</strong> e domande.</p><p>Ingresso libero.</p>'),
  startTime: '2099-03-12T17:00:00+01:00',
  endTime: '2099-03-12T19:00:00+01:00',
  typeOfMeeting: 'in_person',
  address: 'Piazza Maggiore 6, Bologna',
  location: it('Sala Rossa'),
  coordinates: {latitude: 44.49, longitude: 11.34},
  attachments: [{url: '/rails/ordine%20del%20giorno.pdf', type: 'pdf', title: it('Ordine del giorno')}],
  closed: false,
  isWithdrawn: false,
  onlineMeetingUrl: null,
  category: {id: '1', name: it('Mobilità')},
  taxonomies: [{id: '1', name: it('Mobilità')}],
  updatedAt: '2026-03-01T09:00:00+01:00',
  ...more,
});

const result = (id: string, title: string, more: object = {}) => ({
  id,
  title: it(title),
  name: it(title),
  description: it('<p>Dieci chilometri, dal centro alla stazione.</p>'),
  startDate: '2026-01-01',
  endDate: '2099-12-31',
  progress: 45,
  childrenCount: 0,
  status: {id: '1', key: 'ongoing', name: it('In corso')},
  timelineEntries: [
    {id: '1', entryDate: '2026-02-01', title: it('Progetto'), description: it('Approvato dalla Giunta')},
  ],
  category: {id: '1', name: it('Mobilità')},
  taxonomies: [{id: '1', name: it('Mobilità')}],
  ...more,
});

const process = (slug: string, title: string, more: object = {}) => ({
  id: slug,
  slug,
  title: it(title),
  shortDescription: it('<p>Come vogliamo muoverci in città nei prossimi dieci anni.</p>'),
  startDate: '2026-01-01',
  endDate: '2099-07-31',
  steps: [
    {id: '1', active: false, title: it('Informazione')},
    {id: '2', active: true, title: it('Raccolta delle proposte')},
  ],
  components: ['12', '20', '18'],
  ...more,
});

const questions = ['short_answer', 'separator', 'single_option', 'matrix_single'].map((questionType, at) => ({
  id: String(at),
  questionType,
  body: it('?'),
}));

/** Also the Decidim of `examples/sources`. */
export const decidimContent: Content = {
  processes: [
    process('mobilita', 'Piano della mobilità'),
    process('verde', longTitle, {steps: [], shortDescription: null}),
    process('bilancio', 'Bilancio partecipativo 2024', {endDate: '2024-12-31'}),
  ],
  components: {
    12: {
      __typename: 'Meetings',
      meetings: [
        meeting('1', 'Assemblea pubblica'),
        meeting('2', 'Laboratorio di quartiere', {typeOfMeeting: 'hybrid', attachments: []}),
        meeting('3', 'Incontro ritirato', {isWithdrawn: true}),
        meeting('4', 'Presentazione del piano', {
          closed: true,
          startTime: '2026-02-12T17:00:00+01:00',
          endTime: '2026-02-12T18:30:00+01:00',
          typeOfMeeting: 'online',
          location: null,
          address: null,
          coordinates: null,
        }),
      ],
    },
    20: {
      __typename: 'Accountability',
      results: [
        result('7', 'Piste ciclabili', {childrenCount: 2}),
        result('8', 'Tratto nord', {progress: 100, parent: {id: '7'}}),
        result('9', 'Tratto sud', {progress: 0, parent: {id: '7'}}),
        result('10', 'Zone 30', {progress: 1_000}),
      ],
    },
    18: {
      __typename: 'Surveys',
      surveys: [
        {
          id: '3',
          questionnaire: {
            id: '1',
            title: inLanguages({it: 'Come ti muovi?', en: 'How do you get around?'}),
            description: it('<p>Bastano due minuti.</p>'),
            questions,
          },
        },
      ],
    },
  },
};

const at = (component: string) => `/processes/mobilita/f/${component}`;
const old = {version: 26, content: decidimContent} as const;
const late = {version: 31, content: decidimContent} as const;
const refused = 'Non possiamo mostrare qui i dati';

/** What a Decidim gives, in its oldest version and its newest, and how it lets a widget down. */
export const decidimFaces: readonly Face[] = [
  ...([old, late] as const).flatMap((decidim): readonly Face[] => [
    {
      widget: 'agenda',
      name: `Decidim 0.${decidim.version}, meetings`,
      path: `${at('12')}/meetings`,
      decidim,
      words: ['Assemblea pubblica', 'Sala Rossa', 'Laboratorio di quartiere', 'Già passati'],
      never: ['Incontro ritirato', '<'],
    },
    {
      widget: 'consultation',
      name: `Decidim 0.${decidim.version}, a survey as a card`,
      path: at('18'),
      attributes: {view: 'card'},
      decidim,
      words: [
        'Rispondi su ParteciPa',
        'Come ti muovi?',
        '3 domande',
        'Fase in corso: Raccolta delle proposte',
        'Piano della mobilità',
      ],
    },
    {
      widget: 'plan',
      name: `Decidim 0.${decidim.version}, results`,
      path: at('20'),
      decidim,
      words: ['2 impegni', 'Piste ciclabili', '1 tappa raggiunta su 2', 'Zone 30'],
    },
  ]),
  {
    widget: 'agenda',
    name: 'Decidim, one meeting',
    path: `${at('12')}/meetings/1/embed.html`,
    decidim: old,
    words: ['Assemblea pubblica'],
    never: ['Laboratorio'],
  },
  {
    widget: 'consultation',
    name: 'Decidim, a survey whole',
    path: at('18'),
    decidim: late,
    words: ['Come ti muovi?', 'Bastano due minuti', 'Altri modi per partecipare', 'ParteciPa'],
    steps: [{until: 'italiano'}],
  },
  {
    widget: 'consultation',
    name: 'Decidim, a process that is over, as a card',
    path: '/processes/bilancio',
    attributes: {view: 'card'},
    decidim: old,
    words: ['Bilancio partecipativo 2024', 'Leggi la consultazione'],
    never: ['Fase in corso', 'Partecipa su'],
  },
  {
    widget: 'consultation',
    name: 'Decidim, processes',
    path: '/processes',
    attributes: {view: 'list'},
    decidim: old,
    words: ['Partecipa su ParteciPa', 'Piano della mobilità', 'Raccolta delle proposte', longTitle],
  },
  {
    widget: 'commitment',
    name: 'Decidim, one result',
    path: `${at('20')}/results/7`,
    decidim: late,
    words: ['Piste ciclabili', 'Tratto nord', 'Tratto sud'],
    never: ['Zone 30'],
  },
  {
    widget: 'commitment',
    name: 'Decidim, a result that says more than all is done',
    path: `${at('20')}/results/10`,
    decidim: old,
    words: ['Zone 30', 'In corso, 100 % (← 1000 %)'],
  },
  ...(['agenda', 'consultation', 'plan', 'commitment'] as const).map((widget): Face => ({
    widget,
    name: 'Decidim, only who logs in',
    path: widget === 'consultation' ? '/processes/mobilita' : `${at('20')}/results/7`,
    fault: 'login',
    words: [refused],
  })),
  {
    widget: 'agenda',
    name: 'Decidim, a version without times',
    path: at('12'),
    fault: 'lacking',
    words: ['Non possiamo mostrare qui questo contenuto'],
  },
];
