import {wholePartOf} from '../../model/cut-json.ts';
import {featuresIn} from '../../model/geojson.ts';
import {jsonLinesIn} from '../../model/json-lines.ts';
import type {Outline} from '../../model/outline.ts';
import {outlineOf} from '../../model/outline.ts';
import type {PreviewFault} from '../../model/preview-fault.ts';
import type {TextTable} from '../../model/records.ts';
import {isRecord, recordsIn, tableOf} from '../../model/records.ts';
import type {OpenOptions} from '../source.ts';
import {part} from '../source.ts';
import type {GridRow} from '../csv/grid.ts';
import {grids} from './chunks.ts';
import {headOf} from './head.ts';
import {faultOf, isInsecure} from './fault.ts';
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
      /** Lines whose quotation marks do not add up, features and lines of JSON that cannot be read. */
      readonly torn: number;
      readonly outline: Outline | undefined;
    } & TextTable);

/** The kind of file that can be shown. */
export type PreviewFormat = 'table' | 'json';

type Options = Pick<OpenOptions, 'fetch'> & {
  readonly signal?: AbortSignal;
  /** The page that asks; by default the one that we are in. */
  readonly page?: string;
};

/** The first rows of a file. Throws `SourceFailure`, or the reason of the signal. */
export async function previewOf(
  url: string,
  format: PreviewFormat,
  {page = globalThis.location?.href, ...options}: Options = {},
): Promise<Preview> {
  if (isInsecure(url, page)) return nothing('insecure');
  const {bytes, isCut, contentType} = await headOf(url, mostBytes, options);
  const {text, encoding} = decoded(bytes, contentType);
  const fault = faultOf(bytes, text);
  if (fault) return nothing(fault);
  const about = {isCut, encoding};
  return format === 'json' ? ofJson(text, about) : ofTable(text, about, await part(url, grids));
}

type About = {readonly isCut: boolean; readonly encoding: string | undefined};

const nothing = (why: PreviewFault): Preview => ({is: 'nothing', why});

function ofTable(text: string, about: About, gridOf: Awaited<ReturnType<typeof grids>>): Preview {
  const grid = gridOf(text);
  if ('code' in grid) return nothing('empty');
  // The last of what was cut off is left out; but a mark that opens and never closes takes all that follows with it.
  const whole = grid.rows.filter(
    (row, index) => !about.isCut || index < grid.rows.length - 1 || linesOf(row) > mostRows,
  );
  if (whole.length === 0) return nothing(about.isCut ? 'noneWhole' : 'headerOnly');
  const rows = whole.filter(({isTorn}) => !isTorn);
  const torn = whole.reduce((sum, row) => sum + (row.isTorn ? linesOf(row) : 0), 0);
  // Not all as arguments: of narrow rows, 1 MB holds more than an engine takes.
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), grid.header.length);
  const columns = Array.from({length: width}, (_, index) => grid.header[index] ?? '');
  const cells = rows.slice(0, mostRows).map((row) => columns.map((_, index) => row.cells[index] ?? ''));
  return shown({columns, rows: cells}, {...about, total: rows.length, torn});
}

/** How many lines of the file a row takes. */
const linesOf = ({cells}: GridRow) => cells.join('').split('\n').length;

function ofJson(text: string, about: About): Preview {
  // Found in the text: of what was cut off, the records that are whole may be of another kind.
  if (/"type"\s*:\s*"Topology"/.test(text)) return nothing('topology');
  const lines = jsonLinesIn(text, about.isCut);
  const whole = about.isCut ? wholePartOf(text) : text;
  if (!lines && whole === undefined) return nothing('noneWhole');
  const document = lines ? documentOf(lines.records) : parsed(whole ?? '');
  if (document === undefined) return nothing('brokenJson');
  const torn = lines?.unreadable ?? 0;
  const geo = featuresIn(document);
  if (geo) {
    const records = geo.features.map(({properties}) => properties ?? {});
    return shown(
      tableOf(records, mostRows),
      {...about, total: records.length, torn: torn + geo.unreadable},
      outlineOf(geo.features),
    );
  }
  const records = recordsIn(document);
  if (!records) return nothing('noTable');
  if (records.length === 0) return nothing('headerOnly');
  return shown(tableOf(records, mostRows), {...about, total: records.length, torn});
}

/** Features that stand one a line are as good as a collection of them. */
function documentOf(records: readonly unknown[]): unknown {
  const isPlaces = records.every((one) => isRecord(one) && one['type'] === 'Feature');
  return isPlaces ? {type: 'FeatureCollection', features: records} : records;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
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
