import type {Cell, Label, Line, Table} from './figure.ts';
import type {Item} from './item.ts';
import type {QuestionResult, ResultCount} from './results.ts';
import type {Text} from './text.ts';

/**
 * The tables of a question, by its type; one of which nothing is known has those of its counts. `now` is the question
 * as it is asked now, and says what is gone.
 */
export function tablesOf(
  result: QuestionResult,
  item: Item | undefined,
  now: Item | undefined,
): readonly Table[] {
  const {counts, points, answered} = result;
  const label = labelsOf(item, now);
  const shared = (of: Table['of'], list: readonly ResultCount[], row: Partial<Table> = {}): Table => {
    const isShared = answered !== undefined && answered > 0;
    return {
      of,
      ...row,
      columns: isShared ? ['people', 'share'] : ['people'],
      lines: list.map(({code, count}) => ({
        label: label(code),
        cells: [peopleOf(count), ...(isShared ? [shareOf(count, answered)] : [])],
        bars: isShared && count !== undefined ? [count / answered] : [],
      })),
    };
  };
  switch (item?.type) {
    case 'ranking':
      return [ranking(result, label)];
    case 'allocation':
      return [allocation(result, label, item.total)];
    case 'matrix':
      return rowsOf(counts, item, now).map(([row, list]) => shared('answers', list, row));
    case 'location':
      return [
        shared('places', counts),
        {
          of: 'points',
          columns: ['people'],
          lines: points.map(({lat, lon, count}) => ({
            label: {is: 'point', lat, lon},
            cells: [{is: 'people', count}],
            bars: [],
          })),
        },
      ];
    default:
      return [shared('answers', counts), measures(result)];
  }
}

function ranking({counts, answered = 0}: QuestionResult, label: (code: string) => Label): Table {
  return {
    of: 'answers',
    columns: ['rank', 'first', 'ranked'],
    lines: counts.map(({code, count, mean, first}) => ({
      label: label(code),
      cells: [amountOf(mean), peopleOf(first), peopleOf(count)],
      bars: first !== undefined && answered > 0 ? [first / answered] : [],
    })),
  };
}

function allocation({counts}: QuestionResult, label: (code: string) => Label, all = 100): Table {
  return {
    of: 'answers',
    columns: ['mean', 'total', 'given'],
    lines: counts.map(({code, count, mean, total}) => ({
      label: label(code),
      cells: [amountOf(mean), amountOf(total), peopleOf(count)],
      bars: mean === undefined ? [] : [mean / all],
    })),
  };
}

/** Mean, middle, ends and sum, as far as they are known. */
function measures(result: QuestionResult): Table {
  const lines = (['mean', 'median', 'min', 'max', 'total'] as const).flatMap((measure): Line[] => {
    const value = result[measure];
    if (value === undefined) return [];
    const cell: Cell = typeof value === 'number' ? {is: 'amount', value} : {is: 'day', day: value};
    return [{label: {is: 'measure', measure}, cells: [cell], bars: []}];
  });
  return {of: 'measures', columns: ['value'], lines};
}

/** The counts of each row of a matrix, in the order of its rows; then those of rows that are no longer there. */
function rowsOf(
  counts: readonly ResultCount[],
  {rows = []}: Item,
  now: Item | undefined,
): (readonly [Pick<Table, 'row' | 'isRowGone'>, ResultCount[]])[] {
  const texts = new Map<string, Text>(rows.map(({code, text}) => [code, text]));
  const codes = new Set([...texts.keys(), ...counts.map(({row = ''}) => row)]);
  return [...codes].map((code) => [
    {row: texts.get(code) ?? code, ...(isGone(now?.rows, code, now) ? {isRowGone: true} : {})},
    counts.filter(({row = ''}) => row === code),
  ]);
}

/** Of a question that is still asked: is there no such option or row now? */
const isGone = (list: readonly {readonly code: string}[] = [], code: string, now: Item | undefined) =>
  now !== undefined && !list.some((one) => one.code === code);

const peopleOf = (count: number | undefined): Cell =>
  count === undefined ? {is: 'hidden'} : {is: 'people', count};
const shareOf = (count: number | undefined, of: number): Cell =>
  count === undefined ? {is: 'hidden'} : {is: 'share', count, of};
const amountOf = (value: number | undefined): Cell =>
  value === undefined ? {is: 'unknown'} : {is: 'amount', value};

/** What a code means in a question, and whether it is gone `now`; one that nobody knows stands for itself. */
export function labelsOf(item: Item | undefined, now: Item | undefined): (code: string) => Label {
  const texts = new Map(item?.options?.map(({code, text}) => [code, text]));
  return (code) => {
    const value = Number(code);
    if (item?.type === 'date') return {is: 'day', day: code};
    if (item?.type !== 'rating' || !Number.isFinite(value))
      return {
        is: 'text',
        text: texts.get(code) ?? code,
        ...(isGone(now?.options, code, now) ? {isGone: true} : {}),
      };
    const {min = 1, max = 5, minLabel, maxLabel} = item;
    return {is: 'number', value, means: value === min ? minLabel : value === max ? maxLabel : undefined};
  };
}
