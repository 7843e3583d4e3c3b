/** What is needed to know of a chunk of the build, minified. */
export interface Output {
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly modules: Readonly<Record<string, unknown>>;
  readonly imports: readonly string[];
  code: string;
  dynamicImports: string[];
}

/** `export{t as listing}from"./pages.js"`, and imports for their effect. */
const pointer = /^(?:import"[^"]+";?|export\{([^{}]*)\}from"[^"]+";?)*$/;
const exported = /\bexport\{([^{}]*)\}(?!\s*from)/;

/**
 * A module that is asked for later and lies in a chunk with others comes by a file that only points to that chunk.
 * Whoever asks for it is sent to the chunk, which gives it under its own names too. Gives the files that nobody asks
 * for any more.
 */
export function straighten(chunks: readonly Output[]): readonly string[] {
  return chunks.filter((facade) => isPassed(facade, chunks)).map(({fileName}) => fileName);
}

function isPassed({fileName, facadeModuleId, modules, code}: Output, chunks: readonly Output[]): boolean {
  if (!facadeModuleId || Object.keys(modules).length > 0) return false;
  if (chunks.some(({imports}) => imports.includes(fileName))) return false;
  const target = chunks.find((chunk) => facadeModuleId in chunk.modules);
  const points = pointer.exec(code.trim());
  if (!target || !points || !gives(target, namesIn(points[1] ?? ''))) return false;
  for (const chunk of chunks) {
    if (!chunk.dynamicImports.includes(fileName)) continue;
    chunk.code = chunk.code.replaceAll(nameOf(fileName), nameOf(target.fileName));
    chunk.dynamicImports = chunk.dynamicImports.map((file) => (file === fileName ? target.fileName : file));
  }
  return true;
}

/** Makes a chunk export under these names too: `[its own name for it, the name that is asked for]`. */
function gives(target: Output, names: readonly (readonly [string, string])[]): boolean {
  if (names.length === 0) return true;
  const own = exported.exec(target.code);
  if (!own) return false;
  const locals = new Map(namesIn(own[1] ?? '').map(([local, name]) => [name, local]));
  const added = names.map(([name, asked]) => `${String(locals.get(name))} as ${asked}`);
  if (names.some(([name]) => !locals.has(name))) return false;
  target.code = target.code.replace(
    exported,
    (_clause, all: string) => `export{${[all, ...added].join(',')}}`,
  );
  return true;
}

/** `t as listing,u` → `[['t', 'listing'], ['u', 'u']]` */
const namesIn = (clause: string) =>
  clause
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part): readonly [string, string] => {
      const [from = '', to = from] = part.trim().split(/\s+as\s+/);
      return [from, to];
    });

const nameOf = (file: string) => file.replace(/^.*\//, '');
