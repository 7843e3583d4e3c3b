/**
 * Why a value does not fit, in words for developers. A schema names its reason by a word of this list: browsers load
 * the sentences only when something does not fit, as they load all that explains a failure.
 */
const sentences = {
  empty: 'must not be empty',
  language: 'must be a language tag such as it or de-IT',
  text: 'must be a text',
  texts: 'must be a text, or texts by language such as {"it": "…"}',
  noText: 'must hold at least one language',
  link: 'must be a whole address that begins with https:// or http://',
  contactLink: 'must be a whole address: https:, http:, mailto: or tel:',
  email: 'must be an e-mail address',
  count: 'must be a whole number, 0 or more',
  positiveCount: 'must be a whole number, 1 or more',
  positive: 'must be more than 0',
  instant: 'must be a moment such as 2026-07-31T23:59:00+02:00, offset included',
  day: 'must be a day that exists, such as 2026-07-31',
  date: 'must be a moment with its offset, a day (2026-07-31), a month (2026-07) or a quarter (2026-Q3)',
  timeZone: 'must be an IANA time zone such as Europe/Rome',
  latitude: 'must be from -90 to 90',
  longitude: 'must be from -180 to 180',
} as const;

/** A reason that schemas may name. What few of them say, they say themselves. */
export type Reason = keyof typeof sentences | 'length' | 'pattern';

/** The sentence of a reason, with what it was measured by; a reason of no list is a sentence already. */
export function sentenceOf(reason: string, params: Readonly<Record<string, unknown>> = {}): string {
  if (reason === 'length') return `must be at most ${String(params['maxLength'])} characters`;
  if (reason === 'pattern') return `must fit /${String(params['pattern'])}/`;
  return isReason(reason) ? sentences[reason] : reason;
}

function isReason(word: string): word is keyof typeof sentences {
  return Object.hasOwn(sentences, word);
}
