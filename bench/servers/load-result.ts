/** What is to be sent. */
export type Load = {
  readonly url: string;
  readonly connections: number;
  readonly amount: number;
  /** The status that counts. */
  readonly status: number;
  /** JSON to be posted, each time with a key of its own; without it, a GET. */
  readonly body?: string;
};

/** What came of it. */
export type LoadResult = {
  /** Answered as it should be. */
  readonly good: number;
  /** The other answers, by their status. */
  readonly others: Readonly<Record<string, number>>;
  /** From the first request to the last answer. */
  readonly seconds: number;
};
