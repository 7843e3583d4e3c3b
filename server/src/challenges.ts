import {createChallenge, randomInt, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod/mini';
import {Challenge} from '../../src/model/challenge.ts';
import {Count} from '../../src/model/count.ts';
import {read} from '../../src/model/read.ts';
import {hmac} from './receipt.ts';
import type {Keys} from './receipt.ts';
import type {Settings} from './settings.ts';

/** What comes back: the challenge as it was, and the number that solves it. */
const Proof = z.object({
  challenge: Challenge,
  solution: z.object({counter: Count, derivedKey: z.string()}),
});

/** A challenge that was solved; good for one response. */
export type SolvedChallenge = {
  /** What it is remembered by. */
  readonly id: string;
  /** Until when it must be remembered, RFC 3339 UTC. */
  readonly expiresAt: string;
};

/** A challenge for one response to a consultation. Only we can make one; nothing is kept of it until it is used. */
export async function issueChallenge({keys, now, work}: Settings, consultation: string): Promise<Challenge> {
  const {rounds, tries, seconds} = work;
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    deriveKey,
    cost: rounds,
    // From half of them: a stroke of luck would be as cheap for a robot as for anybody.
    counter: randomInt(tries, Math.ceil(tries / 2)),
    expiresAt: new Date(now().getTime() + seconds * 1000),
    data: {consultation, tries, seconds},
    ...(await secretsOf(keys)),
  });
  return Challenge.parse(challenge);
}

/** The challenge that this text solves, or what is wrong with it, in words for developers. */
export async function solvedChallenge(
  {keys, now}: Settings,
  consultation: string,
  text: string,
): Promise<SolvedChallenge | string> {
  const proof = proofIn(text);
  if (!proof) return 'it is not the base64 of {challenge, solution}';
  const {challenge, solution} = proof;
  const {nonce, expiresAt, data} = challenge.parameters;
  const verdict = await verifySolution({
    challenge,
    solution,
    deriveKey,
    ...(await secretsOf(keys)),
  });
  // Of one that has expired the library does not say whether it was ours; nobody need know. It looks at the machine's
  // own clock.
  if (verdict.expired || now().getTime() / 1000 >= expiresAt) return 'it has expired';
  if (verdict.invalidSignature) return 'it was not given out here';
  if (!verdict.verified) return 'it is not solved';
  if (data.consultation !== consultation) return 'it is for another consultation';
  return {id: nonce, expiresAt: new Date(expiresAt * 1000).toISOString()};
}

function proofIn(text: string): z.infer<typeof Proof> | undefined {
  try {
    const reading = read(Proof, JSON.parse(atob(text)));
    return reading.fits ? reading.value : undefined;
  } catch {
    return undefined;
  }
}

/** Derived from the server's secret: two processes with the same keys take each other's challenges. */
async function secretsOf(keys: Keys) {
  return {
    hmacSignatureSecret: await hmac(keys, 'challenge'),
    hmacKeySignatureSecret: await hmac(keys, 'challenge key'),
  };
}
