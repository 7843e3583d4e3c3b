/** A text, and the encoding it was written in where that is not UTF-8. */
export type Decoded = {readonly text: string; readonly encoding?: string | undefined};

/**
 * The text of bytes that may end in the middle of a letter: by its byte order mark, by what the server says, as UTF-8,
 * and otherwise as older spreadsheets write in Europe.
 */
export function decoded(bytes: Uint8Array, contentType: string): Decoded {
  const marked = markOf(bytes) ?? zerosOf(bytes);
  if (marked) return as(bytes, marked);
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})};
  } catch {
    const [, charset = ''] = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType) ?? [];
    // A server that says UTF-8 of what is none is mistaken.
    return as(bytes, /^utf-?8$/i.test(charset) || !isKnown(charset) ? 'windows-1252' : charset);
  }
}

function as(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes, {stream: true});
  return {text, encoding: decoder.encoding === 'utf-8' ? undefined : decoder.encoding};
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Letters of Europe have a zero in UTF-16, without a mark too: behind or before them. */
function zerosOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 200);
  const zeros = (from: 0 | 1) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) * 4 < head.length) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset) instanceof TextDecoder && charset !== '';
  } catch {
    return false;
  }
}
