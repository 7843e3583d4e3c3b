import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {type Challenge} from '../../src/model/challenge.ts';

/** What an ALTCHA library makes of a challenge: what a response brings as `challenge`. */
export async function proofOf(challenge: Challenge): Promise<string> {
  // Every field is a value of JSON.
  const solvable = challenge as Parameters<typeof solveChallenge>[0]['challenge'];
  const solution = await solveChallenge({challenge: solvable, deriveKey});
  return asText({challenge, solution});
}

/** As it travels. */
export const asText = (proof: unknown) => btoa(JSON.stringify(proof));
