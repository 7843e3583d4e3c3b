import type {Kysely} from 'kysely';
import {Migrator} from 'kysely/migration';
import type {Tables} from '../schema.ts';
import * as agenda from './agenda.ts';
import * as challenges from './challenges.ts';
import * as first from './first.ts';
import * as lifecycle from './lifecycle.ts';
import * as nouns from './nouns.ts';
import * as planHistory from './plan-history.ts';
import * as results from './results.ts';
import * as reviews from './reviews.ts';
import * as search from './search.ts';
import * as uploads from './uploads.ts';
import * as usage from './usage.ts';

/** Every migration ever released, by name; names sort in the order of their release and never change. */
const migrations = {
  '0001-first': first,
  '0002-nouns': nouns,
  '0003-challenges': challenges,
  '0004-uploads': uploads,
  '0005-results': results,
  '0006-lifecycle': lifecycle,
  '0007-review': reviews,
  '0008-agenda': agenda,
  '0009-plan-history': planHistory,
  '0010-usage': usage,
  '0011-search': search,
};

/** Bring a database to the newest version. Throws when it was made by a newer Arengo. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({db, provider: {getMigrations: () => Promise.resolve(migrations)}});
  for (let tries = 1; ; tries++) {
    const {error} = await migrator.migrateToLatest();
    // Two processes may open a new folder at once (serve and publish): whoever comes second looks again, and may
    // come second at the next migration too.
    if (error === undefined) return;
    if (tries === mostTries) throw new Error('the database cannot be migrated', {cause: error});
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

const mostTries = 10;
