import {Kysely} from 'kysely';
import {SqlJsDialect} from 'kysely-wasm';
import initSqlJs from 'sql.js';
import {openStore} from '../server/src/store/open.ts';
import type {Tables} from '../server/src/store/schema.ts';
import type {Store} from '../server/src/store/store.ts';

/**
 * What opens a store on SQLite in WebAssembly, each over a database of its own: the server's store where there is no
 * server. `wasm` is the address of SQLite itself; Node finds it alone.
 */
export async function wasmStores(wasm?: string): Promise<() => Promise<Store>> {
  const {Database} = await initSqlJs(wasm === undefined ? {} : {locateFile: () => wasm});
  return () => {
    const database = new Database();
    database.run('PRAGMA foreign_keys = ON');
    return openStore(new Kysely<Tables>({dialect: new SqlJsDialect({database})}));
  };
}
