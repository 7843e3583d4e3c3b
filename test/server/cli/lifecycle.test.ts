import {describe, expect, it, vi} from 'vitest';
import {run} from '../../../server/src/cli/lifecycle.ts';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as publish} from '../../../server/src/cli/publish.ts';
import {newResponse} from '../store-contract.ts';
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
      'piazza: Prorogata fino a lunedì 31 agosto 2026, ore 23:59 (prima: venerdì 31 luglio 2026, ore 23:59) — modifica 2 del registro pubblico\n' +
        'chiusura: lunedì 31 agosto 2026, ore 23:59 (ora di Roma)\n' +
        'prima: venerdì 31 luglio 2026, ore 23:59 (ora di Roma)\n',
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
      /ognuno comincia con la sua lingua/,
    );
  });

  it.each([
    ['2026-08-31 12:00', '2026-08-31T10:00:00Z', 'chiusura: lunedì 31 agosto 2026, ore 12:00 (ora di Roma)'],
    [
      '2026-08-31T12:00:30',
      '2026-08-31T10:00:30Z',
      'chiusura: lunedì 31 agosto 2026, ore 12:00 (ora di Roma)',
    ],
    [
      '30/11/2026 12:00',
      '2026-11-30T11:00:00Z',
      'chiusura: lunedì 30 novembre 2026, ore 12:00 (ora di Roma)',
    ],
    ['5/9/2026', '2026-09-05T22:00:00Z', 'chiusura: sabato 5 settembre 2026, ore 23:59 (ora di Roma)'],
    [
      '2026-11-30T12:00Z',
      '2026-11-30T12:00:00Z',
      'chiusura: lunedì 30 novembre 2026, ore 13:00 (ora di Roma)',
    ],
  ])('reads %s on the clocks of the consultation, and says how it was read', async (until, moment, words) => {
    const {io, said, stored} = await published();
    expect(await run('extend', ['piazza', '--until', until, '--reason', 'x'], io, at)).toBe(0);
    expect((await stored()).document?.closesAt).toBe(moment);
    expect(said().stdout.split('\n')).toContain(words);
  });

  it('reads a time on the clocks of another zone where the consultation has one', async () => {
    const {io, said} = terminal();
    await publish([folder({timeZone: 'America/New_York'})], io);
    const argv = ['piazza', '--until', '2026-08-31 12:00', '--reason', 'x', '--lang', 'en'];
    expect(await run('extend', argv, io, at)).toBe(0);
    expect(said().stdout).toContain('closing: Monday, 31 August 2026, 12:00 (New York time)\n');
    expect(said().stdout).toContain('closesAt: "2026-08-31T16:00:00Z"');
  });

  it('does not take an hour that no clock shows', async () => {
    const {io, stored} = await published();
    await expect(
      run('extend', ['piazza', '--until', '2027-03-28 02:30', '--reason', 'x'], io, at),
    ).rejects.toThrow(/2027-03-28 02:30 non c’è \(ora di Roma\)/);
    expect((await stored()).changes).toHaveLength(1);
  });

  it('says when it closes already', async () => {
    const {io, said} = await published();
    expect(await run('extend', ['piazza', '--until', '30/7/2026', '--reason', 'x'], io, at)).toBe(1);
    expect(said().stderr).toBe(
      'piazza: è già aperta fino a venerdì 31 luglio 2026, ore 23:59 (ora di Roma): con --until indica un momento successivo. Non è cambiato niente.\n',
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
      'piazza: è aperta: si può prorogare (extend), sospendere (suspend), chiudere (close) o ritirare (withdraw). Non è cambiato niente.\n' +
        'In questo archivio non c’è la consultazione «nessuna».\n',
    );
    expect(await run('resume', ['piazza', '--lang', 'en'], io, at)).toBe(1);
    expect(said().stderr).toMatch(/piazza: it is open: it can be extended .* Nothing was changed\.\n$/);
    expect((await stored()).changes).toHaveLength(1);
  });

  it('open nothing again whose answers were deleted', async () => {
    const {io, said, stored} = await published();
    await run('close', ['piazza', '--reason', 'x'], io, at);
    const store = await io.openStore();
    await store.record(newResponse('a'));
    await store.lifecycle.retention.purge('piazza', today, () => true);
    await store.close();
    const later = () => new Date('2026-07-02T10:00:00Z');
    expect(await run('reopen', ['piazza', '--until', '2026-08-31', '--reason', 'x'], io, later)).toBe(1);
    expect(said().stderr).toBe(
      'piazza: le sue risposte sono state cancellate il 1 luglio 2026, perciò non si può riaprire: pubblicala con un altro nome. Non è cambiato niente.\n',
    );
    expect((await stored()).changes.at(-1)?.kind).toBe('closed');
  });

  it.each([
    ['suspend', ['piazza'], /Manca --reason: i cittadini leggeranno il motivo/],
    ['suspend', ['piazza', '--reason', '  '], /Manca --reason/],
    ['suspend', ['piazza', '--reason', 'x', '--until', '2026-08-31'], /suspend/],
    ['extend', ['piazza', '--reason', 'x'], /--until/],
    ['extend', ['piazza', '--reason', 'x', '--until', 'domani'], /--until è un giorno compreso/],
    ['extend', ['piazza', '--reason', 'x', '--until', '2026-02-30'], /--until è un giorno compreso/],
    [
      'extend',
      ['piazza', '--reason', 'x', '--until', '2026-08-31 25:00', '--lang', 'en'],
      /is a day that is included/,
    ],
    ['suspend', ['piazza', '--reason', 'x', '--lang', 'de'], /--lang is one of/],
    ['resume', ['piazza', '--reason', 'x'], /resume/],
    ['close', ['--reason', 'x'], /close/],
  ] as const)('explain themselves when %s is called with %j', async (name, argv, words) => {
    await expect(run(name, argv, terminal().io, at)).rejects.toThrow(UsageError);
    await expect(run(name, argv, terminal().io, at)).rejects.toThrow(words);
  });
});
