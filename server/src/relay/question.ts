import {Refused} from '../problems.ts';

const refused = (detail: string) => new Refused({code: 'invalid', detail});

/** Longest question that is passed on; those of our widgets have less than 1,500 characters. */
const longest = 8_000;

/**
 * A question of GraphQL, as the body that is sent on. One that begins with something else than a query is refused;
 * what comes after it cannot be run, because of several operations one must be named, and none is. Throws `Refused`.
 */
export function questionIn(query: string, variables: string | undefined): string {
  if (query.length > longest || !/^\s*(query\b|\{)/.test(query))
    throw refused(`query: a query of GraphQL, at most ${longest} characters`);
  return JSON.stringify({query, variables: variables === undefined ? {} : valuesIn(variables)});
}

function valuesIn(text: string): unknown {
  try {
    const value: unknown = text.length > longest ? undefined : JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // It is none: said below.
  }
  throw refused(`variables: an object in JSON, at most ${longest} characters`);
}
