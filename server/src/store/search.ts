import type {Kysely, RawBuilder} from 'kysely';
import {sql} from 'kysely';
import type {Condition} from './filters.ts';
import {all} from './filters.ts';
import type {DocumentTable, Tables} from './schema.ts';
import {indexOf} from './word-index.ts';
import type {Sought} from './words.ts';
import {soughtBy} from './words.ts';

/** A word that is looked for, how often the index has it, as far as that was counted, and whether that is less. */
type Weighed = Sought & {readonly count: number; readonly isRare: boolean};

/** What is looked for in a collection. */
export type Search = {
  readonly table: DocumentTable;
  readonly words: readonly Weighed[];
  /** The word that the index is entered by. Without one, so many documents have the words that the list itself finds them. */
  readonly lead: Weighed | undefined;
};

/** A word that is there so often is frequent: it is looked for in the documents of the list, not in the index. */
const often = 5000;

/** How `q` is best looked for; `nothing`: no document has all its words. */
export async function searchFor(
  db: Kysely<Tables>,
  table: DocumentTable,
  q: string | undefined,
  frequentFrom = often,
): Promise<Search | 'nothing' | undefined> {
  const sought = soughtBy(q);
  if (sought === undefined) return undefined;
  if (sought.length === 0) return 'nothing';
  const counts = sought.map(
    (one, number) => sql`
      select ${sql.lit(number)} as number, count(*) as count
      from (select 1 from ${indexOf(table)} where ${matches(one)} limit ${sql.lit(frequentFrom)}) as counted`,
  );
  const {rows} = await sql<{
    number: number;
    count: number | string;
  }>`${sql.join(counts, sql` union all `)}`.execute(db);
  const count = new Map(rows.map((row) => [Number(row.number), Number(row.count)]));
  const words = sought.map((one, number): Weighed => {
    const found = count.get(number) ?? 0;
    return {...one, count: found, isRare: found < frequentFrom};
  });
  return words.some((one) => one.count === 0) ? 'nothing' : {table, words, lead: leadOf(words)};
}

/**
 * The rarest word; of those that are all frequent, the longest. A frequent beginning never leads: its words follow each
 * other in the index, and their documents are in no order.
 */
function leadOf(words: readonly Weighed[]): Weighed | undefined {
  const [lead] = words
    .filter((one) => one.isRare || !one.isBeginning)
    .toSorted((one, other) => one.count - other.count || other.word.length - one.word.length);
  return lead;
}

/** What a document of the list must have besides being in `placesOf`: words that the index was not asked for. */
export function leftOf({words}: Search): readonly RawBuilder<boolean>[] {
  return words.filter((one) => one.isBeginning && !one.isRare).map(inText);
}

/** Every word, looked for in the documents themselves. */
export const inTexts = ({words}: Search): readonly RawBuilder<boolean>[] => words.map(inText);

/**
 * Ids and places of the documents that have all words, but those of `leftOf`, by the index alone. `within` limits
 * `led.place` and `led.id`. Where the word that leads is a whole one they come in the order of the list.
 */
export function placesOf(
  {table, words}: Search,
  lead: Weighed,
  within: readonly Condition[],
): RawBuilder<unknown> {
  const others = words.filter((one) => one !== lead && (one.isRare || !one.isBeginning));
  return sql`
    select ${sql.raw(lead.isBeginning ? 'distinct' : '')} led.place, led.id from ${indexOf(table)} as led
    where ${all([matches(lead, 'led.word'), ...within, ...others.map((one) => alsoHas(table, one))])}`;
}

function alsoHas(table: DocumentTable, one: Sought): RawBuilder<boolean> {
  return one.isBeginning
    ? sql<boolean>`led.id in (select id from ${indexOf(table)} where ${matches(one)})`
    : sql<boolean>`exists (select 1 from ${indexOf(table)} as other
        where other.word = ${one.word} and other.place = led.place and other.id = led.id)`;
}

/** A stretch of the index: no letter comes after U+10FFFF. */
function matches({word, isBeginning}: Sought, column = 'word'): RawBuilder<boolean> {
  const ref = sql.ref(column);
  return isBeginning
    ? sql<boolean>`(${ref} >= ${word} and ${ref} < ${`${word}\u{10FFFF}`})`
    : sql<boolean>`${ref} = ${word}`;
}

/** Words are letters and digits: none is a wildcard. */
const inText = ({word, isBeginning}: Sought) =>
  sql<boolean>`search_text like ${isBeginning ? `% ${word}%` : `% ${word} %`}`;
