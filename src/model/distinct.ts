/** Of entries with one name the first stays; how many more there were is counted. */
export function distinct<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): {readonly items: readonly T[]; readonly repeated: number} {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(nameOf(item))) first.set(nameOf(item), item);
  return {items: [...first.values()], repeated: items.length - first.size};
}
