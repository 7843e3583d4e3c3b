/** What a frame of its own says where it shows nothing. */
export type FrameWords = {
  readonly noAddress: string;
  readonly notListed: (host: string) => string;
  readonly whichNoun: string;
  /** The link inside, until its content has come. */
  readonly open: (host: string) => string;
};
