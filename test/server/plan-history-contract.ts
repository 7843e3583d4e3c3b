import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {canonical, sha256} from '../../server/src/receipt.ts';
import type {Store} from '../../server/src/store/store.ts';
import type {Commitment} from '../../src/model/commitment.ts';
import {plan} from './nouns.ts';

type Part = Record<string, unknown>;

const line = {at: '2026-01', change: 'Avvio', evidence: []};
const milestone = (changes: Part = {}) => ({id: 'm', title: 'Portale', due: '2026-03-31', ...changes});
const commitment = (changes: Part = {}) => ({
  code: 'A1',
  title: 'Dati',
  milestonesKnown: 'all',
  milestones: [milestone()],
  history: [line],
  ...changes,
});
const planOf = (...commitments: readonly Part[]) => plan({commitments});

/** What every store must do with plans that are published again. */
export function planHistoryContract(open: () => Promise<Store>): void {
  describe('the history of a plan', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({plans: [planOf(commitment())]});
    });
    afterEach(() => store.close());

    const publish = (...commitments: readonly Part[]) => store.publish({plans: [planOf(...commitments)]});
    const log = () => store.planChanges('piano-1');
    const kinds = async () => (await log()).map(({kind}) => kind);
    const served = async (): Promise<Commitment> => {
      const found = (await store.plan('piano-1'))?.document.commitments.find(({code}) => code === 'A1');
      if (!found) throw new Error('A1 is not served');
      return found;
    };
    const lines = async () =>
      (await served()).history.map(({change}) => (typeof change === 'string' ? change : change['it']));

    it('begins when the plan is published, and adds nothing when nothing changes', async () => {
      const before = await store.plan('piano-1');
      expect(await publish(commitment())).toEqual([]);
      expect(await store.plan('piano-1')).toEqual(before);
      expect(await log()).toEqual([{number: 1, at: expect.stringMatching(/Z$/), kind: 'published'}]);
      expect(await store.planChanges('nessuno')).toEqual([]);
    });

    it('serves what it found beside the lines of the author, by its number in the log', async () => {
      const moved = commitment({milestones: [milestone({due: '2026-09-30', status: 'underway'})]});
      await store.publish({plans: [planOf(moved)], publisher: {by: 'Ufficio trasparenza'}});
      expect((await log()).slice(1)).toMatchObject([
        {kind: 'milestoneStatus', commitment: 'A1', milestone: 'm', about: 'Portale', after: 'underway'},
        {kind: 'milestoneDue', before: '2026-03-31', after: '2026-09-30', by: 'Ufficio trasparenza'},
      ]);
      const {history, milestones} = await served();
      expect(history[0]).toEqual(line);
      expect(history.slice(1)).toMatchObject([
        {
          logged: 2,
          by: 'Ufficio trasparenza',
          change: {it: 'Stato della tappa “Portale”: non indicato → In corso'},
        },
        {logged: 3, change: {it: 'Scadenza della tappa “Portale”: 31/3/2026 → 30/9/2026'}},
      ]);
      expect(milestones[0]?.previousDue).toEqual([{due: '2026-03-31', changedAt: history[1]?.at, logged: 3}]);
      expect(await publish(moved)).toEqual([]);
      expect(await log()).toHaveLength(3);
    });

    it('keeps every deadline, there and back, and lets the author say more of one', async () => {
      for (const due of ['2026-09-30', '2026-03-31', '2027-01-31'])
        await publish(commitment({milestones: [milestone({due})]}));
      const dues = async () => (await served()).milestones[0]?.previousDue.map(({due}) => due);
      expect(await dues()).toEqual(['2026-03-31', '2026-09-30', '2026-03-31']);
      const source = 'https://www.example.it/delibera';
      const previousDue = [{due: '2026-03-31', changedAt: '2026-02', source}];
      await publish(commitment({milestones: [milestone({due: '2027-01-31', previousDue})]}));
      expect(await dues()).toEqual(['2026-03-31', '2026-09-30', '2026-03-31']);
      expect((await served()).milestones[0]?.previousDue[0]).toEqual(previousDue[0]);
      expect(await kinds()).toEqual([
        'published',
        ...Array.from({length: 3}, () => 'milestoneDue'),
        'milestoneEdited',
      ]);
    });

    it('does not count a move twice that the author tells', async () => {
      const previousDue = [{due: '2026-03-31', changedAt: '2026-02-01'}];
      await publish(commitment({milestones: [milestone({due: '2026-09-30', previousDue})]}));
      expect((await served()).milestones[0]?.previousDue).toEqual(previousDue);
      expect(await kinds()).toContain('milestoneDue');
    });

    it('keeps a line that a file drops or has in other words, and says so', async () => {
      const other = {...line, change: 'Avvio rinviato'};
      expect(await publish(commitment({history: [other]}))).toEqual([
        {plan: 'piano-1', leftOut: [{what: 'history', commitment: 'A1', said: 'Avvio'}]},
      ]);
      expect(await lines()).toEqual(['Avvio', 'Avvio rinviato']);
      expect((await log()).at(-1)).toMatchObject({kind: 'historyAdded', after: 'Avvio rinviato'});
      expect(await publish(commitment({history: [line, other]}))).toEqual([]);
    });

    it('keeps an earlier deadline that a file drops or dates anew', async () => {
      const one = {due: '2025-12-31', changedAt: '2025-11-01'};
      const of = (previousDue: readonly Part[]) => commitment({milestones: [milestone({previousDue})]});
      await publish(of([one]));
      expect(await publish(of([]))).toMatchObject([{leftOut: [{what: 'previousDue', said: '2025-12-31'}]}]);
      expect((await served()).milestones[0]?.previousDue).toEqual([one]);
      await publish(of([{...one, changedAt: '2025-10-01'}]));
      expect((await served()).milestones[0]?.previousDue).toContainEqual(one);
    });

    it('takes more of a line without making two of it', async () => {
      const evidence = [{title: 'Verbale', url: 'https://www.example.it/verbale.pdf'}];
      expect(await publish(commitment({history: [{...line, note: 'In ritardo', evidence}]}))).toEqual([]);
      expect((await served()).history).toEqual([{...line, note: 'In ritardo', evidence}]);
    });

    it('lets go of what is public only for a reason, which everybody reads', async () => {
      const moved = commitment({history: [], milestones: [milestone({due: '2026-09-30'})]});
      await publish(commitment({milestones: [milestone({due: '2026-09-30'})]}));
      expect(
        await store.publish({plans: [planOf(moved)], publisher: {rewriting: 'Un refuso nella data'}}),
      ).toEqual([]);
      const {history, milestones} = await served();
      expect(milestones[0]?.previousDue).toEqual([]);
      expect((await log()).at(-1)).toMatchObject({
        kind: 'rewritten',
        commitment: 'A1',
        before: 'Avvio',
        reason: 'Un refuso nella data',
      });
      expect(history.at(-1)).toMatchObject({note: 'Un refuso nella data'});
      expect(await lines()).toEqual([
        'Scadenza della tappa “Portale”: 31/3/2026 → 30/9/2026',
        'Riga tolta dalla storia: Avvio',
      ]);
      expect(await publish(moved)).toEqual([]);
    });

    it('remembers a commitment and a milestone that were taken out, should they come back', async () => {
      const others = {code: 'B1', title: 'Altro'};
      await publish(others);
      await publish(commitment({history: [], milestones: []}), others);
      expect(await lines()).toEqual(['Avvio', 'Impegno aggiunto: Dati']);
      await publish(commitment({milestones: [milestone({due: '2028-01-01'})]}), others);
      expect((await served()).milestones[0]?.previousDue).toMatchObject([{due: '2026-03-31'}]);
      expect(await kinds()).toEqual([
        'published',
        'commitmentAdded',
        'commitmentRemoved',
        'commitmentAdded',
        'milestoneAdded',
      ]);
      await publish(commitment(), others);
      await publish(commitment({milestones: []}), others);
      expect((await log()).at(-1)).toMatchObject({kind: 'milestoneRemoved', about: 'Portale'});
    });

    it('finds whatever else is another', async () => {
      const amount = {kind: 'committed', value: 1000, currency: 'EUR'};
      const assessment = {voice: 'civic', by: 'Rete', aspect: 'completion', scale: 'x', value: 'poco'};
      const rich = {responsible: [{name: 'Settore'}], amounts: [amount], assessments: [assessment]};
      const named = {title: 'Altri dati', milestones: [milestone({title: 'Sito'})], area: 'Apertura'};
      await publish(commitment(rich));
      await publish(commitment({...rich, ...named, responsible: [], amounts: [{...amount, value: 1}]}));
      await publish(commitment({...named, amounts: [{...amount, value: 1}]}));
      await store.publish({plans: [plan({title: 'Altro piano', commitments: [commitment(named)]})]});
      expect(await kinds()).toEqual([
        ...['published', 'responsibleAdded', 'amountAdded', 'assessmentAdded'],
        ...[
          'title',
          'responsibleRemoved',
          'amountRemoved',
          'amountAdded',
          'milestoneTitle',
          'commitmentEdited',
        ],
        ...['assessmentRemoved', 'edited', 'amountRemoved'],
      ]);
      expect(await lines()).toContain('Importo aggiunto: Stanziato: 1000\u00a0€');
      expect(await lines()).toContain('Valutazione tolta: Valutazione civica, Attuazione: poco (Rete)');
      expect((await log()).find(({kind}) => kind === 'edited')).toMatchObject({fields: ['title']});
    });

    it('takes no mark from a file that it did not give', async () => {
      await publish(commitment({history: [line, {...line, change: 'Finta', logged: 7}]}));
      expect((await served()).history[1]).toEqual({...line, change: 'Finta'});
      await publish(commitment({area: 'Altra', history: (await served()).history}));
      const whole = await served();
      expect(await publish(whole)).toEqual([]);
      expect(await served()).toEqual(whole);
    });

    it('ties each change to the one before it, so that none can be altered unseen', async () => {
      await publish(commitment({title: 'Uno', area: 'Due'}));
      const items = await log();
      expect(items).toHaveLength(3);
      const digests = await Promise.all(items.map(async (one) => `sha-256:${await sha256(canonical(one))}`));
      expect(items.map(({previous}) => previous)).toEqual([undefined, ...digests.slice(0, -1)]);
    });
  });
}
