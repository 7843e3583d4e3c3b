import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import Database from 'better-sqlite3';
import {createApp} from '../../server/src/app.ts';
import {newKeyFile, openKeys} from '../../server/src/receipt.ts';
import {settingsWith} from '../../server/src/settings.ts';
import {agendaRow} from '../../server/src/store/rows.ts';
import {databaseFile, openSqliteStore} from '../../server/src/store/sqlite.ts';
import {wordsIn} from '../../server/src/store/words.ts';
import {registered, years} from '../content/register.ts';
import type {Lab} from '../lab/lab.ts';
import type {Row, Section} from '../report/table.ts';

/** The question, and what of it the driver asks alone. */
type Question = {readonly what: string; readonly query: string; readonly kind: string | undefined};

const questions: readonly Question[] = [
  {what: 'a year', query: '', kind: undefined},
  {what: 'the meetings of a year', query: '&kind=meeting', kind: 'meeting'},
];
/** Questions without a limit to compare them with. */
const texts = ['&counterpart=associazione 123', '&q=alberi neri', '&status=cancelled', '&topic=mobilità'];

/** The first page of 100 of a year of a very large register, as JSON. */
export async function agendaServer({say, size}: Lab): Promise<Section> {
  const {registered: total, rounds} = size;
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync(join('.cache', 'bench-'));
  try {
    say(`agenda-server: ${total} entries are written into a database`);
    await fill(folder, total);
    const store = await openSqliteStore(folder);
    const settings = settingsWith({
      publicUrl: 'https://partecipa.example.it',
      keys: await openKeys(await newKeyFile()),
      rateLimit: {read: {requests: 1e9, seconds: 1}, write: {requests: 1e9, seconds: 1}},
    });
    const app = createApp(store, settings);
    const database = new Database(databaseFile(folder), {readonly: true});
    const ask = async (year: number, query: string) => {
      const answer = await app.request(`/agenda.json?from=${year}-01-01&to=${year}-12-31&limit=100${query}`);
      if (answer.status !== 200) throw new Error(`answered with ${answer.status}`);
      await answer.arrayBuffer();
    };
    const rows: Row[] = [];
    for (const {what, query, kind} of questions) {
      say(`agenda-server: ${what}`);
      const bare = bareQuestion(database, kind);
      const times = {own: [] as number[][], store: [] as number[][], bare: [] as number[][]};
      for (let round = 0; round < rounds + 1; round += 1) {
        const own = await timed((year) => ask(year, query));
        const stored = await timed(async (year) => {
          await store.agenda({limit: 101, from: `${year}-01-01`, to: `${year}-12-31`, kind});
        });
        const alone = await timed(async (year) => bare(year));
        // The first round warms up.
        if (round === 0) continue;
        times.own.push(own);
        times.store.push(stored);
        times.bare.push(alone);
      }
      for (const share of [0.5, 0.95]) {
        const at = (all: readonly number[][]) => all.map((some) => quantile(some, share));
        const name = `${what}, p${share * 100}`;
        rows.push(
          row(`${name}, as JSON by the API`, at(times.own), at(times.bare)),
          row(`${name}, from the store`, at(times.store), at(times.bare)),
        );
      }
    }
    for (const query of texts) {
      say(`agenda-server: ${query}`);
      const all: number[][] = [];
      for (let round = 0; round < rounds; round += 1) all.push(await timed((year) => ask(year, query), 2));
      const bare = bareQuestion(database, undefined);
      const alone = await timed(async (year) => bare(year));
      const at = all.map((some) => quantile(some, 0.95));
      rows.push(row(`a year with \`${query.slice(1)}\`, p95`, at, [quantile(alone, 0.95)]));
    }
    database.close();
    await store.close();
    return {title: 'A register of a million entries', notes: notes(total), rows};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const notes = (total: number) => [
  `${total} entries of ten years in SQLite, on this disk; each question is asked for each of the years many times, and the first 100 entries are read. *Alone* is the driver, which reads the same number of rows of the year by the index of the list and does nothing with them: no entries that began before and still run, no checks of what is read, no JSON. Parts of names are looked for in all entries of the year until 100 are found: no index holds them; words are in an index.`,
];

function row(what: string, ours: readonly number[], theirs: readonly number[]): Row {
  const peers = ours.map((_, index) => theirs[index] ?? theirs[0] ?? 0);
  return {what, ours, peer: 'better-sqlite3 alone', theirs: peers, unit: 'ms', isLimit: true};
}

/** Write them as the store does, without waiting for the disk after each. */
async function fill(folder: string, total: number): Promise<void> {
  const store = await openSqliteStore(folder);
  await store.close();
  const database = new Database(databaseFile(folder));
  database.pragma('synchronous = OFF');
  const columns = Object.keys(agendaRow(registered(0, total), ''));
  const insert = database.prepare(
    `insert into agenda (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`,
  );
  const insertWord = database.prepare('insert into agenda_words (word, place, id) values (?, ?, ?)');
  const write = database.transaction((from: number, to: number) => {
    const words: [word: string, place: string, id: string][] = [];
    for (let index = from; index < to; index += 1) {
      const row = agendaRow(registered(index, total), '2026-01-01T00:00:00.000Z');
      insert.run(row);
      for (const word of wordsIn(row.search_text)) words.push([word, row.place_in_list, row.id]);
    }
    words.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    for (const word of words) insertWord.run(word);
  });
  for (let from = 0; from < total; from += 10_000) write(from, Math.min(total, from + 10_000));
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

/** The rows of a year in the order of the list, read and thrown away. */
function bareQuestion(database: Database.Database, kind: string | undefined): (year: number) => void {
  const select = database.prepare(
    `select id, json, modified_at, place_in_list from agenda
     where ${kind === undefined ? '' : 'kind = @kind and '}span = 0 and place_in_list >= @from and place_in_list < @to
     order by place_in_list, id limit 101`,
  );
  return (year) => void select.all({from: `${year}-01-01`, to: `${year + 1}-01-01`, kind});
}

/** How long each took, in ms: every year so many times. */
async function timed(work: (year: number) => Promise<void>, times = 20): Promise<number[]> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1)
    for (const year of years) {
      const begun = performance.now();
      await work(year);
      measured.push(performance.now() - begun);
    }
  return measured;
}

/** What so many of them stay below. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
