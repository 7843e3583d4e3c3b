/**
 * Nothing of a consultation stays on this device: drafts of every version of its questions, and what else is kept under
 * its address. Also a send that is not settled and a receipt of an older version, which are otherwise nobody's to take.
 */
export function forgetAll(address: string | undefined) {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(`arengo:${address}:`)) localStorage.removeItem(name);
  } catch {
    // Storage is refused here: then there is nothing in it either.
  }
}
