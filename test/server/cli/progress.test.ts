import {describe, expect, it} from 'vitest';
import {watched} from '../../../server/src/cli/progress.ts';
import {loadWords} from '../../../src/messages/load.ts';
import type {LanguageCode} from '../../../src/messages/messages.ts';
import {terminal} from './bench.ts';

/** What is said while so many things pass, each of them taking so many ms. */
async function said(count: number, each: number, total = count, language: LanguageCode = 'en') {
  const {
    commands: {export: t},
  } = await loadWords(language, 'commands');
  const {io, said: all} = terminal();
  let time = 0;
  async function* things() {
    for (let index = 0; index < count; index += 1) {
      time += each;
      yield index;
    }
  }
  let passed = 0;
  for await (const thing of watched(things(), {
    total,
    t,
    stderr: io.stderr,
    now: () => time,
  })) {
    expect(thing).toBe(passed);
    passed += 1;
  }
  expect(passed).toBe(count);
  return all().stderr.split('\n').filter(Boolean);
}

describe('watched', () => {
  it('says nothing of what is soon over', async () => {
    expect(await said(1000, 1)).toEqual([]);
  });

  it('says every few seconds how far it is, how fast, and how long it will take', async () => {
    const lines = await said(20_000, 1, 1_000_000);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('5,000 of 1,000,000 responses (0%), 1,000 a second, 17 min left');
    expect(lines[3]).toBe('20,000 of 1,000,000 responses (2%), 1,000 a second, 16 min left');
  });

  it('says so in Italian too', async () => {
    const [line] = await said(5000, 1, 1_000_000, 'it');
    expect(line).toBe('5000 di 1.000.000 risposte (0%), 1000 al secondo, ancora 17 min');
  });

  it('counts on when there are more than were known of', async () => {
    const lines = await said(6000, 1, 100);
    expect(lines).toEqual(['5,000 of 5,000 responses (100%), 1,000 a second']);
  });
});
