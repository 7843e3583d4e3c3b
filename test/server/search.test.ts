import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import type {Kysely as Db, RawBuilder} from 'kysely';
import {Kysely, SqliteDialect, sql} from 'kysely';
import {Migrator} from 'kysely/migration';
import {parseHTML} from 'linkedom';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {agendaQuery} from '../../server/src/store/agenda.ts';
import {listQuery} from '../../server/src/store/lists.ts';
import {migrate} from '../../server/src/store/migrations/migrate.ts';
import * as first from '../../server/src/store/migrations/first.ts';
import * as nouns from '../../server/src/store/migrations/nouns.ts';
import {openStore} from '../../server/src/store/open.ts';
import type {Tables} from '../../server/src/store/schema.ts';
import {searchFor} from '../../server/src/store/search.ts';
import {connect} from '../../server/src/store/sqlite-connection.ts';
import {openMemoryStore} from '../../server/src/store/sqlite.ts';
import {searchText, soughtBy} from '../../server/src/store/words.ts';
import {wasmStores} from '../wasm-store.ts';
import {browser, commons, dataset, event, plan} from './nouns.ts';
import {hasWords} from './plain-search.ts';

const vocabulary = [
  'acqua',
  'acquedotto',
  'Città',
  'cittadini',
  'dell’acqua',
  'ΟΔΟΣ',
  'Bäume',
  'e',
  'e-mail',
  '2026',
  'a_b%',
];
const text = fc
  .array(fc.constantFrom(...vocabulary), {minLength: 1, maxLength: 4})
  .map((words) => words.join(' '));
const query = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...vocabulary,
          'acq',
          'citt',
          'CITTA',
          '"acqua"',
          'NEAR(',
          '*',
          '-',
          'οδ',
          'οδοσ',
          '%',
        ),
      },
      {arbitrary: fc.string({maxLength: 4}), weight: 1},
    ),
    {minLength: 1, maxLength: 2},
  )
  .map((words) => words.join(' '));
const titles = fc.array(text, {minLength: 1, maxLength: 8});
const titled = (id: string, title: string) =>
  dataset({id, title, description: undefined, publisher: undefined, holder: undefined, distributions: []});
const dated = (id: string, title: string, index: number) =>
  event({
    id,
    title,
    start: `2026-0${1 + (index % 6)}-10`,
    end: index % 3 === 0 ? '2026-09-01' : undefined,
    datePrecision: 'day',
    place: undefined,
    topics: [],
    organisation: undefined,
    subject: undefined,
  });

/** Besides words; each leads to another query. */
const filters = [
  {},
  {from: '2026-03-01'},
  {from: '2026-03-01', kind: 'event'},
  {changedSince: '2020'},
  {kind: 'event', to: '2026-05-01'},
];

