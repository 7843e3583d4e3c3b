import type {Questionnaire} from '../../../src/model/item.ts';
import type {Answer} from '../../../src/model/response.ts';
import type {ExportedResponse} from '../../../server/src/store/store.ts';

const option = (code: string) => ({code, text: code});
const options = (...codes: readonly string[]) => codes.map(option);

/** Every type of question, with conditions, personal ones, and a group. */
export const first: Questionnaire = {
  version: '9',
  items: [
    {
      linkId: 'trees',
      type: 'choice',
      text: 'Alberi?',
      required: true,
      options: [...options('yes', 'no'), {code: 'other', text: 'Altro', freeText: true}],
    },
    {
      linkId: 'why',
      type: 'paragraph',
      text: 'Perché no?',
      enableWhen: [{question: 'trees', operator: '=', answer: 'no'}],
    },
    {
      linkId: 'uses',
      type: 'choices',
      text: 'Che cosa fa in piazza?',
      options: [...options('market', 'rest', 'play'), {code: 'none', text: 'Niente', exclusive: true}],
    },
    {linkId: 'order', type: 'ranking', text: 'In che ordine?', options: options('benches', 'shade', 'water')},
    {
      linkId: 'times',
      type: 'matrix',
      text: 'Quando?',
      rows: options('week', 'weekend'),
      options: options('never', 'often'),
    },
    {
      linkId: 'money',
      type: 'allocation',
      text: 'Come dividere?',
      total: 100,
      options: options('a', 'b', 'c'),
    },
    {linkId: 'mark', type: 'rating', text: 'Da 0 a 3?', min: 0, max: 3},
    {linkId: 'half', type: 'rating', text: 'Mezzi voti?', min: 0, max: 1, step: 0.1},
    {linkId: 'distance', type: 'number', text: 'Quanti chilometri?', min: -5},
    {linkId: 'since', type: 'date', text: 'Da quando?'},
    {linkId: 'where', type: 'location', text: 'Dove?', options: options('north', 'south')},
    {linkId: 'mail', type: 'email', text: 'Posta elettronica?', personal: true},
    {linkId: 'agreed', type: 'consent', text: 'Ha letto?'},
    {
      linkId: 'about-you',
      type: 'group',
      text: 'Lei',
      personal: true,
      enableWhen: [{question: 'trees', operator: '!=', answer: 'other'}],
      items: [
        {linkId: 'age', type: 'choice', text: 'Età?', options: options('young', 'grown', 'old', 'oldest')},
        {
          linkId: 'children',
          type: 'number',
          text: 'Figli?',
          min: 0,
          enableWhen: [{question: 'age', operator: '=', answer: 'grown'}],
        },
      ],
    },
  ],
};

/** The next version: an option more, another word, a question less and one more. */
export const second: Questionnaire = {
  version: '10',
  items: [
    ...first.items
      .filter(({linkId}) => linkId !== 'half')
      .map((item) => {
        if (item.linkId === 'trees') return {...item, options: [option('some'), ...(item.options ?? [])]};
        if (item.linkId === 'since') return {...item, text: 'Da che giorno?'};
        return item;
      }),
    {linkId: 'pets', type: 'choice', text: 'Animali?', options: options('yes', 'no')},
  ],
};

/** The same numbers for the same seed, from 0 to less than 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Answers by nobody: each drawn from a seed, in the form in which they would be kept. */
export function drawn(random: () => number): ExportedResponse {
  const {version, items} = random() < 0.4 ? first : second;
  const below = (n: number) => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  };
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.4);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((entry) => ({entry, place: random()}))
      .sort((a, b) => a.place - b.place)
      .map(({entry}) => entry);
  const answers: Answer[] = [];
  const answer = (linkId: string, value: unknown, chance = 0.8) => {
    if (random() < chance) answers.push({linkId, value});
  };
  const codes = (linkId: string) =>
    (items.find((item) => item.linkId === linkId)?.options ?? []).map(({code}) => code);

  const trees = one(codes('trees'));
  answers.push({linkId: 'trees', value: trees === 'other' ? {code: trees, text: 'Due'} : {code: trees}});
  if (trees === 'no') answer('why', one(['Costano', 'Fanno ombra\ne foglie']));
  const uses = some(['market', 'rest', 'play']);
  answer(
    'uses',
    (uses.length > 0 ? uses : ['none']).map((code) => ({code})),
  );
  answer('order', shuffled(codes('order')).slice(0, 1 + below(3)));
  const rows = some(['week', 'weekend']).map((row) => ({row, codes: [one(['never', 'often'])]}));
  if (rows.length > 0) answer('times', rows);
  const amount = below(101);
  answer(
    'money',
    [
      {code: 'a', amount},
      {code: 'c', amount: 100 - amount},
    ].filter((part) => part.amount > 0),
  );
  answer('mark', below(3));
  if (version === first.version) answer('half', below(11) / 10);
  answer('distance', Math.round((random() * 40 - 5) * 10) / 10);
  answer('since', `20${10 + below(16)}-0${1 + below(9)}-1${below(10)}`);
  answer(
    'where',
    random() < 0.5
      ? {place: one(['north', 'south'])}
      : {lat: Math.round((44 + random() / 20) * 1e5) / 1e5, lon: -0.001 + below(3) / 50},
  );
  answer('mail', 'nobody@example.it', 0.3);
  answer('agreed', true);
  if (trees !== 'other') {
    const age = one(['young', 'grown', 'old']);
    answer('age', {code: age});
    if (answers.at(-1)?.linkId === 'age' && age === 'grown') answer('children', below(4));
  }
  if (version === second.version) answer('pets', {code: one(['yes', 'no'])});
  return {questionnaireVersion: version, language: 'it', channel: one(['web', 'web', 'paper']), answers};
}
