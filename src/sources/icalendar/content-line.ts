const encoder = new TextEncoder();

/** Most octets of a line, without its end (RFC 5545 §3.1). */
const width = 75;

/** A line, folded where it is too long, never within a letter; with its end. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // No letter has more than three octets for each of its units.
  if (line.length * 3 <= width) return `${line}\r\n`;
  let folded = '';
  let size = 0;
  for (const letter of line) {
    const octets = letter < '\u0080' ? 1 : encoder.encode(letter).length;
    if (size + octets > width) {
      folded += '\r\n ';
      size = 1;
    }
    folded += letter;
    size += octets;
  }
  return `${folded}\r\n`;
}

/** A text as a value (§3.3.11): its signs escaped, without characters that a text must not have. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** An address as a value: it has no signs to escape, and no place for a line's end. */
export const uriValue = (address: string) => address.replace(/\s/g, encodeURIComponent);
