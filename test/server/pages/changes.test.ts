import {describe, expect, it} from 'vitest';
import {carriedOut} from '../../../server/src/lifecycle/commands.ts';
import type {Command} from '../../../server/src/lifecycle/commands.ts';
import {today} from '../town.ts';
import {read, site, square, wordsIn} from './site.ts';
import {faultsOf} from './valid.ts';

const path = '/consultations/piazza-del-mercato';
const reason = {it: 'Molte richieste <b>', de: 'Viele Anfragen'};

async function after(...commands: readonly Command[]) {
  const given = await site();
  for (const command of commands)
    await given.store.lifecycle.change(
      'piazza-del-mercato',
      today,
      (before) => carriedOut(before, command, today),
      'reason' in command ? command.reason : undefined,
    );
  return given;
}

describe('the page of a consultation', () => {
  it('says nothing of changes when there were none', async () => {
    const {get} = await site();
    expect(wordsIn(await read(await get(path)))).not.toContain('Che cosa è cambiato');
  });

  it('says until when it was extended, from when and why, and lists what has changed', async () => {
    const {get} = await after({is: 'extend', until: new Date('2031-01-31T23:00:00Z'), reason});
    const answer = await get(path);
    const page = await read(answer.clone());
    const words = wordsIn(page);
    expect(words).toContain(
      'Prorogata: la scadenza passa da martedì 31 dicembre 2030, ore 23:59 a venerdì 31 gennaio 2031, ore 23:59 Motivo: Molte richieste <b>',
    );
    const section = page.querySelector('section[aria-labelledby="changes"]');
    expect(wordsIn(section)).toContain(
      'Prorogata fino a venerdì 31 gennaio 2031, ore 23:59 (prima: martedì 31 dicembre 2030, ore 23:59)',
    );
    expect(wordsIn(section)).toContain('mercoledì 1 luglio 2026, ore 12:00');
    expect(section?.querySelector('a')?.getAttribute('href')).toBe(`${path}/changes?lang=it`);
    expect(await faultsOf(await answer.text())).toEqual([]);
  });

  it.each([
    ['suspend', 'La consultazione è sospesa: per ora non è possibile rispondere.'],
    ['withdraw', 'La consultazione è stata ritirata.'],
    ['close', 'La consultazione è chiusa. Gli esiti sono in preparazione.'],
  ] as const)('says why after %s', async (is, sentence) => {
    const {get} = await after({is, reason});
    const words = wordsIn(await read(await get(path)));
    expect(words).toContain(sentence);
    expect(words).toContain('Motivo: Molte richieste <b>');
  });
});

describe('the page of what has changed', () => {
  it('lists every change, the last one first, in valid HTML and in the language asked for', async () => {
    const {get, store} = await after({is: 'suspend', reason}, {is: 'resume'});
    await store.publish({consultations: [square({title: 'Altro titolo'})]});
    const answer = await get(`${path}/changes`);
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=60');
    const page = await read(answer.clone());
    expect(await faultsOf(await answer.text())).toEqual([]);
    const entries = [...page.querySelectorAll('ol.changes > li')];
    expect(entries.map((entry) => entry.getAttribute('value'))).toEqual(['4', '3', '2', '1']);
    expect(entries.map((entry) => wordsIn(entry.querySelector('p:nth-of-type(2)')))).toEqual([
      'Modifiche al testo o ai dati: titolo',
      'Ripresa: si può di nuovo rispondere',
      'Sospesa',
      'Pubblicata',
    ]);
    const english = await read(await get(`${path}/changes?lang=en`));
    expect(wordsIn(english)).toContain('Suspended Reason: Molte richieste <b>');
    expect(english.querySelector('link[type="application/json"]')?.getAttribute('href')).toMatch(
      /changes\.json$/,
    );
  });
});
