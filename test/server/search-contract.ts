import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Store} from '../../server/src/store/store.ts';
import {dataset, event, meeting, plan} from './nouns.ts';
import {consultation} from './town.ts';

/** What every store finds by words. */
export function searchContract(open: () => Promise<Store>): void {
  describe('searches', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const datasets = async (q: string, more: object = {}) =>
      (await store.datasets({limit: 9, q, ...more})).map(({document}) => document.id);
    const entries = async (q: string, more: object = {}) =>
      (await store.agenda({limit: 9, q, ...more})).map(({document}) => document.id);
    const titled = (id: string, title: unknown) =>
      dataset({
        id,
        title,
        description: undefined,
        publisher: undefined,
        holder: undefined,
        distributions: [],
      });

    it('takes words whole, the last one also as a beginning, in any order, language and script', async () => {
      await store.publish({
        datasets: [
          titled('a', {it: 'Qualità dell’acqua, 2026', de: 'Wassergüte'}),
          titled('b', 'Acquedotti e FONTANE'),
          titled('c', 'Ποιότητα ΟΔΟΣ'),
        ],
      });
      for (const q of ['acqua qualita', 'QUALITÀ ACQ', 'dell acqua', "dell'acqua", 'wassergute', '2026 wass'])
        expect(await datasets(q), q).toEqual(['a']);
      expect(await datasets('acqu')).toEqual(['a', 'b']);
      expect(await datasets('  fontane   acquedotti ')).toEqual(['b']);
      expect(await datasets('acq qualita')).toEqual([]);
      expect(await datasets('cqua')).toEqual([]);
      expect(await datasets('acqua acqua')).toEqual(['a']);
      expect(await datasets('οδο')).toEqual(['c']);
      expect(await datasets('οδοσ')).toEqual(['c']);
      expect(await datasets('acqua fontane')).toEqual([]);
      expect(await datasets('   ')).toEqual(['a', 'b', 'c']);
      expect(await datasets('a'.repeat(200))).toEqual([]);
    });

    it('takes no sign for more than a sign', async () => {
      await store.publish({
        datasets: [titled('a', 'Acqua NEAR fiume 100%'), titled('b', 'Acqua'), titled('c', 'Mare_blu')],
      });
      for (const q of [
        '"acqua near"',
        'acqua NEAR(fiume',
        'fiume AND acqua',
        'acqua:fiume',
        "';-- acqua fiume",
      ])
        expect(await datasets(q), q).toEqual(q.includes('AND') ? [] : ['a']);
      expect(await datasets('acqua -fiume')).toEqual(['a']);
      expect(await datasets('acqua*')).toEqual(['a', 'b']);
      expect(await datasets('(acqua)')).toEqual(['a', 'b']);
      expect(await datasets('mare_bl')).toEqual(['c']);
      for (const q of ['%', '_', '*', '"', '""', '\\', '(', '^', '—'])
        expect(await datasets(q), q).toEqual([]);
    });

    it('finds what is there now, and nothing that was', async () => {
      await store.publish({
        datasets: [titled('a', 'Fontane'), titled('b', 'Fontane')],
        agenda: [event({title: 'Fontane'})],
      });
      await store.publish({datasets: [titled('a', 'Parchi'), titled('a', 'Parchi e viali')]});
      expect(await datasets('fontane')).toEqual(['b']);
      expect(await datasets('viali parchi')).toEqual(['a']);
      await store.snapshots.undescribe('b');
      expect(await datasets('fontane')).toEqual([]);
      await store.publish({datasets: [titled('b', 'Viali')]});
      expect(await datasets('viali')).toEqual(['a', 'b']);
      expect(await entries('fontane', {from: '2026-01-01'})).toEqual(['passeggiata']);
      await store.publish({
        agenda: [event({title: 'Fontane', start: '2031-05-02', end: undefined, datePrecision: 'day'})],
      });
      expect(await entries('fontane')).toEqual(['passeggiata']);
      expect(await entries('fontane', {to: '2030-12-31'})).toEqual([]);
    });

    it('knows no word of what was not published after all', async () => {
      await store.publish({consultations: [consultation()]});
      const faulty = consultation({
        title: 'Zampilli',
        questionnaire: {version: '1', items: [{linkId: 'x', type: 'text', text: '?'}]},
      });
      await expect(
        store.publish({datasets: [titled('a', 'Zampilli')], consultations: [faulty]}),
      ).rejects.toThrow();
      expect(await datasets('zampilli')).toEqual([]);
      expect(await store.consultations({limit: 9, q: 'zampilli'})).toEqual([]);
    });

    it('follows what a command changes', async () => {
      await store.publish({consultations: [consultation()]});
      await store.lifecycle.change('piazza', new Date('2026-07-02'), (one) => ({...one, title: 'Zampilli'}));
      expect(await store.consultations({limit: 9, q: 'zampilli'})).toHaveLength(1);
    });

    it('finds plans by what their commitments say', async () => {
      await store.publish({plans: [plan()]});
      const found = async (q: string) => (await store.plans({limit: 9, q})).length;
      const title = plan().commitments[0]?.title;
      expect(await found(typeof title === 'string' ? title : Object.values(title ?? {}).join(' '))).toBe(1);
      expect(await found('zampilli')).toBe(0);
    });

    it('goes page by page, also through what runs already and from the end, with other filters', async () => {
      const ids = Array.from({length: 7}, (_, index) => `n${index}`);
      await store.publish({
        datasets: ids.map((id) => titled(id, id === 'n3' ? 'Parchi' : 'Fontane pubbliche')),
        agenda: [
          ...ids.map((id, index) =>
            event({id, title: 'Fontane', start: `2026-07-1${index}`, end: undefined, datePrecision: 'day'}),
          ),
          event({
            id: 'lungo',
            title: 'Fontane',
            start: '2026-01-01',
            end: '2026-12-01',
            datePrecision: 'day',
          }),
          meeting({id: 'altro', title: 'Fontane', start: '2026-07-12', end: undefined, datePrecision: 'day'}),
        ],
      });
      const seen: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await store.datasets({limit: 2, q: 'fontane pub', after});
        seen.push(...page.map(({document}) => document.id));
        after = page.at(-1)?.document.id;
        if (page.length < 2) break;
      }
      expect(seen).toEqual(ids.filter((id) => id !== 'n3'));
      const walked = async (filter: object) => {
        const all: string[] = [];
        for (let after; ;) {
          const page = await store.agenda({limit: 2, q: 'fontan', ...filter, after});
          all.push(...page.map(({document}) => document.id));
          after = page.at(-1)?.place;
          if (page.length < 2) return all;
        }
      };
      const running = ['lungo', 'n2', 'altro', 'n3', 'n4', 'n5', 'n6'];
      const found = await walked({from: '2026-07-12'});
      expect(found.toSorted()).toEqual(running.toSorted());
      expect(found[0]).toBe('lungo');
      expect(await walked({from: '2026-07-12', latestFirst: true})).toEqual(found.toReversed());
      expect(await walked({from: '2026-07-12', to: '2026-07-13', kind: 'event'})).toEqual([
        'lungo',
        'n2',
        'n3',
      ]);
      expect((await walked({changedSince: '2020-01-01'})).toSorted()).toEqual(
        ['altro', 'lungo', ...ids].toSorted(),
      );
    });
  });
}
