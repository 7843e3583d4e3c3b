import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it, vi} from 'vitest';
import {run} from '../../../server/src/cli/export.ts';
import {openSqliteStore} from '../../../server/src/store/sqlite.ts';
import {newResponse} from '../store-contract.ts';
import {consultation} from '../town.ts';
import {folderWith, terminal} from './bench.ts';

vi.setConfig({testTimeout: 20_000});

const items = [
  {linkId: 'map', type: 'file', text: 'Una mappa?', maxFiles: 2},
  {linkId: 'id', type: 'file', text: 'Documento?', personal: true},
];

/** A data folder with a response of two files, and one that was sent by two people. */
async function town(): Promise<string> {
  const data = folderWith();
  const store = await openSqliteStore(data);
  await store.publish({consultations: [consultation({questionnaire: {version: '1', items}})]});
  const attach = async (letter: string, linkId: string, name: string, text: string) => {
    const id = letter.repeat(22);
    const {bytes} = store.uploads;
    await bytes.append(
      id,
      (async function* () {
        yield new TextEncoder().encode(text);
      })(),
    );
    const digest = await bytes.digest(id);
    const sheet = {id, name, mediaType: 'text/plain', bytes: text.length, digest};
    await store.uploads.add({
      ...sheet,
      consultation: 'piazza',
      linkId,
      expiresAt: '2099-01-01T00:00:00.000Z',
    });
    return sheet;
  };
  const respond = (key: string, files: Readonly<Record<string, readonly {readonly id: string}[]>>) =>
    store.record({
      ...newResponse(key),
      answers: Object.entries(files).map(([linkId, value]) => ({linkId, value})),
      files: Object.entries(files).flatMap(([linkId, value]) => value.map(({id}) => ({linkId, id}))),
    });
  const one = [await attach('a', 'map', 'mappa.txt', 'uno'), await attach('b', 'map', 'mappa.txt', 'due')];
  await respond('one', {map: one, id: [await attach('c', 'id', 'carta.txt', 'nome e cognome')]});
  await respond('two', {map: [await attach('d', 'map', 'mappa.txt', 'uno')]});
  await attach('e', 'map', 'never.txt', 'sent by nobody');
  await store.close();
  return data;
}

describe('export --files', () => {
  it('saves what responses name, each once, for the owner only, and the table says which', async () => {
    const {io, said} = terminal(await town());
    const files = join(folderWith(), 'allegati');
    expect(await run(['piazza', '--files', files], io)).toBe(0);
    expect(readdirSync(files)).toEqual(['map']);
    const names = readdirSync(join(files, 'map'));
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^[\w-]{12}-mappa\.txt$/);
    expect(names.map((name) => readFileSync(join(files, 'map', name), 'utf8')).toSorted()).toEqual([
      'due',
      'uno',
    ]);
    expect(statSync(join(files, 'map', names[0] ?? '')).mode & 0o777).toBe(0o600);
    const {stdout, stderr} = said();
    for (const name of names) expect(stdout).toContain(`map/${name}`);
    expect(stderr).toContain('2 file in');
    expect(stdout).not.toContain('aaaaaaaa');
  });

  it('takes in what is personal only when asked', async () => {
    const {io} = terminal(await town());
    const files = folderWith();
    expect(await run(['piazza', '--files', files, '--personal'], io)).toBe(0);
    expect(readdirSync(files).toSorted()).toEqual(['id', 'map']);
  });

  it('puts everything into one ZIP, in which the table names the files, the same at every export', async () => {
    const data = await town();
    const zipped = async (name: string) => {
      const out = join(folderWith(), name);
      expect(await run(['piazza', '--out', out], terminal(data).io)).toBe(0);
      return readFileSync(out);
    };
    const bytes = await zipped('tutto.zip');
    const entries = unzipSync(bytes);
    const attached = Object.keys(entries).filter((path) => path.startsWith('files/'));
    expect(Object.keys(entries).slice(0, 3)).toEqual(['responses.csv', 'codebook.csv', 'responses.ndjson']);
    expect(attached.map((path) => strFromU8(entries[path] ?? new Uint8Array())).toSorted()).toEqual([
      'due',
      'uno',
    ]);
    const table = strFromU8(entries['responses.csv'] ?? new Uint8Array());
    for (const path of attached) expect(table).toContain(path.replace('files/', ''));
    expect(Buffer.compare(bytes, await zipped('ancora.zip'))).toBe(0);
  });

  it('leaves no ZIP whose parts differ, when a response comes meanwhile', async () => {
    const {io} = terminal(await town());
    const folder = folderWith();
    const openStore = async () => {
      const store = await io.openStore();
      let looks = 0;
      const responses = store.responses.bind(store);
      store.responses = async function* (id) {
        looks += 1;
        let index = 0;
        for await (const response of responses(id)) if (index++ > 0 || looks !== 2) yield response;
      };
      return store;
    };
    const exporting = run(['piazza', '--out', join(folder, 'tutto.zip')], {...io, openStore});
    await expect(exporting).rejects.toThrow('esporta di nuovo');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives in JSON the path, and not the id of the upload', async () => {
    const {io, said} = terminal(await town());
    expect(await run(['piazza', '--format', 'ndjson'], io)).toBe(0);
    const responses = said()
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const files = responses.flatMap(({answers}) => answers[0].value);
    expect(files).toHaveLength(3);
    for (const file of files) {
      expect(Object.keys(file).toSorted()).toEqual(['bytes', 'digest', 'mediaType', 'name', 'path']);
      expect(file.path).toMatch(/^map\/[\w-]{12}-mappa\.txt$/);
    }
  });
});
