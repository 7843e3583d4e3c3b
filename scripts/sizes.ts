import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {languages} from '../src/messages/messages.ts';
import type {Graph} from './graph.ts';
import {alone} from './loads.ts';
import type {Measure, Measures} from './measure.ts';
import {faultsOf, measure} from './measure.ts';
import {isCurrent, sizesTable, withTable} from './sizes-table.ts';
import {tidy} from './tidy.ts';

const folder = 'dist/cdn';
const readme = 'README.md';

/** What the build in dist/cdn comes to; `size` says how many bytes a file of it has. */
export function builtMeasures(size: (file: string) => number): Measures {
  const path = `${folder}/.vite/graph.json`;
  if (!existsSync(path)) throw new Error('Nothing is built: run `npm run build` first.');
  const {all, unnamed} = measure(JSON.parse(readFileSync(path, 'utf8')) as Graph, languages, size);
  const single = Object.entries(alone).map(([budget, {about, file}]): Measure => ({
    budget,
    about,
    bytes: size(file),
    requests: 1,
    isPart: true,
    files: [file],
  }));
  return {all: [...all, ...single], unnamed};
}

/** A line for each measure; the largest of a budget's views is what counts. */
export function lines(measures: readonly Measure[], budgets: Readonly<Record<string, number>>): string {
  const rows = measures.map(({budget, about, bytes, requests, isPart}) => {
    const most = budgets[budget];
    const over = most !== undefined && bytes > most ? '  over' : '';
    const asked = isPart ? `+${requests}` : String(requests);
    return [about.padEnd(40), ...[bytes, most ?? '–', asked].map((cell) => String(cell).padStart(8)), over];
  });
  return [['brotli, in bytes'.padEnd(40), '    size', '  budget', 'requests'], ...rows]
    .map((cells) => cells.join(' ').trimEnd())
    .join('\n');
}

/** What opens the composer, apart from the widget that it shows: a tool's page, counted apart from a citizen's. */
const composerFiles = ['index.html', 'index.css', 'composer.js'];

/** Its line, and what is wrong with it. */
export function composerMeasure(
  size: (file: string) => number,
  most: number,
): {line: string; faults: string[]} {
  const bytes = composerFiles.reduce((sum, file) => sum + size(file), 0);
  const about = 'the composer, before anything is pasted';
  const over = bytes > most;
  return {
    line: `${about.padEnd(40)} ${[bytes, most].map((cell) => String(cell).padStart(8)).join(' ')}${over ? '  over' : ''}`,
    faults: over ? [`${about} is ${bytes} bytes, ${bytes - most} over its budget`] : [],
  };
}

async function main(args: readonly string[]): Promise<number> {
  const {arengo} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    arengo: {budgets: Record<string, number>; tools: {composer: number}};
  };
  const brotli = (file: string) => brotliCompressSync(readFileSync(`${folder}/${file}`)).length;
  const measures = builtMeasures(brotli);
  console.log(lines(measures.all, arengo.budgets));
  const composer = composerMeasure(
    (file) => brotliCompressSync(readFileSync(`dist/composer/${file}`)).length,
    arengo.tools.composer,
  );
  console.log(composer.line);
  if (args.includes('--files'))
    for (const {about, files} of measures.all)
      console.log(`\n${about}\n${files.map((file) => `  ${file} ${brotli(file)}`).join('\n')}`);

  const faults = [...faultsOf(measures, arengo.budgets), ...composer.faults];
  const table = sizesTable(measures.all, arengo.budgets);
  const text = readFileSync(readme, 'utf8');
  if (args.includes('--write')) {
    writeFileSync(readme, await tidy(readme, withTable(text, table)));
  } else if (!isCurrent(text, table))
    faults.push(`The table of sizes in ${readme} is not current: npm run sizes -- --write`);
  if (faults.length > 0) console.error(`\n${faults.join('\n')}\nWhat is in it: npm run sizes -- --files`);
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
