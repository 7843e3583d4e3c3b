import type {Kysely} from 'kysely';
import {SqliteAdapter, sql} from 'kysely';

type Row = {id: string; text: string; place: string; json: string};
type Word = readonly [word: string, place: string, id: string];

const collections = ['consultations', 'agenda', 'datasets', 'plans'] as const;

/** An index of the words of each collection, and the words of all that is there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  for (const collection of collections) {
    const table = db.schema
      .createTable(`${collection}_words`)
      // A process that was killed halfway, or another one at the same step, leaves nothing in the way.
      .ifNotExists()
      // What begins like a word is a stretch of the index only where letters are compared as bytes, as SQLite does.
      .addColumn('word', isSqlite ? 'text' : sql`text collate "C"`, (column) => column.notNull())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint(`${collection}_words_key`, ['word', 'place', 'id']);
    // The key is all there is: without this SQLite would keep every row twice.
    await (isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
    await fill(db, collection);
  }
}

/** Some documents at a time, each time whole. */
async function fill(db: Kysely<unknown>, collection: (typeof collections)[number]): Promise<void> {
  const [table, index] = [sql.table(collection), sql.table(`${collection}_words`)];
  const place = collection === 'agenda' ? sql.ref('place_in_list') : sql.lit('');
  // A plan is found by more than its column said until now.
  const json = collection === 'plans' ? sql.ref('json') : sql.lit('');
  for (let last = ''; ;) {
    const {rows} = await sql<Row>`
      select id, search_text as text, ${place} as place, ${json} as json from ${table}
      where id > ${last} order by id limit ${documentsTogether}`.execute(db);
    await together(db, async (transaction) => {
      const added: Word[] = [];
      for (const row of rows) {
        const words = wordsOf(`${row.text}\n${row.json === '' ? '' : textOfPlan(row.json)}`);
        for (const word of words) added.push([word, row.place, row.id]);
        await sql`update ${table} set search_text = ${` ${words.join(' ')} `} where id = ${row.id}`.execute(
          transaction,
        );
      }
      added.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
      for (let from = 0; from < added.length; from += 500)
        await sql`
          insert into ${index} (word, place, id)
          values ${sql.join(added.slice(from, from + 500).map((word) => sql`(${sql.join(word)})`))}
          on conflict do nothing`.execute(transaction);
    });
    last = rows.at(-1)?.id ?? '';
    if (rows.length < documentsTogether) return;
  }
}

const documentsTogether = 2000;

const together = (db: Kysely<unknown>, work: (transaction: Kysely<unknown>) => Promise<void>) =>
  db.isTransaction ? work(db) : db.transaction().execute(work);

/** All that is read of a commitment by who searches. */
function textOfPlan(json: string): string {
  const {commitments = []} = JSON.parse(json) as {commitments?: readonly Commitment[]};
  return commitments
    .flatMap(
      ({code, title, area, objective, description, responsible = [], partners = [], milestones = []}) => [
        ...[code, title, area, objective, description].flatMap(languagesOf),
        ...[...responsible, ...partners].flatMap(({name}) => languagesOf(name)),
        ...milestones.flatMap((one) => languagesOf(one.title)),
      ],
    )
    .join('\n');
}

type Named = {name?: unknown};
type Commitment = {
  code?: unknown;
  title?: unknown;
  area?: unknown;
  objective?: unknown;
  description?: unknown;
  responsible?: readonly Named[];
  partners?: readonly Named[];
  milestones?: readonly {title?: unknown}[];
};

const languagesOf = (text: unknown): readonly unknown[] =>
  typeof text === 'string' ? [text] : typeof text === 'object' && text !== null ? Object.values(text) : [];

/** Folded, as it was when this was written: a migration never changes. */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return [...new Set(words.map((word) => (word.length <= 60 ? word : [...word].slice(0, 60).join(''))))];
}
