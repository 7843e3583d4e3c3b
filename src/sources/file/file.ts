import {Anything} from '../../model/anything.ts';
import type {Schema} from '../../model/read.ts';
import {read} from '../../model/read.ts';
import type {TableFault} from '../../model/table-fault.ts';
import {readBytes, UnreadableBody} from '../body.ts';
import type {TableReading} from '../csv/table.ts';
import {SourceFailure} from '../failure.ts';
import {decoded} from '../participation/address.ts';
import {request} from '../request.ts';
import type {Listing, OpenOptions} from '../source.ts';

/** What reads the tables of a noun: it comes when a file is one. */
export type ReadTable = () => Promise<
  (bytes: Uint8Array, name: string) => TableReading | Promise<TableReading>
>;

/**
 * A file on any web server. `.json` in our shapes: one document, a list `{"items": […]}` or a bare array; where one
 * is wanted of several, the fragment names it (`piano.json#A1`). `.csv` as a spreadsheet writes it.
 */
export function fileAt(src: string, {fetch}: OpenOptions, readTable?: ReadTable) {
  const {href: url, fragment} = partsOf(src);
  const fails = (reason: 'unreadable' | 'unsupported' | 'missing', detail: string) =>
    new SourceFailure(reason, {url, detail});
  return {
    url,

    async load(signal?: AbortSignal): Promise<Content> {
      const loaded = await request(url, Anything, {
        signal,
        fetch,
        headers: {accept: 'application/json, text/csv;q=0.9, */*;q=0.5'},
        read: (response, limit) => contentOf(response, limit, url, readTable),
      });
      if (loaded instanceof Content) return loaded;
      throw new TypeError('the file was not read');
    },

    /** The document of a file, or the one of several that the address names. */
    one(value: unknown, name: 'id' | 'code'): unknown {
      const entries = entriesIn(value);
      const named = fragment === '' ? undefined : entries.find((entry) => fieldOf(entry, name) === fragment);
      if (named !== undefined || entries.length === 1) return named ?? entries[0];
      if (fragment !== '')
        throw fails('missing', `there is no ${name} "${fragment}" among ${entries.length}`);
      throw fails('unsupported', `a list of ${entries.length}: say which with #<${name}>`);
    },

    fitting<T>(schema: Schema<T>, value: unknown): T {
      const reading = read(schema, value);
      if (reading.fits) return reading.value;
      const [{path, reason}] = reading.misfits;
      throw fails('unreadable', `${path} ${reason}`);
    },
  };
}

/** What a file holds: JSON, or a table. */
class Content {
  readonly value: unknown;
  readonly table: TableReading | undefined;

  constructor(value: unknown, table?: TableReading) {
    this.value = value;
    this.table = table;
  }
}

async function contentOf(
  response: Response,
  limit: number,
  url: string,
  reader: ReadTable | undefined,
): Promise<Content> {
  const type = response.headers.get('content-type') ?? '';
  // A page in place of the file: most often a login, or an error with a friendly face.
  if (!response.ok || /\bhtml\b/i.test(type)) {
    void response.body?.cancel();
    throw new UnreadableBody(`expected JSON or CSV, the content type is ${type || 'missing'}`);
  }
  const bytes = new Uint8Array(await readBytes(response, limit));
  if (isJson(type, new URL(url).pathname, bytes)) {
    try {
      return new Content(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)));
    } catch (cause) {
      throw new UnreadableBody(`not JSON: ${String(cause)}`, {cause});
    }
  }
  if (reader === undefined) throw new UnreadableBody('a consultation cannot be a table');
  const table = await (await reader())(bytes, partsOf(url).name);
  if (table.is === 'unreadable') throw new UnreadableBody(listOf(table.faults));
  return new Content(undefined, table);
}

/** Its type tells, or its name; where both are silent, how it begins. */
function isJson(type: string, path: string, bytes: Uint8Array): boolean {
  if (/\bcsv\b/i.test(type) || /\.csv$/i.test(path)) return false;
  if (/\bjson\b/i.test(type) || /\.json$/i.test(path)) return true;
  return /^\uFEFF?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}

/** The rows that can be shown; the console says what is wrong with the others. */
export function shown<T>(
  url: string,
  {unreadable, faults}: Exclude<TableReading, {is: 'unreadable'}>,
  items: readonly T[],
): Listing<T> {
  if (unreadable > 0 && items.length === 0)
    throw new SourceFailure('unreadable', {url, detail: listOf(faults)});
  if (faults.length > 0) console.warn(`arengo: ${url}: ${unreadable} rows cannot be read: ${listOf(faults)}`);
  return {items, unreadable, faults};
}

function listOf(faults: readonly TableFault[]): string {
  const said = faults.slice(0, 5).map(({code, ...rest}) => `${code} ${JSON.stringify(rest)}`);
  return [...said, ...(faults.length > 5 ? [`and ${faults.length - 5} more`] : [])].join('; ');
}

export function entriesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const items = fieldOf(value, 'items');
  return Array.isArray(items) ? items : [value];
}

export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  // An own key of an object can be read; its type stays unknown.
  return (value as Record<string, unknown>)[name];
}

export function partsOf(src: string) {
  const url = new URL(src);
  const hash = url.hash.slice(1);
  url.hash = '';
  return {
    href: url.href,
    host: url.host,
    name: decoded(url.pathname.split('/').at(-1) ?? ''),
    // The fragment of a link that says how to show the file is not the name of a part of it.
    fragment: hash.startsWith('arengo') ? '' : decoded(hash),
  };
}
