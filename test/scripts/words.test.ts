import {readFileSync} from 'node:fs';
import papaparse from 'papaparse';
import {describe, expect, it} from 'vitest';
import {languages} from '../../src/messages/messages.ts';
import {allRows, csvOf, notReviewed} from '../../stories/words/rows.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../src/messages/${name}.ts`, import.meta.url), 'utf8');
const rows = await allRows();

describe('the list of all words', () => {
  it('has every message in every language, said of something', () => {
    expect(rows.length).toBeGreaterThan(400);
    for (const {file, message, texts} of rows) {
      expect(texts, `${file} ${message}`).toHaveLength(languages.length);
      for (const text of texts) {
        expect(text.trim(), `${file} ${message}`).not.toBe('');
        expect(text, `${file} ${message}`).not.toMatch(/undefined|NaN|\[object|Invalid/);
      }
    }
  });

  it('gives each language its own dates', () => {
    const row = rows.find(({message}) => message.startsWith('openUntil('));
    expect(row?.texts).toEqual([
      'Aperta fino a venerdì 31 luglio 2026, ore 23:59',
      'Open until Friday, 31 July 2026, 23:59',
    ]);
  });

  it('says which files no native speaker has read, by what they say at their top', () => {
    const files: Record<string, string> = {
      'it/plan': 'export const plan = {};',
      'en/plan': '// No native speaker has read this translation yet.\nexport const plan = {};',
    };
    expect(notReviewed('plan', (name) => files[name] ?? '')).toEqual(['en']);
    expect(notReviewed('plan', () => '')).toEqual([]);
    expect(languages).toEqual(expect.arrayContaining([...notReviewed('plan', read)]));
  });

  it('can be read by a spreadsheet, line breaks and quotation marks included', () => {
    const odd = {file: 'plan', message: 'a("b")', texts: ['uno, «due»\ntre', 'one']};
    const [head, row] = papaparse.parse(csvOf([odd], read).replace('\uFEFF', '')).data;
    expect(head).toEqual(['file', 'message', ...languages, 'notReviewed']);
    expect(row).toEqual(['plan', 'a("b")', 'uno, «due»\ntre', 'one', notReviewed('plan', read).join(' ')]);
  });
});
