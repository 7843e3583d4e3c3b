import {createHash, createPublicKey, verify} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {Receipt} from '../../src/model/receipt.ts';
import {StoreUnavailable} from '../../server/src/store/store.ts';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import {consultation, responseBody, town} from './town.ts';

describe('POST /consultations/{id}/responses', () => {
  it('records a response and thanks with a receipt', async () => {
    const {post, store} = await town();
    const answer = await post(responseBody());
    expect(answer.status).toBe(201);
    const receipt = Receipt.parse(await answer.json());
    expect(receipt).toMatchObject({
      consultation: 'piazza',
      receivedAt: '2026-07-01T10:00:00.000Z',
      verifyUrl: `https://partecipa.example.it/receipts/${receipt.id}`,
    });
    expect(answer.headers.get('Location')).toBe(receipt.verifyUrl);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it('takes JSON that tells its charset, and a body of just the size allowed', async () => {
    const body = JSON.stringify(responseBody());
    const {post} = await town({maxBodyBytes: body.length});
    const type = {'Content-Type': 'Application/JSON; charset=utf-8'} as object;
    expect((await post(body, type)).status).toBe(201);
    expect((await post(`${body} `, {key: 'another-key-of-it'})).status).toBe(413);
  });

  it('gives addresses without a slash too many, however the operator wrote theirs', async () => {
    const {post} = await town({publicUrl: 'https://partecipa.example.it/api//'});
    const {id, verifyUrl} = Receipt.parse(await (await post(responseBody())).json());
    expect(verifyUrl).toBe(`https://partecipa.example.it/api/receipts/${id}`);
  });

  it('takes nobody’s word for a response on paper', async () => {
    const {post, store} = await town();
    const answer = await post(responseBody({channel: 'paper'}));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({code: 'invalid'});
    expect(await store.countResponses('piazza')).toBe(0);
  });

  it('signs what anybody can check with other tools', async () => {
    const {post, app} = await town();
    const receipt = Receipt.parse(await (await post(responseBody())).json());
    const [header = '', payload = '', signature = ''] = receipt.signature.split('.');
    const {kid} = JSON.parse(Buffer.from(header, 'base64url').toString());
    const {keys} = await (await app.request('/.well-known/jwks.json')).json();
    const key = createPublicKey({key: keys.find((one: {kid: string}) => one.kid === kid), format: 'jwk'});
    expect(verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
    const {consultation: about, digest, id, receivedAt} = receipt;
    expect(Buffer.from(payload, 'base64url').toString()).toBe(
      `{"consultation":"${about}","digest":"${digest}","id":"${id}","receivedAt":"${receivedAt}"}`,
    );
  });

  it('signs the digest of the canonical answers', async () => {
    const {post} = await town();
    const answers = [
      {linkId: 'why', value: '  così\r\nè  '},
      {linkId: 'trees', value: {code: 'no'}},
    ];
    const {digest} = await (await post(responseBody({answers}))).json();
    const canonical =
      '{"answers":[{"linkId":"trees","value":{"code":"no"}},{"linkId":"why","value":"così\\nè"}],' +
      '"consultation":"piazza","language":"it","questionnaireVersion":"1","salt":"AAAAAAAAAAAAAAAAAAAAAA"}';
    expect(digest).toBe(`sha-256:${createHash('sha256').update(canonical).digest('base64url')}`);
  });
});

describe('an idempotency key', () => {
  it('gives the same receipt to a retry, also after closing, also with another challenge', async () => {
    const {post, at, store} = await town();
    const first = await (await post(responseBody({challenge: 'one'}))).json();
    at('2027-01-01T00:00:00Z');
    const again = await post(responseBody({challenge: 'two'}));
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(first);
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it('does not care about the order of fields in the body', async () => {
    const {post} = await town();
    const first = await (await post(responseBody())).json();
    const turned = Object.fromEntries(Object.entries(responseBody()).reverse());
    expect(await (await post(turned)).json()).toEqual(first);
  });

  it('is refused for another response, and the receipt stays with whoever was first', async () => {
    const {post, store} = await town();
    const {id} = await (await post(responseBody())).json();
    const refused = await post(responseBody({answers: [{linkId: 'trees', value: {code: 'no'}}]}));
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(JSON.parse(text)).toMatchObject({code: 'keyReused', status: 422});
    expect(text).not.toContain(id);
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it('counts once when it comes fifty times at once', async () => {
    const {post, store} = await town();
    const answers = await Promise.all(Array.from({length: 50}, () => post(responseBody())));
    const receipts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(receipts).size).toBe(1);
    expect(answers.every(({status}) => status === 201)).toBe(true);
    expect(await store.countResponses('piazza')).toBe(1);
  });

  it('is scoped to its consultation', async () => {
    const {post, store} = await town();
    await store.publish({consultations: [consultation({id: 'altra'})]});
    const receipts = [await post(responseBody()), await post(responseBody(), {id: 'altra'})];
    expect(receipts.map(({status}) => status)).toEqual([201, 201]);
    const [one, two] = await Promise.all(receipts.map((answer) => answer.json()));
    expect(one.id).not.toBe(two.id);
  });

  it.each(['', 'short', 'x'.repeat(65), 'sixteen letters and a space'])('%j is none', async (key) => {
    const {post} = await town();
    const refused = await post(responseBody(), {key});
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({
      code: 'invalid',
      detail: expect.stringContaining('Idempotency-Key'),
    });
  });
});

describe('bad input', () => {
  type Changes = {answers?: unknown[]} & Record<string, unknown>;
  const refusals: [string, Changes, unknown][] = [
    [
      'an unknown question',
      {
        answers: [
          {linkId: 'trees', value: {code: 'yes'}},
          {linkId: 'x', value: 1},
        ],
      },
      {linkId: 'x', code: 'unknownQuestion'},
    ],
    [
      'an option that is not there',
      {answers: [{linkId: 'trees', value: {code: 'maybe'}}]},
      {linkId: 'trees', code: 'notAnOption'},
    ],
    ['a question left out', {answers: []}, {linkId: 'trees', code: 'required'}],
    [
      'a hidden question',
      {
        answers: [
          {linkId: 'trees', value: {code: 'yes'}},
          {linkId: 'why', value: 'x'},
        ],
      },
      {linkId: 'why', code: 'notApplicable'},
    ],
    [
      'a text that is too long',
      {
        answers: [
          {linkId: 'trees', value: {code: 'no'}},
          {linkId: 'why', value: 'x'.repeat(2001)},
        ],
      },
      {linkId: 'why', code: 'tooLong', limit: 2000},
    ],
    [
      'half a surrogate pair',
      {
        answers: [
          {linkId: 'trees', value: {code: 'no'}},
          {linkId: 'why', value: '\ud800'},
        ],
      },
      {linkId: 'why', code: 'malformed'},
    ],
  ];
  it.each(refusals)('names %s', async (_name, changes, error) => {
    const {post, store} = await town();
    const refused = await post(responseBody(changes));
    expect(refused.status).toBe(422);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({code: 'invalid', errors: [error]});
    expect(await store.countResponses('piazza')).toBe(0);
  });

  it('refuses a text of 2 MB, with and without its length told', async () => {
    const {post, app} = await town();
    const body = JSON.stringify(responseBody({answers: [{linkId: 'why', value: 'x'.repeat(2_000_000)}]}));
    const refused = await post(body, {'Content-Length': String(body.length)} as object);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({code: 'tooLarge'});
    const streamed = await app.request('/consultations/piazza/responses', {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-long-enough'},
      body: new Blob([body]).stream(),
      // fetch asks for it when the body is a stream.
      ...{duplex: 'half'},
    });
    expect(await streamed.json()).toMatchObject({code: 'tooLarge'});
  });

  const unreadable: [string, string | Blob, string][] = [
    ['half a body', JSON.stringify(responseBody()).slice(0, 60), 'the body is not whole JSON'],
    ['no body', '', 'the body is not whole JSON'],
    [
      'invalid UTF-8',
      new Blob(['{"language":"', new Uint8Array([0xc3, 0x28]), '"}']),
      'the body is not UTF-8',
    ],
    ['no object', '[]', '$ must be object, is array'],
    [
      'a salt that is too short',
      JSON.stringify(responseBody({salt: 'AA'})),
      '$.salt must fit /^[A-Za-z0-9_-]{22}$/',
    ],
    ['a body nested without end', '['.repeat(400_000), 'the body is not whole JSON'],
    [
      'an answer nested deeply',
      `{"answers":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      '$.questionnaireVersion is missing',
    ],
  ];
  it.each(unreadable)('calls %s invalid', async (_name, body, detail) => {
    const {post, reports} = await town();
    const refused = await post(body);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({code: 'invalid', detail});
    expect(reports).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])('does not take %j', async (type) => {
    const {post} = await town();
    const refused = await post(new Blob(['x']), {'Content-Type': type} as object);
    expect(refused.status).toBe(415);
    expect(await refused.json()).toMatchObject({code: 'invalid', status: 415});
  });

  it.each([
    ['before it opens', '2026-05-31T23:59:59Z', {}, 'the consultation is upcoming'],
    ['at the moment it closes', '2026-07-31T22:00:00Z', {}, 'the consultation is closed'],
    ['while it is suspended', '2026-07-01T10:00:00Z', {state: 'suspended'}, 'the consultation is suspended'],
  ])('is not open %s', async (_name, moment, changes, detail) => {
    const {post, at, store} = await town();
    await store.publish({consultations: [consultation(changes)]});
    at(moment);
    // Not even a body that makes no sense gets another answer: open comes before valid.
    const refused = await post({});
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({code: 'notOpen', detail});
  });

  it('takes an earlier version, and refuses one that never was', async () => {
    const {post, store} = await town();
    const items = [{linkId: 'x', type: 'text', text: '?'}];
    await store.publish({consultations: [consultation({questionnaire: {version: '2', items}})]});
    expect((await post(responseBody())).status).toBe(201);
    const refused = await post(responseBody({questionnaireVersion: '3'}), {key: 'another-key-of-it'});
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      code: 'staleQuestionnaire',
      detail: 'accepted now: version 2',
    });
  });

  it('knows no response to what is not there', async () => {
    const {post} = await town();
    const refused = await post(responseBody(), {id: 'nessuna'});
    expect(refused.status).toBe(404);
    expect(await refused.json()).toMatchObject({code: 'notFound'});
  });

  it('says when to come back while nothing can be written', async () => {
    const store = await openMemoryStore();
    const {post, reports} = await town({store});
    store.record = () => Promise.reject(new StoreUnavailable('disk full', 5));
    const refused = await post(responseBody());
    expect(refused.status).toBe(503);
    expect(refused.headers.get('Retry-After')).toBe('5');
    expect(await refused.json()).toMatchObject({code: 'unavailable'});
    expect(reports).toHaveLength(1);
  });

  it('answers a bug of ours with a problem, and reports it', async () => {
    const store = await openMemoryStore();
    const {app, reports} = await town({store});
    store.consultation = () => Promise.reject(new Error('a bug'));
    const answer = await app.request('/consultations/piazza.json');
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({code: 'unavailable'});
    expect(text).not.toContain('a bug');
    expect(reports).toHaveLength(1);
  });
});
