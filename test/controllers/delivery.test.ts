import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Delivery} from '../../src/controllers/delivery.ts';
import {DraftKeeper} from '../../src/controllers/draft.ts';
import type {Attempt} from '../../src/model/draft.ts';
import {Draft} from '../../src/model/draft.ts';
import type {ProblemCode} from '../../src/model/problem.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import type {Submission} from '../../src/sources/source.ts';
import {device, host} from './device.ts';

const src = 'https://partecipa.example.it/consultations/6nap';
const response = {questionnaireVersion: '1', language: 'it', answers: [{linkId: 'q', value: 'sì'}]};
const other = {...response, answers: [{linkId: 'q', value: 'no'}]};
const receipt = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  consultation: '6nap',
  receivedAt: '2026-07-01T10:00:00Z',
  digest: `sha-256:${'A'.repeat(43)}`,
  signature: 'a.b.c',
  verifyUrl: 'https://partecipa.example.it/receipts/AAAAAAAAAAAAAAAAAAAAAA',
  withdrawalToken: 'secret',
};
const recorded: Submission = {is: 'recorded', receipt};
const refused = (code: ProblemCode, retryAfter?: number): Submission => ({
  is: 'refused',
  problem: {code, errors: []},
  retryAfter,
});
const unreachable = new SourceFailure('unreachable', {url: src});

/** A page with the form, and a server that answers in turn and keeps what it was sent. */
function page(...answers: (Submission | Error)[]) {
  const keeper = new DraftKeeper(host());
  keeper.open(src, '1');
  const sent: Attempt[] = [];
  const submit = vi.fn(async (attempt: Attempt): Promise<Submission> => {
    sent.push(attempt);
    const answer = answers.shift() ?? recorded;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return {keeper, delivery: new Delivery(host(), keeper), submit, sent};
}

describe('Delivery', () => {
  const reported = vi.fn();
  beforeEach(() => {
    device();
    vi.stubGlobal('reportError', reported.mockClear());
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('writes key and body down before it sends them', async () => {
    const {delivery, keeper} = page();
    await delivery.send(response, async (attempt) => {
      expect(keeper.reload().attempt).toEqual(attempt);
      expect(delivery.state).toEqual({is: 'sending'});
      return recorded;
    });
  });

  it('makes every response unguessable: its salt is random, and not its key', async () => {
    const {delivery, submit, sent} = page(refused('notOpen'));
    await delivery.send(response, submit);
    await delivery.send(response, submit);
    const salts = sent.map(({body}) => String(JSON.parse(body).salt));
    const random = [...salts, ...sent.map(({key}) => key)];
    expect(new Set(random).size).toBe(4);
    for (const text of random) expect(text).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({...response, salt: salts[0]});
  });

  it('keeps the receipt with what it is for, and nothing of what was typed', async () => {
    const {delivery, keeper, submit} = page();
    keeper.keep({typed: [['a/q', 'sì']]});
    expect(await delivery.send(response, submit)).toEqual(receipt);
    expect(delivery.state).toEqual({is: 'accepted', receipt});
    const {sent = '', ...kept} = keeper.reload();
    expect(kept).toEqual(Draft.parse({receipt}));
    // Which is what was recorded, for whoever saves the receipt.
    expect(JSON.parse(sent)).toMatchObject(response);
  });

  it.each<[string, Submission | Error]>([
    ['the network broke', unreachable],
    ['the key is in flight', refused('keyInFlight')],
    ['nothing can be written', refused('unavailable')],
  ])('sends the same key and body again while %s', async (_what, answer) => {
    const {delivery, submit, sent} = page(answer);
    expect(await delivery.send(response, submit)).toBeUndefined();
    expect(delivery.state).toEqual({
      is: 'unconfirmed',
      failure: answer instanceof Error ? answer : undefined,
    });
    expect(await delivery.send(other, submit)).toEqual(receipt);
    expect(sent[1]).toEqual(sent[0]);
    expect(reported).not.toHaveBeenCalled();
  });

  it('finds on the next page what waits to be sent again', async () => {
    const before = page(unreachable);
    await before.delivery.send(response, before.submit);
    const after = page();
    expect(after.delivery.state).toEqual({is: 'unconfirmed', failure: undefined});
    await after.delivery.send(other, after.submit);
    expect(after.sent).toEqual(before.sent);
  });

  it.each<ProblemCode>(['notOpen', 'invalid', 'staleQuestionnaire', 'tooMany', 'notFound', 'tooLarge'])(
    'forgets the key of what was refused, and keeps what was typed: %s',
    async (code) => {
      const {delivery, keeper, submit, sent} = page(refused(code, 60));
      keeper.keep({typed: [['a/q', 'sì']]});
      await delivery.send(response, submit);
      expect(delivery.state).toEqual({is: 'refused', problem: {code, errors: []}, retryAfter: 60});
      expect(keeper.reload()).toEqual(Draft.parse({typed: [['a/q', 'sì']]}));
      await delivery.send(other, submit);
      expect(sent[1]?.key).not.toBe(sent[0]?.key);
      expect(JSON.parse(sent[1]?.body ?? '')).toMatchObject(other);
    },
  );

  it.each<ProblemCode>(['tooMany', 'notFound'])(
    'does not believe %s of a second try: the first may have arrived',
    async (code) => {
      const {delivery, submit, sent} = page(unreachable, refused(code));
      for (let tries = 0; tries < 3; tries += 1) await delivery.send(response, submit);
      expect(new Set(sent.map(({key}) => key)).size).toBe(1);
      expect(delivery.state).toEqual({is: 'accepted', receipt});
    },
  );

  it('sends once while it is sending', async () => {
    const {delivery, submit} = page();
    const both = await Promise.all([delivery.send(response, submit), delivery.send(response, submit)]);
    expect(both).toEqual([receipt, undefined]);
    expect(submit).toHaveBeenCalledOnce();
  });

  it('takes the receipt that another tab has got meanwhile', async () => {
    const [one, two] = [page(), page()];
    await one.delivery.send(response, one.submit);
    expect(await two.delivery.send(other, two.submit)).toEqual(receipt);
    expect(two.submit).not.toHaveBeenCalled();
  });

  it('reports a fault of ours, and still knows that it may have arrived', async () => {
    const fault = new TypeError('a bug');
    const {delivery, submit} = page(fault);
    await delivery.send(response, submit);
    expect(reported).toHaveBeenCalledWith(fault);
    expect(delivery.state).toEqual({is: 'unconfirmed', failure: undefined});
  });

  it('begins anew when it is told to', async () => {
    const {delivery, keeper, submit} = page(refused('notOpen'));
    await delivery.send(response, submit);
    delivery.reset();
    expect(delivery.state).toEqual({is: 'idle'});
    await delivery.send(response, submit);
    keeper.delete();
    delivery.reset();
    expect(delivery.state).toEqual({is: 'idle'});
  });
});
