/** What `q` means, said once more and slowly: no index, no SQL, letter by letter. */
export function hasWords(text: string, q: string): boolean {
  const there = split(text);
  const asked = split(q);
  return (
    asked.length > 0 &&
    asked.every((word, place) =>
      there.some((one) => one === word || (place === asked.length - 1 && one.startsWith(word))),
    )
  );
}

function split(text: string): readonly string[] {
  const words: string[] = [''];
  for (const sign of text.normalize('NFD')) {
    if (/\p{M}/u.test(sign)) continue;
    if (!/[\p{L}\p{N}]/u.test(sign)) words.push('');
    else words.push(`${words.pop()}${sign.toLowerCase().replace('ς', 'σ')}`);
  }
  return words.filter((word) => word !== '');
}