describe('what is found by words', () => {
  it('is what a slow reader finds, in every engine, however often the words are there, before and after a change', async () => {
    const wasm = await wasmStores();
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        titles,
        titles,
        fc.array(query, {minLength: 6, maxLength: 12}),
        async (before, after, asked) => {
          const db = connect(':memory:');
          const stores = [await openStore(db), await wasm()];
          for (const said of [before, after]) {
            const datasets = said.map((title, index) => titled(`n${index}`, title));
            const agenda = said.map((title, index) => dated(`n${index}`, title, index));
            for (const store of stores) await store.publish({datasets, agenda});
          }
          const now = [...after, ...before.slice(after.length)];
          for (const [number, q] of asked.filter((one) => one.trim() !== '').entries()) {
            const expected = now.flatMap((title, index) => (hasWords(title, q) ? [`n${index}`] : []));
            found += expected.length;
            for (const store of stores) {
              expect(
                (await store.datasets({limit: 99, q})).map((one) => one.document.id),
                q,
              ).toEqual(expected);
              const days = await store.agenda({limit: 99, q});
              expect(days.map(({place}) => place.id).toSorted(), q).toEqual(expected);
            }
            // The same when words count as frequent that are there once, twice or three times.
            const frequentFrom = 1 + (number % 3);
            const search = await searchFor(db, 'datasets', q, frequentFrom);
            const inAgenda = await searchFor(db, 'agenda', q, frequentFrom);
            if (search === 'nothing' || inAgenda === 'nothing') {
              expect([search, inAgenda, expected]).toEqual(['nothing', 'nothing', []]);
              continue;
            }
            const {rows} = await listQuery('datasets', {limit: 99}, search, []).execute(db);
            expect(
              rows.map(({json}) => JSON.parse(json).id),
              q,
            ).toEqual(expected);
            const filter = {limit: 99, latestFirst: number % 2 === 0, ...filters[number % filters.length]};
            const plainly = await agendaQuery(filter).execute(db);
            const ours = await agendaQuery(filter, inAgenda).execute(db);
            expect(
              ours.rows.map(({id}) => id),
              q,
            ).toEqual(plainly.rows.map(({id}) => id).filter((id) => expected.includes(id)));
          }
          for (const store of stores) await store.close();
        },
      ),
      {numRuns: 12},
    );
    // A test of questions that hardly ever find anything would prove nothing; how many they find is chance.
    expect(found).toBeGreaterThan(12);
    // Each run opens two databases, and this machine may be busy.
  }, 120_000);

  it('is asked for word by word: the last one is a beginning, unless it was said whole before', () => {
    expect(soughtBy(undefined)).toBeUndefined();
    expect(soughtBy(' \t')).toBeUndefined();
    expect(soughtBy('"*"')).toEqual([]);
    expect(soughtBy('Dell’Acqua acqua')).toEqual([
      {word: 'dell', isBeginning: false},
      {word: 'acqua', isBeginning: false},
    ]);
    expect(searchText(`${'𝒶'.repeat(80)} È`)).toBe(` ${'𝒶'.repeat(60)} e `);
  });
});

describe('an index over many documents', () => {
  const total = 20_000;
  let db: Db<Tables>;
  const asked: string[] = [];
  beforeAll(async () => {
    db = new Kysely<Tables>({
      dialect: new SqliteDialect({database: new Database(':memory:')}),
      log: ({query: {sql: said}}) => void asked.push(said),
    });
    await migrate(db);
    // "comune" is everywhere, "fontane" in one of ten, each number once.
    await sql`
      with recursive many(n) as (select 0 union all select n + 1 from many where n < ${total - 1})
      insert into datasets (id, json, modified_at, search_text, organisation_text, themes_text)
      select printf('n%06d', n), '{}', '2026-01-01',
        ' comune ' || case when n % 10 = 0 then 'fontane ' else '' end || 'x' || n || ' ', '', '' from many`.execute(
      db,
    );
    for (const [word, every] of [
      ["'comune'", 1],
      ["'fontane'", 10],
      ["'x' || (substr(id, 2) + 0)", 1],
    ] as const)
      await sql`
        insert into datasets_words (word, place, id)
        select ${sql.raw(word)}, '', id from datasets where substr(id, 2) % ${sql.lit(every)} = 0`.execute(
        db,
      );
  });
  afterAll(() => db.destroy());

  const plan = async (query: RawBuilder<unknown>) =>
    (await sql<{detail: string}>`explain query plan ${query}`.execute(db)).rows.map(({detail}) => detail);

  it.each(['fontane', 'comune fontane', 'comune x1234', 'fontane com', 'fontane x12', 'comune x12'])(
    '%s: two queries, and no document is looked at that the index did not name',
    async (q) => {
      asked.length = 0;
      const rows = await db.connection().execute(async (connection) => {
        const search = await searchFor(connection, 'datasets', q);
        if (search === 'nothing' || search === undefined) throw new Error('nothing');
        const {rows: found} = await listQuery('datasets', {limit: 21, after: 'n000100'}, search, []).execute(
          connection,
        );
        return found;
      });
      expect(rows.length).toBeGreaterThan(0);
      expect(asked).toHaveLength(2);
      const search = await searchFor(db, 'datasets', q);
      if (search === 'nothing' || search === undefined) throw new Error('nothing');
      const visits = (await plan(listQuery('datasets', {limit: 21, after: 'n000100'}, search, []))).filter(
        (one) => /\b(listed|led|datasets)\b/.test(one),
      );
      expect(visits.length).toBeGreaterThan(1);
      for (const visit of visits) expect(visit).toMatch(/^(SEARCH|CO-ROUTINE|MATERIALIZE|SCAN found)/);
    },
  );

  it('walks through the list in its order by a whole word, without sorting what it finds', async () => {
    const search = await searchFor(db, 'datasets', 'fontane com');
    if (search === 'nothing' || search === undefined) throw new Error('nothing');
    expect(search.lead?.word).toBe('fontane');
    expect(await plan(listQuery('datasets', {limit: 21}, search, []))).not.toContain(
      'USE TEMP B-TREE FOR ORDER BY',
    );
  });

  it('asks once when a word is nowhere', async () => {
    asked.length = 0;
    expect(await searchFor(db, 'datasets', 'comune zampilli')).toBe('nothing');
    expect(asked).toHaveLength(1);
  });
});

