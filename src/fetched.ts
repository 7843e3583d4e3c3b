/**
 * A part of ours that comes when it is needed; `load` is an `import()` and nothing else. Chromium and Firefox keep a
 * module that did not come as failed for as long as the page lives, and name its address: under another query they
 * ask for it again, so once more now, and once each time somebody tries again. WebKit asks again by itself.
 */
export async function fetched<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const [address] = /https?:\S+/.exec(String(error)) ?? [];
    if (address === undefined) return load();
    // The same module, so of the same type.
    return (await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as T;
  }
}
