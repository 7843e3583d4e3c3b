import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {NewResponse, Store} from '../../server/src/store/store.ts';
import {Results} from '../../src/model/results.ts';
import {dataset} from './nouns.ts';
import {newResponse} from './store-contract.ts';
import {consultation} from './town.ts';

const results = (respondents: number) => Results.parse({asOf: '2026-07-02T10:00:00.000Z', respondents});

/** A response that came at a moment. */
export function arriving(key: string, receivedAt: string, changes: Partial<NewResponse> = {}): NewResponse {
  const response = newResponse(key, changes);
  return {...response, receipt: {...response.receipt, receivedAt}};
}

/** What every store must do with results. */
export function snapshotsContract(open: () => Promise<Store>): void {
  describe('keeps results', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
    });
    afterEach(() => store.close());

    it('as they were published, the newest first, and knows the last final one', async () => {
      expect(await store.snapshots.latest('piazza')).toBeUndefined();
      const one = {consultation: 'piazza', number: 1, results: results(20), closedAt: '2026-07-31T22:00:00Z'};
      const two = {consultation: 'piazza', number: 2, results: results(35)};
      expect(await store.snapshots.keep(one)).toBe(true);
      expect(await store.snapshots.keep(two)).toBe(true);
      expect(await store.snapshots.latest('piazza')).toEqual({...two, closedAt: undefined});
      expect(await store.snapshots.latest('piazza', 'final')).toEqual(one);
      expect(await store.snapshots.latest('nessuna')).toBeUndefined();
    });

    it('of whoever is first, with the dataset that tells of them, or nothing of the two', async () => {
      const snapshot = {consultation: 'piazza', number: 1, results: results(20)};
      const kept = await Promise.all([
        store.snapshots.keep(snapshot, dataset({id: 'results-piazza', title: 'Uno'})),
        store.snapshots.keep(
          {...snapshot, results: results(21)},
          dataset({id: 'results-piazza', title: 'Due'}),
        ),
      ]);
      expect(kept).toEqual([true, false]);
      expect((await store.snapshots.latest('piazza'))?.results.respondents).toBe(20);
      expect((await store.dataset('results-piazza'))?.document.title).toBe('Uno');
      await store.snapshots.undescribe('results-piazza');
      expect(await store.dataset('results-piazza')).toBeUndefined();
      expect(await store.snapshots.latest('piazza')).toBeDefined();
    });

    it('and counts, finds and reads the responses they are made from by the time they came', async () => {
      const at = ['10:00', '11:00', '12:00'].map((time) => `2026-07-01T${time}:00.000Z`);
      for (const [index, moment] of at.entries())
        await store.record(
          arriving(`${index}`, moment, {
            answers: [{linkId: 'trees', value: {code: index === 2 ? 'no' : 'yes'}}],
          }),
        );
      const withdrawn = arriving('gone', '2026-07-01T13:00:00.000Z');
      await store.record(withdrawn);
      await store.withdraw({receipt: withdrawn.receipt.id});
      const {snapshots} = store;
      const count = async (...range: readonly string[]) => {
        let most = 0;
        while (await snapshots.received('piazza', most + 1, ...range)) most += 1;
        return most;
      };
      expect(await count()).toBe(3);
      expect(await count(at[1] ?? '')).toBe(2);
      expect(await count(at[1] ?? '', at[2] ?? '')).toBe(1);
      expect(await snapshots.received('altra', 1)).toBe(false);
      expect(await snapshots.receivedAt('piazza', 0)).toBe(at[2]);
      expect(await snapshots.receivedAt('piazza', 2)).toBe(at[0]);
      expect(await snapshots.receivedAt('piazza', 3)).toBeUndefined();
      const read = async (before?: string) => {
        const values: unknown[] = [];
        for await (const {answers} of snapshots.responses('piazza', before)) values.push(answers[0]?.value);
        return values;
      };
      expect(await read(at[2])).toEqual([{code: 'yes'}, {code: 'yes'}]);
      expect(await read()).toHaveLength(3);
    });

    it('and has the questions that were answered, in every version, and no others', async () => {
      const items = [{linkId: 'x', type: 'text', text: '?'}];
      await store.publish({consultations: [consultation({questionnaire: {version: '2', items}})]});
      expect(await store.snapshots.versions('piazza', 'answered')).toEqual([]);
      expect(await store.snapshots.versions('piazza')).toHaveLength(2);
      await store.record(newResponse('a'));
      expect((await store.snapshots.versions('piazza', 'answered')).map(({version}) => version)).toEqual([
        '1',
      ]);
      await store.record(newResponse('b', {questionnaireVersion: '2', answers: []}));
      expect(
        (await store.snapshots.versions('piazza', 'answered')).map(({version}) => version).sort(),
      ).toEqual(['1', '2']);
    });
  });
}
