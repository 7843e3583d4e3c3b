/** The text of a calendar: UTF-8, UTF-16 with or without its mark, or what old programs write in Europe. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A calendar begins with `B`: a zero beside it is the other half of a letter.
  if (second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0) return new TextDecoder('utf-16be').decode(bytes);
  return utf8(bytes) ?? utf8(unfolded(bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Some programs fold in the middle of a letter, which only bytes can mend (RFC 5545 §3.1). */
function unfolded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const at = bytes[index] === 0x0d && bytes[index + 1] === 0x0a ? index + 1 : index;
    const next = bytes[at + 1];
    if (bytes[at] === 0x0a && (next === 0x20 || next === 0x09)) index = at + 1;
    else whole[length++] = bytes[index] ?? 0;
  }
  return whole.subarray(0, length);
}
