/**
 * The RFC 8785 form of a JSON value: what a digest or a signature is made over. Keys go by their UTF-16 units, and
 * numbers and texts as ECMAScript writes them. Throws for what has none: NaN, a circle, half a surrogate pair.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${canonical(key)}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new TypeError('half a surrogate pair');
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('there is no JSON for this');
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError('there is no JSON for this');
  return text;
}
