import type {QuestionResult, ResultCount, ResultPoint} from '../../../src/model/results.ts';
import type {CountedQuestion} from './questions.ts';
import type {TalliedQuestion} from './tally.ts';

/*
 * What may be published of a question about personal data (docs/decisions/0034). The proof: among the hidden cells of a
 * question there are always at least two different numbers, and nothing that is published would change if those numbers
 * were dealt out among them in another way. So nobody can tell which cell has which.
 */

/** A cell of fewer people is hidden. */
export const fewest = 5;

/** The types of which something more than the number of answers is published when they are personal. */
const published: readonly string[] = ['choice', 'choices', 'rating', 'matrix', 'location'];

/** The types whose number of answers is all there is, so that nothing is hidden. */
const countedOnly: readonly string[] = ['text', 'paragraph', 'email', 'file', 'consent'];

/** What may be published of a question, in a snapshot after which there may be others or in the last one. */
export function protectedResult(tallied: TalliedQuestion, isFinal: boolean): QuestionResult {
  const {question, asked, answered, figures} = tallied;
  const {item, personal, followsPersonal, changes} = question;
  const blank = {linkId: item.linkId, counts: [], points: [], texts: [], changes: [...changes]};
  if (!personal && !followsPersonal) return {...blank, asked, answered, ...figures};
  // Two snapshots would tell who came between them; and who is asked because of a personal answer is a cell of it.
  if (!isFinal || followsPersonal) return {...blank, hidden: true};
  if (answered < fewest) return {...blank, asked, hidden: true};
  if (countedOnly.includes(item.type)) return {...blank, asked, answered};
  if (!published.includes(item.type)) return {...blank, asked, answered, hidden: true};
  const {counts = [], points = [], mean} = figures;
  const cells = withoutSmall(question, counts, answered);
  const shown = withoutSmallPoints(points);
  const hidden = shown.length < points.length || cells.some(({count}) => count === undefined);
  return {
    ...blank,
    asked,
    answered,
    counts: cells,
    points: shown,
    ...(hidden ? {hidden} : mean === undefined ? {} : {mean}),
  };
}

/** The counts that may be shown, each row of a matrix by itself. Each is there; what is hidden has no number. */
function withoutSmall(
  question: CountedQuestion,
  counts: readonly ResultCount[],
  answered: number,
): ResultCount[] {
  const {item, uneven} = question;
  // Where people may choose several, how many did not choose one is a cell too.
  const isSeveral = item.type === 'choices' || (item.type === 'matrix' && item.multiple === true);
  const others = (count: number) => (isSeveral ? answered - count : Infinity);
  const hidden = new Set<ResultCount>();
  for (const row of new Set(counts.map((cell) => cell.row))) {
    const cells = counts.filter((cell) => cell.row === row);
    const numbers = cells.map(({count = 0}) => count);
    const isHidden = hiddenAmong(numbers, (count) => count < fewest || others(count) < fewest);
    // Where cells are not alike, more is known of one than of another: then all are hidden or none.
    const all = uneven && numbers.some(isHidden);
    for (const cell of cells) if (all || isHidden(cell.count ?? 0)) hidden.add(cell);
  }
  return counts.map((cell) => {
    if (!hidden.has(cell)) return cell;
    const {row, code} = cell;
    return row === undefined ? {code} : {row, code};
  });
}

/** Points are not told of at all when they are hidden: there are more places than anybody could list. */
function withoutSmallPoints(points: readonly ResultPoint[]): ResultPoint[] {
  const isHidden = hiddenAmong(
    points.map(({count}) => count),
    (count) => count < fewest,
  );
  return points.filter(({count}) => !isHidden(count));
}

/**
 * The numbers that are hidden: those that are small, and the smallest of the others with all that are equal to it, so
 * that which is which depends on the numbers alone.
 */
function hiddenAmong(
  numbers: readonly number[],
  isSmall: (count: number) => boolean,
): (count: number) => boolean {
  if (!numbers.some(isSmall)) return () => false;
  const next = Math.min(...numbers.filter((count) => !isSmall(count)));
  return (count) => isSmall(count) || count === next;
}
