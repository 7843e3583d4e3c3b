import {Dataset} from '../../src/model/dataset.ts';

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo tra scu com pre con ser'.split(' ');
const vocabulary = 30_000;

/** Numbers that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A word, from the most frequent (0) on. */
function wordAt(rank: number): string {
  let [word, rest] = ['', rank + 1];
  for (let length = 2 + (rank % 3); length > 0 || rest > 0; length -= 1) {
    word += syllables[(rest + length) % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** Of a language, where the word of rank n is some n times rarer than the first. */
const anyWord = (next: () => number) => wordAt(Math.floor(vocabulary ** next()) - 1);

/** A dataset of a large catalogue: a title of six words, and a description of forty. */
export function catalogued(index: number): Dataset {
  const next = numbers(index + 1);
  next();
  const words = (many: number) => Array.from({length: many}, () => anyWord(next)).join(' ');
  return Dataset.parse({
    id: `catalogo-${String(index).padStart(6, '0')}`,
    title: words(6),
    description: words(40),
    language: 'it',
    publisher: {name: `Comune di ${anyWord(next)}`},
    modified: '2026-01-01',
  });
}

/** Two words of a dataset, of which the second is only begun. */
export function askedFor(index: number, total: number): string {
  const {title} = catalogued((index * 7919) % total);
  const words = typeof title === 'string' ? title.split(' ') : [];
  const at = (place: number) => words[place % words.length] ?? '';
  return `${at(index * 3)} ${at(index * 5 + 1).slice(0, 4)}`;
}
