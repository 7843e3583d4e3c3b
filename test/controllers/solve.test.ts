import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {expect, it, vi} from 'vitest';
import {solve} from '../../src/controllers/solve.ts';

vi.mock(import('altcha-lib/algorithms/web/pbkdf2'));

const challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    nonce: '00',
    salt: '00',
    cost: 1,
    keyLength: 32,
    keyPrefix: 'ff'.repeat(16),
    expiresAt: 1,
    data: {consultation: '6nap', tries: 100, seconds: 60},
  },
  signature: '00',
};

it('lets what waits run also where keys are derived without a turn of the event loop', async () => {
  // In the engines of today every key is a turn of its own; nothing says that it must be.
  vi.mocked(deriveKey).mockResolvedValue({derivedKey: new Uint8Array(32)});
  const controller = new AbortController();
  let handled = 0;
  const before: number[] = [];
  await solve(challenge, controller, () => {
    before.push(handled);
    if (before.length === 5) controller.abort();
    setImmediate(() => (handled += 1));
  });
  expect(before.at(-1)).toBeGreaterThan(0);
});
