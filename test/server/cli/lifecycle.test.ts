import {describe, expect, it, vi} from 'vitest';
import {run} from '../../../server/src/cli/lifecycle.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as publish} from '../../../server/src/cli/publish.ts';
import {consultation, today} from '../town.ts';
import {folderWith, terminal} from './bench.ts';

vi.setConfig({testTimeout: 20_000});

const at = () => today;
const folder = (changes: Record<string, unknown> = {}) =>
  folderWith({'consultations/piazza.json': JSON.stringify(consultation(changes))});

async function published() {
  const {io, said} = terminal();
  await publish([folder()], io);
  const stored = async () => {
    const store = await io.openStore();
    try {
      return {
        document: (await store.consultation('piazza'))?.document,
        changes: await store.lifecycle.changes('piazza'),
      };
    } finally {
      await store.close();
    }
  };
  return {io, said, stored};
}

describe('extend', () => {
  it('takes a day as its end where the consultation is, and says what to write into the file', async () => {
    const {io, said, stored} = await published();
    const argv = ['piazza', '--until', '2026-08-31', '--reason', 'Molte richieste'];
    expect(await run('extend', argv, io, at)).toBe(0);
    const {stdout} = said();
    expect(stdout).toContain(
      'piazza: extended until 2026-08-31T22:00:00Z (before: 2026-07-31T22:00:00Z), change 2 of its public log\n',
    );
    expect(stdout).toContain('  closesAt: "2026-08-31T22:00:00Z"\n');
    const {document, changes} = await stored();
    expect(document).toMatchObject({
      closesAt: '2026-08-31T22:00:00Z',
      extendedFrom: {closesAt: '2026-07-31T22:00:00Z', reason: 'Molte richieste'},
    });
    expect(changes.at(-1)).toMatchObject({kind: 'extended', reason: 'Molte richieste'});
  });

  it('takes reasons in several languages', async () => {
    const {io, stored} = await published();
    const argv = ['piazza', '--until', '2026-08-31T18:00:00+02:00', '--reason', 'it=Sì', '--reason', 'de=Ja'];
    expect(await run('extend', argv, io, at)).toBe(0);
    const {document} = await stored();
    expect(document?.closesAt).toBe('2026-08-31T16:00:00Z');
    expect(document?.extendedFrom?.reason).toEqual({it: 'Sì', de: 'Ja'});
    await expect(run('suspend', ['piazza', '--reason', 'x', '--reason', 'y'], io, at)).rejects.toThrow(
      /begins with its language/,
    );
  });

  it('is not undone by the old file, and publish says so', async () => {
    const {io, said, stored} = await published();
    await run('extend', ['piazza', '--until', '2026-08-31', '--reason', 'x'], io, at);
    expect(await publish([folder({title: 'Nuovo'})], io)).toBe(0);
    expect(said().stderr).toBe(
      'piazza: closesAt, extendedFrom: not taken from the file, a command set them on 2026-07-01T10:00:00.000Z. Write them into the file, or change them by command (warning)\n',
    );
    expect((await stored()).document).toMatchObject({title: 'Nuovo', closesAt: '2026-08-31T22:00:00Z'});
  });

  it('keeps a file from being published that makes no sense with it', async () => {
    const {io, said} = await published();
    await run('close', ['piazza', '--reason', 'x'], io, at);
    expect(await publish([folder({opensAt: '2026-07-02T00:00:00Z'})], io)).toBe(1);
    expect(said().stderr).toContain(
      'consultations/piazza.json: piazza: $.closesAt is not after opensAt, 2026-07-02T00:00:00Z, with what commands set on',
    );
  });
});

describe('suspend, resume, withdraw, close, reopen', () => {
  it('follow each other, each in the log with its reason', async () => {
    const {io, stored} = await published();
    const because = ['piazza', '--reason', 'x'];
    const until = ['--until', '2026-08-31'];
    for (const [name, argv] of [
      ['suspend', because],
      ['resume', ['piazza']],
      ['close', because],
      ['reopen', [...because, ...until]],
      ['withdraw', because],
      ['reopen', [...because, ...until]],
    ] as const)
      expect(await run(name, argv, io, at)).toBe(0);
    const {changes, document} = await stored();
    expect(changes.map(({kind, reason}) => [kind, reason])).toEqual([
      ['published', undefined],
      ['suspended', 'x'],
      ['resumed', undefined],
      ['closed', 'x'],
      ['reopened', 'x'],
      ['withdrawn', 'x'],
      ['reopened', 'x'],
    ]);
    expect(document?.state).toBeUndefined();
  });

  it('say why they are refused, and change nothing', async () => {
    const {io, said, stored} = await published();
    expect(await run('resume', ['piazza'], io, at)).toBe(1);
    expect(await run('suspend', ['nessuna', '--reason', 'x'], io, at)).toBe(1);
    expect(said().stderr).toBe(
      'piazza: it is open; extend, suspend, close and withdraw are for it. Nothing was changed.\n' +
        'There is no consultation "nessuna" in this database.\n',
    );
    expect((await stored()).changes).toHaveLength(1);
  });

  it.each([
    ['suspend', ['piazza'], /--reason is missing: citizens will read it/],
    ['suspend', ['piazza', '--reason', '  '], /--reason is missing/],
    ['suspend', ['piazza', '--reason', 'x', '--until', '2026-08-31'], /suspend/],
    ['extend', ['piazza', '--reason', 'x'], /--until/],
    ['extend', ['piazza', '--reason', 'x', '--until', 'domani'], /is a day such as/],
    ['resume', ['piazza', '--reason', 'x'], /resume/],
    ['close', ['--reason', 'x'], /close/],
  ] as const)('explain themselves when %s is called with %j', async (name, argv, words) => {
    await expect(run(name, argv, terminal().io, at)).rejects.toThrow(UsageError);
    await expect(run(name, argv, terminal().io, at)).rejects.toThrow(words);
  });
});
