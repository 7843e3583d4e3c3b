const originOf = (address, base) => {
  try {
    const url = new URL(address.replace(/^webcals?:/, 'https:'), base);
    return /^https?:$/.test(url.protocol) ? url.origin : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Whether everything that is asked for because of this block may be shown: its addresses and the relay in `source`. An
 * editor who may not write scripts must not plant a foreign form either.
 *
 * `site` is the address of the site, on the server as in the browser.
 */
export function isAllowed({src, source = ''}, {script, origins}, site) {
  const allowed = [site, script, ...origins].map((address) => originOf(address, site));
  const relays = source.split(/\s+/).filter((word) => /[:/]/.test(word));
  const addresses = [...addressesOf(src), ...relays];
  return (
    addresses.length > 0 &&
    addresses.every((address) => {
      const origin = originOf(address, site);
      return origin !== undefined && allowed.includes(origin);
    })
  );
}

/** The addresses of a block, without what only a link needs. */
export const addressesOf = (src = '') =>
  src
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => address.split('#')[0]);

/** Whether a link to it can do no harm. */
export const isWebAddress = (address, site) => originOf(address, site) !== undefined;
