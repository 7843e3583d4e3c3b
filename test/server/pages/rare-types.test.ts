import {describe, expect, it} from 'vitest';
import {Consultation} from '../../../src/model/consultation.ts';
import {content, formIn, read, site, wordsIn} from './site.ts';
import {faultsOf} from './valid.ts';

const id = 'bilancio-partecipativo';
const budget = () => site([Consultation.parse(content(id))]);

/** Answers to all that must be answered, as a browser sends them. */
const answered: readonly (readonly [string, string])[] = [
  ['a/frazione', 'la-liberta'],
  ['a/servizi/verde', 'buono'],
  ['a/servizi/autobus', 'scarso'],
  ['a/servizi/biblioteca', 'buono'],
  ['a/servizi/impianti', 'non-so'],
  ['a/priorita/alberi', '1'],
  ['a/priorita/scuole', '2'],
  ['a/fondi/manutenzione', '60'],
  ['a/fondi/nuovo', '40'],
  ['a/luogo/place', 'parco'],
  ['a/luogo/lat', '44,5'],
  ['a/luogo/lon', '11,35'],
  ['a/informativa', 'true'],
];

describe('the rare types of questions, without JavaScript', () => {
  it('labels every control, and names every cell by its row and column', async () => {
    const {get} = await budget();
    const page = await read(await get(`/consultations/${id}`));
    const controls = [...page.querySelectorAll('form :is(input:not([type=hidden]), select)')];
    expect(controls.length).toBeGreaterThan(25);
    for (const {id: own} of controls) expect(page.querySelector(`label[for="${own}"]`), own).not.toBeNull();
    expect(new Set(controls.map((control) => control.id)).size).toBe(controls.length);
    expect(wordsIn(page.querySelector('label[for=q-servizi]'))).toBe('Cura del verde: Scarso');
    expect(wordsIn(page.querySelector('form'))).toContain('Dividi in tutto 100 mila euro');
  });

  it('is valid HTML, empty and with what is wrong', async () => {
    const {get, form, send} = await budget();
    expect(await faultsOf(await (await get(`/consultations/${id}`)).text())).toEqual([]);
    expect(await faultsOf(await (await send(await form(id))).text())).toEqual([]);
  });

  it('records what was chosen', async () => {
    const {form, send, answers} = await budget();
    const sent = await form(id);
    for (const [name, value] of answered) sent.fields.set(name, value);
    const page = await read(await send(sent));
    expect(wordsIn(page)).toContain('Abbiamo ricevuto la tua risposta');
    expect(await answers(id)).toEqual([
      [
        {linkId: 'frazione', value: {code: 'la-liberta'}},
        {
          linkId: 'servizi',
          value: [
            {row: 'verde', codes: ['buono']},
            {row: 'autobus', codes: ['scarso']},
            {row: 'biblioteca', codes: ['buono']},
            {row: 'impianti', codes: ['non-so']},
          ],
        },
        {linkId: 'priorita', value: ['alberi', 'scuole']},
        {
          linkId: 'fondi',
          value: [
            {code: 'manutenzione', amount: 60},
            {code: 'nuovo', amount: 40},
          ],
        },
        {linkId: 'luogo', value: {place: 'parco', lat: 44.5, lon: 11.35}},
        {linkId: 'informativa', value: true},
      ],
    ]);
  });

  it('gives everything back with what is wrong, and leads to the row', async () => {
    const {form, send} = await budget();
    const sent = await form(id);
    for (const [name, value] of answered) sent.fields.set(name, value);
    sent.fields.delete('a/servizi/autobus');
    sent.fields.set('a/fondi/nuovo', 'quaranta');
    sent.fields.set('a/luogo/place', 'luna');
    const page = await read(await send(sent));
    const links = [...page.querySelectorAll('#error-summary a')];
    expect(links.map(wordsIn)).toEqual([
      'Come giudichi questi servizi? Autobus: Scegli una risposta',
      expect.stringContaining('Come divideresti 100 mila euro?'),
      expect.stringContaining('Scegli una delle risposte proposte'),
    ]);
    for (const link of links) expect(page.querySelector(link.getAttribute('href') ?? ''), '').not.toBeNull();
    const {fields} = formIn(page);
    expect(fields.get('a/fondi/nuovo')).toBe('quaranta');
    expect(fields.get('a/priorita/scuole')).toBe('2');
    expect(fields.get('a/servizi/verde')).toBe('buono');
    expect(fields.get('a/frazione')).toBe('la-liberta');
  });

  it('takes no order from two answers at one place', async () => {
    const {form, send, answers} = await budget();
    const sent = await form(id);
    for (const [name, value] of answered) sent.fields.set(name, value);
    sent.fields.set('a/priorita/scuole', '1');
    const page = await read(await send(sent));
    expect([...page.querySelectorAll('#error-summary a')].map(wordsIn)).toEqual([
      expect.stringContaining('Due risposte hanno la stessa posizione: dai a ognuna la sua'),
    ]);
    const {fields} = formIn(page);
    expect([fields.get('a/priorita/alberi'), fields.get('a/priorita/scuole')]).toEqual(['1', '1']);
    expect(await answers(id)).toEqual([]);
  });
});
