import type {Reading} from './reading.ts';
import {textOf} from './values.ts';

/** A text for people, without HTML. */
export function plainOf(value: unknown, reading: Reading): string | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined || !/<[a-z/!]|&#?\w+;|\r/i.test(text)) return text;
  return reading.untidily(({plain}) => plain(text)) || undefined;
}
