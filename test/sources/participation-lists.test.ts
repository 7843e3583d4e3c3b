import {describe, expect, it, vi} from 'vitest';
import {open} from '../../src/sources/open.ts';
import type {PlanListing} from '../../src/sources/source.ts';
import {broken, fakeFetch, json} from './fake-fetch.ts';
import type {Step} from './fake-fetch.ts';

const {signal} = new AbortController();
const home = 'https://partecipa.example.it';
const entry = (id: string, more: object = {}) => ({
  id,
  kind: 'event',
  title: id,
  language: 'it',
  start: '2026-10-08',
  datePrecision: 'day',
  ...more,
});
const plan = {id: 'p', title: 'Piano', language: 'it', organisation: {name: 'Comune'}};

async function opened(address: string, ...steps: readonly [Step, ...Step[]]) {
  const {fetch, asked} = fakeFetch(...steps);
  return {source: await open(address, {fetch}), addresses: () => asked.map(({url}) => url)};
}

describe('participation, lists', () => {
  it('puts filters into the address, and does not overrule what it says', async () => {
    const {source, addresses} = await opened(`${home}/agenda?kind=meeting#arengo`, json({items: []}));
    await source.agenda?.({from: '2026-01-01', kind: 'event', limit: 5}, signal);
    expect(addresses()).toEqual([`${home}/agenda.json?kind=meeting&from=2026-01-01&limit=5`]);
  });

  it('follows pages, relative addresses too, until it has enough', async () => {
    const {source, addresses} = await opened(
      `${home}/agenda`,
      json({items: [entry('a')], next: '?cursor=2'}),
      json({items: [entry('b')], next: '/agenda.json?cursor=3'}),
      json({items: [entry('c')]}),
    );
    const listing = await source.agenda?.({limit: 2}, signal);
    expect(listing?.items.map(({id}) => id)).toEqual(['a', 'b']);
    expect(listing?.isCut).toBe(true);
    expect(addresses()).toEqual([`${home}/agenda.json?limit=2`, `${home}/agenda.json?cursor=2`]);
  });

  it('ends a list that goes round in circles', async () => {
    const round = json({items: [], next: '?page=2'});
    // A test that waits for ever would not fail.
    const {source, addresses} = await opened(`${home}/datasets`, round, round, round, broken);
    await source.datasets?.(signal);
    expect(addresses()).toHaveLength(2);
  });

  it('ends a list that goes on for ever', async () => {
    let page = 0;
    const endless: Step = (address, init) => {
      page += 1;
      return page > 60
        ? broken(address, init)
        : json({items: [entry(`e${page}`)], next: `?page=${page}`})(address, init);
    };
    const {source, addresses} = await opened(`${home}/agenda`, endless);
    expect(await source.agenda?.({}, signal)).toMatchObject({isCut: true, items: {length: 50}});
    expect(addresses()).toHaveLength(50);
  });

  it('looks for the next page from where the last one was', async () => {
    const {source, addresses} = await opened(
      `${home}/datasets`,
      json({items: [], next: '/archivio/2.json'}),
      json({items: [], next: '3.json'}),
      json({items: []}),
    );
    await source.datasets?.(signal);
    expect(addresses().slice(1)).toEqual([`${home}/archivio/2.json`, `${home}/archivio/3.json`]);
  });

  it('shows the good entries and counts the others, in the console too', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const {source} = await opened(
      `${home}/agenda`,
      json({items: [entry('a'), {}, entry('b', {start: '31/12'})]}),
    );
    expect(await source.agenda?.({}, signal)).toMatchObject({
      items: [{id: 'a'}],
      unreadable: 2,
      isCut: false,
    });
    await vi.waitFor(() =>
      expect(warn.mock.calls.join()).toMatch(/2 entries cannot be read: \$\.items\[1\]\.id is missing/),
    );
    warn.mockRestore();
  });

  it.each([[{items: [{}]}], [{}], [[]], ['text']])('is unreadable when nothing fits: %j', async (body) => {
    const {source} = await opened(`${home}/agenda`, json(body));
    await expect(source.agenda?.({}, signal)).rejects.toMatchObject({reason: 'unreadable'});
  });

  it('takes a lone document for a list of one', async () => {
    const {source} = await opened(`${home}/agenda/a`, json(entry('a')));
    expect(await source.agenda?.({}, signal)).toMatchObject({items: [{id: 'a'}], unreadable: 0});
  });

  it('keeps the entries when the rule of publication cannot be read', async () => {
    const {source} = await opened(`${home}/agenda`, json({items: [entry('a')], publicationRule: {days: -1}}));
    expect(await source.agenda?.({}, signal)).toMatchObject({items: [{id: 'a'}], publicationRule: undefined});
  });

  it('reads the consultations of a collection', async () => {
    const {source} = await opened(`${home}/consultations`, json({items: [{...plan, id: 'c'}]}));
    expect(await source.consultations?.(signal)).toMatchObject({items: [{id: 'c'}], unreadable: 0});
  });
});

