import {describe, expect, it} from 'vitest';
import {agendaPage} from '../../src/messages/it/agenda-page.ts';
import {citing} from '../../src/messages/it/citing.ts';
import {commands} from '../../src/messages/it/commands.ts';
import {common, elided} from '../../src/messages/it/common.ts';
import {consultation} from '../../src/messages/it/consultation.ts';
import {dataset} from '../../src/messages/it/dataset.ts';
import {errors} from '../../src/messages/it/errors.ts';
import {files} from '../../src/messages/it/files.ts';
import {imports} from '../../src/messages/it/imports.ts';
import {summary} from '../../src/messages/it/summary.ts';
import {timeline} from '../../src/messages/it/timeline.ts';
import {usage} from '../../src/messages/it/usage.ts';

const [seventh, eighth, eleventh] = ['7 marzo 2026', '8 marzo 2026', '11 marzo 2026'] as const;

describe('elided', () => {
  it('cuts the article before what is said with a vowel: otto, undici, ottanta', () => {
    expect(elided(`dal ${eighth}`)).toBe('dall’8 marzo 2026');
    expect(elided(`il ${eleventh}`)).toBe('l’11 marzo 2026');
    for (const amount of ['8%', '8,5%', '11%', '80%', '89%'])
      expect(elided(`al ${amount}`)).toBe(`all’${amount}`);
  });

  it('leaves it before everything else', () => {
    for (const day of ['1 marzo', '7 marzo', '18 marzo', '28 marzo', 'martedì 8 marzo', 'marzo 2026'])
      expect(elided(`dal ${day}`)).toBe(`dal ${day}`);
    for (const amount of ['1%', '10%', '18%', '78%', '100%', '110%'])
      expect(elided(`al ${amount}`)).toBe(`al ${amount}`);
  });

  it.each([
    [
      'summary',
      summary.changes(eighth, {new: 8, updated: 1, unchanged: 0, unknown: 0}),
      'Dall’8 marzo 2026: 8 nuovi, 1 aggiornato.',
    ],
    ['timeline', timeline.since(eleventh), 'Che cosa è cambiato dall’11 marzo 2026'],
    ['agenda page', agendaPage.changedSince(eighth), 'Che cosa è cambiato dall’8 marzo 2026'],
    ['agenda page', agendaPage.changedOn(eleventh), 'Pubblicato o modificato qui l’11 marzo 2026'],
    [
      'consultation',
      consultation.dateBetween('2026-03-08', '2026-03-11'),
      'Una data dal giorno 8 marzo 2026 al giorno 11 marzo 2026',
    ],
    [
      'consultation',
      consultation.dateBetween('2026-03-07', '2026-03-10'),
      'Una data dal giorno 7 marzo 2026 al giorno 10 marzo 2026',
    ],
    [
      'consultation',
      consultation.dateBetween(undefined, '2026-03-08'),
      'Una data fino al giorno 8 marzo 2026',
    ],
    [
      'consultation',
      consultation.dateBetween('2026-03-11', undefined),
      'Una data dal giorno 11 marzo 2026 in poi',
    ],
    ['usage', usage.period(eighth, eleventh), 'Dall’8 marzo 2026 all’11 marzo 2026, estremi inclusi'],
    [
      'errors',
      errors.error.tooEarly({limit: '2026-03-08'}),
      'La data non può essere prima dell’8 marzo 2026',
    ],
    ['errors', errors.error.tooLate({limit: '2026-03-11'}), 'La data non può essere dopo l’11 marzo 2026'],
    ['files', files.paused(8), 'In pausa all’8%'],
    ['files', files.offline(85), 'Senza connessione, fermo all’85%: riprende da solo'],
    ['files', files.progressOf('il 8 marzo.pdf', 11), 'il 8 marzo.pdf: caricato all’11%'],
    ['provenance', common.provenance.published('2026-03-08'), 'Pubblicato: 8 marzo 2026'],
    ['provenance', common.provenance.modified('2026-03-07'), `Aggiornato: ${seventh}`],
    ['provenance', common.provenance.modified('2026-03'), 'Aggiornato: marzo 2026'],
  ])('is heard in the words of %s', (_, said, meant) => {
    expect(said).toBe(meant);
  });

  it('is heard in the middle of longer sentences', () => {
    const cited = {id: 'alberi', seen: '2026-03-08', title: 'Alberi', url: 'https://example.org/alberi'};
    expect(citing.citation(cited, eighth)).toMatch(/ \(consultato l’8 marzo 2026\)$/);
    expect(commands.deleted(eleventh)).toMatch(/cancellate l’11 marzo 2026, perciò/);
    expect(commands.export.purged(2, eighth)).toMatch(/cancellate l’8 marzo 2026: qui/);
    expect(imports.responses.purged(eighth)).toMatch(/e dall’8 marzo 2026 sono cancellate/);
  });
});

it('says when a distribution was updated as well of a month as of a day', () => {
  expect(dataset.updated(common.dates.day('2026-03'))).toBe('aggiornato: marzo 2026');
  expect(dataset.updated(common.dates.day('2026-03-08'))).toBe('aggiornato: 8 marzo 2026');
});
