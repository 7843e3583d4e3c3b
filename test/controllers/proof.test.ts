import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Proof} from '../../src/controllers/proof.ts';
import {solve} from '../../src/controllers/solve.ts';
import type {Challenge} from '../../src/model/challenge.ts';
import type {ProblemCode} from '../../src/model/problem.ts';
import {SourceFailure} from '../../src/sources/failure.ts';
import type {Sending, Submission} from '../../src/sources/source.ts';

vi.mock(import('../../src/controllers/solve.ts'));

const url = 'https://partecipa.example.it/challenges?consultation=6nap';
const sending: Sending = {key: 'q83vASNFZ4mrze8BI0VniQ', body: '{"answers":[{"linkId":"q","value":"sì"}]}'};
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
const refused = (code: ProblemCode): Extract<Submission, {is: 'refused'}> => ({
  is: 'refused',
  problem: {code, errors: []},
});
const needed = refused('challengeNeeded');

const challenge: Challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    nonce: '00',
    salt: '00',
    cost: 1,
    keyLength: 32,
    keyPrefix: '00',
    expiresAt: 1,
    data: {consultation: '6nap', tries: 100, seconds: 60},
  },
  signature: '00',
};

/** A server that answers in turn, and what it was asked and sent. */
function server(...answers: (Submission | Error)[]) {
  const sent: unknown[] = [];
  const source = {
    challenge: vi.fn((_signal: AbortSignal): Promise<Challenge> => Promise.resolve(challenge)),
    submit: vi.fn(async ({key, body}: Sending): Promise<Submission> => {
      sent.push({key, ...JSON.parse(body)});
      const answer = answers.shift() ?? recorded;
      if (answer instanceof Error) throw answer;
      return answer;
    }),
  };
  const states: string[] = [];
  const strides: number[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => void states.push(proof.state.is),
  };
  const proof: Proof = new Proof(host, (tried, tries) => strides.push(tried / tries));
  return {source, sent, proof, states, strides, carry: () => proof.carry(source, sending, needed)};
}

/** What the key and the answers were sent with, in turn. */
const sentWith = (...challenges: readonly string[]) =>
  challenges.map((one) => ({key: sending.key, answers: [{linkId: 'q', value: 'sì'}], challenge: one}));

describe('Proof', () => {
  const solving = vi.mocked(solve);
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    solving.mockReset().mockResolvedValue('proof');
  });
  afterEach(() => vi.restoreAllMocks());

  it('sends the same key and answers with a proof beside them', async () => {
    const {carry, sent, source, states, proof} = server();
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('proof'));
    expect(source.challenge).toHaveBeenCalledTimes(1);
    expect(states).toEqual(['asking', 'solving', 'idle']);
    expect(proof.state).toEqual({is: 'idle'});
  });

  it('says how far it is', async () => {
    const {carry, proof, strides} = server();
    solving.mockImplementation(async (_challenge, _controller, onStride) => {
      onStride(25);
      expect(proof.state).toEqual({is: 'solving', tried: 25, tries: 100});
      onStride(50);
      return 'proof';
    });
    await carry();
    expect(strides).toEqual([0.25, 0.5]);
  });

  it('takes another challenge when one is not accepted, three times at most', async () => {
    const invalid = refused('challengeInvalid');
    const {carry, sent, source} = server(invalid, invalid, needed, recorded);
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('proof', 'proof', 'proof', 'proof'));
    const unlucky = server(invalid, invalid, invalid, invalid, recorded);
    expect(await unlucky.carry()).toEqual(invalid);
    expect(unlucky.source.challenge).toHaveBeenCalledTimes(4);
    expect(source.challenge).toHaveBeenCalledTimes(4);
  });

  it('takes another challenge when one expires before it is solved', async () => {
    const {carry, sent, source} = server();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    solving.mockImplementationOnce(async (_challenge, controller, onStride) => {
      clock.mockReturnValue(59_999);
      onStride(1);
      expect(controller.signal.aborted).toBe(false);
      clock.mockReturnValue(60_000);
      onStride(2);
      expect(controller.signal.aborted).toBe(true);
      return undefined;
    });
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('proof'));
    expect(source.challenge).toHaveBeenCalledTimes(2);
  });

  it('asks to be let in without a proof when every challenge expires: the device is too slow', async () => {
    const {carry, sent, source} = server();
    solving.mockResolvedValue(undefined);
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('none'));
    expect(source.challenge).toHaveBeenCalledTimes(4);
  });

  it('asks to be let in without a proof when it cannot compute', async () => {
    const {carry, sent} = server();
    solving.mockRejectedValue(new Error('Unsupported algorithm'));
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('none'));
  });

  it('asks to be let in without a proof when the challenge cannot be read', async () => {
    const {carry, sent, source} = server();
    source.challenge.mockRejectedValue(new SourceFailure('unreadable', {url}));
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('none'));
  });

  it('asks to be let in without a proof where there is no WebCrypto, and asks for no challenge', async () => {
    vi.stubGlobal('crypto', {});
    const {carry, sent, source, states} = server();
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('none'));
    expect(source.challenge).not.toHaveBeenCalled();
    expect(states).not.toContain('asking');
    vi.unstubAllGlobals();
  });

  it('does not send when it is stopped while it computes', async () => {
    const {carry, sent, proof} = server();
    solving.mockImplementation(async (_challenge, controller) => {
      proof.stop();
      expect(controller.signal.aborted).toBe(true);
      return undefined;
    });
    expect(await carry()).toEqual(needed);
    expect(sent).toEqual([]);
    expect(proof.state).toEqual({is: 'idle'});
  });

  it('does not send when it is stopped as it finishes, or before there is a challenge', async () => {
    const finishing = server();
    solving.mockImplementation(async () => {
      finishing.proof.stop();
      return 'proof';
    });
    expect(await finishing.carry()).toEqual(needed);
    expect(finishing.sent).toEqual([]);
    const asking = server();
    asking.source.challenge.mockImplementation(async (signal) => {
      asking.proof.stop();
      signal.throwIfAborted();
      return challenge;
    });
    expect(await asking.carry()).toEqual(needed);
    expect(asking.sent).toEqual([]);
  });

  it('can be begun again after it was stopped', async () => {
    const {carry, sent, proof} = server();
    solving.mockImplementationOnce(async () => (proof.stop(), undefined));
    await carry();
    expect(await carry()).toEqual(recorded);
    expect(sent).toEqual(sentWith('proof'));
  });

  it('does not call back what is on its way', async () => {
    const {proof, source} = server();
    source.submit.mockImplementation(async () => {
      proof.stop();
      return recorded;
    });
    expect(await proof.carry(source, sending, needed)).toEqual(recorded);
  });

  it('says that it did not go, and when to try again, when no challenge is to be had', async () => {
    const {carry, sent, source} = server();
    source.challenge.mockRejectedValue(new SourceFailure('unavailable', {url, retryAfter: 30}));
    expect(await carry()).toEqual({...needed, retryAfter: 30});
    expect(sent).toEqual([]);
  });

  it('leaves every other answer to the delivery, and what nobody knows too', async () => {
    const {carry} = server(refused('tooMany'));
    expect(await carry()).toEqual(refused('tooMany'));
    const lost = new SourceFailure('unreachable', {url});
    const {carry: carryOff, proof} = server(lost);
    await expect(carryOff()).rejects.toBe(lost);
    expect(proof.state).toEqual({is: 'idle'});
  });
});
