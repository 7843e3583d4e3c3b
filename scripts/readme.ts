import {existsSync, readFileSync} from 'node:fs';
import {tidy} from './tidy.ts';

export interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
}
export interface Declaration {
  customElement?: boolean;
  members?: (Described & {kind?: string; privacy?: string; attribute?: string})[];
  tagName?: string;
  summary?: string;
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}
/** The part of a custom elements manifest that the tables are made from. */
export interface Manifest {
  modules: {path: string; declarations?: Declaration[]; exports?: {kind: string}[]}[];
}

const start = '<!-- api:start -->';
const end = '<!-- api:end -->';
const sections = [
  ['Attributes', 'attributes'],
  ['Events', 'events'],
  ['Slots', 'slots'],
  ['Parts', 'cssParts'],
  ['Custom properties', 'cssProperties'],
] as const;

/** The README with the API tables of `manifest` between its markers; nothing where there are no markers. */
export function readme(manifest: Manifest): {path: string; text: Promise<string>}[] {
  return ['README.md'].filter(existsSync).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return text.includes(start) && text.includes(end)
      ? [{path, text: tidy(path, insert(text, manifest))}]
      : [];
  });
}

/** Puts the tables between the markers of `text`. */
export function insert(text: string, manifest: Manifest): string {
  const before = text.slice(0, text.indexOf(start) + start.length);
  const after = text.slice(text.indexOf(end));
  return `${before}\n\n${tables(manifest)}\n\n${after}`;
}

/** One heading a tag, and a table for each kind of thing that it documents. */
export function tables(manifest: Manifest): string {
  const tags = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName !== undefined)
    .sort((left, right) => String(left.tagName).localeCompare(String(right.tagName)));
  return tags.map(describe).join('\n\n');
}

function describe(declaration: Declaration): string {
  const parts = sections.flatMap(([title, key]) => {
    const rows = declaration[key]?.filter(({description}) => description !== undefined) ?? [];
    if (rows.length === 0) return [];
    const typed = rows.some((row) => row.type !== undefined);
    const head = [title, ...(typed ? ['Type'] : []), 'What it is'];
    const lines = rows.map((row) => [
      row.name === '' ? '(default)' : code(row.name),
      ...(typed ? [row.type ? code(row.type.text) : ''] : []),
      `${cell(row.description ?? '')}${row.default ? ` Default: ${code(row.default)}.` : ''}`,
    ]);
    return [[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
  });
  const summary = declaration.summary ? [declaration.summary] : [];
  return [`### \`<${String(declaration.tagName)}>\``, ...summary, ...parts].join('\n\n');
}

const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text: string) => `\`${cell(text)}\``;
