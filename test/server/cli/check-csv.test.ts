import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {run} from '../../../server/src/cli/check.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arengo-check-'));
});
afterAll(() => rm(folder, {recursive: true}));

function page() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return {stream, lines: () => text.replaceAll(`${folder}/`, '').trim().split('\n')};
}

async function check(content: string | undefined) {
  const path = join(folder, 'tabella.csv');
  if (content === undefined) await rm(path, {force: true});
  else await writeFile(path, content);
  const [stdout, stderr] = [page(), page()];
  const code = await run([path], {stdout: stdout.stream, stderr: stderr.stream});
  return {code, stdout: stdout.lines(), stderr: stderr.lines()};
}

describe('arengo-server check, of a table', () => {
  it('says in the language of its header what a widget would not show, by row', async () => {
    const header = 'Data;Carica;Portatore di interessi';
    expect(await check(`${header}\n12/03/2026;Sindaca;ACME\n31/02/2026;Sindaca;Beta`)).toEqual({
      code: 1,
      stdout: ['tabella.csv: Si può mostrare 1 voce'],
      stderr: ['tabella.csv: Riga 3: la data 31/02/2026 non esiste'],
    });
    expect(await check('Date,Office\n2026-03-12,Mayor')).toMatchObject({
      code: 1,
      stderr: ['tabella.csv: This column is missing: “Interest representative”'],
    });
  });

  it('is content with a table that can be shown whole, and mentions what it does not read', async () => {
    expect(await check('Data;Titolo;Note\n12/03/2026;Festa;x')).toEqual({
      code: 0,
      stdout: ['tabella.csv: Si può mostrare 1 voce'],
      stderr: ['tabella.csv: Colonna non letta: «Note»'],
    });
  });

  it('says when there is no such file', async () => {
    expect(await check(undefined)).toMatchObject({code: 1, stderr: [expect.stringContaining('ENOENT')]});
  });
});
