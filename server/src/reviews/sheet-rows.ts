import type {Consultation} from '../../../src/model/consultation.ts';
import type {ReviewColumn, ReviewWords} from '../../../src/messages/reviews.ts';
import type {FreeText} from '../store/reviews.ts';
import {marksOf, questionOf} from './describe.ts';
import {redacted} from './personal-data.ts';
import {cellOf, idOf, longestCell} from './sheet-cells.ts';

/** The columns of the sheet, in their order. */
export const columns: readonly ReviewColumn[] = [
  'id',
  'question',
  'text',
  'marked',
  'proposed',
  'decision',
  'published',
  'confirmed',
];

/** One row: what stands in each column. */
export type SheetRow = Readonly<Record<ReviewColumn, string>>;

/** So many texts go into one sheet. */
export const mostRows = 10_000;

/** What is exported, and what is not: what does not fit into a cell, and what does not fit into the sheet. */
export type SheetRows = {
  readonly rows: readonly SheetRow[];
  readonly tooLong: number;
  readonly left: number;
};

/**
 * The texts that are to be reviewed, as the rows of a sheet. In the order of their ids, which is a random one: the texts
 * of one response do not stand together.
 */
export async function sheetRows(
  texts: AsyncIterable<FreeText>,
  consultation: Pick<Consultation, 'language'>,
  words: ReviewWords,
  lang: string,
): Promise<SheetRows> {
  const rows: SheetRow[] = [];
  let tooLong = 0;
  let left = 0;
  for await (const text of texts) {
    if (cellOf(text.text).length > longestCell) tooLong += 1;
    else if (rows.length >= mostRows) left += 1;
    else rows.push(await rowOf(text, consultation, words, lang));
  }
  return {rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)), tooLong, left};
}

async function rowOf(
  text: FreeText,
  consultation: Pick<Consultation, 'language'>,
  words: ReviewWords,
  lang: string,
): Promise<SheetRow> {
  const {question, option} = questionOf(text, consultation, lang);
  const proposed = redacted(text.text);
  return {
    id: await idOf(text.place),
    question: option === undefined ? question : `${question} (${words.beside(option)})`,
    text: cellOf(text.text),
    marked: marksOf(text.text, words).slice(0, longestCell),
    // Where nothing is marked nothing is proposed, and the eye finds what is.
    proposed: proposed === text.text ? '' : cellOf(proposed),
    decision: '',
    published: '',
    confirmed: '',
  };
}
