/** Longest name that is kept, in code points; file systems take 255 bytes. */
const longest = 60;

/**
 * A name that is safe to show, to store and to save under: no path, no control character, nothing that turns the
 * direction of writing (`gpj.exe` must not look like `exe.jpg`), nothing that a file system refuses.
 */
export function fileName(given: string): string {
  const name = (given.normalize('NFC').split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return 'file';
  // What Windows takes for a device, whatever comes after the dot.
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `_${name}` : name;
  return shortened(safe);
}

/** What tells people the type is kept. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= longest) return name;
  const [ending = ''] = /\.[^.\s]{1,10}$/u.exec(name) ?? [];
  return letters.slice(0, longest - Array.from(ending).length).join('') + ending;
}