describe('a database of the version before', () => {
  it('has its words put into the index, those of commitments too', async () => {
    const database = new Database(':memory:');
    const db = new Kysely<Tables>({dialect: new SqliteDialect({database})});
    const provider = {getMigrations: () => Promise.resolve({'0001-first': first, '0002-nouns': nouns})};
    await new Migrator({db, provider}).migrateToLatest();
    const insert = database.prepare(
      `insert into datasets (id, json, modified_at, search_text, organisation_text, themes_text) values (?, ?, '2026-01-01', ?, '', '')`,
    );
    database.transaction(() => {
      for (let index = 0; index < 2100; index += 1) {
        const id = `n${String(index).padStart(5, '0')}`;
        insert.run(id, JSON.stringify(titled(id, 'Fontane')), `fontane\ndell’acqua\nx${index}`);
      }
    })();
    const old = plan();
    database
      .prepare(
        `insert into plans (id, json, modified_at, search_text, organisation_text) values (?, ?, '2026-01-01', 'piano', '')`,
      )
      .run(
        old.id,
        JSON.stringify({
          ...old,
          commitments: old.commitments.map((one) => ({...one, description: 'Zampilli'})),
        }),
      );
    const store = await openStore(db);
    expect(await store.datasets({limit: 9999, q: 'acqua font'})).toHaveLength(2100);
    expect((await store.datasets({limit: 9, q: 'x2099'})).map(({document}) => document.id)).toEqual([
      'n02099',
    ]);
    expect(await store.plans({limit: 9, q: 'piano zampilli'})).toHaveLength(1);
    // What is published from then on takes the place of what was.
    await store.publish({datasets: [titled('n02099', 'Parchi')]});
    expect(await store.datasets({limit: 9, q: 'x2099'})).toEqual([]);
    await store.close();
  });
});

describe('the pages of lists', () => {
  it.each(['consultations', 'datasets', 'plans', 'agenda'])(
    '/%s has a field for words, keeps them, and says when nothing was found',
    async (noun) => {
      const {page, get} = await commons();
      const {document} = parseHTML(await page(`/${noun}?q=zampilli+%22*`));
      const field = document.querySelector('form[role=search] #f-q');
      expect(field?.getAttribute('value')).toBe('zampilli "*');
      expect(field?.getAttribute('maxlength')).toBe('200');
      expect(document.querySelector('label[for=f-q]')?.textContent.trim()).toBe('Parole da cercare');
      expect(document.querySelectorAll('.cards li')).toHaveLength(0);
      const ways = [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')?.split('?')[0]);
      expect(ways).toContain(`/${noun}`);
      expect((await get(`/${noun}?q=${'a'.repeat(201)}`, browser)).status).toBe(422);
    },
  );

  it('lead on to the next page with the words that were asked', async () => {
    const {json} = await commons({plans: [plan({id: 'a'}), plan({id: 'b'})]});
    const title = plan().title;
    const words = typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
    const page = await json(`/plans.json?limit=1&q=${encodeURIComponent(words)}`);
    expect(page.items.map(({id}: {id: string}) => id)).toEqual(['a']);
    const {pathname, search} = new URL(page.next);
    expect(search).toContain('q=');
    expect((await json(pathname + search)).items.map(({id}: {id: string}) => id)).toEqual(['b']);
  });
});

it('is the same store in memory', async () => {
  const store = await openMemoryStore();
  await store.publish({datasets: [titled('a', 'Fontane')]});
  expect(await store.datasets({limit: 9, q: 'font'})).toHaveLength(1);
  await store.close();
});
