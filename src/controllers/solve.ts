import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import type {Challenge} from '../model/challenge.ts';

/** After so many ms the page gets its turn. */
const stride = 16;

/**
 * Solve a challenge on the page itself: a worker cannot start from another origin, and one made of a blob breaks a
 * strict policy. Between two strides whatever waits is done first: input, drawing, other scripts.
 * Gives what a response brings as `challenge`, or `undefined` when `controller` ended it. Throws where there is no
 * WebCrypto, or for a challenge of another kind.
 */
export async function solve(
  challenge: Challenge,
  controller: AbortController,
  onStride: (tried: number) => void,
): Promise<string | undefined> {
  let tried = 0;
  let rested = performance.now();
  const solution = await solveChallenge({
    challenge,
    controller,
    // It has an end of its own: the challenge expires.
    timeout: 0,
    deriveKey: async (...key) => {
      if (performance.now() - rested >= stride) {
        onStride(tried);
        await breath();
        rested = performance.now();
      }
      tried += 1;
      return deriveKey(...key);
    },
  });
  return solution ? btoa(JSON.stringify({challenge, solution})) : undefined;
}

/** A turn of the event loop. Timers would be held back, in a page that is not in view for up to a minute. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
