import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {run as check} from '../../../server/src/cli/check.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as publish} from '../../../server/src/cli/publish.ts';
import {openSqliteStore} from '../../../server/src/store/sqlite.ts';
import {dataset, event, meeting, plan} from '../nouns.ts';
import {consultation} from '../town.ts';
import {folderWith, terminal} from './bench.ts';

// Every data folder is a real database with a thread of its own, which a busy machine starts slowly.
vi.setConfig({testTimeout: 20_000});

const publicationRule = {days: 30, label: 'Entro 30 giorni', url: 'https://www.example.it/regola'};
const everything = {
  'consultations/piazza.json': JSON.stringify(consultation()),
  'agenda/eventi.json': JSON.stringify([event(), event({id: 'altra'})]),
  'agenda/incontri.json': JSON.stringify({items: [meeting()], publicationRule}),
  'agenda/registro.csv': 'Data;Carica;Portatore di interessi\n12/03/2026;Sindaca;ACME',
  'datasets/alberi.json': JSON.stringify(dataset()),
  'plans/piano.json': JSON.stringify(plan()),
};

async function kept(data: string) {
  const store = await openSqliteStore(data);
  const limit = 100;
  const idsOf = (documents: readonly {document: {id: string}}[]) =>
    documents.map(({document}) => document.id);
  const found = {
    consultations: idsOf(await store.consultations({limit})),
    agenda: idsOf(await store.agenda({limit})),
    datasets: idsOf(await store.datasets({limit})),
    plans: idsOf(await store.plans({limit})),
    rule: await store.publicationRule(),
    changed: (await store.plan('piano-1'))?.modifiedAt,
  };
  await store.close();
  return found;
}

describe('publish, all nouns', () => {
  it('publishes consultations, agenda, datasets and plans, and a table of meetings', async () => {
    const {io, data, said} = terminal();
    expect(await publish([folderWith(everything)], io)).toBe(0);
    const {stdout, stderr} = said();
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'published piazza (consultations/piazza.json)',
      'published 2 documents (agenda/eventi.json)',
      'published incontro-1 (agenda/incontri.json)',
      expect.stringMatching(/^published 2026-03-12-\w+ \(agenda\/registro\.csv\)$/),
      'published alberi (datasets/alberi.json)',
      'published piano-1 (plans/piano.json)',
    ]);
    expect(await kept(data)).toMatchObject({
      consultations: ['piazza'],
      agenda: [expect.stringMatching(/^2026-03-12-/), 'incontro-1', 'altra', 'passeggiata'],
      datasets: ['alberi'],
      plans: ['piano-1'],
      rule: publicationRule,
    });
  });

  it('keeps the history of a plan that a file drops, unless there is a reason', async () => {
    const {io, data, said} = terminal();
    const [first, ...others] = plan().commitments;
    const without = plan({commitments: [{...first, history: []}, ...others]});
    const dropping = folderWith({'plans/piano.json': JSON.stringify(without)});
    await publish([folderWith({'plans/piano.json': JSON.stringify(plan())})], io);
    expect(await publish([dropping, '--by', 'Ufficio piani'], io)).toBe(0);
    expect(said().stderr).toBe(
      'piano-1 A1: history: "Scadenza <spostata> & motivata" is public and not in the file: it stays. Write it into the file, or publish with --rewrite and the reason (warning)\n',
    );
    expect(await publish([dropping, '--by', 'Ufficio piani', '--rewrite', 'Era di un altro piano'], io)).toBe(
      0,
    );
    const store = await openSqliteStore(data);
    expect((await store.planChanges('piano-1')).at(-1)).toMatchObject({
      kind: 'rewritten',
      by: 'Ufficio piani',
      reason: 'Era di un altro piano',
    });
    await store.close();
    await expect(publish([dropping, '--rewrite', ' '], io)).rejects.toThrow(UsageError);
  });

  it('leaves what did not change as it was', async () => {
    const {io, data} = terminal();
    const folder = folderWith(everything);
    await publish([folder], io);
    const {changed} = await kept(data);
    expect(await publish([folder], io)).toBe(0);
    expect((await kept(data)).changed).toBe(changed);
  });

  it('publishes nothing of any noun when one is wrong, and names file, place and reason', async () => {
    const {io, data, said} = terminal();
    const folder = folderWith({
      ...everything,
      'agenda/eventi.json': JSON.stringify([event(), event({id: 'b', end: '2026-01-01T00:00:00Z'})]),
      'agenda/registro.csv':
        'Data;Carica;Portatore di interessi\n12/03/2026;Sindaca;ACME\n31/02/2026;Sindaca;Beta',
      'plans/piano.json': JSON.stringify({...plan(), commitments: [{code: 'A'}, {code: 'A'}]}),
    });
    expect(await publish([folder], io)).toBe(1);
    expect(said()).toEqual({
      stdout: '',
      stderr: [
        'agenda/eventi.json: $[1].end: is before the start, 2026-07-08T18:00:00+02:00',
        'agenda/registro.csv: Riga 3: la data 31/02/2026 non esiste',
        'plans/piano.json: $.commitments[1].code: "A" is used before',
        'Nothing was published: 3 faults.\n',
      ].join('\n'),
    });
    expect(await kept(data)).toMatchObject({consultations: [], agenda: [], datasets: [], plans: []});
  });

  it('refuses a name that is used twice in one noun, also between a file and a table', async () => {
    const {io, said} = terminal();
    const folder = folderWith({
      'agenda/a.json': JSON.stringify({items: [event({id: 'x'}), event({id: 'y'}), event({id: 'x'})]}),
      'agenda/b.json': JSON.stringify([event({id: 'y'})]),
      'agenda/c.csv': 'ID;Data;Titolo\ny;12/03/2026;Festa',
      // The same word in another noun is another name.
      'datasets/x.json': JSON.stringify(dataset({id: 'x'})),
      'plans/p.json': JSON.stringify(plan({id: 'piano.json'})),
    });
    expect(await publish([folder], io)).toBe(1);
    expect(said().stderr).toBe(
      [
        'agenda/a.json: $.items[2].id: "x" is the id of agenda/a.json: $.items[0] too',
        'agenda/b.json: $[0].id: "y" is the id of agenda/a.json: $.items[1] too',
        'agenda/c.csv: "y" is the id of agenda/a.json: $.items[1] too',
        'plans/p.json: $.id: "piano.json" could not be reached: an address with such an ending is another form',
        'Nothing was published: 4 faults.\n',
      ].join('\n'),
    );
  });

  it('refuses names that lead nowhere', async () => {
    const {io, said} = terminal();
    const ids = ['.', '..', '...', 'a..', '.b'];
    const folder = folderWith({'datasets/x.json': JSON.stringify(ids.map((id) => dataset({id})))});
    expect(await publish([folder], io)).toBe(1);
    const wrong = 'could not be reached: an address with such an ending is another form';
    expect(said().stderr).toBe(
      [
        `datasets/x.json: $[0].id: "." ${wrong}`,
        `datasets/x.json: $[1].id: ".." ${wrong}`,
        'Nothing was published: 2 faults.\n',
      ].join('\n'),
    );
  });

  it('refuses two rules about one agenda', async () => {
    const {io, said} = terminal();
    const folder = folderWith({
      'agenda/a.json': JSON.stringify({items: [event()], publicationRule}),
      'agenda/b.json': JSON.stringify({items: [meeting()], publicationRule: {...publicationRule, days: 5}}),
    });
    expect(await publish([folder], io)).toBe(1);
    expect(said().stderr).toContain('agenda/b.json: $.publicationRule: agenda/a.json has another one\n');
  });

  it('speaks of tables in the language it is told', async () => {
    const {io, said} = terminal();
    const folder = folderWith({
      'agenda/r.csv': 'Data;Carica;Portatore di interessi;Note\n31/02/2026;Sindaca;B;x',
    });
    expect(await publish([folder, '--lang', 'en'], io)).toBe(1);
    expect(said().stderr).toMatch(
      /^agenda\/r\.csv: .*“Note” \(warning\)\nagenda\/r\.csv: Row 2: .*31\/02\/2026/,
    );
    await expect(publish([folder, '--lang', 'fr'], io)).rejects.toThrow(UsageError);
  });

  it('has nothing to say against the content of the demo municipality', async () => {
    const {io, data, said} = terminal();
    expect(await publish(['examples/municipality/content'], io)).toBe(0);
    expect(said().stderr).toBe('');
    const {plans, ...others} = await kept(data);
    expect(plans).toEqual(['3nap', '5nap', '6nap']);
    for (const noun of ['consultations', 'agenda', 'datasets'] as const)
      expect(others[noun].length, noun).toBeGreaterThan(1);
  });

  it('takes an agenda of 10,000 entries', async () => {
    const {io, data, said} = terminal();
    const items = Array.from({length: 10_000}, (_, index) => event({id: `e${index}`}));
    expect(await publish([folderWith({'agenda/molti.json': JSON.stringify({items})})], io)).toBe(0);
    expect(said().stdout).toBe('published 10000 documents (agenda/molti.json)\n');
    expect((await kept(data)).agenda).toHaveLength(100);
  }, 60_000);
});

