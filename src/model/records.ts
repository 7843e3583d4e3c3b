import * as z from 'zod/mini';

/** One record of a list: an object whose fields are anything. */
export const DataRecord = z.custom<Readonly<Record<string, unknown>>>(isRecord);
export type DataRecord = z.infer<typeof DataRecord>;

/** A table as text, ready to be shown. */
export type TextTable = {readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]};

/** Where open data in JSON keep their records: a bare list, a list of ours, CKAN's, OData's, and what others do. */
const places: readonly (readonly string[])[] = [
  [],
  ['items'],
  ['result', 'records'],
  ['result', 'results'],
  ['records'],
  ['results'],
  ['data'],
  ['value'],
];

/** The records of a JSON document; `undefined`: it is no list of objects. */
export function recordsIn(document: unknown): readonly DataRecord[] | undefined {
  for (const place of places) {
    const found = place.reduce<unknown>(
      (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      document,
    );
    if (!Array.isArray(found)) continue;
    const records = found.flatMap((one) => {
      const reading = z.safeParse(DataRecord, one);
      return reading.success ? [reading.data] : [];
    });
    // A list of something else is no table; one odd entry among records hides none of them.
    if (records.length > 0 || found.length === 0) return records;
  }
  return onlyListIn(document);
}

/** The one list of objects that lies least deep, under whatever name: of several, none is more the table than others. */
function onlyListIn(document: unknown): readonly DataRecord[] | undefined {
  let level: readonly unknown[] = [document];
  for (let depth = 0; depth < 3; depth += 1) {
    level = level.filter(isRecord).flatMap((one) => Object.values(one));
    const [list, another] = level.filter((one) => Array.isArray(one) && one.some(isRecord));
    if (Array.isArray(list)) return another === undefined ? list.filter(isRecord) : undefined;
  }
  return undefined;
}

/** The first records as a table; the columns are all the fields they have, in the order they appear. */
export function tableOf(records: readonly DataRecord[], most: number): TextTable {
  const shown = records.slice(0, most);
  const columns = [...new Set(shown.flatMap((record) => Object.keys(record)))];
  return {columns, rows: shown.map((record) => columns.map((name) => textOf(own(record, name))))};
}

/** Nothing and null are an empty cell; what has parts is written as JSON. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    // Deeper than an engine writes.
    return '…';
  }
}

const own = (record: DataRecord, name: string) => (Object.hasOwn(record, name) ? record[name] : undefined);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
