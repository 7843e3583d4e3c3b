import type {ReviewColumn, ReviewWords} from '../../../src/messages/reviews.ts';
import {canonicalText} from '../../../src/model/response.ts';
import type {FreeText, TextPlace, Verdict} from '../store/reviews.ts';
import {marksOf} from './describe.ts';
import {personalDataIn, redacted} from './personal-data.ts';
import {idOf, isSame} from './sheet-cells.ts';
import type {SheetRow} from './sheet-rows.ts';
import {columns} from './sheet-rows.ts';

/** The rows of a sheet, the header first; `row` as a spreadsheet counts. */
export type Cells = readonly {readonly row: number; readonly cells: readonly string[]}[];

/** A row that decides something. */
export type SheetDecision = {readonly row: number; readonly place: TextPlace; readonly verdict: Verdict};

/** Why a row, or the header, is refused. */
export type SheetFault = {readonly row: number; readonly what: string};

/** A row with a decision in it. */
type Filled = {
  readonly row: number;
  readonly values: Pick<SheetRow, 'id' | 'text' | 'decision' | 'published' | 'confirmed'>;
};

/** Columns that must be there: without them nobody knows what is decided about what. */
const needed: readonly ReviewColumn[] = ['id', 'text', 'decision', 'published', 'confirmed'];

/** What a sheet decides about these texts, and every fault in it; in any of these languages. */
export async function decisionsIn(
  cells: Cells,
  texts: AsyncIterable<FreeText>,
  words: ReviewWords,
  languages: readonly ReviewWords[],
) {
  const {filled, undecided, faults} = filledIn(cells, words, languages);
  const named = await textsCalled(new Set(filled.map(({values}) => values.id)), texts);
  const seen = new Set<string>();
  const judged = filled.map((one): SheetDecision | SheetFault => {
    const {row, values} = one;
    const text = named.get(values.id);
    if (values.id === '') return {row, what: words.fault.missingId};
    if (seen.has(values.id)) return {row, what: words.fault.repeatedId};
    seen.add(values.id);
    return text ? judge(one, text, words, languages) : {row, what: words.fault.unknownId};
  });
  return {
    decisions: judged.filter((one) => 'verdict' in one),
    undecided,
    faults: [...faults, ...judged.filter((one) => 'what' in one)],
  };
}

async function textsCalled(ids: ReadonlySet<string>, texts: AsyncIterable<FreeText>) {
  const named = new Map<string, FreeText>();
  for await (const text of texts) {
    const id = await idOf(text.place);
    if (ids.has(id)) named.set(id, text);
  }
  return named;
}

/** A sheet by its columns; rows without a decision are counted only. */
function filledIn(
  [header, ...rows]: Cells,
  words: ReviewWords,
  languages: readonly ReviewWords[],
): {readonly filled: readonly Filled[]; readonly undecided: number; readonly faults: readonly SheetFault[]} {
  const names = (header?.cells ?? []).map((cell) =>
    columns.find((column) => languages.some((one) => folded(one.column[column]) === folded(cell))),
  );
  const top = header?.row ?? 1;
  const faults = [
    ...needed
      .filter((column) => !names.includes(column))
      .map((column) => words.fault.missingColumn(words.column[column])),
    ...names
      .filter((name, index) => name !== undefined && names.indexOf(name) !== index)
      .map((name) => words.fault.repeatedColumn(name === undefined ? '' : words.column[name])),
  ].map((what) => ({row: top, what}));
  if (faults.length > 0) return {filled: [], undecided: 0, faults};
  const all = rows.map(({row, cells}): Filled => {
    const value = (column: ReviewColumn) => cells[names.indexOf(column)]?.trim() ?? '';
    return {
      row,
      values: {
        id: value('id'),
        text: value('text'),
        decision: value('decision'),
        published: value('published'),
        confirmed: value('confirmed'),
      },
    };
  });
  // Somebody who wrote what to publish and forgot to say so decided something.
  const filled = all.filter(({values}) => values.decision !== '' || values.published !== '');
  return {filled, undecided: all.length - filled.length, faults};
}

/** What a row decides about a text, or why it cannot. `text`: the text with the row's id, as it is stored. */
function judge(
  {row, values}: Filled,
  text: FreeText,
  words: ReviewWords,
  languages: readonly ReviewWords[],
): SheetDecision | SheetFault {
  const verdict = verdictOf(values, text, words, languages);
  return typeof verdict === 'string' ? {row, what: verdict} : {row, place: text.place, verdict};
}

function verdictOf(
  values: Filled['values'],
  {text}: FreeText,
  words: ReviewWords,
  languages: readonly ReviewWords[],
): Verdict | string {
  const {fault} = words;
  const means = (of: (one: ReviewWords) => string, cell: string) =>
    languages.some((one) => folded(of(one)) === folded(cell));
  const is = (['publish', 'redact', 'hold'] as const).find((one) =>
    means(({decision}) => decision[one], values.decision),
  );
  if (is === undefined) return fault.unknownDecision(values.decision);
  const isChanged = !isSame(values.text, text);
  const published = canonicalText(values.published);
  if (is !== 'redact') {
    if (isChanged) return fault.changedText;
    if (published !== '' && !isSame(published, text)) return fault.publishedDiffers;
    if (is === 'hold') return {is};
  }
  const proposed = personalDataIn(text).length > 0 ? redacted(text) : '';
  const shown = is === 'publish' ? text : published || (isChanged ? canonicalText(values.text) : proposed);
  if (shown === '') return isChanged ? fault.emptyText : fault.nothingToPublish;
  const marks = marksOf(shown, words);
  if (marks !== '' && !means(({yes}) => yes, values.confirmed)) return fault.stillMarked(marks);
  return is === 'publish' ? {is} : {is, text: shown};
}

/** Capitals and accents do not count: "Si" is yes. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .trim()
    .toLowerCase();
