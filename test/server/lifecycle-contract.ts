import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Store} from '../../server/src/store/store.ts';
import {canonical, sha256} from '../../server/src/receipt.ts';
import type {PublishedConsultation} from '../../server/src/published.ts';
import {consultation, today} from './town.ts';

const later = '2026-08-31T22:00:00Z';
const extended = (before: PublishedConsultation): PublishedConsultation => ({
  ...before,
  closesAt: later,
  extendedFrom: {closesAt: before.closesAt ?? '', reason: 'Molte richieste'},
});

/** What every store must do with consultations that change after they were published. */
export function lifecycleContract(open: () => Promise<Store>): void {
  describe('the lifecycle of a consultation', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.publish({consultations: [consultation()]});
    });
    afterEach(() => store.close());

    const kinds = async () => (await store.lifecycle.changes('piazza')).map(({kind}) => kind);

    it('begins the log when a consultation is published, and adds nothing when nothing changes', async () => {
      await store.publish({consultations: [consultation()]});
      expect(await store.lifecycle.changes('piazza')).toEqual([
        {number: 1, at: expect.stringMatching(/Z$/), kind: 'published'},
      ]);
      expect(await store.lifecycle.changes('nessuna')).toEqual([]);
    });

    it('changes the document and its log together, with the reason', async () => {
      const logged = await store.lifecycle.change('piazza', today, extended, 'Molte richieste');
      expect(logged).toMatchObject([
        {
          number: 2,
          at: today.toISOString(),
          kind: 'extended',
          before: '2026-07-31T22:00:00Z',
          after: later,
          reason: 'Molte richieste',
        },
      ]);
      expect((await store.consultation('piazza'))?.document.closesAt).toBe(later);
      expect(await store.lifecycle.find('piazza')).toMatchObject({
        document: {closesAt: later},
        heldSince: today.toISOString(),
      });
      expect(await store.lifecycle.change('nessuna', today, extended)).toBeUndefined();
    });

    it('writes nothing when a command is refused', async () => {
      const refusing = store.lifecycle.change('piazza', today, () => {
        throw new Error('not now');
      });
      await expect(refusing).rejects.toThrow('not now');
      expect(await kinds()).toEqual(['published']);
      expect((await store.lifecycle.find('piazza'))?.heldSince).toBeUndefined();
    });

    it('keeps what a command has set when the old file is published again, and says so', async () => {
      await store.lifecycle.change('piazza', today, extended);
      const kept = await store.publish({consultations: [consultation({title: 'Altro titolo'})]});
      expect(kept).toEqual([
        {consultation: 'piazza', fields: ['closesAt', 'extendedFrom'], since: today.toISOString()},
      ]);
      const {document} = (await store.consultation('piazza')) ?? {};
      expect(document).toMatchObject({title: 'Altro titolo', closesAt: later});
      expect(await kinds()).toEqual(['published', 'extended', 'edited']);
    });

    it('listens to the file again once it says the same', async () => {
      await store.lifecycle.change('piazza', today, extended);
      expect(await store.publish({consultations: [extended(consultation())]})).toEqual([]);
      expect(await kinds()).toEqual(['published', 'extended']);
      expect(await store.publish({consultations: [consultation()]})).toEqual([]);
      expect((await store.consultation('piazza'))?.document.closesAt).toBe('2026-07-31T22:00:00Z');
    });

    it('takes the same moment for the same, however it is written', async () => {
      await store.lifecycle.change('piazza', today, extended);
      const end = {closesAt: '2026-09-01T00:00:00+02:00'};
      const extendedFrom = {closesAt: '2026-08-01T00:00:00+02:00', reason: 'Molte richieste'};
      const late = {...end, extendedFrom: {...extendedFrom, closesAt: '2026-08-01T00:00:01+02:00'}};
      expect(await store.publish({consultations: [consultation(late)]})).toMatchObject([
        {fields: ['extendedFrom']},
      ]);
      expect(await store.publish({consultations: [consultation({...end, extendedFrom})]})).toEqual([]);
      expect((await store.lifecycle.find('piazza'))?.heldSince).toBeUndefined();
    });

    it('logs nothing when the same moments are written in another zone, and a second later when they are not', async () => {
      const closing = {
        closesAt: '2026-07-31T22:00:00Z',
        extendedFrom: {closesAt: '2026-06-30T22:00:00Z', reason: 'Molte richieste'},
      };
      await store.publish({consultations: [consultation(closing)]});
      const before = await kinds();
      const elsewhere = {
        opensAt: '2026-06-01T02:00:00+02:00',
        closesAt: '2026-08-01T00:00:00+02:00',
        extendedFrom: {...closing.extendedFrom, closesAt: '2026-07-01T00:00:00.000+02:00'},
      };
      await store.publish({consultations: [consultation(elsewhere)]});
      expect(await kinds()).toEqual(before);
      await store.publish({
        consultations: [consultation({...elsewhere, opensAt: '2026-06-01T02:00:01+02:00'})],
      });
      expect(await kinds()).toEqual([...before, 'opening']);
    });

    it('notices what a file changes, whoever wrote it', async () => {
      const items = [{linkId: 'x', type: 'text', text: '?'}];
      const far = '2199-07-31T22:00:00Z';
      const outcome = {summary: 'Grazie'};
      await store.publish({consultations: [consultation({closesAt: far})]});
      await store.publish({consultations: [consultation({closesAt: far, state: 'suspended'})]});
      await store.publish({consultations: [consultation({closesAt: far})]});
      await store.publish({consultations: [consultation({closesAt: '2198-01-01T00:00:00Z'})]});
      const changed = {closesAt: '2198-01-01T00:00:00Z', questionnaire: {version: '2', items}, outcome};
      await store.publish({consultations: [consultation(changed)]});
      await store.publish({consultations: [consultation({...changed, outcome: {summary: 'Grazie!'}})]});
      await store.publish({consultations: [consultation({...changed, state: 'withdrawn', topics: []})]});
      const log = await store.lifecycle.changes('piazza');
      // The first file closed in a past that the clock of this machine decides: it may have been reopened.
      expect(log.slice(1).map(({kind}) => kind)).toEqual([
        expect.stringMatching(/extended|reopened/),
        'suspended',
        'resumed',
        'shortened',
        'questionnaire',
        'outcome',
        'edited',
        'withdrawn',
        'edited',
      ]);
      expect(log[5]).toMatchObject({before: '1', after: '2'});
      expect(log.at(-1)).toMatchObject({fields: ['outcome', 'topics']});
    });

    it('ties each change to the one before it, so that none can be altered unseen', async () => {
      await store.lifecycle.change('piazza', today, extended, 'Molte richieste');
      await store.publish({consultations: [consultation({title: 'Altro titolo'})]});
      const log = await store.lifecycle.changes('piazza');
      expect(log).toHaveLength(3);
      const digests = await Promise.all(log.map(async (one) => `sha-256:${await sha256(canonical(one))}`));
      expect(log.map(({previous}) => previous)).toEqual([undefined, ...digests.slice(0, -1)]);
    });
  });
}
