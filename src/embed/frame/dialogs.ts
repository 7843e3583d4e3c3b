/** Around an open dialog, in pixels. */
const gap = 16;

/** What is high enough to read in, and what is more than any screen needs. */
const [fewest, most] = [360, 720];

/**
 * Keeps open dialogs in sight. A browser puts one into the middle of its window, and the window of a frame is as high
 * as all that is in it: the middle may be far from what the reader sees, or too low to hold a dialog.
 */
export class Dialogs {
  #open: HTMLDialogElement | undefined;
  /** Where it was put, and how high it may be there. */
  #placed = '';
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
    const opened = new MutationObserver((changes) => {
      for (const {target} of changes)
        if (target instanceof HTMLDialogElement && target.open && target !== this.#open) this.#follow(target);
    });
    const watched = new WeakSet<ShadowRoot>();
    // Dialogs are opened by clicks, a key on a button included, in the shadow root where these are. A click is heard
    // outside it; the focus that moves within one is not.
    addEventListener(
      'click',
      (event) => {
        for (const root of event.composedPath()) {
          if (!(root instanceof ShadowRoot) || watched.has(root)) continue;
          watched.add(root);
          opened.observe(root, {subtree: true, attributes: true, attributeFilter: ['open']});
        }
      },
      true,
    );
    addEventListener('resize', () => this.#open && this.#place(this.#open));
  }

  /** How high the frame must be for what is open. */
  get height(): number {
    return this.#open ? Math.max(fewest, Math.min(this.#open.scrollHeight + 3 * gap, most)) : 0;
  }

  #follow(dialog: HTMLDialogElement) {
    this.#open = dialog;
    this.#placed = '';
    const sizes = new ResizeObserver(this.#changed);
    for (const part of dialog.children) sizes.observe(part);
    // The page around scrolls after this window has drawn, to where the focus was: whenever it is not whole in sight.
    const sight = new IntersectionObserver(
      ([entry]) => {
        if (entry && entry.intersectionRatio < 0.99) this.#place(dialog);
      },
      {threshold: [0, 0.25, 0.5, 0.75, 0.99]},
    );
    sight.observe(dialog);
    dialog.addEventListener(
      'close',
      () => {
        sizes.disconnect();
        sight.disconnect();
        for (const property of ['margin-block', 'inset-block', 'max-height'])
          dialog.style.removeProperty(property);
        this.#open = undefined;
        this.#changed();
      },
      {once: true},
    );
  }

  /** To where the frame is seen, which no script may ask of the page around but this observer tells. */
  #place(dialog: HTMLDialogElement) {
    const seen = new IntersectionObserver(([entry]) => {
      seen.disconnect();
      if (!entry || dialog !== this.#open) return;
      const {top, height} = entry.intersectionRect;
      const room = Math.min(innerHeight, Math.max(height, fewest));
      const start = Math.max(0, Math.min(top, innerHeight - room)) + gap;
      const placed = `${start} ${room}`;
      if (placed === this.#placed) return;
      this.#placed = placed;
      dialog.style.setProperty('margin-block', '0');
      dialog.style.setProperty('inset-block', `${start}px auto`);
      dialog.style.setProperty('max-height', `${room - 2 * gap}px`);
      // If the page around has scrolled since, the dialog is out of sight as before: no change that one would be told of.
      this.#place(dialog);
    });
    seen.observe(document.documentElement);
  }
}
