import type {TableFault} from '../../model/table-fault.ts';

/**
 * The names a column may have, in Italian and in English, separated by commas; the first is how faults call it.
 * They are compared without accents, capitals, punctuation and what stands in brackets: `N° registro` is `n registro`.
 */
export type Names = {readonly it: string; readonly en: string};

/** What columns a kind of table has. */
export type Shape<F extends string> = {
  readonly columns: Readonly<Record<F, Names>>;
  /** The language of its texts, where its names are the same in both. */
  readonly language?: HeaderLanguage;
  /** Of each group, one column must be there. */
  readonly required: readonly (readonly NoInfer<F>[])[];
};

export type HeaderLanguage = 'it' | 'en';

/** Where the columns of a shape are in a header. */
export type Columns<F extends string> = {
  readonly indexOf: (field: F) => number | undefined;
  /** How many were found. */
  readonly count: number;
  /** The language of the header, and so of the table. */
  readonly language: HeaderLanguage;
  /** How whoever keeps the table calls a column. */
  readonly nameOf: (field: F) => string;
  readonly missing: readonly (readonly string[])[];
  readonly remarks: readonly TableFault[];
};

/** Find the columns of a shape in a header. */
export function columnsIn<F extends string>(
  {columns, required, language: given}: Shape<F>,
  header: readonly string[],
): Columns<F> {
  // The keys of a record are its type's; TypeScript widens them to string.
  const fields = Object.keys(columns) as F[];
  const found = header.map((cell) => {
    const name = plainName(cell);
    const named = (language: HeaderLanguage, field: F) => namesOf(columns[field][language]).includes(name);
    const field = fields.find((one) => named('it', one) || named('en', one));
    return {cell, field, it: field && named('it', field), en: field && named('en', field)};
  });
  const at = new Map<F, number>();
  const repeated: TableFault[] = [];
  for (const [index, {field, cell}] of found.entries()) {
    if (field === undefined) continue;
    if (at.has(field)) repeated.push({code: 'repeatedColumn', column: cell});
    else at.set(field, index);
  }
  const english = found.filter(({en, it}) => en && !it).length;
  const italian = found.filter(({en, it}) => it && !en).length;
  const language = given ?? (english > italian ? 'en' : 'it');
  const canonical = (field: F) => columns[field][language].split(', ')[0] ?? field;
  const ignored = found.filter(({field, cell}) => field === undefined && cell !== '').map(({cell}) => cell);
  return {
    indexOf: (field) => at.get(field),
    count: at.size,
    language,
    nameOf: (field) => header[at.get(field) ?? -1] ?? canonical(field),
    missing: required
      .filter((group) => !group.some((one) => at.has(one)))
      .map((group) => group.map(canonical)),
    remarks: [
      ...repeated,
      ...(ignored.length > 0 ? [{code: 'ignoredColumns', found: ignored} as const] : []),
    ],
  };
}

/** A text to compare: without accents, capitals, punctuation and what stands in brackets. */
export function plainName(text: string): string {
  return withoutBrackets(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Each opening bracket with all up to the next closing one. Every character is looked at once, however many open. */
function withoutBrackets(text: string): string {
  const parts = text.split(')');
  const rest = parts.pop() ?? '';
  const kept = parts.map((part) => {
    const start = part.indexOf('(');
    return start < 0 ? `${part})` : `${part.slice(0, start)} `;
  });
  return kept.join('') + rest;
}

const namesOf = (names: string) => names.split(', ').map(plainName);
