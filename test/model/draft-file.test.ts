import {describe, expect, it} from 'vitest';
import {DraftFile, fitTyped} from '../../src/model/draft-file.ts';
import {Questionnaire} from '../../src/model/item.ts';

const options = [
  {code: 'a', text: 'A'},
  {code: 'b', text: 'B', freeText: true},
];
const questionnaire = Questionnaire.parse({
  version: '2',
  items: [
    {
      linkId: 'g',
      type: 'group',
      text: 'G',
      items: [
        {linkId: 'testo', type: 'text', text: 'T?'},
        {linkId: 'scelta', type: 'choices', text: 'S?', options},
      ],
    },
    {linkId: 'ordine', type: 'ranking', text: 'O?', options},
    {linkId: 'griglia', type: 'matrix', text: 'M?', options, rows: [{code: 'r', text: 'R'}]},
  ],
});

describe('fitTyped', () => {
  it('keeps what the questionnaire can still ask, in its order', () => {
    const typed = [
      ['a/testo', 'x'],
      ['a/scelta', 'b'],
      ['a/scelta/b', 'altro'],
      ['a/ordine/a', '1'],
      ['a/griglia/r', 'a'],
    ] as const;
    expect(fitTyped(questionnaire, typed)).toEqual({typed, lost: []});
  });

  it('names each question once that has no place for what was typed', () => {
    const typed = [
      ['a/tolta', 'x'],
      ['a/scelta', 'c'],
      ['a/scelta', 'a'],
      ['a/scelta/c', 'altro'],
      ['a/ordine/c', '1'],
      ['a/ordine', '1'],
      ['a/griglia/s', 'a'],
      ['a/griglia/r', 'c'],
      ['a/g', 'un gruppo'],
    ] as const;
    expect(fitTyped(questionnaire, typed)).toEqual({
      typed: [['a/scelta', 'a']],
      lost: ['tolta', 'scelta', 'ordine', 'griglia', 'g'],
    });
  });

  it('does not mourn what was left empty', () => {
    expect(fitTyped(questionnaire, [['a/tolta', '  ']])).toEqual({typed: [], lost: []});
  });
});

describe('DraftFile', () => {
  const file = {
    format: 'arengo-draft',
    formatVersion: 1,
    consultation: 'c',
    title: 'C',
    page: 'https://example.org/c',
    questionnaireVersion: '1',
    savedAt: '2026-11-27T10:00:00Z',
    typed: [['a/x', '1']],
    questions: [['x', 'X?']],
  };

  it('reads what was saved, and no other format or version', () => {
    expect(DraftFile.safeParse(file).success).toBe(true);
    for (const wrong of [{format: 'other'}, {formatVersion: 2}, {typed: [['a/x']]}, {savedAt: 'yesterday'}])
      expect(DraftFile.safeParse({...file, ...wrong}).success, JSON.stringify(wrong)).toBe(false);
  });
});
