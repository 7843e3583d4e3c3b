import type {AgendaEntry} from '../../model/agenda.ts';
import type {Commitment} from '../../model/commitment.ts';
import type {Dataset} from '../../model/dataset.ts';
import {hides} from '../../model/table-fault.ts';
import type {TableFault} from '../../model/table-fault.ts';
import {events, meetings, readEvents, readMeetings} from './agenda.ts';
import type {HeaderLanguage, Shape} from './columns.ts';
import {columnsIn} from './columns.ts';
import {commitments, readCommitments} from './commitments.ts';
import {datasets, readDatasets} from './datasets.ts';
import type {Grid} from './grid.ts';
import {gridOf} from './grid.ts';
import {Row} from './row.ts';

/** What a table can hold. */
export type TableKind = 'meetings' | 'events' | 'commitments' | 'datasets';

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

/** A kind of table, tried on a header. */
type Attempt = {
  /** How many of its columns are there. */
  readonly score: number;
  readonly missing: readonly (readonly string[])[];
  readonly language: HeaderLanguage;
  readonly read: () => TableReading;
};

/** In order: the first of those that fit best wins. */
const kinds: Readonly<Record<TableKind, (grid: Grid) => Attempt>> = {
  meetings: tried(meetings, (rows) => ({is: 'meetings', items: readMeetings(rows)})),
  commitments: tried(commitments, (rows) => ({is: 'commitments', items: readCommitments(rows)})),
  events: tried(events, (rows) => ({is: 'events', items: readEvents(rows)})),
  datasets: tried(datasets, (rows) => ({is: 'datasets', items: readDatasets(rows)})),
};

/**
 * Read a CSV table without being told what its columns mean. `wanted` are the kinds that make sense where it is
 * shown. Never throws: what is wrong with the table is part of what is read.
 */
export function readTable(
  input: string | Uint8Array,
  wanted: readonly TableKind[] = ['meetings', 'commitments', 'events', 'datasets'],
): TableReading {
  const grid = gridOf(input);
  if ('code' in grid) return {is: 'unreadable', language: 'it', faults: [grid]};
  const attempts = wanted
    .map((kind) => kinds[kind](grid))
    // What lacks a column it needs comes after what lacks none, however much else it has.
    .toSorted((a, b) => Math.min(a.missing.length, 1) - Math.min(b.missing.length, 1) || b.score - a.score);
  const [best] = attempts;
  if (!best || best.score === 0)
    return {
      is: 'unreadable',
      language: 'it',
      faults: [{code: 'unknownColumns', found: grid.header.filter((name) => name !== '')}],
    };
  const {language, missing} = best;
  if (missing.length > 0)
    return {is: 'unreadable', language, faults: [{code: 'missingColumns', columns: missing}]};
  return best.read();
}

function tried<F extends string>(shape: Shape<F>, contentOf: (rows: readonly Row<F>[]) => Content) {
  return (grid: Grid): Attempt => {
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

/** What `check` says of a table. */
export type TableCheck = {
  readonly is: TableReading['is'];
  /** How many entries can be shown. */
  readonly entries: number;
  /** What keeps rows, or everything, from being shown; each in the reader's words. */
  readonly faults: readonly string[];
  /** What is worth knowing and keeps nothing from being shown. */
  readonly remarks: readonly string[];
};

/** Check a table: the same verdicts in the same words as a widget's, for whoever keeps it. */
export function checkTable(
  input: string | Uint8Array,
  words: {readonly fault: (fault: TableFault) => string},
): TableCheck {
  const reading = readTable(input);
  const said = (faults: readonly TableFault[]) => faults.map(words.fault);
  return {
    is: reading.is,
    entries: reading.is === 'unreadable' ? 0 : reading.items.length,
    faults: said(reading.faults.filter(hides)),
    remarks: said(reading.faults.filter((fault) => !hides(fault))),
  };
}
