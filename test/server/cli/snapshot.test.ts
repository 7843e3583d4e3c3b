import {mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run} from '../../../server/src/cli/snapshot.ts';
import {open} from '../../../src/sources/open.ts';
import {sourceServer} from '../look-alike.ts';
import {consultation} from '../town.ts';
import {folderWith, terminal} from './bench.ts';

vi.setConfig({testTimeout: 30_000});

const dataset = (id: string) => ({
  id,
  title: id,
  language: 'it',
  themes: [],
  languages: [],
  conformsTo: [],
  distributions: [],
});
const entry = {
  id: 'a',
  kind: 'event',
  title: 'Seduta',
  language: 'it',
  start: '2026-07-01',
  datePrecision: 'day',
};
const plan = {id: 'p', title: 'Piano', language: 'it', organisation: {name: 'Comune'}, commitments: []};

/** A server with these documents as JSON; what stands there can be changed. */
async function source(documents: Record<string, unknown>) {
  const answer: RequestListener = (request, response) => {
    const document = documents[request.url?.split('?')[0] ?? ''];
    if (document === undefined) response.writeHead(404).end();
    else response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(document));
  };
  const {port, asked} = await sourceServer(answer);
  return {at: (path: string) => `http://127.0.0.1:${port}${path}`, asked};
}

async function snapshot(config: unknown, folder = folderWith(), ...flags: readonly string[]) {
  const {io, said} = terminal();
  writeFileSync(join(folder, 'fonti.json'), JSON.stringify(config));
  const code = await run([join(folder, 'fonti.json'), ...flags], io);
  const fileOf = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {code, folder, ...said(), fileOf};
}

