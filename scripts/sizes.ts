import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

/** One chunk of Vite's build manifest. */
export interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
  css?: string[];
}
export type Graph = Record<string, Chunk>;

export interface Measure {
  name: string;
  bytes: number;
  files: string[];
}

/** The entries that a page in one language loads; what a source adds to the core is its widgets' schemas. */
const loader = ['src/embed/loader.ts'];
const links = ['src/embed/links.ts'];
const diagnosis = ['src/sources/diagnosis.ts'];
const core = ['src/messages/it/common.ts'];
const widget = (noun: string) => [
  `src/elements/${noun}/define.ts`,
  // The two share their budget and their words (DESIGN §6).
  ...(noun === 'plan' ? ['src/elements/commitment/define.ts'] : []),
  `src/sources/participation/${noun}.ts`,
  `src/messages/it/${noun}.ts`,
];

/** The files loaded for these entries: their chunks and all that those import statically. */
export function filesOf(graph: Graph, entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const follow = (key: string) => {
    const chunk = graph[key];
    if (!chunk || seen.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
    chunk.imports?.forEach(follow);
  };
  entries.forEach(follow);
  return seen;
}

/**
 * Measures loader, core, and what links, a failure and each budgeted widget add to the core.
 * A widget adds what its entries load and the core does not; the chunk named `core` is the core's.
 */
export function measure(graph: Graph, widgets: readonly string[], size: (file: string) => number): Measure[] {
  const missing = [...loader, ...links, ...diagnosis, ...core, ...widgets.flatMap(widget)].filter(
    (entry) => !(entry in graph),
  );
  if (missing.length > 0) throw new Error(`The build has no chunk of its own for ${missing.join(', ')}.`);
  const total = (name: string, files: Iterable<string>): Measure => {
    const list = [...files].sort();
    return {name, files: list, bytes: list.reduce((bytes, file) => bytes + size(file), 0)};
  };
  const shared = Object.keys(graph).filter((key) => graph[key]?.name === 'core');
  const inCore = filesOf(graph, [...loader, ...shared, ...core]);
  const added = (entries: readonly string[]) =>
    [...filesOf(graph, entries)].filter((file) => !inCore.has(file));
  return [
    total('loader', filesOf(graph, loader)),
    total('core', inCore),
    total('links', added(links)),
    total('diagnosis', added(diagnosis)),
    ...widgets.map((noun) => total(noun, added(widget(noun)))),
  ];
}

/** Prints the table and gives the names of those over their budget. */
export function overBudget(measures: readonly Measure[], budgets: Record<string, number>): string[] {
  console.log('what            brotli   budget');
  for (const {name, bytes} of measures) {
    const budget = budgets[name];
    const over = budget !== undefined && bytes > budget ? '  over' : '';
    console.log(
      `${name.padEnd(14)} ${String(bytes).padStart(7)}  ${String(budget ?? '–').padStart(7)}${over}`,
    );
  }
  return measures.filter(({name, bytes}) => bytes > (budgets[name] ?? Infinity)).map(({name}) => name);
}

function main(): number {
  const path = 'dist/cdn/.vite/manifest.json';
  if (!existsSync(path)) {
    console.error('Nothing is built: run `npm run build` first.');
    return 1;
  }
  const graph = JSON.parse(readFileSync(path, 'utf8')) as Graph;
  const {arengo} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    arengo: {budgets: Record<string, number>};
  };
  const widgets = Object.keys(arengo.budgets).filter((name) => name !== 'loader' && name !== 'core');
  const brotli = (file: string) => brotliCompressSync(readFileSync(`dist/cdn/${file}`)).length;
  const measures = measure(graph, widgets, brotli);
  const over = overBudget(measures, arengo.budgets);
  if (process.argv.includes('--files'))
    for (const {name, files} of measures)
      console.log(`\n${name}\n${files.map((file) => `  ${file} ${brotli(file)}`).join('\n')}`);
  if (over.length > 0) console.error(`Over budget: ${over.join(', ')}. See with: npm run sizes -- --files`);
  return over.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
