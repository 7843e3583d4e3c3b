import {afterEach, describe, expect, it, vi} from 'vitest';
import type {OwnSource} from '../../src/sources/own/own-source.ts';
import {open} from '../../src/sources/open.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import type {Noun} from '../../src/model/noun.ts';

const address = 'https://comune.example.it/incontri';
const entry = {
  id: 'm1',
  kind: 'meeting',
  title: 'ACME',
  language: 'it',
  start: '2026-03-12',
  datePrecision: 'day',
} as const;
const organisation = {name: 'Comune'};
const consultation = {id: '6nap', title: 'Piano', language: 'it', organisation};
const dataset = {id: 'alberi', title: 'Alberi', language: 'it'};
const plan = {
  id: 'piano',
  title: 'Piano',
  language: 'it',
  organisation,
  commitments: [{code: 'A1', title: 'Bilancio'}],
};

const {signal} = new AbortController();
const opened = (source: OwnSource, noun: Noun) => open(address, {source, noun});

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
afterEach(() => warn.mockClear());

describe('a source of the page’s own', () => {
  it.each([
    ['a bare list', [entry]],
    ['a list with items', {items: [entry]}],
  ])('gives an agenda, with what an entry leaves out: %s', async (_what, given) => {
    const source = await opened({agenda: () => given}, 'agenda');
    expect(await source.agenda?.({}, signal)).toMatchObject({
      items: [{id: 'm1', officials: [], counterparts: [], topics: []}],
      unreadable: 0,
    });
  });

  it('hears what is wanted, and whether it still is', async () => {
    const agenda = vi.fn(() => []);
    const source = await opened({agenda}, 'agenda');
    await source.agenda?.({from: '2026-01-01', limit: 5}, signal);
    expect(agenda).toHaveBeenCalledWith({from: '2026-01-01', limit: 5}, signal);
  });

  it('counts the entries that do not fit', async () => {
    const source = await opened({agenda: async () => Promise.resolve([entry, {...entry, id: ''}])}, 'agenda');
    expect(await source.agenda?.({}, signal)).toMatchObject({items: [{id: 'm1'}], unreadable: 1});
    await vi.waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining('$.items[1].id')));
  });

  it('gives one of each noun, and lists', async () => {
    const source: OwnSource = {
      consultation: () => consultation,
      consultations: () => [consultation],
      dataset: () => dataset,
      datasets: () => ({items: [dataset]}),
      plan: () => plan,
      commitment: () => ({commitment: {code: 'A1'}, language: 'it'}),
    };
    const {consultation: one, consultations: several} = await opened(source, 'consultation');
    expect(await one?.(signal)).toMatchObject({id: '6nap', topics: []});
    expect(await several?.(signal)).toMatchObject({items: [{id: '6nap'}], unreadable: 0});
    const data = await opened(source, 'dataset');
    expect(await data.dataset?.(signal)).toMatchObject({id: 'alberi', distributions: []});
    expect(await data.datasets?.(signal)).toMatchObject({items: [{id: 'alberi'}], unreadable: 0});
    const promised = await opened(source, 'plan');
    expect(await promised.plan?.(signal)).toMatchObject({plan: {commitments: [{code: 'A1'}]}, unreadable: 0});
    expect(await promised.commitment?.(signal)).toMatchObject({commitment: {code: 'A1'}, language: 'it'});
  });

  it('offers only what it has', async () => {
    for (const noun of ['agenda', 'consultation', 'dataset', 'plan'] as const)
      expect(await opened({}, noun)).toEqual({});
  });

  it.each([
    ['unreachable', new TypeError('Failed to fetch')],
    ['unreadable', new Error('no such table')],
    ['refused', new SourceFailure('refused', {url: address})],
  ])('fails as %s', async (reason, thrown) => {
    const source = await opened(
      {
        agenda: () => {
          throw thrown;
        },
      },
      'agenda',
    );
    await expect(source.agenda?.({}, signal)).rejects.toMatchObject({name: 'SourceFailure', reason});
  });

  it('is unreadable when it gives something else', async () => {
    // A page written in JavaScript may give anything.
    const source = await opened({dataset: () => 'alberi' as never}, 'dataset');
    await expect(source.dataset?.(signal)).rejects.toMatchObject({reason: 'unreadable'});
  });

  it('goes through as it is when nobody waits for it any more', async () => {
    const cancel = new AbortController();
    const source = await opened(
      {agenda: async () => Promise.reject(cancel.signal.reason as Error)},
      'agenda',
    );
    cancel.abort(new Error('gone'));
    await expect(source.agenda?.({}, cancel.signal)).rejects.toThrow('gone');
  });

  it('must be given, not only named', async () => {
    await expect(open(address, {source: 'own', noun: 'agenda'})).rejects.toMatchObject({
      reason: 'unsupported',
      detail: expect.stringContaining('from a script'),
    });
  });
});
