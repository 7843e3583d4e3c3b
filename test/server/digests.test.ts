import {describe, expect, it, vi} from 'vitest';
import {SignedDigestLists} from '../../server/src/lifecycle/signed-digests.ts';
import {takeCare} from '../../server/src/lifecycle/caretaking.ts';
import {PublicKeys} from '../../src/model/check-receipt.ts';
import {checkListed, listIn} from '../../src/model/digest-list.ts';
import type {Receipt} from '../../src/model/receipt.ts';
import {SignedDigests} from '../../src/model/signed-digests.ts';
import {responseBody, town} from './town.ts';

const over = '2026-07-31T22:01:00Z';
const path = '/consultations/piazza/digests';

async function answered(count: number) {
  const given = await town();
  const {app, post, settings} = given;
  const answer = async (index: number): Promise<Receipt> => {
    const salt = `${index}`.padStart(22, 'A');
    return (await post(responseBody({salt}), {key: `key-number-${index}-of-many`})).json();
  };
  const receipts = await Promise.all(Array.from({length: count}, (_, index) => answer(index)));
  const list = async (query = '') => {
    const reply = await app.request(`${path}.json${query}`);
    if (reply.status !== 200) return reply.status;
    const signed = SignedDigests.parse(await reply.json());
    return {signed, list: listIn(signed.payload)};
  };
  const keys = PublicKeys.parse(settings.keys.jwks);
  return {...given, answer, receipts, list, keys};
}

describe('GET /consultations/{id}/digests', () => {
  it('is not there before the consultation is over, and a minute more for what is on its way', async () => {
    const {app, list, at} = await answered(1);
    expect(await list()).toBe(404);
    at('2026-07-31T22:00:59Z');
    const early = await app.request(path);
    expect(await early.json()).toMatchObject({code: 'notFound'});
    expect(early.headers.get('Cache-Control')).toBe('no-store');
    at(over);
    expect(await list()).toMatchObject({list: {count: 1, list: 1, total: 1}});
  });

  it('holds every digest, sorted, signed with the key of receipts', async () => {
    const {app, receipts, list, at, keys} = await answered(5);
    at(over);
    const answer = await app.request(path);
    expect(answer.headers.get('Content-Type')).toBe('application/jose');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=60');
    const [protectedHeader, payload, signature] = (await answer.text()).split('.');
    const found = await list();
    expect(found).toMatchObject({signed: {protected: protectedHeader, payload, signature}});
    if (typeof found === 'number') throw new Error('no list');
    expect(found.list).toEqual({
      consultation: 'piazza',
      closedAt: '2026-07-31T22:00:00.000Z',
      signedAt: '2026-07-31T22:01:00.000Z',
      list: 1,
      count: 5,
      total: 5,
      digests: receipts.map(({digest}) => digest).sort(),
    });
    for (const receipt of receipts) expect(await checkListed(receipt, found.signed, keys)).toBe('listed');
    const header = JSON.parse(Buffer.from(protectedHeader ?? '', 'base64url').toString());
    expect(header).toEqual({alg: 'EdDSA', kid: keys.keys[0]?.kid, typ: 'digests+jws'});
  });

  it('is signed once, and is the same for ever', async () => {
    const {app, at} = await answered(2);
    at(over);
    const first = await (await app.request(path)).text();
    at('2027-01-01T00:00:00Z');
    expect(await (await app.request(path)).text()).toBe(first);
  });

  it('has what was recorded later in a further list, and what was withdrawn still in the first', async () => {
    const {receipts, answer, store, list, at} = await answered(2);
    at(over);
    const first = await list();
    const [gone] = receipts;
    await store.withdraw({receipt: gone?.id ?? ''});
    at('2026-07-01T10:00:00Z');
    const late = await answer(9);
    at('2026-08-01T00:00:00Z');
    expect(await list()).toEqual(first);
    expect(await list(`?digest=${late.digest}`)).toMatchObject({
      list: {list: 2, count: 1, total: 3, digests: [late.digest]},
    });
    expect(await list()).toMatchObject({
      signed: {next: 'https://partecipa.example.it/consultations/piazza/digests.json?list=2'},
    });
    expect(await list(`?digest=${gone?.digest}`)).toMatchObject({list: {list: 1}});
    expect(await list('?list=3')).toBe(404);
  });

  it('says so when nobody answered', async () => {
    const {list, at} = await answered(0);
    at(over);
    expect(await list()).toMatchObject({list: {count: 0, total: 0, digests: []}});
  });

  it.each(['?list=0', '?list=x', '?digest=x'])('refuses %s', async (query) => {
    const {list, at} = await answered(0);
    at(over);
    expect(await list(query)).toBe(422);
  });

  it('answers for no consultation that is not there', async () => {
    const {app} = await town();
    expect((await app.request('/consultations/nessuna/digests')).status).toBe(404);
  });
});

