/** A file of the build, as its check needs it. */
export interface Sealed {
  /** SHA-256, in base64. */
  readonly hash: string;
  /** The files that must have run before it. */
  readonly needs: string[];
  /** The files it may ask for later. */
  readonly later: readonly string[];
}

type Files = ReadonlyMap<string, Sealed>;

/** A noun's way in, and the files that only this noun leads to. */
export interface NounTable {
  readonly entry: string;
  readonly members: readonly string[];
}

/**
 * Which table a file is in: that of the one noun that leads to it, or the common one, which also holds the ways in
 * and what these need at once.
 */
export function nounsOf(files: Files, ways: readonly string[]): {common: string[]; nouns: NounTable[]} {
  const atOnce = new Set(ways.flatMap((way) => [...reached(files, way, new Set(), false)]));
  const stops = new Set(ways);
  // Links, the report: what leads nowhere further needs no table.
  const reach = ways.map((entry) => ({entry, all: reached(files, entry, stops, true)}));
  const times = (file: string) => reach.filter(({all}) => all.has(file)).length;
  const nouns = reach
    .map(({entry, all}) => ({
      entry,
      members: [...all].filter((file) => times(file) === 1 && !atOnce.has(file)).sort(),
    }))
    .filter(({members}) => members.length > 0);
  const own = new Set(nouns.flatMap(({members}) => members));
  return {common: [...files.keys()].filter((file) => !own.has(file)).sort(), nouns};
}

/** All files a file leads to, at once or also later; other ways in are not followed. */
function reached(files: Files, start: string, stops: ReadonlySet<string>, isLaterToo: boolean): Set<string> {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file) || (file !== start && stops.has(file))) return;
    seen.add(file);
    const {needs = [], later = []} = files.get(file) ?? {};
    [...needs, ...(isLaterToo ? later : [])].forEach(follow);
  };
  follow(start);
  return seen;
}

/** A line a file, in the order given: its name without `.js`, its hash, the numbers of the lines it needs. */
export function tableOf(files: Files, names: readonly string[]): readonly string[] {
  const numbers = new Map(names.map((name, index) => [name, index]));
  return names.map((name) => {
    const {hash = '', needs = []} = files.get(name) ?? {};
    const lines = needs.map((need) => {
      const line = numbers.get(need);
      if (line === undefined) throw new Error(`${name} needs ${need}, which is in another table.`);
      return line;
    });
    return [short(name), hash.replace('=', ''), ...lines].join(' ');
  });
}

const short = (name: string) => name.replace(/^chunks\//, '').replace(/\.js$/, '');
