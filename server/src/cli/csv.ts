import type {Transform} from 'node:stream';
import {Readable} from 'node:stream';
import {stringify} from 'csv-stringify';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {Item, Questionnaire} from '../../../src/model/item.ts';
import {isQuestion, walk} from '../../../src/model/item.ts';
import type {Text} from '../../../src/model/text.ts';
import {wordingOf} from '../../../src/model/text.ts';
import type {ExportedResponse} from '../store/store.ts';
import type {Cell} from './columns.ts';
import {columnsOf} from './columns.ts';

/** The versions of a questionnaire that were answered, the newest first. */
export type Versions = ReadonlyMap<string, Questionnaire>;

/** A stream and what it runs through, to be poured into something together, so that they end together. */
export type Body = readonly [Readable, ...Transform[]];

const leading = ['questionnaireVersion', 'language', 'channel'] as const;

/** Responses as CSV (RFC 4180), one a row, with a column for every question of every version. */
export function csvOf(responses: AsyncIterable<ExportedResponse>, versions: Versions): Body {
  const names = new Set([...versions.values()].flatMap(columnsOf).map(({name}) => name));
  return csv([...leading, ...names], rows());

  async function* rows() {
    const order = [...names];
    const columns = new Map(
      [...versions].map(([version, questionnaire]) => {
        const own = new Map(columnsOf(questionnaire).map((column) => [column.name, column]));
        return [version, order.map((name) => own.get(name))];
      }),
    );
    for await (const {answers, ...response} of responses) {
      const values = new Map(answers.map(({linkId, value}) => [linkId, value]));
      const cells = (columns.get(response.questionnaireVersion) ?? []).map((column) => {
        const value = column && values.get(column.item.linkId);
        return value === undefined ? undefined : column?.cell(value);
      });
      yield [...leading.map((name) => response[name]), ...cells];
    }
  }
}

/** What the columns of the export mean, and what their codes stand for. */
export function codebookOf({language}: Consultation, versions: Versions): Body {
  const words = (text: Text | undefined) =>
    text === undefined ? undefined : wordingOf(text, language, language).text;
  return csv(['column', 'questionnaireVersion', 'type', 'question', 'holds', 'code', 'label'], rows());

  function* rows(): Generator<readonly Cell[]> {
    for (const [version, questionnaire] of versions)
      for (const {name, item, code, holds} of columnsOf(questionnaire)) {
        const row = [name, version, item.type, words(item.text), holds];
        const label = [...(item.rows ?? []), ...(item.options ?? [])].find((one) => one.code === code)?.text;
        yield [...row, code, words(label)];
        if (codesInCells(item))
          for (const option of code === undefined || item.type === 'matrix' ? (item.options ?? []) : [])
            yield [...row, option.code, words(option.text)];
      }
  }
}

const codesInCells = ({type}: Item) => type === 'choice' || type === 'matrix';

/**
 * A questionnaire without its questions about personal data, which are not for publication: what it marks as such, and
 * what is marked elsewhere, by `linkId`.
 */
export function withoutPersonal(
  {version, items}: Questionnaire,
  elsewhere: ReadonlySet<string> = new Set(),
): {
  readonly questionnaire: Questionnaire;
  readonly left: number;
} {
  const personal = new Set(personalIn(items, elsewhere));
  const kept = (list: readonly Item[]): Item[] =>
    list
      .filter(({linkId}) => !personal.has(linkId))
      .map((item) => (item.items ? {...item, items: kept(item.items)} : item));
  const left = [...walk(items)].filter((item) => isQuestion(item) && personal.has(item.linkId)).length;
  return {questionnaire: {version, items: kept(items)}, left};
}

/** The `linkId` of everything about personal data. A personal group makes all in it personal. */
export function* personalIn(
  items: readonly Item[],
  elsewhere: ReadonlySet<string> = new Set(),
): Generator<string> {
  for (const item of items) {
    if (item.personal || elsewhere.has(item.linkId)) for (const one of walk([item])) yield one.linkId;
    else yield* personalIn(item.items ?? [], elsewhere);
  }
}

function csv(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): Body {
  const text = stringify({
    header: true,
    columns: [...columns],
    // Without the mark, spreadsheets read accents as something else.
    bom: true,
    record_delimiter: 'windows',
    // A line end of any kind is quoted, or what follows it would be a row of its own.
    quoted_match: /[\r\n]/,
    // What people wrote must not run when an office opens it.
    escape_formulas: true,
  });
  return [Readable.from(rows), text];
}
