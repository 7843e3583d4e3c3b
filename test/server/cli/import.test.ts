import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {describe, expect, it, vi} from 'vitest';
import {createApp} from '../../../server/src/app.ts';
import {run as check} from '../../../server/src/cli/check.ts';
import {run} from '../../../server/src/cli/import.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as publish} from '../../../server/src/cli/publish.ts';
import {settingsWith} from '../../../server/src/settings.ts';
import {keysIn} from '../../../server/src/store/key-file.ts';
import {openSqliteStore} from '../../../server/src/store/sqlite.ts';
import {townForm, workbook} from '../imports/forms.ts';
import {responseBody} from '../town.ts';
import {folderWith, terminal} from './bench.ts';

vi.setConfig({testTimeout: 30_000});

const frame = `organisation:
  name: Comune di Borgo Esempio
opensAt: '2026-01-01T00:00:00Z'
closesAt: '2099-01-01T00:00:00Z'
privacy:
  controller: Comune di Borgo Esempio
  purpose: Consultazione
  retention: 12 mesi
`;

async function imported(files: Readonly<Record<string, string | Uint8Array>>, ...argv: readonly string[]) {
  const folder = folderWith(files);
  const {io, said} = terminal();
  const code = await run(
    argv.map((one) => (existsSync(join(folder, one)) || /^out/.test(one) ? join(folder, one) : one)),
    io,
  );
  return {code, folder, ...said()};
}

