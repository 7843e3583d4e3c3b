import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {NewResponse, Store} from '../../server/src/store/store.ts';
import {StoreUnavailable} from '../../server/src/store/store.ts';
import {consultation} from './town.ts';

/** A response as the store is given one. */
export function newResponse(key: string, changes: Partial<NewResponse> = {}): NewResponse {
  return {
    consultation: 'piazza',
    keyHash: `hash-of-${key}`,
    fingerprint: 'fingerprint',
    questionnaireVersion: '1',
    language: 'it',
    channel: 'web',
    answers: [{linkId: 'trees', value: {code: 'yes'}}],
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
    receipt: {
      id: `receipt-${key}-${Math.random()}`,
      consultation: 'piazza',
      receivedAt: '2026-07-01T10:00:00.000Z',
      digest: `sha-256:${'A'.repeat(43)}`,
      signature: 'a.b.c',
    },
    ...changes,
  };
}

/** What every store must do. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
    });
    afterEach(() => store.close());

    it('gives back a consultation as it was published', async () => {
      const stored = await store.consultation('piazza');
      expect(stored?.document).toEqual(consultation());
      expect(JSON.parse(stored?.json ?? '')).toEqual(consultation());
      expect(await store.consultation('nessuna')).toBeUndefined();
    });

    it('leaves the date of change alone when nothing changed', async () => {
      const before = await store.consultation('piazza');
      await new Promise((resolve) => setTimeout(resolve, 2));
      await store.publish({consultations: [consultation()]});
      expect(await store.consultation('piazza')).toEqual(before);
      await store.publish({consultations: [consultation({title: 'Altro'})]});
      expect((await store.consultation('piazza'))?.modifiedAt).not.toBe(before?.modifiedAt);
    });

    it('publishes all or none', async () => {
      const changed = consultation({
        questionnaire: {version: '1', items: [{linkId: 'x', type: 'text', text: '?'}]},
      });
      const publishing = store.publish({consultations: [consultation({id: 'nuova'}), changed]});
      await expect(publishing).rejects.toThrow(
        'piazza: the questions changed but questionnaire.version is still "1"',
      );
      expect(await store.consultation('nuova')).toBeUndefined();
      expect((await store.consultation('piazza'))?.document).toEqual(consultation());
    });

    it('keeps every version of a questionnaire', async () => {
      const items = [{linkId: 'x', type: 'text', text: '?'}];
      await store.publish({consultations: [consultation({questionnaire: {version: '2', items}})]});
      expect((await store.questionnaire('piazza', '1'))?.items[0]?.linkId).toBe('trees');
      expect((await store.questionnaire('piazza', '2'))?.items[0]?.linkId).toBe('x');
      expect(await store.questionnaire('piazza', '3')).toBeUndefined();
    });

    it('lists by id, from a place on, and finds words without accents', async () => {
      const other = consultation({
        id: 'bilancio',
        title: {it: 'Bilancio 100%', de: 'Haushalt'},
        organisation: {name: 'Provincia'},
        topics: ['Spesa', {it: 'Scuola', de: 'Schule'}],
      });
      await store.publish({consultations: [other]});
      const ids = async (query: object) =>
        (await store.consultations({limit: 10, ...query})).map(({document}) => document.id);
      expect(await ids({})).toEqual(['bilancio', 'piazza']);
      expect(await ids({limit: 1})).toEqual(['bilancio']);
      expect(await ids({after: 'bilancio'})).toEqual(['piazza']);
      expect(await ids({q: 'CITTA verde'})).toEqual(['piazza']);
      expect(await ids({q: 'verde haushalt'})).toEqual([]);
      expect(await ids({q: '100%'})).toEqual(['bilancio']);
      expect(await ids({q: '_'})).toEqual([]);
      expect(await ids({organisation: 'C_A000'})).toEqual(['piazza']);
      expect(await ids({topic: 'schule'})).toEqual(['bilancio']);
      expect(await ids({topic: 'schul'})).toEqual([]);
    });

    it('records once under a key, whoever asks again, and tells bodies apart', async () => {
      const first = await store.record(newResponse('a'));
      const again = await store.record(newResponse('a', {fingerprint: 'another'}));
      expect(again).toEqual(first);
      expect(again.fingerprint).toBe('fingerprint');
      expect(await store.recorded('piazza', 'hash-of-a')).toEqual(first);
      expect(await store.recorded('altra', 'hash-of-a')).toBeUndefined();
      expect(await store.countResponses('piazza')).toBe(1);
    });

    it('records once when fifty ask at once', async () => {
      const answers = await Promise.all(Array.from({length: 50}, () => store.record(newResponse('same'))));
      expect(new Set(answers.map(({receipt}) => receipt.id)).size).toBe(1);
      expect(await store.countResponses('piazza')).toBe(1);
    });

    it('tells what anybody may learn of a receipt: the day, not the hour', async () => {
      const {receipt} = await store.record(newResponse('a'));
      expect(await store.receipt(receipt.id)).toEqual({
        id: receipt.id,
        consultation: 'piazza',
        digest: receipt.digest,
        receivedOn: '2026-07-01',
        status: 'recorded',
      });
      expect(await store.receipt('none')).toBeUndefined();
    });

    it('streams responses in an order that is not that of arrival, without receipt or salt', async () => {
      for (const key of ['c', 'a', 'b'])
        await store.record(newResponse(key, {answers: [{linkId: 'why', value: key}]}));
      const streamed = [];
      for await (const response of store.responses('piazza')) streamed.push(response);
      expect(streamed.map(({answers}) => answers[0]?.value)).toEqual(['a', 'b', 'c']);
      expect(Object.keys(streamed[0] ?? {}).sort()).toEqual([
        'answers',
        'channel',
        'language',
        'questionnaireVersion',
      ]);
    });

    it('streams more than fits one page', async () => {
      await Promise.all(Array.from({length: 1201}, (_, index) => store.record(newResponse(`${index}`))));
      let count = 0;
      for await (const _response of store.responses('piazza')) count += 1;
      expect(count).toBe(1201);
    });

    it('does not lose the others when one of a group cannot be written', async () => {
      const orphan = newResponse('orphan', {consultation: 'nessuna'});
      const results = await Promise.allSettled(
        [newResponse('a'), orphan, newResponse('b')].map((one) => store.record(one)),
      );
      expect(results.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(results[1]).toHaveProperty('reason', expect.any(StoreUnavailable));
      expect(await store.countResponses('piazza')).toBe(2);
    });

    it('finishes what is being written before it closes, and takes no more', async () => {
      const other = await open();
      await other.publish({consultations: [consultation()]});
      const writing = Promise.all(
        Array.from({length: 20}, (_, index) => other.record(newResponse(`${index}`))),
      );
      const closing = other.close();
      await expect(other.record(newResponse('late'))).rejects.toThrow(StoreUnavailable);
      expect(await writing).toHaveLength(20);
      await closing;
    });
  });
}
