import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {rolldown, type Plugin} from 'rolldown';
import {fileOf, type Graph} from './graph.ts';

const folder = 'dist/cdn';

/** A noun's own file; a plan draws its commitments, so that file has both. */
export const nouns = ['consultation', 'agenda', 'dataset', 'plan'] as const;

/**
 * One file with all of a noun, in every language: for pages that can take one file and no folder. It is made of the
 * same chunks, so it runs the same code. It defines the tags and nothing else: links stay links.
 */
export async function buildSingles(): Promise<void> {
  const graph = JSON.parse(readFileSync(`${folder}/.vite/graph.json`, 'utf8')) as Graph;
  const entryOf = (noun: string) => fileOf(graph, `src/elements/${noun}/define.ts`) ?? '';
  const entries = nouns.map(entryOf);
  for (const noun of nouns) {
    const others = entries.filter((entry) => entry !== entryOf(noun));
    // Also what only another noun asks for, in a chunk that all share: it cannot be without that noun.
    const foreign = Object.keys(graph).filter((file) =>
      needed(graph, file).some((one) => others.includes(one)),
    );
    await buildSingle(
      noun,
      entryOf(noun),
      foreign.map((file) => file.replace('chunks/', '')),
    );
  }
}

/** A file and all that it imports. */
function needed(graph: Graph, file: string, seen: Set<string> = new Set()): readonly string[] {
  if (!seen.has(file)) {
    seen.add(file);
    graph[file]?.imports.forEach((one) => needed(graph, one, seen));
  }
  return [...seen];
}

async function buildSingle(noun: string, entry: string, foreign: readonly string[]) {
  const bundle = await rolldown({
    input: resolve(folder, entry),
    plugins: [whole(foreign)],
  });
  const {output} = await bundle.generate({format: 'es', codeSplitting: false, minify: true});
  await bundle.close();
  // Rolldown leaves files of what nothing asks for any more.
  const [file] = output;
  const asked = [...file.imports, ...file.dynamicImports].filter((one) => one !== file.fileName);
  if (asked.length > 0) throw new Error(`The single file of ${noun} asks for ${asked.join()}.`);
  mkdirSync(`${folder}/single`, {recursive: true});
  writeFileSync(`${folder}/single/arengo-${noun}.js`, file.code);
}

/** Chunks that ask for each other, not the loader; another noun comes by a file of its own, or stays a link. */
const whole = (foreign: readonly string[]): Plugin => ({
  name: 'arengo:whole',
  transform: (code) =>
    code
      .replace(/\$arengo\("([\w.-]+\.js)"\)/g, (_call, file: string) =>
        foreign.includes(file) ? 'Promise.resolve()' : `import("./${file}")`,
      )
      .replaceAll('$arengo(`', 'import(/* @vite-ignore */`'),
});
