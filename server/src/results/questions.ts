import {canonical} from '../../../src/model/canonical.ts';
import type {Item, Option, Questionnaire, Row} from '../../../src/model/item.ts';
import {isQuestion, walk} from '../../../src/model/item.ts';
import type {ResultChange} from '../../../src/model/results.ts';

/** A question as it is counted: what all versions of it that were answered have together. */
export type CountedQuestion = {
  /** As the newest version asks it. */
  readonly item: Item;
  /** Whatever could be chosen in any version; the newest version's first. */
  readonly options: readonly Option[];
  readonly rows: readonly Row[];
  /** In a `rating`: its steps in every version, the lowest first. */
  readonly steps: readonly number[];
  /** The versions that ask it. */
  readonly versions: ReadonlySet<string>;
  readonly changes: readonly ResultChange[];
  /** It asks for personal data, in itself or in a group that does, in any version. */
  readonly personal: boolean;
  /** Whether it is shown depends on the answer to a personal question. */
  readonly followsPersonal: boolean;
  /** What could be chosen was not always the same, or not alike: options that exclude others. */
  readonly uneven: boolean;
};

/** An item, and the groups it is in. */
type Placed = {readonly item: Item; readonly groups: readonly Item[]};

/** Versions in the order of their names ("9" before "10"), the one that is asked today last. */
export function inOrder(
  questionnaires: readonly Questionnaire[],
  current: string | undefined,
): readonly Questionnaire[] {
  const {compare} = new Intl.Collator('en', {numeric: true});
  const isCurrent = ({version}: Questionnaire) => Number(version === current);
  return [...questionnaires].sort((a, b) => isCurrent(a) - isCurrent(b) || compare(a.version, b.version));
}

/**
 * The questions of all versions that were answered, the oldest version first. The same `linkId` is the same question
 * as long as it is of the same type: where the type changed, the newest counts, and the answers of another type do not.
 */
export function countedQuestions(versions: readonly Questionnaire[]): readonly CountedQuestion[] {
  const placed = versions.map(({version, items}) => ({
    version,
    items: new Map([...placedIn(items)].map((one) => [one.item.linkId, one])),
  }));
  const newestFirst = [...placed].reverse();
  const linkIds = new Set(newestFirst.flatMap(({items}) => [...items.keys()]));
  const following = followersOfPersonal(versions);
  return [...linkIds].flatMap((linkId): CountedQuestion[] => {
    const all = newestFirst.flatMap(({version, items}) => {
      const one = items.get(linkId);
      return one ? [{version, ...one}] : [];
    });
    const [newest] = all;
    if (!newest) return [];
    const same = all.filter(({item}) => item.type === newest.item.type);
    const changes = changesOf(
      placed.map(({version, items}) => {
        const one = items.get(linkId);
        return {version, one: one?.item.type === newest.item.type ? one : undefined};
      }),
    );
    const options = merged(same.flatMap(({item}) => item.options ?? []));
    return [
      {
        item: newest.item,
        options,
        rows: merged(same.flatMap(({item}) => item.rows ?? [])),
        steps: stepsOf(same.map(({item}) => item)),
        versions: new Set(same.map(({version}) => version)),
        changes,
        personal: all.some(({item, groups}) => [item, ...groups].some(({personal}) => personal === true)),
        followsPersonal: following.has(linkId),
        uneven:
          options.some(({exclusive}) => exclusive === true) ||
          changes.some(({kind}) => kind === 'options' || kind === 'rules'),
      },
    ];
  });
}

/** How a question was last put, with all that could ever be chosen: what its figures need to be read. */
export function lastWords({item, options, rows}: CountedQuestion): Item {
  const {linkId, type, text, multiple, total, unit, min, max, minLabel, maxLabel, bounds} = item;
  const plainly = (list: readonly Row[]) => list.map(({code, text: words}) => ({code, text: words}));
  return {
    ...{linkId, type, text, multiple, total, unit, min, max, minLabel, maxLabel, bounds},
    ...(options.length > 0 ? {options: plainly(options)} : {}),
    ...(rows.length > 0 ? {rows: plainly(rows)} : {}),
  };
}

