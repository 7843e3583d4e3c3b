import {isRecord} from './records.ts';

/** What stands one a line, and how many lines cannot be read. */
export type JsonLines = {readonly records: readonly unknown[]; readonly unreadable: number};

/**
 * Objects of JSON that stand one a line (NDJSON, JSON Lines; RFC 8142 puts a sign before each). Of a text that was cut
 * off the last line is left out. `undefined`: it is something else.
 */
export function jsonLinesIn(text: string, isCut: boolean): JsonLines | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\u001E/, '').trim())
    .filter(Boolean);
  const [first = '', second] = lines;
  if (second === undefined || !isRecord(parsed(first))) return undefined;
  const whole = isCut ? lines.slice(0, -1) : lines;
  const records = whole.map(parsed).filter(isRecord);
  return {records, unreadable: whole.length - records.length};
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
