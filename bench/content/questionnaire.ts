import type {Item} from '../../src/model/item.ts';

/** The answer to the first question that shows the questions that wait for it, and the one that hides them again. */
export const first = {linkId: 'q1', shows: 'yes', hides: 'no'} as const;

/** The questions of a questionnaire, made once and then put into each contender's own format. */
export type Questions = {
  readonly groups: readonly Group[];
  /** The `linkId` of the last question that is always shown: drawn last, so when it is there, all are. */
  readonly last: string;
  /** The `linkId` of the last question of the first group, if it waits for none. */
  readonly lastOfFirst: string;
  /** The `linkId` of every question that waits for the first. */
  readonly waiting: readonly string[];
  /** The `linkId` of a question that is always shown and answered with a text of one line. */
  readonly text: string;
};
export type Group = Item & {readonly items: Item[]};

/** In the proportions of the consultations that are published: mostly choices, ratings and texts. */
const types = [
  'choice',
  'paragraph',
  'text',
  'choices',
  'rating',
  'number',
  'choice',
  'date',
  'choices',
  'consent',
] as const;

const subjects = [
  'la mobilità e la sosta',
  'il verde pubblico',
  'la raccolta dei rifiuti',
  'le scuole e i nidi',
  'gli sportelli del Comune',
  'gli impianti sportivi',
  'le biblioteche',
  'il commercio di vicinato',
  'la sicurezza delle strade',
  'i servizi in rete',
];
const asked: Record<(typeof types)[number], (subject: string) => string> = {
  choice: (subject) => `Negli ultimi due anni, per quanto riguarda ${subject}, che cosa è cambiato?`,
  text: (subject) => `In poche parole: quale luogo le viene in mente pensando a ${subject}?`,
  paragraph: (subject) => `Che cosa cambierebbe per prima cosa per ${subject}?`,
  choices: (subject) => `Quali interventi ritiene più urgenti per ${subject}?`,
  rating: (subject) => `Quanto è soddisfatto di come il Comune cura ${subject}?`,
  number: (subject) => `Quante volte al mese le capita di avere a che fare con ${subject}?`,
  date: (subject) => `Quando ha avuto bisogno l’ultima volta di segnalare qualcosa che riguarda ${subject}?`,
  consent: (subject) => `Desidero essere informato sui prossimi incontri che riguardano ${subject}.`,
};
const options = [
  'È migliorato molto',
  'È migliorato un poco',
  'Non è cambiato nulla',
  'È peggiorato',
  'Non saprei dire',
];

/**
 * So many questions of mixed types, in groups of ten; of these, `waiting` are spread evenly among them and are
 * shown only when the first is answered with `yes`.
 */
export function questionsWith(count: number, waiting = 0): Questions {
  if (count < 2 || waiting > (count - 2) / 2) throw new RangeError(`${waiting} of ${count} cannot wait`);
  // Never the first, which they wait for, nor the last, which says that all are drawn.
  const places = new Set(
    Array.from({length: waiting}, (_, index) => 2 + Math.floor((index * (count - 2)) / waiting)),
  );
  const items = Array.from({length: count}, (_, index) => itemAt(index + 1, places.has(index + 1)));
  const text = items.find(({type, enableWhen}) => type === 'text' && !enableWhen)?.linkId ?? '';
  const groups = Array.from({length: Math.ceil(count / 10)}, (_, index): Group => ({
    linkId: `g${index + 1}`,
    type: 'group',
    text: `${index + 1}. Che cosa pensa di: ${subjects[index % subjects.length] ?? ''}`,
    items: items.slice(index * 10, index * 10 + 10),
  }));
  return {
    groups,
    last: `q${count}`,
    lastOfFirst: `q${Math.min(count, 10)}`,
    waiting: [...places].map((place) => `q${place}`),
    text,
  };
}

function itemAt(place: number, waits: boolean): Item {
  const linkId = `q${place}`;
  if (place === 1)
    return {
      linkId,
      type: 'choice',
      text: 'Vuole rispondere anche alle domande di dettaglio?',
      required: true,
      options: [
        {code: first.shows, text: 'Sì'},
        {code: first.hides, text: 'No'},
      ],
    };
  const type = types[place % types.length] ?? 'text';
  const subject = subjects[Math.floor((place - 1) / 10) % subjects.length] ?? '';
  return {
    linkId,
    type,
    text: asked[type](subject),
    ...(place % 5 === 0 ? {help: 'Risponda pensando al quartiere in cui vive o lavora.'} : {}),
    ...(place % 2 === 0 ? {required: true} : {}),
    ...(type === 'choice' || type === 'choices'
      ? {options: options.map((text, index) => ({code: `o${index + 1}`, text}))}
      : {}),
    ...(waits ? {enableWhen: [{question: first.linkId, operator: '=' as const, answer: first.shows}]} : {}),
  };
}