describe('import', () => {
  it('takes the XLSForm of a municipality to a response that is accepted', async () => {
    const bytes = await workbook(townForm);
    const data = folderWith();
    const folder = folderWith({'parco.xlsx': bytes, 'frame.yaml': frame, 'content/consultations/.keep': ''});
    const out = join(folder, 'content/consultations/parco.yaml');
    const {io, said} = terminal(data);
    expect(
      await run([join(folder, 'parco.xlsx'), '--frame', join(folder, 'frame.yaml'), '--out', out], io),
    ).toBe(0);
    const {stderr} = said();
    expect(stderr).toContain(
      'foglio «survey», riga 20, colonna «type»: «calculate · maggiorenne» è un dato che il dispositivo o il modulo calcola',
    );
    expect(stderr).toContain('il gruppo «servizi» diventa una sola domanda a griglia');
    expect(stderr).not.toContain('Prima di pubblicare completa');
    expect(await check([out], io)).toBe(0);
    expect(await publish([join(folder, 'content'), '--data', data], io)).toBe(0);

    const store = await openSqliteStore(data);
    const settings = settingsWith({publicUrl: 'https://partecipa.example.it', keys: await keysIn(data)});
    const app = createApp(store, settings);
    const post = (answers: object) =>
      app.request('/consultations/parco_2027/responses', {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
        body: JSON.stringify(
          responseBody({
            questionnaireVersion: '2027-01',
            answers: Object.entries(answers).map(([linkId, value]) => ({linkId, value})),
          }),
        ),
      });
    const answers = {
      quartiere: {code: 'centro'},
      eta: 34,
      attivita: [{code: 'cane'}, {code: 'other', text: 'scacchi'}],
      cane: 'Una fontanella',
      voto: 2,
      perche: 'È buio',
      servizi: [
        {row: 'pulizia', codes: ['bene']},
        {row: 'luci', codes: ['male']},
      ],
      priorita: ['panchine', 'alberi'],
      luogo: {text: 'Sotto il ponte'},
      informativa: true,
    };
    expect((await post(answers)).status).toBe(201);
    // The limits and the conditions of the form hold too.
    const refused = await post({...answers, eta: 120, voto: 4, attivita: [{code: 'corsa'}]});
    expect(((await refused.json()) as {errors: unknown}).errors).toEqual([
      {linkId: 'eta', code: 'tooLarge', limit: 119},
      {linkId: 'cane', code: 'notApplicable'},
      {linkId: 'perche', code: 'notApplicable'},
    ]);
    await store.close();
  });

  it('says what is missing around the questions, in the file too, and `check` says the same', async () => {
    const {code, folder, stderr} = await imported(
      {'parco.xlsx': await workbook(townForm)},
      'parco.xlsx',
      '--out',
      'out.yaml',
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('Not carried over (');
    expect(stderr).toContain('Before you publish, fill in: organisation, opensAt, closesAt, privacy');
    const out = join(folder, 'out.yaml');
    expect(readFileSync(out, 'utf8')).toMatch(
      /^# parco\.xlsx\n# Before you publish, fill in: organisation, opensAt, closesAt, privacy\n/,
    );
    const {io, said} = terminal();
    expect(await check([out, '--noun', 'consultation'], io)).toBe(1);
    for (const line of said().stderr.trim().split('\n'))
      expect(line).toMatch(/organisation|opensAt|closesAt|privacy/);
  });

  it('writes over nothing that somebody has worked on, and says what else to do', async () => {
    const files = {'parco.xlsx': await workbook(townForm), 'out.yaml': 'mine', 'out.xlsx': 'mine'};
    const {code, stdout, stderr, folder} = await imported(files, 'parco.xlsx', '--out', 'out.yaml');
    expect({code, stdout}).toEqual({code: 1, stdout: ''});
    expect(stderr).toContain(
      `${join(folder, 'out.yaml')} c’è già, e non si scrive sopra a niente. Scegli un altro nome con --out, oppure sposta quel file.`,
    );
    expect(stderr).not.toMatch(/EEXIST|domande$/m);
    expect(readFileSync(join(folder, 'out.yaml'), 'utf8')).toBe('mine');
    const template = await imported(files, '--template', 'out.xlsx', '--lang', 'en');
    expect(template).toMatchObject({code: 1, stdout: ''});
    expect(template.stderr).toContain(
      'is there already, and nothing is written over. Choose another name with --template',
    );
    const elsewhere = await imported(files, 'parco.xlsx', '--out', 'out/of/here.yaml');
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.stderr).toContain('non si può scrivere (ENOENT): controlla che la cartella ci sia');
  });

  it('makes a template that can be imported and published as it is', async () => {
    const folder = folderWith();
    const {io, said} = terminal();
    const [template, out] = [join(folder, 'modello.xlsx'), join(folder, 'modello.yaml')];
    expect(await run(['--template', template], io)).toBe(0);
    expect(await run([template, '--out', out], io)).toBe(0);
    expect(said().stderr).toBe(
      `${out}: 8 domande\nControlla quali domande chiedono dati personali e aggiungi «personal: true».\n`,
    );
    expect(await check([out, '--noun', 'consultation'], io)).toBe(0);
  });

  it('reads our own YAML: what is known in our order, what nobody reads with a word', async () => {
    const own = `title: Prova\nquestionnaire:\n  version: '3'\n  items:\n    - {linkId: a, type: text, text: 'A?', requird: true}\n`;
    const {code, stdout, stderr} = await imported({'q.yaml': own}, 'q.yaml');
    expect(code).toBe(0);
    expect(stderr).toContain('$.questionnaire.items[0].requird: non si legge');
    expect(parse(stdout)).toEqual({
      title: 'Prova',
      language: 'it',
      questionnaire: {version: '3', items: [{linkId: 'a', type: 'text', text: 'A?'}]},
    });
  });

  it.each([
    ['a.pdf', 'x', 'non si può leggere (.pdf)'],
    ['a.json', '{"a":', 'non si può leggere ('],
    ['a.json', '{"a":1}', 'non contiene un questionario che sappiamo leggere'],
    ['a.yaml', 'a: [', 'non si può leggere ('],
    ['a.xlsx', 'x', 'non si può aprire come foglio di calcolo'],
    ['a.csv', '', 'non contiene niente'],
    ['missing.csv', undefined, 'non si può leggere (ENOENT)'],
  ])('refuses %s in words, and writes nothing', async (name, text, words) => {
    const folder = folderWith(text === undefined ? {} : {[name]: text});
    const {io, said} = terminal();
    expect(await run([join(folder, name), '--out', join(folder, 'out.yaml')], io)).toBe(1);
    expect(said().stderr).toContain(`${join(folder, name)}: ${words}`);
    expect(said().stderr).toContain('Non è stato scritto niente: 1 errore.');
    expect(existsSync(join(folder, 'out.yaml'))).toBe(false);
  });

  it('refuses a frame that cannot be published', async () => {
    const files = {'parco.xlsx': await workbook(townForm), 'frame.yaml': frame.replace('2099', '2020')};
    const {code, stderr} = await imported(files, 'parco.xlsx', '--frame', 'frame.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain('$.closesAt: is not after opensAt');
  });

  it.each([[[]], [['a', 'b']], [['a', '--from', 'word']], [['--nope']], [['a', '--lang', 'de']]])(
    'is asked wrongly with %j',
    async (argv) => {
      await expect(run(argv, terminal().io)).rejects.toThrow(UsageError);
    },
  );
});