describe('snapshot', () => {
  it('writes what sources say as files that a widget reads', async () => {
    const {at} = await source({
      '/uno.json': dataset('uno'),
      '/tutti.json': {items: [dataset('uno'), dataset('due')]},
      '/agenda.json': {
        items: [entry],
        publicationRule: {days: 15, label: 'Entro 15 giorni', url: 'https://a.it/regola'},
      },
      '/piano.json': plan,
      '/c.json': consultation(),
    });
    const {code, stderr, stdout, folder, fileOf} = await snapshot({
      folder: 'public',
      sources: [
        {name: 'uno', noun: 'dataset', src: at('/uno.json')},
        {name: 'tutti', noun: 'dataset', src: at('/tutti.json'), list: true},
        {name: 'agenda', noun: 'agenda', src: at('/agenda.json')},
        {name: 'piano', noun: 'plan', src: at('/piano.json'), source: 'file'},
        {name: 'piazza', noun: 'consultation', src: at('/c.json')},
      ],
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(`${join(folder, 'public', 'tutti.json')}: scritto, 2 voci\n`);
    expect(readdirSync(join(folder, 'public')).sort()).toEqual([
      'agenda.json',
      'piano.json',
      'piazza.json',
      'tutti.json',
      'uno.json',
    ]);
    // What was written is a source, and says the same.
    const {at: published} = await source({
      '/agenda.json': fileOf('public/agenda.json'),
      '/tutti.json': fileOf('public/tutti.json'),
      '/piano.json': fileOf('public/piano.json'),
      '/piazza.json': fileOf('public/piazza.json'),
      '/uno.json': fileOf('public/uno.json'),
    });
    const {signal} = new AbortController();
    const agenda = await (await open(published('/agenda.json'), {noun: 'agenda'})).agenda?.({}, signal);
    expect(agenda).toMatchObject({
      items: [{id: 'a', title: 'Seduta'}],
      unreadable: 0,
      publicationRule: {days: 15},
    });
    const datasets = await (await open(published('/tutti.json'), {noun: 'dataset'})).datasets?.(signal);
    expect(datasets?.items.map(({id}) => id)).toEqual(['uno', 'due']);
    expect(await (await open(published('/uno.json'), {noun: 'dataset'})).dataset?.(signal)).toMatchObject({
      id: 'uno',
    });
    expect((await (await open(published('/piano.json'), {noun: 'plan'})).plan?.(signal))?.plan).toEqual(plan);
    expect(
      await (await open(published('/piazza.json'), {noun: 'consultation'})).consultation?.(signal),
    ).toEqual(consultation());
  });

  it('writes one commitment with its plan, and of an agenda only the days that are wanted', async () => {
    const on = (id: string, start: string) => ({...entry, id, start});
    const commitment = (code: string) => ({code, title: `Impegno ${code}`, milestonesKnown: 'none'});
    const {at} = await source({
      '/agenda.json': {items: [on('a', '2026-06-30'), on('b', '2026-07-01'), on('c', '2026-08-01')]},
      '/piano.json': {...plan, commitments: [commitment('A1'), commitment('A2')]},
      '/sciolti.json': [commitment('B1')],
    });
    const {code, stderr, fileOf} = await snapshot({
      sources: [
        {name: 'luglio', noun: 'agenda', src: at('/agenda.json'), from: '2026-07-01', to: '2026-07-31'},
        {name: 'a2', noun: 'commitment', src: at('/piano.json#A2'), source: 'file'},
        {name: 'b1', noun: 'commitment', src: at('/sciolti.json'), source: 'file'},
      ],
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(fileOf('luglio.json').items.map(({id}: {id: string}) => id)).toEqual(['b']);
    const {at: published} = await source({'/a2.json': fileOf('a2.json'), '/b1.json': fileOf('b1.json')});
    const {signal} = new AbortController();
    const read = async (path: string) =>
      (await open(published(path), {noun: 'commitment', source: 'file'})).commitment?.(signal);
    expect(await read('/a2.json')).toMatchObject({commitment: {code: 'A2'}, plan: 'Piano', language: 'it'});
    expect(await read('/b1.json')).toMatchObject({commitment: {code: 'B1'}, language: 'it'});
  });

  it('writes nothing that no page could read', async () => {
    const large = (id: string) => ({...dataset(id), description: 'x'.repeat(3_000_000)});
    const {at} = await source({
      '/tutti.json': {items: [large('uno')], next: 'altri.json'},
      '/altri.json': {items: [large('due')]},
    });
    const {code, stderr, folder} = await snapshot({
      sources: [
        {name: 'tutti', noun: 'dataset', src: at('/tutti.json'), source: 'participation', list: true},
      ],
    });
    expect(code).toBe(1);
    expect(stderr).toContain('più di 5 MB');
    expect(readdirSync(folder)).not.toContain('tutti.json');
  });

  it('says how many values of a source it left out', async () => {
    const {at} = await source({
      '/api/3/action/package_show': {
        success: true,
        result: {id: '1', name: 'x', title: 'X', extras: [{key: 'modified', value: 'ieri'}], resources: []},
      },
    });
    const {code, stderr} = await snapshot({sources: [{name: 'x', noun: 'dataset', src: at('/dataset/x')}]});
    expect(code).toBe(0);
    expect(stderr).toMatch(/x\.json: 1 valore non ripreso\n$/);
  });

  it('reads YAML, and a folder is seen from the file that says so', async () => {
    const {at} = await source({'/uno.json': dataset('uno')});
    const folder = folderWith({
      'conf/fonti.yaml': `folder: ../www\nsources:\n  - name: uno\n    noun: dataset\n    src: ${at('/uno.json')}\n`,
    });
    const {io} = terminal();
    expect(await run([join(folder, 'conf/fonti.yaml')], io)).toBe(0);
    expect(readdirSync(join(folder, 'www'))).toEqual(['uno.json']);
  });

  it('does not touch a file that says the same', async () => {
    const documents: Record<string, unknown> = {'/uno.json': dataset('uno')};
    const {at} = await source(documents);
    const config = {sources: [{name: 'uno', noun: 'dataset', src: at('/uno.json')}]};
    const {folder} = await snapshot(config);
    const path = join(folder, 'uno.json');
    const long = new Date('2026-01-01T00:00:00Z');
    utimesSync(path, long, long);
    const again = await snapshot(config, folder);
    expect(again.stdout).toBe(`${path}: niente di nuovo\n`);
    expect(statSync(path).mtime).toEqual(long);
    documents['/uno.json'] = {...dataset('uno'), title: 'Altro'};
    await snapshot(config, folder);
    expect(statSync(path).mtime).not.toEqual(long);
    expect(readdirSync(folder).sort()).toEqual(['fonti.json', 'uno.json']);
  });

  it('keeps the last file of a source that fails, says so, and goes on', async () => {
    const documents: Record<string, unknown> = {'/uno.json': dataset('uno'), '/due.json': dataset('due')};
    const {at} = await source(documents);
    const config = {
      sources: [
        {name: 'uno', noun: 'dataset', src: at('/uno.json')},
        {name: 'due', noun: 'dataset', src: at('/due.json')},
        {name: 'tre', noun: 'dataset', src: at('/tre.json')},
      ],
    };
    const first = await snapshot(config);
    expect(first.code).toBe(1);
    const {folder} = first;
    const path = join(folder, 'uno.json');
    const long = new Date('2026-01-01T11:00:00Z');
    utimesSync(path, long, long);
    delete documents['/uno.json'];
    documents['/due.json'] = {...dataset('due'), title: 'Altro'};
    const {code, stderr, stdout, fileOf} = await snapshot(config, folder, '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toContain(`${path}: there is nothing at the address of the source (`);
    expect(stderr).toContain(`${path} stays as it was on Thursday, 1 January 2026, 12:00.`);
    expect(stderr).toContain(`There is no ${join(folder, 'tre.json')}: none was ever written.`);
    expect(stderr).toMatch(/2 of 3 sources failed\.\n$/);
    expect(fileOf('uno.json').title).toBe('uno');
    expect(stdout).toContain(`${join(folder, 'due.json')}: written, 1 entry\n`);
    expect(fileOf('due.json').title).toBe('Altro');
  });

  it('leaves out entries that cannot be read, but does not empty a file for them', async () => {
    const documents: Record<string, unknown> = {'/x.json': {items: [dataset('uno'), {}, {}]}};
    const {at} = await source(documents);
    const config = {sources: [{name: 'x', noun: 'dataset', src: at('/x.json'), list: true}]};
    const first = await snapshot(config);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('2 voci non si leggono');
    documents['/x.json'] = {items: [{}, {}]};
    const {code, stderr, fileOf} = await snapshot(config, first.folder);
    expect(code).toBe(1);
    expect(stderr).toContain('la fonte risponde qualcosa che non si legge');
    expect(fileOf('x.json').items).toHaveLength(1);
  });

  it('says what it cannot write, and leaves nothing half written', async () => {
    const {at} = await source({'/uno.json': dataset('uno')});
    const folder = folderWith();
    mkdirSync(join(folder, 'uno.json'));
    const config = {sources: [{name: 'uno', noun: 'dataset', src: at('/uno.json')}]};
    const {code, stderr} = await snapshot(config, folder);
    expect(code).toBe(1);
    expect(stderr).toContain('il file non si può scrivere (');
    expect(readdirSync(folder).sort()).toEqual(['fonti.json', 'uno.json']);
  });

  it.each([
    [{}, '$.sources is missing'],
    [{sources: []}, '$.sources must name a source'],
    [
      {sources: [{name: '../x', noun: 'dataset', src: 'https://a.it/x.json'}]},
      '$.sources[0].name must be the name',
    ],
    [
      {sources: [{name: 'x', noun: 'datasets', src: 'https://a.it/x.json'}]},
      '$.sources[0].noun must be consultation',
    ],
    [
      {sources: [{name: 'x', noun: 'dataset', src: 'file:///etc/passwd'}]},
      '$.sources[0].src must be a whole address',
    ],
    [
      {
        sources: [
          {name: 'x', noun: 'dataset', src: 'https://a.it/x.json'},
          {name: 'X', noun: 'dataset', src: 'https://a.it/y.json'},
        ],
      },
      'due fonti si chiamano «X»',
    ],
    [
      {sources: [{name: 'x', noun: 'agenda', src: 'https://a.it/x.json', from: 'domani'}]},
      '$.sources[0].from',
    ],
    [
      {sources: [{name: 'x', noun: 'plan', src: 'https://a.it/x.json', to: '2026-01-01'}]},
      '«x»: «from» e «to» sono solo per un’agenda',
    ],
  ])('asks nothing where the list is wrong: %#', async (config, fault) => {
    const {code, stderr, stdout} = await snapshot(config);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(fault);
    expect(stderr).toMatch(/1 errore nell’elenco delle fonti: non è stato chiesto niente\.\n$/);
  });

  it('refuses words it does not know', async () => {
    const {io} = terminal();
    await expect(run([], io)).rejects.toThrow(UsageError);
    await expect(run(['a', 'b'], io)).rejects.toThrow(UsageError);
    await expect(run(['a', '--force'], io)).rejects.toThrow(UsageError);
    await expect(run(['/nowhere/fonti.yaml'], io)).rejects.toThrow(UsageError);
  });

  it('asks systems of our own network, unless it is told not to', async () => {
    const {at, asked} = await source({'/uno.json': dataset('uno')});
    const config = {sources: [{name: 'uno', noun: 'dataset', src: at('/uno.json')}]};
    const {code, stderr} = await snapshot(config, folderWith(), '--public-only');
    expect(code).toBe(1);
    expect(stderr).toContain('a network that is not public');
    expect(asked).toEqual([]);
    expect((await snapshot(config)).code).toBe(0);
  });
});
