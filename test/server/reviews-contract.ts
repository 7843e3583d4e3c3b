import {beforeEach, describe, expect, it} from 'vitest';
import type {ApprovedText, FreeText} from '../../server/src/store/reviews.ts';
import type {Store} from '../../server/src/store/store.ts';
import {newResponse} from './store-contract.ts';
import {consultation} from './town.ts';

/** A questionnaire with a text of every kind, and two that ask for personal data. */
export const written = consultation({
  questionnaire: {
    version: '1',
    items: [
      {linkId: 'why', type: 'paragraph', text: {it: 'Perché?', en: 'Why?'}},
      {
        linkId: 'use',
        type: 'choices',
        text: 'Come la usi?',
        options: [
          {code: 'walk', text: 'A piedi'},
          {code: 'other', text: 'Altro', freeText: true},
        ],
      },
      {linkId: 'where', type: 'location', text: 'Dove?'},
      {linkId: 'mail', type: 'email', text: 'E-mail'},
      {linkId: 'name', type: 'text', text: 'Come ti chiami?', personal: true},
      {
        linkId: 'you',
        type: 'group',
        text: 'Tu',
        personal: true,
        items: [{linkId: 'job', type: 'text', text: 'Lavoro'}],
      },
    ],
  },
});

/** Answers to all of it. */
export const answersSaying = (why: string) => [
  {linkId: 'why', value: why},
  {linkId: 'use', value: [{code: 'walk'}, {code: 'other', text: `altro ${why}`}]},
  {linkId: 'where', value: {text: `via ${why}`, lat: 46, lon: 11}},
  {linkId: 'mail', value: 'anna@prova.example'},
  {linkId: 'name', value: 'Anna'},
  {linkId: 'job', value: 'Oste'},
];

export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
}

const now = new Date('2026-08-01T10:00:00Z');

