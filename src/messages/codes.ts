/** The EU's code lists in words: fetched when a dataset has such a code. */
export type CodeWords = {
  /** EU data themes, by code. */
  readonly themes: Readonly<Record<string, string>>;
  /** EU frequencies, by code. */
  readonly frequencies: Readonly<Record<string, string>>;
  /** EU categories of high-value datasets, by code. */
  readonly highValueCategories: Readonly<Record<string, string>>;
};
