import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {databaseFile, openSqliteStore} from '../../server/src/store/sqlite.ts';
import {datasetRow} from '../../server/src/store/rows.ts';
import {soughtBy, wordsIn} from '../../server/src/store/words.ts';
import {askedFor, catalogued} from '../content/catalogue.ts';
import type {Lab} from '../lab/lab.ts';
import type {Row, Section} from '../report/table.ts';

const questions = 300;

/** The first page of what has two words, in a large catalogue, beside the full-text search of SQLite and a scan. */
export async function search({say, size}: Pick<Lab, 'say' | 'size'>): Promise<Section> {
  const {documents: total, rounds} = size;
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync(join('.cache', 'bench-'));
  try {
    say(`search: ${total} documents are written into a database`);
    await fill(folder, total);
    const store = await openSqliteStore(folder);
    const database = new Database(databaseFile(folder));
    // Held by the connection alone: what is measured beside us must not change what we measure.
    database.exec(`create virtual table temp.plain using fts5(text, content='');
      insert into temp.plain (rowid, text) select rowid, search_text from datasets`);
    const matching = database.prepare(
      `select datasets.id, json, modified_at from temp.plain join datasets on datasets.rowid = plain.rowid
       where plain match ? order by datasets.id limit 21`,
    );
    const scanning = database.prepare(
      `select id, json, modified_at from datasets where search_text like ? and search_text like ? order by id limit 21`,
    );
    const asked = Array.from({length: questions}, (_, index) => askedFor(index, total));
    const times = {own: [] as number[][], plain: [] as number[][], scan: [] as number[][]};
    for (let round = 0; round < rounds + 1; round += 1) {
      say(`search: round ${round}`);
      const own = await timed(asked, async (q) => store.datasets({limit: 21, q}));
      const plain = await timed(asked, async (q) => matching.all(asMatch(q)));
      const scan = await timed(asked.slice(0, 30), async (q) => scanning.all(...asPatterns(q)));
      // The first round warms up.
      if (round === 0) continue;
      times.own.push(own);
      times.plain.push(plain);
      times.scan.push(scan);
    }
    await same(
      asked,
      async (q) => (await store.datasets({limit: 21, q})).map(({document}) => document.id),
      (q) => matching.all(asMatch(q)),
    );
    database.close();
    await store.close();
    return {title: 'Search', notes: notes(total), rows: [0.5, 0.95].flatMap((share) => rowsOf(times, share))};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Write them as the store does, without waiting for the disk after each. */
async function fill(folder: string, total: number): Promise<void> {
  await (await openSqliteStore(folder)).close();
  const database = new Database(databaseFile(folder));
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -500000');
  const columns = Object.keys(datasetRow(catalogued(0), ''));
  const insert = database.prepare(
    `insert into datasets (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`,
  );
  const insertWord = database.prepare(`insert into datasets_words (word, place, id) values (?, '', ?)`);
  const write = database.transaction((from: number, to: number) => {
    const words: [word: string, id: string][] = [];
    for (let index = from; index < to; index += 1) {
      const row = datasetRow(catalogued(index), '2026-01-01T00:00:00.000Z');
      insert.run(row);
      for (const word of wordsIn(row.search_text)) words.push([word, row.id]);
    }
    words.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    for (const word of words) insertWord.run(word);
  });
  for (let from = 0; from < total; from += 20_000) write(from, Math.min(total, from + 20_000));
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

const notes = (total: number) => [
  `${total} datasets of some 50 words in SQLite, on this disk; ${questions} times the first 21, by id, of those that have two words of one of them, the second only begun. Ours is the store, which counts how often the words are there, looks into its index and reads the documents with their schema. *FTS5 alone* is the driver and the full-text index of SQLite, which sql.js and other databases do not have; *a scan* is \`like\` over all texts, what the store did before. Both read rows and do nothing with them.`,
];

function rowsOf(
  times: Readonly<Record<'own' | 'plain' | 'scan', readonly number[][]>>,
  share: number,
): Row[] {
  const at = (all: readonly number[][]) => all.map((some) => quantile(some, share));
  const what = `two words among many documents, p${share * 100}`;
  const ours = at(times.own);
  return [
    {what, ours, peer: 'FTS5 alone', theirs: at(times.plain), unit: 'ms', isLimit: true},
    {what, ours, peer: 'a scan', theirs: at(times.scan), unit: 'ms'},
  ];
}

/** An index that finds something else would be no index. */
async function same(
  asked: readonly string[],
  ours: (q: string) => Promise<readonly string[]>,
  theirs: (q: string) => readonly unknown[],
): Promise<void> {
  for (const q of asked) {
    const [own, plain] = [await ours(q), theirs(q).map((row) => (row as {id: string}).id)];
    if (own.join() !== plain.join()) throw new Error(`"${q}" finds ${own.join()} and ${plain.join()}`);
  }
}

const asMatch = (q: string) =>
  (soughtBy(q) ?? []).map(({word, isBeginning}) => `"${word}"${isBeginning ? '*' : ''}`).join(' ');

function asPatterns(q: string): string[] {
  const [one = '', other = one] = (soughtBy(q) ?? []).map(({word, isBeginning}) =>
    isBeginning ? `% ${word}%` : `% ${word} %`,
  );
  return [one, other];
}

/** How long each took, in ms. */
async function timed(asked: readonly string[], work: (q: string) => Promise<unknown>): Promise<number[]> {
  const measured: number[] = [];
  for (const q of asked) {
    const begun = performance.now();
    await work(q);
    measured.push(performance.now() - begun);
  }
  return measured;
}

/** What so many of them stay below. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
