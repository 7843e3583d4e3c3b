/**
 * A part of ours that is fetched when it is needed. Chromium and Firefox keep a module that could not be fetched as
 * failed, for as long as the page lives, but name its address: under another query they ask for it again. WebKit asks
 * again by itself.
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
