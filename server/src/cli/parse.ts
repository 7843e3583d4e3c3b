import {extname} from 'node:path';
import {LineCounter, parseDocument} from 'yaml';

/** What a JSON or YAML file says, or why it cannot be read: line and column first, where they are known. */
export type Parsed = {readonly value?: unknown; readonly faults: readonly string[]};

/** Parse a file by the ending of its name. */
export function parse(name: string, text: string): Parsed {
  return extname(name).toLowerCase() === '.json' ? parseJson(text) : parseYaml(text);
}

function parseYaml(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  if (document.errors.length === 0) {
    try {
      return {value: document.toJS(), faults: []};
    } catch (error) {
      // Anchors can multiply without end; the parser stops them here.
      return {faults: [` ${messageOf(error)}`]};
    }
  }
  return {
    faults: document.errors.map(({pos, message}) => {
      const {line, col} = lines.linePos(pos[0]);
      return `${line}:${col}: ${message}`;
    }),
  };
}

function parseJson(text: string): Parsed {
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, '')), faults: []};
  } catch (error) {
    return {faults: [` ${messageOf(error)}`]};
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