/** What every store must do with decisions about the texts that people write. */
export function reviewsContract(open: () => Promise<Store>): void {
  describe('reviews', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [written]});
      return () => store.close();
    });
    const record = async (key: string, receivedAt = '2026-07-01T10:00:00.000Z') => {
      const response = newResponse(key, {answers: answersSaying(key)});
      await store.record({...response, receipt: {...response.receipt, receivedAt}});
      return response;
    };
    const find = async (text: string): Promise<FreeText> => {
      const found = (await all(store.reviews.texts('piazza'))).find((one) => one.text === text);
      if (!found) throw new Error(`there is no ${text}`);
      return found;
    };
    const approved = () => all<ApprovedText>(store.reviews.approvedTexts('piazza'));

    it('finds what was written, never what is personal, and publishes none of it unasked', async () => {
      await record('a');
      const texts = await all(store.reviews.texts('piazza'));
      expect(texts.map(({linkId, code, text}) => [linkId, code, text])).toEqual([
        ['why', undefined, 'a'],
        ['use', 'other', 'altro a'],
        ['where', undefined, 'via a'],
      ]);
      expect(texts[0]).toMatchObject({language: 'it', verdict: {is: 'pending'}, item: {linkId: 'why'}});
      expect(await store.reviews.counts('piazza')).toEqual({pending: 3, publish: 0, redact: 0, hold: 0});
      expect(await approved()).toEqual([]);
    });

    it('publishes what was approved, as it was approved', async () => {
      await record('a');
      await store.reviews.decide([{place: (await find('a')).place, verdict: {is: 'publish'}}], now);
      const redact = {is: 'redact', text: 'altro […]'} as const;
      await store.reviews.decide([{place: (await find('altro a')).place, verdict: redact}], now);
      await store.reviews.decide([{place: (await find('via a')).place, verdict: {is: 'hold'}}], now);
      expect(await approved()).toEqual([
        {linkId: 'why', text: 'a', language: 'it'},
        {linkId: 'use', code: 'other', text: 'altro […]', language: 'it'},
      ]);
      expect(await store.reviews.counts('piazza')).toEqual({pending: 0, publish: 1, redact: 1, hold: 1});
      expect(await all(store.reviews.texts('piazza', 'pending'))).toEqual([]);
      expect(await all(store.reviews.texts('piazza', 'hold'))).toHaveLength(1);
    });

    it('decides anew, and takes a decision back', async () => {
      await record('a');
      const {place} = await find('a');
      await store.reviews.decide([{place, verdict: {is: 'redact', text: 'b'}}], now);
      await store.reviews.decide([{place, verdict: {is: 'publish'}}], now);
      expect(await approved()).toEqual([{linkId: 'why', text: 'a', language: 'it'}]);
      await store.reviews.undecide((await find('altro a')).place);
      expect(await approved()).toHaveLength(1);
      await store.reviews.undecide(place);
      expect(await approved()).toEqual([]);
    });

    it('forgets what it decided about a response that is withdrawn, and decides no more about it', async () => {
      const {receipt} = await record('a');
      await record('b');
      const [a, b] = [await find('a'), await find('b')];
      await store.reviews.decide(
        [a, b].map(({place}) => ({place, verdict: {is: 'publish'}})),
        now,
      );
      await store.withdraw({receipt: receipt.id});
      expect((await approved()).map(({text}) => text)).toEqual(['b']);
      await store.reviews.undecide(b.place);
      const decisions = [b, a].map(({place}) => ({place, verdict: {is: 'publish'} as const}));
      expect(await store.reviews.decide(decisions, now)).toEqual([a.place]);
      // All or none.
      expect(await approved()).toEqual([]);
    });

    it('forgets what it decided about responses that are purged', async () => {
      await record('a');
      await store.reviews.decide([{place: (await find('a')).place, verdict: {is: 'publish'}}], now);
      await store.lifecycle.retention.purge('piazza', now, () => true);
      expect(await approved()).toEqual([]);
      expect(await store.reviews.counts('piazza')).toEqual({pending: 0, publish: 0, redact: 0, hold: 0});
    });

    it('gives texts in an order that is not that of arrival, over more than one page', async () => {
      const keys = Array.from({length: 450}, (_, index) => `${(index * 7919) % 100_003}`);
      await Promise.all(keys.map((key) => record(key)));
      const texts = await all(store.reviews.texts('piazza'));
      expect(texts).toHaveLength(3 * keys.length);
      expect(new Set(texts.map(({text}) => text)).size).toBe(texts.length);
      const hashes = texts.map(({place}) => place.keyHash);
      expect(hashes).toEqual([...hashes].sort());
      await store.reviews.decide(
        texts.map(({place}) => ({place, verdict: {is: 'publish'}})),
        now,
      );
      expect(await approved()).toHaveLength(texts.length);
    });

    it('gives of approved texts those of responses that came before a moment', async () => {
      await record('a', '2026-07-01T10:00:00.000Z');
      await record('b', '2026-07-02T10:00:00.000Z');
      for (const text of ['a', 'b'])
        await store.reviews.decide([{place: (await find(text)).place, verdict: {is: 'publish'}}], now);
      const before = await all(store.reviews.approvedTexts('piazza', '2026-07-02T10:00:00.000Z'));
      expect(before.map(({text}) => text)).toEqual(['a']);
    });

    it('publishes nothing of a question that a later version marks as personal', async () => {
      await record('a');
      await store.reviews.decide([{place: (await find('a')).place, verdict: {is: 'publish'}}], now);
      const {items = []} = written.questionnaire ?? {};
      const later = items.map((item) => (item.linkId === 'why' ? {...item, personal: true} : item));
      await store.publish({consultations: [{...written, questionnaire: {version: '2', items: later}}]});
      expect(await approved()).toEqual([]);
      expect((await all(store.reviews.texts('piazza'))).map(({linkId}) => linkId)).toEqual(['use', 'where']);
    });
  });
}
