/** Says something when somebody has paused, and not at every letter. */
export class Pause {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #after: () => void;

  constructor(after: () => void) {
    this.#after = after;
  }

  readonly begin = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#after, 800);
  };
}
