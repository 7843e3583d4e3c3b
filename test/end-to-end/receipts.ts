import {createHash, createPublicKey, verify} from 'node:crypto';
import canonicalize from 'canonicalize';
import {expect} from 'vitest';
import {receiptNumber} from '../../src/model/receipt.ts';
import type {Demo, Recorded} from './demo.ts';

/** The number a citizen is shown for a response in the database. */
export function numberOf({receipt}: Recorded): string {
  return receiptNumber(receipt);
}

/** Anybody can check it: the server knows it, its key signed it, and the digest is that of what was recorded. */
export async function expectGenuine({url}: Demo, recorded: Recorded) {
  const {receipt, consultation, digest, receivedAt} = recorded;
  const answer = await fetch(`${url}/receipts/${receipt}`, {headers: {Accept: 'application/json'}});
  expect(await answer.json()).toEqual({
    id: receipt,
    consultation,
    digest,
    receivedOn: receivedAt.slice(0, 10),
    status: 'recorded',
  });
  expect(await signedWords(url, recorded.signature)).toEqual({consultation, digest, id: receipt, receivedAt});
  expect(digest).toBe(digestOf(recorded));
}

/** What a signature says; throws when it is not the server's. By Node's own cryptography, not by the server's library. */
async function signedWords(url: string, signature: string): Promise<unknown> {
  const [head = '', payload = '', signed = ''] = signature.split('.');
  const {alg, kid} = JSON.parse(Buffer.from(head, 'base64url').toString());
  const {keys} = await (await fetch(`${url}/.well-known/jwks.json`)).json();
  const key = createPublicKey({key: keys.find((one: {kid: string}) => one.kid === kid), format: 'jwk'});
  expect({alg, type: key.asymmetricKeyType}).toEqual({alg: 'EdDSA', type: 'ed25519'});
  expect(verify(null, Buffer.from(`${head}.${payload}`), key, Buffer.from(signed, 'base64url'))).toBe(true);
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

function digestOf({answers, consultation, language, questionnaireVersion, salt}: Recorded): string {
  const text = canonicalize({answers, consultation, language, questionnaireVersion, salt});
  return `sha-256:${createHash('sha256')
    .update(text ?? '')
    .digest('base64url')}`;
}