describe('check, all nouns', () => {
  const wrong = JSON.stringify(event({end: '2026-01-01T00:00:00Z'}));
  const fault = '$.end: is before the start, 2026-07-08T18:00:00+02:00\n';

  it.each([
    ['agenda/x.json', []],
    ['x.json', []],
    ['datasets/x.json', ['--noun', 'agenda']],
  ])('knows what %s with %j holds', async (name, more) => {
    const {io, said} = terminal();
    const file = join(folderWith({[name]: wrong}), name);
    expect(await check([file, ...more], io)).toBe(1);
    expect(said().stderr).toBe(`${file}: ${fault}`);
  });

  it('believes the folder before the content', async () => {
    const {io, said} = terminal();
    const file = join(folderWith({'plans/x.json': wrong}), 'plans/x.json');
    expect(await check([file], io)).toBe(0);
    expect(said().stderr).toContain('$.kind: nobody reads this field (warning)');
  });

  it('finds a name that is used twice in the file', async () => {
    const {io, said} = terminal();
    const file = join(folderWith({'x.json': JSON.stringify([event(), event()])}), 'x.json');
    expect(await check([file], io)).toBe(1);
    expect(said().stderr).toBe(`${file}: $[1].id: "passeggiata" is the id of ${file}: $[0] too\n`);
  });

  it('speaks of tables in Italian, or as it is told', async () => {
    const file = join(folderWith({'t.csv': 'Data;Titolo\n31/02/2026;Festa'}), 't.csv');
    const [it_, en] = [terminal(), terminal()];
    expect(await check([file], it_.io)).toBe(1);
    expect(it_.said().stderr).toBe(`${file}: Riga 2: la data 31/02/2026 non esiste\n`);
    expect(await check([file, '--lang', 'en'], en.io)).toBe(1);
    expect(en.said().stderr).toBe(`${file}: Row 2: the date 31/02/2026 does not exist\n`);
  });

  it('explains itself when a noun is none', async () => {
    await expect(check(['x.json', '--noun', 'budget'], terminal().io)).rejects.toThrow(UsageError);
  });
});
