/** A `fetch` that remembers whom it asked. */
export type Overheard = {
  readonly fetch: typeof globalThis.fetch;
  /** The origins asked so far, in order. */
  readonly origins: ReadonlySet<string>;
};

/** For tools that tell a webmaster what leaves the browser; `answer` stands in for the network. */
export function overheard(
  answer: typeof globalThis.fetch = (...asked) => globalThis.fetch(...asked),
): Overheard {
  const origins = new Set<string>();
  return {
    origins,
    fetch: (input, init) => {
      const url = addressOf(input);
      if (URL.canParse(url)) origins.add(new URL(url).origin);
      return answer(input, init);
    },
  };
}

/** The address of whatever `fetch` is given. */
export function addressOf(input: RequestInfo | URL): string {
  if (input instanceof Request) return input.url;
  return input instanceof URL ? input.href : input;
}
