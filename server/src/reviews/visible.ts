/** What moves a cursor, hides text or turns its direction; line breaks, and what joins emoji, are none. */
const hidden = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text of a stranger as it may be shown in a terminal or a cell: no character in it does anything. What would is
 * written as its number, `<U+001B>`.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(hidden, (character) => `<U+${codeOf(character)}>`);
}

const codeOf = (character: string) =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
