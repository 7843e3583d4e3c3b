/** Is this host the reader's own computer? */
export const isThisComputer = (url: string) =>
  /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);

/**
 * Does the path of the script name a version, as `/0.1.0/` or `/arengo@0.1.0/`? What is at any other address changes
 * with the next update, and a hash in the page would then keep it from running.
 */
export const isPinned = (loader: string) => /[/@]v?\d+\.\d+\.\d+(-[\w.]+)?\//.test(new URL(loader).pathname);
