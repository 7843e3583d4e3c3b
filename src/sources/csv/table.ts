import type {AgendaEntry} from '../../model/agenda.ts';
import type {Commitment} from '../../model/commitment.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {TableFault} from '../../model/table-fault.ts';
import type {HeaderLanguage, Shape} from './columns.ts';
import {columnsIn} from './columns.ts';
import type {Grid} from './grid.ts';
import {gridOf} from './grid.ts';
import {Row} from './row.ts';

type Content =
  | {readonly is: 'meetings'; readonly items: readonly AgendaEntry[]}
  | {readonly is: 'events'; readonly items: readonly AgendaEntry[]}
  | {readonly is: 'commitments'; readonly items: readonly Commitment[]}
  | {readonly is: 'datasets'; readonly items: readonly Dataset[]};

/** What a table says, as far as it can be read. */
export type TableReading =
  | (Content & {
      /** The language of its header; Italian where it cannot be told. */
      readonly language: HeaderLanguage;
      /** How many rows are not shown because of a fault. */
      readonly unreadable: number;
      /** Those of the table first, then row by row. */
      readonly faults: readonly TableFault[];
    })
  | {
      readonly is: 'unreadable';
      readonly language: HeaderLanguage;
      readonly faults: readonly [TableFault, ...TableFault[]];
    };

/** What a kind of table makes of one. */
type Attempt = {
  /** How many of its columns are there. */
  readonly score: number;
  readonly missing: readonly (readonly string[])[];
  readonly language: HeaderLanguage;
  readonly read: () => TableReading;
};

/** A kind of table: its columns, and what its rows mean. */
export type Kind = (grid: Grid) => Attempt;

/** Read a table as the kind that fits its header best. Never throws: what is wrong with it is part of what is read. */
export function tableOf(input: string | Uint8Array, kinds: readonly Kind[]): TableReading {
  const grid = gridOf(input);
  return 'code' in grid ? {is: 'unreadable', language: 'it', faults: [grid]} : tableIn(grid, kinds);
}

/** The same of cells that were taken apart before. */
export function tableIn(grid: Grid, kinds: readonly Kind[]): TableReading {
  const attempts = kinds
    .map((kind) => kind(grid))
    // What lacks a column it needs comes after what lacks none, however much else it has.
    .toSorted((a, b) => Math.min(a.missing.length, 1) - Math.min(b.missing.length, 1) || b.score - a.score);
  const [best] = attempts;
  if (!best || best.score === 0)
    return {
      is: 'unreadable',
      language: 'it',
      faults: [
        {
          code: 'unknownColumns',
          found: grid.header.filter(Boolean),
          expected: attempts.map((attempt) => attempt.missing),
        },
      ],
    };
  const {language, missing} = best;
  if (missing.length > 0)
    return {is: 'unreadable', language, faults: [{code: 'missingColumns', columns: missing}]};
  return best.read();
}

/** A kind of table of this shape. */
export function kindOf<F extends string>(
  shape: Shape<F>,
  contentOf: (rows: readonly Row<F>[]) => Content,
): Kind {
  return (grid) => {
    const columns = columnsIn(shape, grid.header);
    const {count, missing, language} = columns;
    const read = (): TableReading => {
      const rows = grid.rows.map((row) => new Row(row, columns, grid.header.length));
      const content = contentOf(rows);
      const none: readonly TableFault[] = rows.length === 0 ? [{code: 'noRows'}] : [];
      return {
        ...content,
        language,
        unreadable: rows.filter((row) => row.isHidden).length,
        faults: [...columns.remarks, ...none, ...rows.flatMap(({faults}) => faults)],
      };
    };
    return {score: count, missing, language, read};
  };
}
