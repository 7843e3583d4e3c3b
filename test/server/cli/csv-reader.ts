/** The rows of a CSV text, read by the letter of RFC 4180 and by nobody's library. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/uy;
  const body = text.replace(/^\uFEFF/, '');
  let row: string[] = [];
  while (cell.lastIndex < body.length) {
    const at = cell.lastIndex;
    const match = cell.exec(body);
    if (!match) throw new Error(`no CSV at ${at}: ${JSON.stringify(body.slice(at, at + 20))}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
