/** Without case and accents: `Città` and `citta` are the same word to whoever searches. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
