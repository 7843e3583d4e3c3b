/**
 * What of a JSON text that was cut off can be read: all records that are whole, with the brackets closed behind the
 * last of them. `undefined`: not even one is whole.
 */
export function wholePartOf(text: string): string | undefined {
  const open: ('{' | '[')[] = [];
  let isString = false;
  let best: {readonly end: number; readonly closers: string; readonly depth: number} | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{' || sign === '[') open.push(sign);
    else if (sign === '}' || sign === ']') {
      open.pop();
      // Of objects in a list, those that lie least deep are the records; what lies within one of them may be torn.
      if (sign === '}' && open.at(-1) === '[' && open.length <= (best?.depth ?? Infinity))
        best = {end: at + 1, closers: closersOf(open), depth: open.length};
    }
  }
  return best && text.slice(0, best.end) + best.closers;
}

const closersOf = (open: readonly string[]) =>
  open
    .toReversed()
    .map((sign) => (sign === '{' ? '}' : ']'))
    .join('');