/** What of these words a questionnaire does not have: whole questions, and of others the options and rows. */
export function goneFrom(words: readonly Item[], current: readonly Item[]): readonly Item[] {
  const known = new Map(Array.from(walk(current), (item) => [item.linkId, item]));
  return words.flatMap((item): Item[] => {
    const now = known.get(item.linkId);
    if (!now) return [item];
    const [options, rows] = [without(item.options, now.options), without(item.rows, now.rows)];
    const {linkId, type, text} = item;
    if (options.length + rows.length === 0) return [];
    return [
      {
        ...{linkId, type, text},
        ...(options.length > 0 ? {options} : {}),
        ...(rows.length > 0 ? {rows} : {}),
      },
    ];
  });
}

function without<T extends Row>(list: readonly T[] = [], others: readonly Row[] = []): T[] {
  const codes = new Set(others.map(({code}) => code));
  return list.filter(({code}) => !codes.has(code));
}

function* placedIn(items: readonly Item[], groups: readonly Item[] = []): Generator<Placed> {
  for (const item of items) {
    if (isQuestion(item)) yield {item, groups};
    if (item.items) yield* placedIn(item.items, [...groups, item]);
  }
}

/** Every question that is shown or not by what a personal one was answered, at first or second hand, in any version. */
function followersOfPersonal(versions: readonly Questionnaire[]): ReadonlySet<string> {
  const all = versions.flatMap(({items}) => [...placedIn(items)]);
  const isPersonal = ({item, groups}: Placed) => [item, ...groups].some(({personal}) => personal === true);
  const sources = new Set(all.filter(isPersonal).map(({item}) => item.linkId));
  const followers = new Set<string>();
  for (let before = -1; before < followers.size;) {
    before = followers.size;
    for (const {item, groups} of all)
      if (
        [item, ...groups].some(({enableWhen = []}) =>
          enableWhen.some(({question}) => sources.has(question) || followers.has(question)),
        )
      )
        followers.add(item.linkId);
  }
  return followers;
}

function merged<T extends {readonly code: string}>(list: readonly T[]): readonly T[] {
  const byCode = new Map<string, T>();
  for (const one of list) if (!byCode.has(one.code)) byCode.set(one.code, one);
  return [...byCode.values()];
}

function stepsOf(items: readonly Item[]): readonly number[] {
  const steps = items.flatMap(({type, min, max, step = 1}) => {
    if (type !== 'rating') return [];
    const [from, to] = [typeof min === 'number' ? min : 1, typeof max === 'number' ? max : 5];
    return Array.from({length: Math.round((to - from) / step) + 1}, (_, index) => plain(from + index * step));
  });
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** Without what decimal fractions lose: 0.1 + 0.2 is 0.3. */
export const plain = (number: number) => Number(number.toPrecision(12)) + 0;

type InVersion = {readonly version: string; readonly one: Placed | undefined};

function changesOf(versions: readonly InVersion[]): readonly ResultChange[] {
  return versions.slice(1).flatMap(({version, one}, index): ResultChange[] => {
    const before = versions[index]?.one;
    if (!before || !one) {
      if (one) return [{version, kind: 'added'}];
      return before ? [{version, kind: 'removed'}] : [];
    }
    const [then, now] = [aspectsOf(before), aspectsOf(one)];
    const kinds = ['text', 'options', 'rules'] as const;
    return kinds
      .filter((kind) => canonical(then[kind]) !== canonical(now[kind]))
      .map((kind) => ({version, kind}));
  });
}

/** What of a question may change. When it is shown is among the rules, that of its groups too. */
function aspectsOf({item, groups}: Placed) {
  const {
    linkId: _,
    type: __,
    text,
    help,
    minLabel,
    maxLabel,
    unit,
    options,
    rows,
    items: ___,
    ...rules
  } = item;
  const shown = groups.map(({enableWhen, enableBehavior}) => ({enableWhen, enableBehavior}));
  return {text: {text, help, minLabel, maxLabel, unit}, options: {options, rows}, rules: {rules, shown}};
}
