/** What became of an address that somebody wanted copied. */
export type Copied = {readonly is: 'copied' | 'notCopied'; readonly address: string};

/** Put an address where it can be pasted from; not every page may, and not every browser lets it. */
export async function copied(address: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(address);
    return {is: 'copied', address};
  } catch {
    return {is: 'notCopied', address};
  }
}
