/** Words while a device makes the proof of work that a response needs; loaded only then. */
export type ChallengeWords = {
  /** What is going on. */
  readonly computing: string;
  /** Why, and that there is nothing to do. */
  readonly why: string;
  /** Names the bar. */
  readonly progress: string;
  /** Spoken once, in the middle. */
  readonly half: string;
  readonly cancel: string;
};
