import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Kysely} from 'kysely';
import {sql} from 'kysely';
import {Migrator} from 'kysely/migration';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {agendaQuery} from '../../server/src/store/agenda.ts';
import * as first from '../../server/src/store/migrations/first.ts';
import {migrate} from '../../server/src/store/migrations/migrate.ts';
import * as nouns from '../../server/src/store/migrations/nouns.ts';
import type {Tables} from '../../server/src/store/schema.ts';
import {dayAfter, earliestOf, spanOf, spans} from '../../server/src/store/spans.ts';
import {connect} from '../../server/src/store/sqlite-connection.ts';
import {databaseFile, openSqliteStore} from '../../server/src/store/sqlite.ts';
import type {AgendaFilter} from '../../server/src/store/store.ts';
import {event} from './nouns.ts';

describe('a year out of many', () => {
  const total = 40_000;
  let db: Kysely<Tables>;
  beforeAll(async () => {
    db = connect(':memory:');
    await migrate(db);
    // Ten a day from 2017 on; one in ten lasts some days, one in a hundred a season, one in a thousand two years.
    await sql`
      with recursive entries(n) as (select 0 union all select n + 1 from entries where n < ${total - 1}),
        dated as (
          select n, date('2017-01-01', '+' || (n / 10) || ' days') as first_day,
            case when n % 1000 = 0 then 730 when n % 100 = 0 then 80 when n % 10 = 0 then 5 else 0 end as days,
            case when n % 1000 = 0 then 3660 when n % 100 = 0 then 92 when n % 10 = 0 then 7 else 0 end as span
          from entries)
      insert into agenda (id, json, modified_at, search_text, organisation_text, kind, mode, status, place_in_list,
        first_day, last_day, span, official_text, counterpart_text, place_text, topics_text)
      select printf('n%06d', n), '{}', '2026-01-01', 'parole', '', case when n % 500 = 1 then 'event' else 'meeting' end,
        'online', 'held', first_day, first_day, date(first_day, '+' || days || ' days'), span, '', '', '', ''
      from dated`.execute(db);
  });
  afterAll(() => db.destroy());

  const year = {limit: 101, from: '2022-01-01', to: '2022-12-31'};
  const asked: Record<string, AgendaFilter> = {
    'a year': year,
    'a year of a rare kind': {...year, kind: 'event'},
    'a year from the end': {...year, kind: 'meeting', latestFirst: true},
    'its second page': {...year, after: {start: '2022-06-01', id: 'n000001'}},
    'how and where it stands': {...year, mode: 'online', status: 'held'},
    'what comes': {limit: 101, from: '2027-06-01', kind: 'event'},
    'the latest of a kind': {limit: 101, kind: 'event', latestFirst: true},
    'what changed': {limit: 101, changedSince: '2025-12-01'},
  };

  it.each(Object.entries(asked))('%s is found by indexes alone', async (_what, filter) => {
    const {rows} = await sql<{detail: string}>`explain query plan ${agendaQuery(filter)}`.execute(db);
    const visits = rows.map(({detail}) => detail).filter((detail) => / agenda\b/.test(detail));
    expect(visits.length).toBeGreaterThan(1);
    for (const visit of visits)
      expect(visit).toMatch(
        /^SEARCH agenda USING (COVERING INDEX agenda_\w+|INDEX sqlite_autoindex_agenda_1)/,
      );
    // A sort within an index would read all of the year before the first entry is known.
    const sorts = rows.filter(({detail}) => detail === 'USE TEMP B-TREE FOR ORDER BY').length;
    expect(sorts).toBeLessThanOrEqual(spans.length);
  });

  it('is listed whole: what begins in it and what still runs, and nothing else', async () => {
    const {rows} = await agendaQuery({...year, limit: total}).execute(db);
    const plain = await sql<{id: string}>`
      select id from agenda where first_day <= ${year.to} and last_day >= ${year.from}
      order by place_in_list, id`.execute(db);
    expect(rows.map(({id}) => id)).toEqual(plain.rows.map(({id}) => id));
    expect(rows.length).toBeGreaterThan(3650);
  });

  it('passes over few of those that are over', async () => {
    let passed = 0;
    for (const span of spans) {
      const {rows} = await sql<{count: number}>`
        select count(*) as count from agenda where span = ${span} and last_day < ${year.from}
        and place_in_list >= ${earliestOf(year.from, span)}`.execute(db);
      passed += rows[0]?.count ?? 0;
    }
    // Of the 18,260 that began before it. One bound for all would be two years: 7,300.
    expect(passed).toBeLessThan(60);
  });
});

describe('spanOf', () => {
  it.each([
    ['2026-07-08', '2026-07-08', 0],
    ['2026-07-08', '2026-07-09', 7],
    ['2026-07-01', '2026-07-31', 31],
    ['2026-02-01', '2026-02-31', 31],
    ['2026-07-01', '2026-09-31', 92],
    ['2026-01-01', '2026-12-31', 366],
    ['2026-01-01', '2034-12-31', 3660],
    ['0001-01-01', '9999-12-31', 3_660_000],
  ])('from %s to %s: %i', (first, last, span) => expect(spanOf(first, last)).toBe(span));

  it('has a first day for each, also at the edges of what can be written', () => {
    expect(earliestOf('2026-03-01', 7)).toBe('2026-02-22');
    expect(earliestOf('0000-01-03', 7)).toBe('');
    expect(earliestOf('2026-01-01', 3_660_000)).toBe('');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('9999-12-31')).toBeUndefined();
    expect(dayAfter('0099-12-31')).toBe('0100-01-01');
  });
});

describe('a database of the version before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'arengo-index-'));
  afterAll(() => rmSync(folder, {recursive: true}));

  it('is filled with what its entries say already', async () => {
    const old = connect(databaseFile(folder));
    const provider = {getMigrations: () => Promise.resolve({'0001-first': first, '0002-nouns': nouns})};
    await new Migrator({db: old, provider}).migrateToLatest();
    const many = Array.from({length: 600}, (_, index) => event({id: `n${index}`, status: 'held'}));
    for (const {id, ...entry} of [...many, event({id: 'lungo', start: '2026-01-01T00:00:00Z'})])
      await sql`
        insert into agenda (id, json, modified_at, search_text, organisation_text, kind, place_in_list, first_day,
          last_day, official_text, counterpart_text, topics_text)
        values (${id}, ${JSON.stringify({id, ...entry})}, '2026-01-01', '', '', 'event',
          ${id === 'lungo' ? '2026-01-01' : '2026-07-08'}, ${id === 'lungo' ? '2026-01-01' : '2026-07-08'},
          '2026-07-08', '', '', '')`.execute(old);
    await old.destroy();
    const store = await openSqliteStore(folder);
    expect(await store.agenda({limit: 999, status: 'held', place: 'piazza del mercato'})).toHaveLength(600);
    const running = await store.agenda({limit: 1, from: '2026-07-08'});
    expect(running.map(({document}) => document.id)).toEqual(['lungo']);
    await store.close();
  });
});
