/** One thing a tired developer gets wrong, and the tests that must notice. */
export type Mutation = {
  /** What is wrong then, as a reader of the tests would put it. */
  readonly name: string;
  readonly file: string;
  /** Occurs in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The test files concerned. */
  readonly tests: readonly string[];
};

/** Mistakes in one file, by name: what is found, and what it becomes. */
export function breaking(
  file: string,
  tests: readonly string[],
  mistakes: Readonly<Record<string, readonly [find: string, replace: string]>>,
): readonly Mutation[] {
  return Object.entries(mistakes).map(([name, [find, replace]]) => ({name, file, find, replace, tests}));
}

/** The source with the mistake in it. Throws when the list is older than the code. */
export function broken(source: string, {name, file, find, replace}: Mutation): string {
  const pieces = source.split(find);
  if (pieces.length === 2) return pieces.join(replace);
  const found = pieces.length === 1 ? 'is no longer there' : `is there ${pieces.length - 1} times`;
  throw new Error(`${file}: "${name}": what it changes ${found}, and must be there once.`);
}
