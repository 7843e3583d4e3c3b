/** What an export took. */
export type Exported = {
  readonly seconds: number;
  /** Processor time, in µs. */
  readonly processor: number;
  /** The most memory it ever had, of the whole process (MB). */
  readonly megabytes: number;
};
