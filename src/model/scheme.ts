/** Is this text a web address that may be opened or fetched? Apart from its schema, so that links cost no zod. */
export function isLink(text: string): boolean {
  return hasScheme(text, ['http:', 'https:']);
}

/** Is this text an absolute address with one of these schemes (`https:`)? */
export function hasScheme(text: string, schemes: readonly string[]): boolean {
  try {
    return schemes.includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
