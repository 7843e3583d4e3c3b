/** What went wrong while a story was shown, in the words of whoever noticed it. */
let heard: string[] = [];

/** Listens to `console.error` and to errors that nobody caught; gives what stops listening. */
export function listen(): () => void {
  heard = [];
  const {error} = console;
  console.error = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '));
    error(...words);
  };
  const uncaught = ({message}: ErrorEvent) => heard.push(message);
  const unhandled = ({reason}: PromiseRejectionEvent) => heard.push(String(reason));
  addEventListener('error', uncaught);
  addEventListener('unhandledrejection', unhandled);
  return () => {
    console.error = error;
    removeEventListener('error', uncaught);
    removeEventListener('unhandledrejection', unhandled);
  };
}

/** Throws when anything was heard: a story that only looks well is not well. */
export function beQuiet(): void {
  if (heard.length > 0) throw new Error(`while the story was shown:\n${heard.join('\n')}`);
}