describe('participation, plans', () => {
  const whole = {...plan, commitments: [{code: 'A1'}, {code: ''}, {code: 'B 2', title: 'Due'}]};

  it('shows the commitments that can be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const {source} = await opened(`${home}/plans/p`, json(whole));
    expect(await source.plan?.(signal)).toMatchObject({
      plan: {commitments: [{code: 'A1'}, {code: 'B 2'}]},
      unreadable: 1,
    });
    warn.mockRestore();
  });

  it('reads a plan page by page, or its first page where that will do', async () => {
    const pages = (): [Step, ...Step[]] => [
      json({...plan, commitments: [{code: 'A1'}], total: 3, next: `${home}/plans/p.json?limit=100&cursor=x`}),
      json({...plan, commitments: [{code: 'A2'}], next: 'p.json?cursor=y'}),
      json({...plan, commitments: [{code: 'A3'}]}),
    ];
    const codes = (listing: PlanListing | undefined) => listing?.plan.commitments.map(({code}) => code);
    const {source, addresses} = await opened(`${home}/plans/p`, ...pages());
    const whole = await source.plan?.(signal);
    expect(codes(whole)).toEqual(['A1', 'A2', 'A3']);
    expect(whole?.total).toBeUndefined();
    expect(addresses()).toEqual([
      `${home}/plans/p.json?limit=100`,
      `${home}/plans/p.json?limit=500&cursor=x`,
      `${home}/plans/p.json?cursor=y`,
    ]);
    const {source: other} = await opened(`${home}/plans/p`, ...pages());
    const first = await other.plan?.(signal, true);
    expect([codes(first), first?.total]).toEqual([['A1'], 3]);
    expect(codes(await first?.rest?.(signal))).toEqual(['A1', 'A2', 'A3']);
  });

  it('is whole for whoever waits, though another leaves', async () => {
    const {source, addresses} = await opened(
      `${home}/plans/p`,
      json({...plan, commitments: [{code: 'A1'}], total: 3, next: 'p.json?cursor=A2'}),
      json({...plan, commitments: [{code: 'A2'}], next: 'p.json?cursor=A3'}),
      json({...plan, commitments: [{code: 'A3'}]}),
    );
    const first = await source.plan?.(signal, true);
    const leaving = new AbortController();
    const one = first?.rest?.(leaving.signal);
    leaving.abort('gone');
    const other = first?.rest?.(signal);
    await expect(one).rejects.toBe('gone');
    const codesOf = (listing?: PlanListing) => listing?.plan.commitments.map(({code}) => code);
    expect(codesOf(await other)).toEqual(['A1', 'A2', 'A3']);
    // Who asks once more, and leaves when there is nothing to wait for, breaks nothing.
    const late = new AbortController();
    expect(codesOf(await first?.rest?.(late.signal))).toEqual(['A1', 'A2', 'A3']);
    late.abort('gone');
    expect(addresses()).toHaveLength(3);
  });

  it('finds a commitment on a later page, and asks no further page for one of the first', async () => {
    const pages = (): [Step, ...Step[]] => [
      json({...plan, commitments: [{code: 'A1'}], total: 2, next: 'p.json?cursor=x'}),
      json({...plan, commitments: [{code: 'A2', title: 'Due'}]}),
    ];
    const {source} = await opened(`${home}/plans/p/commitments/A2`, ...pages());
    expect(await source.commitment?.(signal)).toMatchObject({commitment: {title: 'Due'}});
    const {source: other, addresses} = await opened(`${home}/plans/p/commitments/A1`, ...pages());
    expect(await other.commitment?.(signal)).toMatchObject({commitment: {code: 'A1'}});
    expect(addresses()).toHaveLength(1);
  });

  it('begins again where the place in the list was lost, as the list does', async () => {
    const {source} = await opened(
      `${home}/plans/p`,
      json({...plan, commitments: [{code: 'A1'}, {code: 'A2'}], next: 'p.json?cursor=A2'}),
      // A2 is gone meanwhile.
      json({...plan, commitments: [{code: 'A1'}, {code: 'A3'}]}),
    );
    const whole = await source.plan?.(signal);
    expect(whole?.plan.commitments.map(({code}) => code)).toEqual(['A1', 'A3']);
    expect(whole?.unreadable).toBe(0);
  });

  it('ends where pages go round in circles', async () => {
    const {source} = await opened(
      `${home}/plans/p`,
      json({...plan, commitments: [{code: 'A1'}], next: 'p.json?cursor=x'}),
      json({...plan, commitments: [{code: 'A2'}], next: 'p.json?cursor=x'}),
    );
    expect((await source.plan?.(signal))?.plan.commitments).toHaveLength(2);
  });

  it('finds a commitment in its plan', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const {source, addresses} = await opened(`${home}/plans/p/commitments/B%202`, json(whole));
    expect(await source.commitment?.(signal)).toMatchObject({
      commitment: {title: 'Due'},
      language: 'it',
      plan: 'Piano',
    });
    expect(addresses()).toEqual([`${home}/plans/p.json?limit=100`]);
    warn.mockRestore();
  });

  it('finds one whose code is not well escaped in the address', async () => {
    const {source} = await opened(
      `${home}/plans/p/commitments/100%`,
      json({...plan, commitments: [{code: '100%', title: 'Tutti'}]}),
    );
    expect(await source.commitment?.(signal)).toMatchObject({commitment: {title: 'Tutti'}});
  });

  it.each([
    ['/plans/p/commitments/Z', {...plan, commitments: []}, 'missing'],
    ['/plans/p/commitments/100%', {...plan, commitments: [{code: 'A1'}]}, 'missing'],
    ['/plans/p/commitments/Z', whole, 'unreadable'],
    ['/plans/p', whole, 'unsupported'],
  ])('says why there is no commitment at %s', async (path, body, reason) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const {source} = await opened(`${home}${path}`, json(body));
    await expect(source.commitment?.(signal)).rejects.toMatchObject({reason});
    warn.mockRestore();
  });
});

describe('open, for one noun', () => {
  it.each([
    [
      'consultation',
      ['challenge', 'consultation', 'consultations', 'receipts', 'results', 'submit', 'uploads'],
    ],
    ['agenda', ['agenda']],
    ['dataset', ['dataset', 'datasets']],
    ['plan', ['commitment', 'plan']],
    ['commitment', ['commitment', 'plan']],
  ] as const)('offers for %s only %j', async (noun, operations) => {
    expect(Object.keys(await open(`${home}/x`, {noun})).sort()).toEqual(operations);
  });
});
