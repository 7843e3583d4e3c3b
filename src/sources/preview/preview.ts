import {wholePartOf} from '../../model/cut-json.ts';
import {featuresIn} from '../../model/geojson.ts';
import type {Outline} from '../../model/outline.ts';
import {outlineOf} from '../../model/outline.ts';
import type {PreviewFault} from '../../model/preview-fault.ts';
import type {TextTable} from '../../model/records.ts';
import {recordsIn, tableOf} from '../../model/records.ts';
import type {OpenOptions} from '../source.ts';
import {part} from '../source.ts';
import type {GridRow} from '../csv/grid.ts';
import {grids} from './chunks.ts';
import {headOf} from './head.ts';
import {decoded} from './text.ts';

/** The most of a file that is fetched, in bytes. */
export const mostBytes = 1_000_000;

/** The most rows and columns that are shown. */
const mostRows = 20;
const mostColumns = 40;

/** What a file shows of itself. */
export type Preview =
  | {readonly is: 'nothing'; readonly why: PreviewFault}
  | ({
      readonly is: 'table';
      /** How many rows were read, and how many columns there are. */
      readonly total: number;
      readonly width: number;
      /** There is more of the file, and what was cut off in the middle is left out. */
      readonly isCut: boolean;
      /** Where it is not UTF-8. */
      readonly encoding: string | undefined;
      /** Lines whose quotation marks do not add up, or features that cannot be read. */
      readonly torn: number;
      readonly outline: Outline | undefined;
    } & TextTable);

/** The kind of file that can be shown. */
export type PreviewFormat = 'table' | 'json';

/** The first rows of a file. Throws `SourceFailure`, or the reason of the signal. */
export async function previewOf(
  url: string,
  format: PreviewFormat,
  options: Pick<OpenOptions, 'fetch'> & {readonly signal?: AbortSignal} = {},
): Promise<Preview> {
  const {bytes, isCut, contentType} = await headOf(url, mostBytes, options);
  if (bytes.length === 0) return nothing('empty');
  if (isBinary(bytes)) return nothing('binary');
  const {text, encoding} = decoded(bytes, contentType);
  const about = {isCut, encoding};
  if (text.trim() === '') return nothing('empty');
  if (/^\s*<(!doctype\s+html|html|head|body)\b/i.test(text)) return nothing('html');
  return format === 'json' ? ofJson(text, about) : ofTable(text, about, await part(url, grids));
}

type About = {readonly isCut: boolean; readonly encoding: string | undefined};

const nothing = (why: PreviewFault): Preview => ({is: 'nothing', why});

/** Archives, spreadsheets of today and of old, PDF, compressed files. */
const isBinary = (bytes: Uint8Array) =>
  ['PK\u0003\u0004', '%PDF-', '\u00d0\u00cf\u0011\u00e0', '\u001f\u008b'].some((mark) =>
    [...mark].every((sign, index) => bytes[index] === sign.charCodeAt(0)),
  );

function ofTable(text: string, about: About, gridOf: Awaited<ReturnType<typeof grids>>): Preview {
  const grid = gridOf(text);
  if ('code' in grid) return nothing('empty');
  // The last of what was cut off is left out; but a mark that opens and never closes takes all that follows with it.
  const whole = grid.rows.filter(
    (row, index) => !about.isCut || index < grid.rows.length - 1 || linesOf(row) > mostRows,
  );
  if (whole.length === 0) return nothing('headerOnly');
  const rows = whole.filter(({isTorn}) => !isTorn);
  const torn = whole.reduce((sum, row) => sum + (row.isTorn ? linesOf(row) : 0), 0);
  const width = Math.max(grid.header.length, ...rows.map(({cells}) => cells.length));
  const columns = Array.from({length: width}, (_, index) => grid.header[index] ?? '');
  const cells = rows.slice(0, mostRows).map((row) => columns.map((_, index) => row.cells[index] ?? ''));
  return shown({columns, rows: cells}, {...about, total: rows.length, torn});
}

/** How many lines of the file a row takes. */
const linesOf = ({cells}: GridRow) => cells.join('').split('\n').length;

function ofJson(text: string, about: About): Preview {
  const document = parsed(text, about.isCut);
  if (document === undefined) return nothing('brokenJson');
  const geo = featuresIn(document);
  if (geo) {
    const records = geo.features.map(({properties}) => properties ?? {});
    return shown(
      tableOf(records, mostRows),
      {...about, total: records.length, torn: geo.unreadable},
      outlineOf(geo.features),
    );
  }
  const records = recordsIn(document);
  if (!records) return nothing('noTable');
  if (records.length === 0) return nothing('headerOnly');
  return shown(tableOf(records, mostRows), {...about, total: records.length, torn: 0});
}

/** JSON that was cut off is read as far as its records are whole. */
function parsed(text: string, isCut: boolean): unknown {
  const whole = isCut ? wholePartOf(text) : text;
  if (whole === undefined) return undefined;
  try {
    return JSON.parse(whole.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function shown(
  {columns, rows}: TextTable,
  about: About & {readonly total: number; readonly torn: number},
  outline?: Outline,
): Preview {
  return {
    is: 'table',
    ...about,
    width: columns.length,
    columns: columns.slice(0, mostColumns),
    rows: rows.map((cells) => cells.slice(0, mostColumns)),
    outline,
  };
}
