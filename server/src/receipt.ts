import canonicalize from 'canonicalize';
import {base64url, CompactSign, exportJWK, generateKeyPair, importJWK} from 'jose';
import type {JWK} from 'jose';
import type {Answer} from '../../src/model/response.ts';
import type {DigestList} from '../../src/model/digest-list.ts';
import type {Receipt} from '../../src/model/receipt.ts';

/** What an operator must keep secret, as it lies in the key file. */
export type KeyFile = {
  /** Private Ed25519 keys, the one that signs first; older ones stay so that old receipts can be checked. */
  readonly signing: readonly JWK[];
  /** 32 random bytes, base64url: what tokens are derived from. */
  readonly secret: string;
};

/** Keys ready for use. */
export type Keys = {
  readonly signing: CryptoKey;
  readonly kid: string;
  /** What `/.well-known/jwks.json` publishes. */
  readonly jwks: {readonly keys: readonly JWK[]};
  readonly secret: Uint8Array;
};

/** The part of a receipt that is stored; the rest is derived (`receiptOf`). */
export type SignedReceipt = Pick<Receipt, 'id' | 'consultation' | 'receivedAt' | 'digest' | 'signature'>;

/** Make what the key file holds. */
export async function newKeyFile(): Promise<KeyFile> {
  const {privateKey} = await generateKeyPair('EdDSA', {crv: 'Ed25519', extractable: true});
  const kid = randomText(8);
  return {
    signing: [{...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'EdDSA'}],
    secret: randomText(32),
  };
}

/** Make what is in the key file ready for use. Throws when it holds no Ed25519 key. */
export async function openKeys(file: KeyFile): Promise<Keys> {
  const [current] = file.signing;
  if (!current?.kid) throw new Error('the key file holds no signing key');
  const signing = await importJWK(current, 'EdDSA');
  if (signing instanceof Uint8Array) throw new Error('the signing key is not an Ed25519 key');
  const jwks = {keys: file.signing.map(({d: _private, ...open}) => open)};
  return {signing, kid: current.kid, jwks, secret: base64url.decode(file.secret)};
}

/** `sha-256:` and the base64url SHA-256 of the RFC 8785 form of a response (DESIGN §5.2). */
export async function digestOf(response: {
  readonly answers: readonly Answer[];
  readonly consultation: string;
  readonly language: string;
  readonly questionnaireVersion: string;
  readonly salt: string;
}): Promise<string> {
  const {answers, consultation, language, questionnaireVersion, salt} = response;
  return `sha-256:${await sha256(canonical({answers, consultation, language, questionnaireVersion, salt}))}`;
}

/** Issue a receipt for a digest. */
export async function sign(
  keys: Keys,
  facts: {readonly consultation: string; readonly digest: string; readonly receivedAt: Date},
): Promise<SignedReceipt> {
  const {consultation, digest} = facts;
  const signed = {consultation, digest, id: randomText(16), receivedAt: facts.receivedAt.toISOString()};
  const signature = await new CompactSign(new TextEncoder().encode(canonical(signed)))
    .setProtectedHeader({alg: 'EdDSA', kid: keys.kid, typ: 'receipt+jws'})
    .sign(keys.signing);
  return {...signed, signature};
}

/** Sign a list of digests (`DigestList`): a compact JWS over its RFC 8785 form. */
export function signDigests(keys: Keys, list: DigestList): Promise<string> {
  return new CompactSign(new TextEncoder().encode(canonical(list)))
    .setProtectedHeader({alg: 'EdDSA', kid: keys.kid, typ: 'digests+jws'})
    .sign(keys.signing);
}

/**
 * The whole receipt. The withdrawal token is derived from the receipt's id and the server's secret, so that
 * a replay gives the same one and yet nobody can read it out of the database or a backup of it.
 */
export async function receiptOf(keys: Keys, publicUrl: string, signed: SignedReceipt): Promise<Receipt> {
  return {
    ...signed,
    verifyUrl: `${publicUrl}/receipts/${signed.id}`,
    withdrawalToken: await withdrawalToken(keys, signed.id),
  };
}

/** Does this token withdraw the response with this receipt? Says so without a look at the database, in constant time. */
export async function isWithdrawalToken(keys: Keys, id: string, token: string): Promise<boolean> {
  // Of both, the same secret function: where two texts begin to differ says nothing about either.
  const [own, given] = await Promise.all([
    hmac(keys, `compare ${await withdrawalToken(keys, id)}`),
    hmac(keys, `compare ${token}`),
  ]);
  return own === given;
}

async function withdrawalToken(keys: Keys, id: string): Promise<string> {
  return (await hmac(keys, `withdrawal ${id}`)).slice(0, 22);
}

/** HMAC-SHA256 under the server's secret, base64url. Name the purpose in the text: tokens must not mix. */
export async function hmac(keys: Keys, text: string): Promise<string> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  // A copy over a plain ArrayBuffer is what the DOM types ask for.
  const key = await crypto.subtle.importKey('raw', new Uint8Array(keys.secret), algorithm, false, ['sign']);
  const code = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return base64url.encode(new Uint8Array(code));
}

/** SHA-256 of a text, base64url. */
export function sha256(text: string): Promise<string> {
  return sha256Of(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, base64url. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The RFC 8785 form. Throws for what has none: half a surrogate pair, a circle, NaN. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('there is no JSON for this value');
  return text;
}

/** So many random bytes, base64url. */
export function randomText(bytes: number): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(bytes)));
}
