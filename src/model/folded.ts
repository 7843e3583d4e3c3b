import type {Text} from './text.ts';

/** Without case and accents: `Città` and `citta` are the same word to whoever searches. */
export function folded(text: string): string {
  // Most texts have no accents, and are lower case at once.
  if (!/[^ -~\n]/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** Texts in all their languages, folded, one a line. */
export function foldedLines(texts: readonly (Text | undefined)[]): string {
  const all = texts.flatMap((text) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text),
  );
  return folded(all.join('\n'));
}
