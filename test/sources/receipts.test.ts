import {describe, expect, it} from 'vitest';
import {receiptNumber} from '../../src/model/receipt.ts';
import {open} from '../../src/sources/open.ts';
import {receiptOf, openKeys, newKeyFile, sign} from '../../server/src/receipt.ts';
import {responseBody, town} from '../server/town.ts';

const home = 'https://partecipa.example.it';

/** The desk of a real API, reached without a network; and what is asked for. */
async function desk(base = '') {
  const {app, post, store} = await town();
  const asked: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(request.clone());
    const url = new URL(request.url);
    return app.request(url.pathname.slice(base.length) + url.search, request);
  };
  const source = await open(`${home}${base}/consultations/piazza`, {fetch});
  const receipt = await (await post(responseBody())).json();
  const found = await source.receipts?.();
  if (!found) throw new Error('there is no desk');
  return {...found, asked, receipt, store};
}

describe('participation, receipts', () => {
  it('tells what is known of a receipt, by id or number', async () => {
    const {record, receipt} = await desk('/api');
    expect(await record(receipt.id)).toMatchObject({id: receipt.id, status: 'recorded'});
    expect(await record('ZZZZ-ZZZZ')).toBe('unknown');
  });

  it('asks beside the consultations for the keys', async () => {
    const {keys, asked} = await desk('/api');
    expect((await keys()).keys[0]).toMatchObject({crv: 'Ed25519'});
    expect(asked.map(({url}) => url)).toEqual([`${home}/api/.well-known/jwks.json`]);
  });

  it('withdraws with the token in a header, never in an address', async () => {
    const {withdraw, receipt, asked, store} = await desk();
    expect(await withdraw({id: receipt.id, withdrawalToken: 'wrong'})).toBe('refused');
    expect(await withdraw(receipt)).toMatchObject({status: 'withdrawn'});
    expect(await store.countResponses('piazza')).toBe(0);
    expect(asked.map(({url}) => url).join()).not.toContain(receipt.withdrawalToken);
    expect(asked[1]?.headers.get('authorization')).toBe(`Bearer ${receipt.withdrawalToken}`);
  });

  it('tells several receipts with one number, and a server that does not answer', async () => {
    const {record, receipt, store} = await desk();
    const keys = await openKeys(await newKeyFile());
    const facts = {consultation: 'piazza', digest: receipt.digest, receivedAt: new Date()};
    const twin = {
      ...(await receiptOf(keys, home, await sign(keys, facts))),
      id: `${receipt.id.slice(0, 8)}AAAAAAAAAAAAAA`,
    };
    const rest = {...responseBody(), keyHash: 'b', fingerprint: 'b', channel: 'web', consultation: 'piazza'};
    await store.record({...rest, receipt: twin});
    expect(await record(receiptNumber(receipt.id))).toBe('several');
    await store.close();
    await expect(record(receipt.id)).rejects.toMatchObject({reason: 'unavailable'});
  });
});
