/** A chunk of the build, by its file. */
export interface Chunk {
  readonly name: string;
  /** The modules in it, from the root of the project. */
  readonly modules: readonly string[];
  /** The module it is the way to. */
  readonly entry?: string | undefined;
  /** The files it needs. */
  readonly imports: readonly string[];
  /** The files it may ask for later. */
  readonly dynamicImports: readonly string[];
}
export type Graph = Readonly<Record<string, Chunk>>;

/** The file by which a module comes to a page. */
export function fileOf(graph: Graph, module: string): string | undefined {
  const files = Object.keys(graph);
  return (
    files.find((file) => graph[file]?.entry === module) ??
    files.find((file) => graph[file]?.modules.includes(module))
  );
}

/** The files loaded for these modules: their chunks and all that those import statically. */
export function filesOf(graph: Graph, modules: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    graph[file]?.imports.forEach(follow);
  };
  for (const module of modules) {
    const file = fileOf(graph, module);
    if (file === undefined) throw new Error(`Nothing of the build holds ${module}.`);
    follow(file);
  }
  return seen;
}