describe('signed lists', () => {
  it('are several when there are many digests, each in order and none twice', async () => {
    const {receipts, store, settings, at} = await answered(7);
    at(over);
    const document = (await store.consultation('piazza'))?.document;
    if (!document) throw new Error('no consultation');
    const lists = new SignedDigestLists(store, settings, 3);
    await Promise.all([lists.sign(document), lists.sign(document)]);
    const all = [];
    for (const number of [1, 2, 3]) {
      const kept = await lists.list(document, number);
      const list = listIn(kept?.jws.split('.')[1] ?? '');
      expect(list).toMatchObject({list: number, total: Math.min(number * 3, 7)});
      all.push(...(list?.digests ?? []));
    }
    expect(await lists.list(document, 4)).toBeUndefined();
    expect(all).toEqual(receipts.map(({digest}) => digest).sort());
    for (const {digest} of receipts) {
      const kept = await lists.listFor(document, digest);
      expect(listIn(kept?.jws.split('.')[1] ?? '')?.digests).toContain(digest);
    }
  });
});

describe('two processes that sign at once', () => {
  it('lose no digest and list none twice, whoever was first', async () => {
    const {answer, receipts, store, settings, at} = await answered(4);
    const document = (await store.consultation('piazza'))?.document;
    if (!document) throw new Error('no consultation');
    const [one, other] = [
      new SignedDigestLists(store, settings, 3),
      new SignedDigestLists(store, settings, 3),
    ];
    const late = await answer(9);
    at(over);
    const {lists} = store.lifecycle;
    const keep = lists.keep.bind(lists);
    // The other one signs all while the first one has made its list and has not kept it.
    const spy = vi.spyOn(lists, 'keep').mockImplementationOnce(async (...list) => {
      await other.sign(document);
      return keep(...list);
    });
    await one.sign(document);
    expect(spy).toHaveBeenCalledTimes(3);
    const more = await recordedLater();
    await one.sign(document);
    const all: string[] = [];
    for (let number = 1; ; number += 1) {
      const kept = await lists.list('piazza', number);
      if (!kept) break;
      const list = listIn(kept.jws.split('.')[1] ?? '');
      all.push(...(list?.digests ?? []));
      expect(kept.total).toBe(all.length);
      expect(list?.total).toBe(all.length);
    }
    expect(all.sort()).toEqual([...receipts, late, more].map(({digest}) => digest).sort());

    /** A response on paper, say: it goes into a list of its own. */
    async function recordedLater() {
      at('2026-07-01T10:00:00Z');
      const receipt = await answer(11);
      at(over);
      return receipt;
    }
  });

  it('go on with what the list of the other does not hold', async () => {
    const {answer, receipts, store, settings, at} = await answered(2);
    const document = (await store.consultation('piazza'))?.document;
    if (!document) throw new Error('no consultation');
    const {lists} = store.lifecycle;
    const keep = lists.keep.bind(lists);
    const [early, other] = [new SignedDigestLists(store, settings), new SignedDigestLists(store, settings)];
    const before = lists.digests.bind(lists);
    at('2026-07-01T10:00:00Z');
    const more = await answer(9);
    at(over);
    // The first one keeps a list of two; the other has read three, and finds its number taken.
    vi.spyOn(lists, 'keep').mockImplementationOnce(async (...list) => {
      vi.spyOn(lists, 'digests').mockImplementationOnce(async function* (id) {
        for await (const digest of before(id)) if (digest !== more.digest) yield digest;
      });
      await early.sign(document);
      return keep(...list);
    });
    await other.sign(document);
    expect(await lists.list('piazza', 1)).toMatchObject({total: 2});
    expect(await lists.list('piazza', 2)).toMatchObject({total: 3, first: more.digest});
    expect((await lists.newest('piazza'))?.total).toBe(receipts.length + 1);
  });
});

