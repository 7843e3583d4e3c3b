/**
 * What of a JSON text that was cut off can be read: all records that are whole, with the brackets closed behind the
 * last of them. `undefined`: not even one is whole.
 */
export function wholePartOf(text: string): string | undefined {
  const open: ('{' | '[')[] = [];
  let isString = false;
  let best: {readonly end: number; readonly closers: string} | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{' || sign === '[') {
      // No table lies so deep; what does would take longer than anybody waits.
      if (open.push(sign) > 100) return undefined;
    } else if (sign === '}' || sign === ']') {
      open.pop();
      // Records are the objects of a list that lies in no other: what lies within a record may be torn.
      if (sign === '}' && open.indexOf('[') === open.length - 1 && open.at(-1) === '[')
        best = {end: at + 1, closers: closersOf(open)};
    }
  }
  return best && text.slice(0, best.end) + best.closers;
}

const closersOf = (open: readonly string[]) =>
  open
    .toReversed()
    .map((sign) => (sign === '{' ? '}' : ']'))
    .join('');
