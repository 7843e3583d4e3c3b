import {describe, expect, it} from 'vitest';
import {Consultation, statusOf} from '../../../src/model/consultation.ts';
import {walk} from '../../../src/model/item.ts';
import {commonChecks} from '../../../src/model/check-value.ts';
import {content, square} from './site.ts';

describe('the content of the demo municipality', () => {
  it('has one consultation that is open now, and for years', () => {
    expect(statusOf(square(), new Date())).toBe('open');
  });

  it('says that the municipality is imaginary, in every language', () => {
    const {summary} = square();
    expect(summary).toMatchObject({
      it: expect.stringContaining('comune immaginario'),
      en: expect.stringContaining('imaginary municipality'),
    });
  });

  it('asks a question of every type, with every kind of rule', () => {
    const items = [...walk(square().questionnaire?.items ?? [])];
    expect(new Set(items.map(({type}) => type))).toEqual(
      new Set(['group', 'display', ...Object.keys(commonChecks)]),
    );
    const has = (rule: (item: (typeof items)[number]) => unknown) => expect(items.some(rule)).toBe(true);
    has(({maxLength}) => maxLength);
    has(({maxChoices}) => maxChoices);
    has(({minLabel, maxLabel}) => minLabel && maxLabel);
    has(({options = []}) => options.some(({exclusive}) => exclusive));
    has(({options = []}) => options.some(({freeText}) => freeText));
    const conditional = new Set(items.filter(({enableWhen}) => enableWhen).map(({linkId}) => linkId));
    has(({enableWhen = []}) => enableWhen.some(({question}) => conditional.has(question)));
  });

  it('tells the consultation on the 6th plan as its sources do, and no more', () => {
    const record = Consultation.parse(content('6nap'));
    expect(statusOf(record, new Date())).toBe('concluded');
    expect(record.participants).toBe(14);
    expect(Date.parse(record.closesAt ?? '')).toBe(Date.parse('2024-07-31T24:00:00+02:00'));
    expect(record).not.toHaveProperty('opensAt');
    expect(record).not.toHaveProperty('questionnaire');
    expect(record).not.toHaveProperty('privacy');
    expect(record.outcome).not.toHaveProperty('publishedAt');
  });
});
