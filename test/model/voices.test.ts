import {describe, expect, it} from 'vitest';
import {Assessment} from '../../src/model/commitment.ts';
import {aspectsOf} from '../../src/model/voices.ts';

const said = (more: object) =>
  Assessment.parse({
    voice: 'self',
    by: 'x',
    aspect: 'completion',
    scale: 'IRM completion',
    value: 'Limited',
    ...more,
  });

describe('aspectsOf', () => {
  it('keeps voices and aspects apart, each voice newest first', () => {
    const aspects = aspectsOf([
      said({voice: 'civic', aspect: 'earlyResults'}),
      said({voice: 'independent', at: '2023-01-10', value: 'Limited'}),
      said({voice: 'independent', at: '2025-Q1', value: 'Substantial'}),
      said({voice: 'independent', period: {end: '2024-06-30'}, value: 'Complete'}),
      said({voice: 'independent', value: 'undated'}),
      said({voice: 'self'}),
      said({voice: 'stampa'}),
    ]);
    expect(aspects.map(({aspect}) => aspect)).toEqual(['earlyResults', 'completion']);
    expect(aspects[1]?.voices.map(({voice}) => voice)).toEqual(['self', 'independent', 'other:stampa']);
    expect(aspects[1]?.voices[1]?.assessments.map(({value}) => value)).toEqual([
      'Substantial',
      'Complete',
      'Limited',
      'undated',
    ]);
  });

  const together = (...all: object[]) => aspectsOf(all.map(said))[0]?.together;

  it('tells whether the newest words of the voices differ', () => {
    expect(together({}, {voice: 'civic', value: 'Substantial'})).toBe('differ');
    expect(together({}, {voice: 'civic', value: 'limited '})).toBe('agree');
    expect(together({value: {en: 'Limited', it: 'Limitato'}}, {voice: 'civic', value: 'limitato'})).toBe(
      'agree',
    );
    expect(
      together({}, {voice: 'civic', at: '2024-01-01', value: 'Complete'}, {voice: 'civic', at: '2025-01-01'}),
    ).toBe('agree');
  });

  it('does not compare words of different scales, nor one voice with itself', () => {
    expect(together({}, {voice: 'civic', scale: 'da 1 a 5', value: '2'})).toBe('scales');
    expect(together({}, {voice: 'civic', scale: 'irm  completion'.replace('  ', ' ')})).toBe('agree');
    expect(together({at: '2024-01-01'}, {at: '2025-01-01', value: 'Complete'})).toBeUndefined();
    expect(aspectsOf([])).toEqual([]);
  });
});
