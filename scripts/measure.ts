import type {Graph} from './graph.ts';
import {filesOf} from './graph.ts';
import type {Load} from './loads.ts';
import {core, pages, parts} from './loads.ts';

/** What one load comes to, in the language in which it is largest. */
export interface Measure {
  /** The name of its budget. */
  readonly budget: string;
  readonly about: string;
  /** Bytes, on top of what is there before it. */
  readonly bytes: number;
  /** Scripts of a whole page, or what a part adds to one. */
  readonly requests: number;
  readonly isPart: boolean;
  /** What `bytes` are made of. */
  readonly files: readonly string[];
}

export interface Measures {
  readonly all: readonly Measure[];
  /** Files that no load asks for: they have no budget. */
  readonly unnamed: readonly string[];
}

/** Measures the loader, the core, every page and every part of a build. */
export function measure(
  graph: Graph,
  languages: readonly string[],
  size: (file: string) => number,
): Measures {
  const seen = new Set<string>();
  const inEach = languages.map((language) => measuresIn(graph, language, size, seen));
  const [first = [], ...more] = inEach;
  const all = first.map((one, index) =>
    more.map((other) => other[index] ?? one).reduce((a, b) => (b.bytes > a.bytes ? b : a), one),
  );
  return {all, unnamed: Object.keys(graph).filter((file) => !seen.has(file))};
}

function measuresIn(
  graph: Graph,
  language: string,
  size: (file: string) => number,
  seen: Set<string>,
): readonly Measure[] {
  const loaded = (modules: readonly string[]) => {
    const files = filesOf(
      graph,
      modules.map((module) => module.replace('*', language)),
    );
    files.forEach((file) => seen.add(file));
    return files;
  };
  const weigh = (budget: string, about: string, files: readonly string[], isPart = false): Measure => ({
    budget,
    about,
    files: [...files].sort(),
    bytes: files.reduce((bytes, file) => bytes + size(file), 0),
    requests: files.length,
    isPart,
  });

  const inCore = loaded(core.modules);
  /** All that is there with a load, by what people call it. */
  const there = new Map<string, ReadonlySet<string>>([[core.about, inCore]]);
  const added = (budget: string, {about, modules, on = core.about}: Load, isPart: boolean): Measure => {
    const before = there.get(on);
    if (!before) throw new Error(`“${about}” comes on “${on}”, which nothing before it is called.`);
    const files = loaded(modules);
    there.set(about, new Set([...before, ...files]));
    return weigh(
      budget,
      about,
      [...files].filter((file) => !before.has(file)),
      isPart,
    );
  };
  const each = (loads: Readonly<Record<string, readonly Load[]>>, isPart: boolean) =>
    Object.entries(loads).flatMap(([budget, views]) => views.map((view) => added(budget, view, isPart)));

  const ofPages = each(pages, false);
  const everything = new Set([...there.values()].flatMap((files) => [...files]));
  return [
    weigh('loader', 'the loader alone', [...loaded(core.modules.slice(0, 1))]),
    weigh('core', core.about, [...inCore]),
    // Of a page, all its requests: nobody loads a widget without the core.
    ...ofPages.map((page) => ({...page, requests: page.requests + inCore.size})),
    weigh('total', 'all of it on one page', [...everything]),
    ...each(parts, true),
  ];
}

/** For each budget what is wrong with it, in words. */
export function faultsOf(
  {all, unnamed}: Measures,
  budgets: Readonly<Record<string, number>>,
): readonly string[] {
  return [
    ...all.flatMap(({budget, about, bytes}) => {
      const most = budgets[budget];
      if (most === undefined) return [`“${about}” has no budget "${budget}" in package.json.`];
      return bytes > most ? [`“${about}” is over its budget "${budget}": ${bytes} of ${most} bytes.`] : [];
    }),
    ...unnamed.map(
      (file) => `${file} is in no load: name it in scripts/loads.ts, with a budget in package.json.`,
    ),
    ...Object.keys(budgets)
      .filter((name) => !all.some(({budget}) => budget === name))
      .map((name) => `package.json has a budget "${name}" for nothing.`),
  ];
}
