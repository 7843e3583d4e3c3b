import {hmac, randomText} from './receipt.ts';
import type {Keys} from './receipt.ts';

/** What a form token belongs to. */
export type FormOf = {readonly consultation: string; readonly version: string};

/** What a genuine form token gives. */
export type FormKey = {
  /** The idempotency key of this form: one form, one response. */
  readonly key: string;
  /** The salt of its response: the same on every attempt, or a reload would look like another response. */
  readonly salt: string;
  /** Is it too old to begin with? What it was used for already can still be looked up. */
  readonly expired: boolean;
};

/** Longer than the 20 hours after which a time limit need not be adjustable (WCAG 2.2, 2.2.1). */
const lifetime = 24 * 60 * 60 * 1000;

/** A token for one form that is shown now: only we can make one, and it is good for one response. */
export async function issueFormToken(keys: Keys, form: FormOf, now: Date): Promise<string> {
  const head = `${randomText(16)}.${now.getTime().toString(36)}`;
  return `${head}.${await signatureOf(keys, form, head)}`;
}

/** Read a token back. `undefined`: it is not ours, or of another form. */
export async function readFormToken(
  keys: Keys,
  form: FormOf,
  token: string,
  now: Date,
): Promise<FormKey | undefined> {
  const [random = '', issued = '', signature] = token.split('.');
  // A plain comparison: anybody gets a token by opening the page, so timing it wins nothing.
  if (signature !== (await signatureOf(keys, form, `${random}.${issued}`))) return undefined;
  const age = now.getTime() - parseInt(issued, 36);
  const salt = (await hmac(keys, `form salt ${random}`)).slice(0, 22);
  return {key: `form ${random}`, salt, expired: age > lifetime};
}

function signatureOf(keys: Keys, {consultation, version}: FormOf, head: string): Promise<string> {
  return hmac(keys, `form ${JSON.stringify([consultation, version, head])}`);
}
