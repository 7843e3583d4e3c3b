import {afterEach, describe, expect, it} from 'vitest';
import {registries} from '../../src/messages/load.ts';
import {languages} from '../../src/messages/messages.ts';
import {loadWords, overrideWords} from '../../src/npm/messages.ts';

const ours = new Map(Object.values(registries).map((registry) => [registry, {...registry}]));
afterEach(() => ours.forEach((loads, registry) => Object.assign(registry, loads)));

describe('overrideWords', () => {
  it('says other words, wherever they lie, and keeps the rest', async () => {
    const before = await loadWords('it', 'agenda');
    overrideWords('it', {agenda: {details: 'Scheda', heading: {event: 'Eventi'}}, common: {retry: 'Ancora'}});
    const {agenda, common} = await loadWords('it', 'agenda');
    expect(agenda.details).toBe('Scheda');
    expect(agenda.heading).toEqual({...before.agenda.heading, event: 'Eventi'});
    expect(common.retry).toBe('Ancora');
    expect(common.failure).toEqual(before.common.failure);
    expect((await loadWords('it', 'dataset')).common.retry).toBe('Ancora');
  });

  it('leaves other languages as they are', async () => {
    const before = await loadWords('en', 'agenda');
    overrideWords('it', {agenda: {details: 'Scheda'}});
    expect((await loadWords('en', 'agenda')).agenda).toEqual(before.agenda);
  });

  it('takes a word that is a function', async () => {
    overrideWords('en', {agenda: {past: (count) => `Earlier: ${count}`}});
    expect((await loadWords('en', 'agenda')).agenda.past(3)).toBe('Earlier: 3');
  });

  it('lets what was said later win', async () => {
    overrideWords('it', {agenda: {details: 'Scheda', take: 'Scarica'}});
    overrideWords('it', {agenda: {details: 'Tutto'}});
    const {agenda} = await loadWords('it', 'agenda');
    expect([agenda.details, agenda.take]).toEqual(['Tutto', 'Scarica']);
  });

  it('reaches the words of every noun in every language', async () => {
    for (const language of languages)
      for (const [noun, registry] of Object.entries(registries))
        expect(Object.keys(await registry[language]()), `${noun} in ${language}`).toContain(noun);
  });
});