describe('what is done by itself once a consultation is over', () => {
  it('signs digests, forgets keys of withdrawn responses, and deletes answers when their time is up', async () => {
    const {store, settings, receipts, at, app} = await answered(2);
    const document = (await store.consultation('piazza'))?.document;
    if (!document) throw new Error('no consultation');
    await store.publish({consultations: [{...document, purgeAfter: 'P1M'}]});
    await store.withdraw({receipt: receipts[0]?.id ?? ''});
    const care = () =>
      takeCare({store, settings, digests: new SignedDigestLists(store, settings)}, () =>
        Promise.resolve(isReady),
      );
    let isReady = true;
    await care();
    expect(await store.lifecycle.lists.newest('piazza')).toBeUndefined();
    at(over);
    await care();
    expect(await store.lifecycle.lists.newest('piazza')).toMatchObject({total: 2});
    expect(await store.countResponses('piazza')).toBe(1);
    at('2026-08-31T22:00:00Z');
    isReady = false;
    await care();
    expect(await store.countResponses('piazza')).toBe(1);
    isReady = true;
    await care();
    expect(await store.countResponses('piazza')).toBe(0);
    const statuses = await Promise.all(
      receipts.map(async ({id}) => (await (await app.request(`/receipts/${id}.json`)).json()).status),
    );
    expect(statuses).toEqual(['withdrawn', 'purged']);
    expect((await app.request(path)).status).toBe(200);
  });

  it('forgets no keys of one that was opened again since its page was read', async () => {
    const {store, settings, receipts, at, post} = await answered(1);
    const document = (await store.consultation('piazza'))?.document;
    if (!document) throw new Error('no consultation');
    await store.withdraw({receipt: receipts[0]?.id ?? ''});
    at(over);
    const digests = new SignedDigestLists(store, settings);
    vi.spyOn(digests, 'sign').mockImplementation(async () => {
      await store.publish({consultations: [{...document, closesAt: '2026-09-30T22:00:00Z'}]});
    });
    await takeCare({store, settings, digests});
    // The same response under the same key is still known, and does not count again.
    const body = responseBody({salt: '0'.padStart(22, 'A')});
    const late = await post(body, {key: 'key-number-0-of-many'});
    expect((await late.json()).id).toBe(receipts[0]?.id);
    expect(await store.countResponses('piazza')).toBe(0);
  });

  it('goes on with the others when it fails for one, and says for which', async () => {
    const {store, settings, at} = await answered(1);
    const document = (await store.consultation('piazza'))?.document;
    if (!document) throw new Error('no consultation');
    await store.publish({
      consultations: ['a', 'piazza', 'z'].map((id) => ({...document, id, purgeAfter: 'P1M'})),
    });
    at('2026-08-31T22:00:00Z');
    const reported: string[] = [];
    const report = (error: unknown) => reported.push(String(error));
    const digests = new SignedDigestLists(store, settings);
    const sign = digests.sign.bind(digests);
    vi.spyOn(digests, 'sign').mockImplementation((one) =>
      one.id === 'a' ? Promise.reject(new Error('no key')) : sign(one),
    );
    const isReady = ({id}: {readonly id: string}) =>
      id === 'a' ? Promise.reject(new Error('no results')) : Promise.resolve(true);
    await takeCare({store, settings: {...settings, report}, digests}, isReady);
    expect(reported).toEqual([
      'Error: a: what is due after its closing failed: no key',
      'Error: a: what is due after its closing failed: no results',
    ]);
    expect(await store.lifecycle.retention.purged('a')).toBeUndefined();
    for (const id of ['piazza', 'z']) {
      expect(await store.lifecycle.lists.newest(id)).toBeDefined();
      expect(await store.lifecycle.retention.purged(id)).toBeDefined();
    }
  });
});
