import * as z from 'zod/mini';
import {canonical} from './canonical.ts';
import type {ReadReceipt, Sent} from './receipt-file.ts';
import type {Receipt, ReceiptRecord} from './receipt.ts';

/** A public key of a server, as it is published at `/.well-known/jwks.json` (RFC 7517, RFC 8037). */
export const PublicKey = z.object({
  /** Its name, which the header of a signature says. */
  kid: z.string(),
  kty: z.string(),
  crv: z.optional(z.string()),
  x: z.optional(z.string()),
});
export type PublicKey = z.infer<typeof PublicKey>;

/** All public keys of a server, old ones too. */
export const PublicKeys = z.object({keys: z.array(PublicKey)});
export type PublicKeys = z.infer<typeof PublicKeys>;

/** What a part of a receipt turned out to be; `unchecked`: there was nothing to check it with. */
export type Checked = 'same' | 'altered' | 'unchecked';

/** What became of a receipt that was checked. */
export type ReceiptVerdict = {
  /** Did this server sign number, consultation, time and check code? `foreign`: with a key that is not its own. */
  readonly signature: Checked | 'foreign';
  /** Do the answers give the check code that was signed? */
  readonly answers: Checked;
  /** Does the server know this receipt by the same check code? `unknown`: not at all. */
  readonly record: Checked | 'unknown';
  /** Is the rest of the file, such as the words of a page, as it was saved? */
  readonly file: Checked;
};

/** What is signed. */
export const signedText = ({consultation, digest, id, receivedAt}: Signed): string =>
  canonical({consultation, digest, id, receivedAt});
type Signed = Pick<Receipt, 'consultation' | 'digest' | 'id' | 'receivedAt'>;

/** What a digest is made over (DESIGN §5.2). */
export const recordedText = (
  consultation: string,
  {answers, language, questionnaireVersion, salt}: Sent,
): string => canonical({answers, consultation, language, questionnaireVersion, salt});

/** Check a receipt with its answers against the keys and the record of a server; `undefined`: it does not know it. */
export async function checkReceipt(
  {file: {receipt, response}, isWhole}: ReadReceipt,
  keys: PublicKeys,
  record: ReceiptRecord | undefined,
): Promise<ReceiptVerdict> {
  const isSameRecord = record?.digest === receipt.digest && record.consultation === receipt.consultation;
  return {
    signature: await signatureOf(receipt, keys),
    answers: await answersOf(receipt, response),
    record: !record ? 'unknown' : isSameRecord && record.id === receipt.id ? 'same' : 'altered',
    file: isWhole === undefined ? 'unchecked' : isWhole ? 'same' : 'altered',
  };
}

/** Nothing is altered, foreign or unknown. What could not be checked is not held against it. */
export function isGenuine(verdict: ReceiptVerdict): boolean {
  return Object.values(verdict).every((part) => part === 'same' || part === 'unchecked');
}

async function answersOf({consultation, digest}: Receipt, response: Sent): Promise<Checked> {
  const subtle = subtleHere();
  if (!subtle) return 'unchecked';
  let text: string;
  try {
    text = recordedText(consultation, response);
  } catch {
    // What has no canonical form was never recorded.
    return 'altered';
  }
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha-256:${toBase64url(bytes)}` === digest ? 'same' : 'altered';
}

async function signatureOf(receipt: Receipt, keys: PublicKeys): Promise<ReceiptVerdict['signature']> {
  const [head = '', payload = '', signature = ''] = receipt.signature.split('.');
  if (payload !== toBase64url(bytesOf(signedText(receipt)))) return 'altered';
  return isSigned({head, payload, signature}, keys);
}

/** The parts of a JWS, each base64url. */
export type Jws = {readonly head: string; readonly payload: string; readonly signature: string};

/** Did the holder of one of these keys sign this? */
export async function isSigned(
  {head, payload, signature}: Jws,
  {keys}: PublicKeys,
): Promise<ReceiptVerdict['signature']> {
  const jwk = keys.find(({kid, kty, crv}) => kid === kidOf(head) && kty === 'OKP' && crv === 'Ed25519');
  if (!jwk?.x) return 'foreign';
  const subtle = subtleHere();
  if (!subtle) return 'unchecked';
  let key: CryptoKey;
  try {
    const {kty, x} = jwk;
    key = await subtle.importKey('jwk', {kty, crv: 'Ed25519', x}, 'Ed25519', false, ['verify']);
  } catch {
    // A browser without Ed25519.
    return 'unchecked';
  }
  const raw = fromBase64url(signature);
  const isGood =
    raw !== undefined && (await subtle.verify('Ed25519', key, raw, bytesOf(`${head}.${payload}`)));
  return isGood ? 'same' : 'altered';
}

function kidOf(head: string): unknown {
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(fromBase64url(head)));
    return typeof header === 'object' && header !== null && 'kid' in header ? header.kid : undefined;
  } catch {
    return undefined;
  }
}

/** The text that is base64url; `undefined` when it is none. */
export function textOf(encoded: string): string | undefined {
  const bytes = fromBase64url(encoded);
  return bytes && new TextDecoder('utf-8', {fatal: true}).decode(bytes);
}

/** Absent on plain http pages, whatever the types say. */
const subtleHere = () => crypto.subtle as SubtleCrypto | undefined;

const bytesOf = (text: string) => new TextEncoder().encode(text);

const toBase64url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    // The last letter of a base64 has bits that nobody reads: written otherwise, it is not what was signed.
    return toBase64url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
