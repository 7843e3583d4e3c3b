import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {run as check} from '../../../server/src/cli/check.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as publish} from '../../../server/src/cli/publish.ts';
import {databaseFile, openSqliteStore} from '../../../server/src/store/sqlite.ts';
import {consultation} from '../town.ts';
import {folderWith, terminal} from './bench.ts';

// Every data folder is a real database with a thread of its own, which a busy machine starts slowly.
vi.setConfig({testTimeout: 20_000});

const good = JSON.stringify(consultation());
const yaml = `
id: orti
title: Orti urbani
language: it
organisation: {name: Comune di Arengo}
`;

async function idsIn(data: string): Promise<readonly string[]> {
  const store = await openSqliteStore(data);
  const ids = (await store.consultations({limit: 10})).map(({document}) => document.id);
  await store.close();
  return ids;
}

describe('publish', () => {
  it('publishes JSON and YAML, and says what', async () => {
    const {io, data, said} = terminal();
    const folder = folderWith({'consultations/piazza.json': good, 'consultations/orti.yaml': yaml});
    expect(await publish([folder], io)).toBe(0);
    expect(said()).toEqual({
      stdout: 'published orti (consultations/orti.yaml)\npublished piazza (consultations/piazza.json)\n',
      stderr: '',
    });
    expect(await idsIn(data)).toEqual(['orti', 'piazza']);
    expect(await publish([folder], io)).toBe(0);
  });

  it('reads a file whose ending is in capitals, and lets go of the database', async () => {
    const {io, data} = terminal();
    let closed = 0;
    const openStore: typeof io.openStore = async (folder) => {
      const store = await io.openStore(folder);
      const close = store.close.bind(store);
      return Object.assign(store, {close: async () => void ((closed += 1), await close())});
    };
    const folder = folderWith({'consultations/ORTI.YAML': yaml});
    expect(await publish([folder], {...io, openStore})).toBe(0);
    expect(closed).toBe(1);
    expect(await idsIn(data)).toEqual(['orti']);
  });

  it('publishes into the folder it is told', async () => {
    const {io} = terminal();
    const data = folderWith();
    expect(await publish([folderWith({'consultations/a.yml': yaml}), '--data', data], io)).toBe(0);
    expect(await idsIn(data)).toEqual(['orti']);
  });

  it('publishes nothing when one file is wrong, and names every fault', async () => {
    const {io, data, said} = terminal();
    const folder = folderWith({
      'consultations/good.json': good,
      'consultations/half.json': good.slice(0, -20),
      'consultations/orti.yaml': yaml.replace('it\n', 'Italiano\n'),
      'consultations/syntax.yaml': 'id: a\ntitle: Orti: quanti?\n',
      'consultations/accents.yaml': new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xe8]),
    });
    expect(await publish([folder], io)).toBe(1);
    const {stdout, stderr} = said();
    expect(stdout).toBe('');
    expect(stderr).toContain('consultations/accents.yaml: is not UTF-8 text\n');
    expect(stderr).toMatch(/consultations\/half\.json: .*JSON/);
    expect(stderr).toContain(
      'consultations/orti.yaml: $.language: must be a language tag such as it or de-IT\n',
    );
    expect(stderr).toMatch(/consultations\/syntax\.yaml:2:8: /);
    expect(stderr).toMatch(/Nothing was published: \d+ faults\.\n$/);
    expect(existsSync(databaseFile(data))).toBe(false);
  });

  it('refuses two files with one id', async () => {
    const {io, said} = terminal();
    const folder = folderWith({'consultations/a.yaml': yaml, 'consultations/b.yml': yaml});
    expect(await publish([folder], io)).toBe(1);
    expect(said().stderr).toBe(
      'consultations/b.yml: $.id: "orti" is the id of consultations/a.yaml too\nNothing was published: 1 fault.\n',
    );
  });

  it('refuses changed questions under an old version, and keeps what is there', async () => {
    const {io, said, data} = terminal();
    const {questionnaire} = consultation();
    const changed = (version: string) => ({
      'consultations/piazza.json': JSON.stringify({
        ...consultation(),
        questionnaire: {version, items: questionnaire?.items.slice(0, 1)},
      }),
      'consultations/orti.yaml': yaml,
    });
    expect(await publish([folderWith({'consultations/p.json': good})], io)).toBe(0);
    expect(await publish([folderWith(changed('1'))], io)).toBe(1);
    expect(said().stderr).toContain(
      'consultations/piazza.json: $.questionnaire.version: the questions changed since "1" was published: give them a new version\n',
    );
    expect(await idsIn(data)).toEqual(['piazza']);
    expect(await publish([folderWith(changed('2'))], io)).toBe(0);
  });

  it('says which files it did not read, and asks about fields nobody reads', async () => {
    const {io, said} = terminal();
    const folder = folderWith({
      'consultations/orti.yaml': `${yaml}sumary: x\n`,
      'consultations/notes.txt': 'x',
    });
    expect(await publish([folder], io)).toBe(0);
    expect(said().stderr).toBe(
      'consultations/notes.txt: not read (warning)\n' +
        'consultations/orti.yaml: $.sumary: nobody reads this field; did you mean "summary"? (warning)\n',
    );
  });

  it.each([
    [{}, /there is no folder "consultations", "agenda", "datasets" or "plans" in it/],
    [{'consultations/readme.md': 'x'}, /no \.json, \.yaml or \.yml file in consultations\//],
  ])('says what is missing in a folder with %j', async (files, words) => {
    const {io, said} = terminal();
    expect(await publish([folderWith(files)], io)).toBe(1);
    expect(said().stderr).toMatch(words);
  });

  it('is not undone by anchors that multiply', async () => {
    const {io, said} = terminal();
    const levels = Array.from(
      {length: 12},
      (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`,
    );
    const folder = folderWith({'consultations/bomb.yaml': ['a0: &a0 [x]', ...levels].join('\n')});
    expect(await publish([folder], io)).toBe(1);
    expect(said().stderr).toMatch(/consultations\/bomb\.yaml: /);
  });

  it.each([[[]], [['a', 'b']], [['--nonsense', 'a']]])(
    'explains itself when called with %j',
    async (argv) => {
      await expect(publish(argv, terminal().io)).rejects.toThrow(UsageError);
    },
  );
});

describe('check', () => {
  it('says that a file may be published', async () => {
    const {io, said} = terminal();
    const file = join(folderWith({'orti.yaml': yaml}), 'orti.yaml');
    expect(await check([file], io)).toBe(0);
    expect(said()).toEqual({stdout: `${file}: may be published\n`, stderr: ''});
  });

  it('names the same faults as publish, without a database', async () => {
    const {io, data, said} = terminal();
    const file = join(folderWith({'orti.yaml': yaml.replace('it\n', 'Italiano\n')}), 'orti.yaml');
    expect(await check([file], io)).toBe(1);
    expect(said()).toEqual({
      stdout: '',
      stderr: `${file}: $.language: must be a language tag such as it or de-IT\n`,
    });
    expect(existsSync(databaseFile(data))).toBe(false);
  });

  it('says of a file that is not there that it is not there', async () => {
    const {io, said} = terminal();
    expect(await check(['nowhere.yaml'], io)).toBe(1);
    expect(said().stderr).toBe('nowhere.yaml: cannot be read (ENOENT)\n');
  });

  it('passes the content of the demo municipality', async () => {
    for (const name of ['6nap', 'piazza-del-mercato']) {
      const {io, said} = terminal();
      const file = `examples/municipality/content/consultations/${name}.yaml`;
      expect(await check([file], io)).toBe(0);
      expect(said().stderr).toBe('');
    }
  });

  it('explains itself when called without a file', async () => {
    await expect(check([], terminal().io)).rejects.toThrow(UsageError);
  });
});
