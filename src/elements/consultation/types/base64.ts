/** The bytes of a file as text. */
export async function toBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // A call takes only so many arguments; a multiple of three leaves no padding in the middle.
  for (let at = 0; at < bytes.length; at += 30_000)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 30_000))));
  return parts.join('');
}

/** The bytes again; nothing when the text is none. */
export function fromBase64(text: string): Blob | undefined {
  try {
    return new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
  } catch {
    return undefined;
  }
}
