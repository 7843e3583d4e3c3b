import type {Measure} from './measure.ts';

const start = '<!-- sizes:start -->';
const end = '<!-- sizes:end -->';

/** As far apart, in KB, as the same code comes out of another Node's brotli, and a little more. */
const tolerance = 0.2;

/** A row of the table: what it is about, its size in KB, the most it may have, its requests. */
type Row = readonly [about: string, size: string, most: string, requests: string];

/** What a page loads, in KB of 1,024 bytes, as a table in Markdown. */
export function sizesTable(measures: readonly Measure[], budgets: Readonly<Record<string, number>>): string {
  const head: Row = ['What', 'KB', 'At most', 'Requests'];
  const rows = measures.map(({budget, about, bytes, requests, isPart}): Row => [
    about,
    (bytes / 1024).toFixed(1),
    String((budgets[budget] ?? 0) / 1024),
    isPart ? `+${requests}` : String(requests),
  ]);
  const rule: Row = ['---', '--:', '--:', '--:'];
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A text with the table between its markers. */
export function withTable(text: string, table: string): string {
  const [before, after] = around(text);
  return `${before}\n\n${table}\n\n${after}`;
}

/** Does a text say what the table says? Its sizes may be a little off: another brotli made them. */
export function isCurrent(text: string, table: string): boolean {
  const [before, after] = around(text);
  const written = rowsOf(text.slice(before.length, text.length - after.length));
  const measured = rowsOf(table);
  return (
    written.length === measured.length &&
    measured.every(([about, size, most, requests], index) => {
      const [sameAbout, otherSize, sameMost, sameRequests] = written[index] ?? [];
      const isNear = size === otherSize || Math.abs(Number(size) - Number(otherSize)) <= tolerance + 1e-9;
      return about === sameAbout && isNear && most === sameMost && requests === sameRequests;
    })
  );
}

function around(text: string): readonly [before: string, after: string] {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no place for the table: ${start} … ${end}.`);
  return [text.slice(0, from + start.length), text.slice(to)];
}

const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
