import {describe, expect, it} from 'vitest';
import {ReceiptRecord, receiptNumber} from '../../src/model/receipt.ts';
import {responseBody, town} from './town.ts';

async function thanked(given: Parameters<typeof town>[0] = {}) {
  const {post, app, ...rest} = await town(given);
  const receipt = await (await post(responseBody())).json();
  const withdraw = (token: string | undefined, id: string = receipt.id) =>
    app.request(`/receipts/${id}/withdrawal`, {
      method: 'POST',
      headers: token === undefined ? {} : {Authorization: `Bearer ${token}`},
    });
  return {...rest, app, post, receipt, withdraw};
}

describe('POST /receipts/{id}/withdrawal', () => {
  it('deletes the answers, and the receipt says so from then on', async () => {
    const {app, store, receipt, withdraw} = await thanked();
    const answer = await withdraw(receipt.withdrawalToken);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const record = ReceiptRecord.parse(await answer.json());
    expect(record).toMatchObject({id: receipt.id, digest: receipt.digest, status: 'withdrawn'});
    expect(await (await app.request(`/receipts/${receipt.id}.json`)).json()).toEqual(record);
    const left = [];
    for await (const response of store.responses('piazza')) left.push(response);
    expect(left).toEqual([]);
  });

  it('is the same when it is sent again, and a retry of the response records nothing anew', async () => {
    const {post, store, receipt, withdraw} = await thanked();
    const [one, two] = [await withdraw(receipt.withdrawalToken), await withdraw(receipt.withdrawalToken)];
    expect(await two.text()).toBe(await one.text());
    expect((await (await post(responseBody())).json()).id).toBe(receipt.id);
    expect(await store.countResponses('piazza')).toBe(0);
  });

  it('tells nobody with a wrong token whether there is such a receipt', async () => {
    const {store, receipt, withdraw, post} = await thanked();
    const other = await (await post(responseBody(), {key: 'another-key-of-22-letters'})).json();
    const refused = [
      await withdraw(undefined),
      await withdraw('AAAAAAAAAAAAAAAAAAAAAA'),
      await withdraw(other.withdrawalToken),
      await withdraw('AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAA'),
      await withdraw(receipt.withdrawalToken, receiptNumber(receipt.id)),
    ];
    const texts = await Promise.all(refused.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(JSON.parse(texts[0] ?? '')).toMatchObject({code: 'notFound', status: 404});
    expect(await store.countResponses('piazza')).toBe(2);
  });

  it('may be asked from any page, and counts as a write', async () => {
    const {app, withdraw} = await thanked({
      addressOf: () => 'anybody',
      rateLimit: {read: {requests: 9, seconds: 60}, write: {requests: 2, seconds: 60}},
    });
    const preflight = await app.request('/receipts/x/withdrawal', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://www.example.org',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization',
      },
    });
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    expect((await withdraw('wrong')).status).toBe(404);
    expect(await (await withdraw('wrong')).json()).toMatchObject({code: 'tooMany'});
  });

  it('takes no more than a token needs', async () => {
    const {app} = await thanked();
    const answer = await app.request('/receipts/x/withdrawal', {method: 'POST', body: 'x'.repeat(20_000)});
    expect(await answer.json()).toMatchObject({code: 'tooLarge'});
  });
});

describe('GET /receipts/{number}', () => {
  it('finds a receipt by its short number', async () => {
    const {app, receipt} = await thanked();
    const answer = await app.request(`/receipts/${receiptNumber(receipt.id)}.json`);
    expect(await answer.json()).toMatchObject({id: receipt.id});
    expect((await app.request('/receipts/ZZZZ-ZZZZ.json')).status).toBe(404);
  });

  it('says so where several have the same', async () => {
    const {app, store, receipt} = await thanked();
    const {post: _, ...twin} = {...receipt, id: `${receipt.id.slice(0, 8)}AAAAAAAAAAAAAA`, post: 0};
    await store.record({
      consultation: 'piazza',
      keyHash: 'another',
      fingerprint: 'x',
      questionnaireVersion: '1',
      language: 'it',
      channel: 'web',
      answers: [],
      salt: 'AAAAAAAAAAAAAAAAAAAAAA',
      receipt: twin,
    });
    const answer = await app.request(`/receipts/${receiptNumber(receipt.id)}.json`);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({code: 'invalid'});
  });
});
