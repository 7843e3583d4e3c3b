import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {NewResponse, Store} from '../../server/src/store/store.ts';
import {StoreUnavailable} from '../../server/src/store/store.ts';
import {challengeContract} from './challenge-contract.ts';
import {lifecycleContract} from './lifecycle-contract.ts';
import {dataset, event, meeting, plan} from './nouns.ts';
import {planHistoryContract} from './plan-history-contract.ts';
import {retentionContract} from './retention-contract.ts';
import {snapshotsContract} from './snapshots-contract.ts';
import {reviewsContract} from './reviews-contract.ts';
import {consultation} from './town.ts';
import {searchContract} from './search-contract.ts';
import {uploadsContract} from './uploads-contract.ts';
import {usageContract} from './usage-contract.ts';
import {togetherContract} from './together-contract.ts';
import {withdrawalContract} from './withdrawal-contract.ts';

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

    challengeContract(open);
    uploadsContract(open);
    reviewsContract(open);

    withdrawalContract(open);
    lifecycleContract(open);
    planHistoryContract(open);
    retentionContract(open);
    snapshotsContract(open);
    togetherContract(open);
    usageContract(open);
    searchContract(open);

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
        title: {it: 'Bilancio 100%', de: 'Haushalt', el: 'Προϋπολογισμός'},
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
      expect(await ids({q: 'ΠΡΟΫΠΟΛΟΓΙΣΜΌΣ'})).toEqual(['bilancio']);
      expect(await ids({q: 'verde haushalt'})).toEqual([]);
      expect(await ids({q: '100%'})).toEqual(['bilancio']);
      expect(await ids({q: '_'})).toEqual([]);
      expect(await ids({organisation: 'C_A000'})).toEqual(['piazza']);
      expect(await ids({topic: 'schule'})).toEqual(['bilancio']);
      expect(await ids({topic: 'schul'})).toEqual([]);
    });

    it('publishes all nouns together or none of them', async () => {
      const faulty = consultation({
        questionnaire: {version: '1', items: [{linkId: 'x', type: 'text', text: '?'}]},
      });
      const all = {agenda: [event()], datasets: [dataset()], plans: [plan()]};
      // A fault that is found only when everything else was written.
      const broken = {...plan({id: 'rotto'}), title: undefined as unknown as string};
      await expect(store.publish({...all, consultations: [faulty]})).rejects.toThrow('questionnaire.version');
      await expect(
        store.publish({...all, plans: [plan(), Object.assign(broken, {self: broken})]}),
      ).rejects.toThrow();
      expect(await store.agendaEntry('passeggiata')).toBeUndefined();
      expect(await store.dataset('alberi')).toBeUndefined();
      expect(await store.plan('piano-1')).toBeUndefined();
      await store.publish(all);
      expect((await store.agendaEntry('passeggiata'))?.document).toEqual(event());
      expect((await store.dataset('alberi'))?.document).toEqual(dataset());
      expect((await store.plan('piano-1'))?.document).toEqual(plan());
      expect((await store.plans({limit: 9})).map(({document}) => document.id)).toEqual(['piano-1']);
    });

    it('keeps the publication rule of the agenda until another comes', async () => {
      const rule = {days: 30, label: 'Entro 30 giorni', url: 'https://www.example.it/regola'};
      expect(await store.publicationRule()).toBeUndefined();
      await store.publish({agenda: [meeting()], publicationRule: rule});
      await store.publish({agenda: [event()]});
      expect(await store.publicationRule()).toEqual(rule);
      await store.publish({publicationRule: {...rule, days: 15}});
      expect(await store.publicationRule()).toMatchObject({days: 15});
    });

    it('lists the agenda by start and then by id, from a place on, forwards and backwards', async () => {
      const day = '2026-07-08';
      await store.publish({
        agenda: [
          event({id: 'sera'}),
          event({id: 'b', start: day, end: undefined, datePrecision: 'day'}),
          event({id: 'a', start: day, end: undefined, datePrecision: 'day'}),
          // Later by the clock in UTC, but a day earlier where it takes place.
          event({id: 'lontano', start: '2026-07-09T03:00:00Z', end: undefined, timeZone: 'America/New_York'}),
          event({id: 'mese', start: '2026-07', end: undefined, datePrecision: 'month'}),
        ],
      });
      const all = await store.agenda({limit: 9});
      const ids = all.map(({document}) => document.id);
      expect(ids).toEqual(['mese', 'a', 'b', 'sera', 'lontano']);
      for (const [index, {place}] of all.entries()) {
        const rest = await store.agenda({limit: 9, after: place});
        expect(rest.map(({document}) => document.id)).toEqual(ids.slice(index + 1));
        const before = await store.agenda({limit: 9, after: place, latestFirst: true});
        expect(before.map(({document}) => document.id)).toEqual(ids.slice(0, index).reverse());
      }
    });

    it('finds entries by the days they overlap, both included, in their own zone', async () => {
      await store.publish({
        agenda: [
          event({id: 'notte', start: '2026-07-31T23:30:00Z', end: undefined}),
          event({id: 'giorni', start: '2026-07-10', end: '2026-07-12', datePrecision: 'day'}),
          event({id: 'mese', start: '2026-09', end: undefined, datePrecision: 'month'}),
          event({id: 'trimestre', start: '2026-Q4', end: undefined, datePrecision: 'quarter'}),
          event({id: 'rovescio', start: '2026-01-10', end: '2026-01-01', datePrecision: 'day'}),
          event({
            id: 'settimana',
            start: '2025-03-01',
            end: undefined,
            datePrecision: 'day',
            recurrence: 'FREQ=WEEKLY;UNTIL=20250331T000000Z',
          }),
        ],
      });
      const ids = async (from?: string, to?: string) =>
        (await store.agenda({limit: 9, from, to})).map(({document}) => document.id);
      expect(await ids('2026-07-31', '2026-07-31')).toEqual([]);
      expect(await ids('2026-08-01', '2026-08-01')).toEqual(['notte']);
      expect(await ids('2026-07-12', '2026-07-20')).toEqual(['giorni']);
      expect(await ids('2026-07-01', '2026-07-10')).toEqual(['giorni']);
      expect(await ids('2026-07-13', '2026-07-20')).toEqual([]);
      expect(await ids('2026-09-30', '2026-09-30')).toEqual(['mese']);
      expect(await ids('2026-12-31')).toEqual(['trimestre']);
      expect(await ids('2027-01-01')).toEqual([]);
      expect(await ids('2026-01-10', '2026-01-10')).toEqual(['rovescio']);
      expect(await ids('2025-03-20', '2025-03-20')).toEqual(['settimana']);
      expect(await ids(undefined, '2025-12-31')).toEqual(['settimana']);
      expect(await ids('2025-04-01', '2025-12-31')).toEqual([]);
    });

    it('finds entries by who, what and how', async () => {
      await store.publish({agenda: [event(), meeting()]});
      const ids = async (filter: object) =>
        (await store.agenda({limit: 9, ...filter})).map(({document}) => document.id);
      expect(await ids({kind: 'event'})).toEqual(['passeggiata']);
      expect(await ids({mode: 'online'})).toEqual(['incontro-1']);
      expect(await ids({official: 'MOBILITA'})).toEqual(['incontro-1']);
      expect(await ids({organisation: 'c_a000'})).toEqual(['passeggiata']);
      expect(await ids({organisation: 'arengo'})).toEqual(['incontro-1', 'passeggiata']);
      expect(await ids({counterpart: 'rt-123'})).toEqual(['incontro-1']);
      expect(await ids({counterpart: 'rt_123'})).toEqual([]);
      expect(await ids({topic: 'verde, parchi'})).toEqual(['passeggiata']);
      expect(await ids({topic: 'verde'})).toEqual([]);
      expect(await ids({q: 'citta alberi'})).toEqual(['incontro-1']);
      expect(await ids({q: 'alberi', kind: 'event'})).toEqual([]);
      expect(await ids({status: 'held'})).toEqual(['incontro-1']);
      expect(await ids({status: 'cancelled'})).toEqual([]);
      expect(await ids({place: 'VIA ROMA 1'})).toEqual(['passeggiata']);
      expect(await ids({place: 'mercato', from: '2026-07-01', mode: 'inPerson'})).toEqual(['passeggiata']);
      expect(await ids({place: '%'})).toEqual([]);
    });

    it('finds what runs on a day, however long ago it began, in the order of the list', async () => {
      const day = 86_400_000;
      const first = Date.parse('2026-07-08');
      const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
      const lengths = [0, 1, 7, 8, 31, 32, 92, 93, 366, 367, 3660, 3661, 40_000];
      await store.publish({
        agenda: [
          // One ends on the day, and one the day before.
          ...lengths.flatMap((days) =>
            [0, 1].map((before) =>
              event({
                id: `n${days}-${before}`,
                kind: days % 2 === 0 ? 'event' : 'meeting',
                start: dayOf(first - (days + before) * day),
                end: dayOf(first - before * day),
                datePrecision: 'day',
              }),
            ),
          ),
          event({
            id: 'sempre',
            start: '0001-01-01',
            end: undefined,
            datePrecision: 'day',
            recurrence: 'FREQ=DAILY',
          }),
        ],
      });
      const ids = async (filter: object) =>
        (await store.agenda({limit: 99, from: '2026-07-08', ...filter})).map(({document}) => document.id);
      const running = ['sempre', ...lengths.toReversed().map((days) => `n${days}-0`)];
      expect(await ids({})).toEqual(running);
      expect(await ids({to: '2026-07-07'})).toEqual(running.slice(0, -1));
      expect(await ids({latestFirst: true})).toEqual(running.toReversed());
      expect(await ids({kind: 'meeting'})).toEqual(
        running.filter((id) => Number(/\d+/.exec(id)?.[0] ?? 0) % 2 === 1),
      );
      // Page by page it is the same.
      const seen: string[] = [];
      let after;
      for (;;) {
        const page = await store.agenda({limit: 3, from: '2026-07-08', after});
        seen.push(...page.map(({document}) => document.id));
        after = page.at(-1)?.place;
        if (page.length < 3) break;
      }
      expect(seen).toEqual(running);
      expect(await ids({from: '9999-12-31', to: '9999-12-31'})).toEqual(['sempre']);
      expect(await ids({from: '0000-01-01', to: '0001-01-01'})).toEqual(['sempre']);
      expect(await ids({from: '2026-07-09'})).toEqual(['sempre']);
    });

    it('knows what was published or changed since, the newest change first, and counts the changes', async () => {
      expect(await store.agendaVersion()).toBe(0);
      await store.publish({agenda: [event({id: 'a'}), event({id: 'b'})]});
      const versions = [await store.agendaVersion()];
      const [{modifiedAt = ''} = {}] = await store.agenda({limit: 1});
      // The clock of the store counts in ms.
      while (new Date().toISOString() === modifiedAt) await Promise.resolve();
      await store.publish({agenda: [event({id: 'a', title: 'Altro'}), event({id: 'b'})]});
      versions.push(await store.agendaVersion());
      await store.publish({agenda: [event({id: 'a', title: 'Altro'})], datasets: [dataset()]});
      versions.push(await store.agendaVersion());
      expect(versions).toEqual([1, 2, 2]);
      const changed = async (changedSince: string, more: object = {}) =>
        (await store.agenda({limit: 9, changedSince, ...more})).map(({document}) => document.id);
      expect(await changed(modifiedAt)).toEqual(['a', 'b']);
      expect(await changed(new Date(Date.parse(modifiedAt) + 1).toISOString())).toEqual(['a']);
      expect(await changed(modifiedAt, {q: 'altro'})).toEqual(['a']);
      expect(await changed(modifiedAt, {kind: 'meeting'})).toEqual([]);
      expect(await changed(modifiedAt, {from: '2030-01-01'})).toEqual([]);
      expect(await changed('2999-01-01T00:00:00.000Z')).toEqual([]);
      const [first] = await store.agenda({limit: 1, changedSince: modifiedAt});
      expect(await changed(modifiedAt, {after: first?.place})).toEqual(['b']);
    });

    it('finds datasets by words, theme and organisation', async () => {
      await store.publish({
        datasets: [
          dataset(),
          dataset({id: 'bilancio', title: 'Bilancio', themes: ['ECON'], holder: undefined}),
        ],
      });
      const ids = async (filter: object) =>
        (await store.datasets({limit: 9, ...filter})).map(({document}) => document.id);
      expect(await ids({})).toEqual(['alberi', 'bilancio']);
      expect(await ids({after: 'alberi'})).toEqual(['bilancio']);
      expect(await ids({q: 'baume'})).toEqual(['alberi']);
      expect(await ids({theme: 'econ'})).toEqual(['bilancio']);
      expect(await ids({theme: 'eco'})).toEqual([]);
      expect(await ids({organisation: 'C_A000'})).toEqual(['alberi', 'bilancio']);
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

    it('keeps the keys of two consultations apart, also when they come together', async () => {
      await store.publish({consultations: [consultation({id: 'altra'})]});
      const both = ['piazza', 'altra'].map((about) => {
        const {receipt, ...rest} = newResponse('same', {consultation: about});
        return {...rest, receipt: {...receipt, id: `receipt-${about}`, consultation: about}};
      });
      const record = async (again: string) =>
        Promise.all(
          both.map(({receipt, ...rest}) =>
            store.record({...rest, receipt: {...receipt, id: `${receipt.id}${again}`}}),
          ),
        );
      const first = await record('');
      expect(first.map(({receipt}) => receipt.id)).toEqual(['receipt-piazza', 'receipt-altra']);
      expect(await record('-again')).toEqual(first);
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
