import {describe, expect, it} from 'vitest';
import {notesAfter, notesBefore} from '../../src/messages/result-notes.ts';
import {loadWords} from '../../src/messages/load.ts';
import type {Cell, Figure} from '../../src/model/figure.ts';
import {QuestionResult} from '../../src/model/results.ts';

const {results: it_} = await loadWords('it', 'results');
const {results: en} = await loadWords('en', 'results');
const share = (count: number, of: number): Cell => ({is: 'share', count, of});
const gap = (by: number, of: number): Cell => ({is: 'gap', by, of});

describe('what stands in a cell', () => {
  it('is a share with a decimal only where there are enough people for one', () => {
    expect([it_, en].map(({cell}) => cell(share(1, 3)))).toEqual(['33%', '33%']);
    expect([it_, en].map(({cell}) => cell(share(50, 150)))).toEqual(['33,3%', '33.3%']);
    expect(it_.cell(share(99, 99))).toBe('100%');
    expect(it_.cell(share(100, 100))).toBe('100,0%');
  });

  it('never rounds somebody to nobody, or not all to all', () => {
    expect(it_.cell(share(0, 5000))).toBe('0,0%');
    expect(it_.cell(share(1, 5000))).toBe('meno di 0,1%');
    expect(it_.cell(share(4999, 5000))).toBe('più di 99,9%');
    expect(en.cell(share(1, 99))).toBe('1%');
    expect(en.cell(share(98, 99))).toBe('99%');
  });

  it('leaves shares as they are, whatever they add up to', () => {
    const shares = [share(1, 3), share(1, 3), share(1, 3)].map(it_.cell);
    expect(shares).toEqual(['33%', '33%', '33%']);
  });

  it('is a difference in points, in words, as exact as its share', () => {
    expect(it_.cell(gap(0.1234, 200))).toBe('12,3 punti in più');
    expect(it_.cell(gap(-0.1234, 50))).toBe('12 punti in meno');
    expect(it_.cell(gap(0.01, 50))).toBe('1 punto in più');
    expect(it_.cell(gap(-0.0004, 200))).toBe('nessuna differenza');
    expect(en.cell(gap(-0.01, 50))).toBe('1 point less');
  });

  it('is a number, an amount or a day in the reader’s language', () => {
    expect(it_.cell({is: 'people', count: 12_345})).toBe('12.345');
    expect(en.cell({is: 'amount', value: 12.3456})).toBe('12.35');
    expect(it_.cell({is: 'day', day: '2026-02-03'})).toBe('3 febbraio 2026');
  });

  it('says what is kept back, and what nobody knows', () => {
    expect(it_.cell({is: 'hidden'})).toBe('non mostrato');
    expect(it_.cell({is: 'unknown'})).toBe('non indicato');
  });
});

describe('what is said of a question', () => {
  const figure = (item: Partial<Figure['item']>, result: object): Figure => ({
    item: {linkId: 'a', type: 'choice', text: 'Quale?', ...item},
    result: QuestionResult.parse({linkId: 'a', ...result}),
    isGone: false,
    group: undefined,
    tables: [],
    populations: [],
  });

  it('is how many of those who were asked answered, as far as it is known', () => {
    expect(notesBefore(it_, figure({}, {answered: 87, asked: 120}))).toEqual([
      'Hanno risposto 87 persone su 120 a cui la domanda è stata posta',
    ]);
    expect(notesBefore(it_, figure({}, {answered: 1}))).toEqual(['Ha risposto 1 persona']);
    expect(notesBefore(it_, figure({}, {}))).toEqual([]);
  });

  it('warns where shares may go beyond all', () => {
    for (const item of [{type: 'choices'}, {type: 'matrix', multiple: true}] as const) {
      expect(notesBefore(it_, figure(item, {answered: 8})).join()).toContain('superare il 100%');
      expect(notesBefore(it_, figure(item, {answered: 0})).join()).not.toContain('superare');
    }
    expect(notesBefore(it_, figure({type: 'matrix'}, {answered: 8})).join()).not.toContain('superare');
  });

  it('is how it changed, also in a way that only a newer server knows', () => {
    const changes = [
      {version: '2', kind: 'options'},
      {version: '3', kind: 'colour'},
    ];
    expect(notesBefore(it_, figure({}, {changes}))).toEqual([
      'Nella versione 2 sono cambiate le risposte tra cui scegliere.',
      'Nella versione 3 la domanda è cambiata.',
    ]);
  });

  it('is that nothing of it is published, before the end or for good', () => {
    const all = figure({}, {hidden: true});
    expect(notesAfter(it_, all)).toEqual([
      'Le risposte a questa domanda non si pubblicano prima della chiusura, per proteggere le persone.',
    ]);
    expect(notesAfter(it_, all, true)).toEqual([
      'Le risposte a questa domanda non si pubblicano, per proteggere le persone.',
    ]);
    expect(notesAfter(en, all)[0]).toContain('not published before the end');
    expect(notesAfter(en, all, true)[0]).not.toContain('end');
  });

  it('is that numbers or texts are kept back', () => {
    const some = {hidden: true, counts: [{code: 'a'}, {code: 'b', count: 8}]};
    const points = {hidden: true, points: [{lat: 45.1, lon: 9.2, count: 8}]};
    for (const isFinal of [false, true])
      for (const result of [some, points])
        expect(notesAfter(it_, figure({}, result), isFinal).join()).toContain('quelli sotto 5');
    expect(notesAfter(it_, figure({type: 'text'}, {answered: 2}))).toHaveLength(1);
    expect(notesAfter(it_, figure({type: 'text'}, {answered: 0}))).toEqual([]);
    expect(notesAfter(it_, figure({type: 'text'}, {answered: 2, texts: [{text: 'Sì'}]}))).toEqual([]);
  });
});
