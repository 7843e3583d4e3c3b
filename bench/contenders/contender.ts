/** One that is measured in a page: how it gets ready, how it shows, and where things are then. */
export type Contender = {
  /** Have every script loaded and run; nothing is drawn yet. */
  readonly ready: () => Promise<void>;
  /** Draw this content, JSON in the contender's own format, inside the host. */
  readonly show: (text: string, host: HTMLElement) => void;
  /** The first control of a question, or the link of an entry, while it is shown. Must be quick. */
  readonly find: (id: string, host: HTMLElement) => Element | undefined;
  /** What a citizen presses to choose an option of a question. */
  readonly option?: (id: string, code: string, host: HTMLElement) => Element | undefined;
};
