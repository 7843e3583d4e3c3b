import {folded} from '../../../src/model/folded.ts';

/** The most letters of a word that count: what is longer is no word, and an index of a database has its limits. */
const mostLetters = 60;

/** Words that are searched for, each once; `isBeginning`: words that only begin like it are found too. */
export type Sought = {readonly word: string; readonly isBeginning: boolean};

/** What `search_text` holds: the words of a text, folded, each once and between two blanks. */
export function searchText(text: string): string {
  return ` ${[...new Set(wordsOf(text))].join(' ')} `;
}

/** The words that such a column holds. */
export function wordsIn(column: string): readonly string[] {
  return column.split(/\s+/).filter(Boolean);
}

/**
 * What `q` looks for: every word, the last one also as a beginning, since it may still be typed. Whatever is no letter
 * and no digit only parts words, so nothing in it means anything to a database. `undefined`: nothing was asked; an empty
 * list: something was asked that has no words, and nothing has it.
 */
export function soughtBy(q: string | undefined): readonly Sought[] | undefined {
  if (q === undefined || q.trim() === '') return undefined;
  const words = wordsOf(q);
  const last = words.pop();
  const whole = new Set(words);
  const sought = [...whole].map((word): Sought => ({word, isBeginning: false}));
  return last === undefined || whole.has(last) ? sought : [...sought, {word: last, isBeginning: true}];
}

/** Letters and digits of every script; `dell’acqua` is two words. */
function wordsOf(text: string): string[] {
  // A sigma is written otherwise where a word ends, which a beginning cannot know.
  const words =
    folded(text)
      .replaceAll('ς', 'σ')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.map((word) => (word.length <= mostLetters ? word : [...word].slice(0, mostLetters).join('')));
}
