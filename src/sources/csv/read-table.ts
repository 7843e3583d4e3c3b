import {hides} from '../../model/table-fault.ts';
import type {TableFault} from '../../model/table-fault.ts';
import {events, meetings} from './agenda.ts';
import {commitments} from './commitments.ts';
import {datasets} from './datasets.ts';
import {ogpCommitments} from './ogp.ts';
import {orRegister} from './registers.ts';
import type {TableReading} from './table.ts';
import {tableOf} from './table.ts';

/**
 * Read a CSV table of any kind, without being told what its columns mean; the name of its file may say of which months
 * it is. Never throws.
 */
export function readTable(input: string | Uint8Array, name?: string): TableReading {
  return orRegister(tableOf(input, [meetings, ogpCommitments, commitments, events, datasets]), input, name);
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
  name?: string,
): TableCheck {
  const reading = readTable(input, name);
  const said = (faults: readonly TableFault[]) => faults.map(words.fault);
  return {
    is: reading.is,
    entries: reading.is === 'unreadable' ? 0 : reading.items.length,
    faults: said(reading.faults.filter(hides)),
    remarks: said(reading.faults.filter((fault) => !hides(fault))),
  };
}
