import {describe, expect, it} from 'vitest';
import {AgendaEntry, Counterpart} from '../../src/model/agenda.ts';
import {Amount} from '../../src/model/commitment.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {Contact} from '../../src/model/contact.ts';
import {Distribution} from '../../src/model/dataset.ts';
import {Item, Questionnaire} from '../../src/model/item.ts';
import {Place} from '../../src/model/place.ts';
import {DeclaredTotal} from '../../src/model/plan.ts';
import type {Schema} from '../../src/model/read.ts';
import {read} from '../../src/model/read.ts';
import {Receipt} from '../../src/model/receipt.ts';
import {Response} from '../../src/model/response.ts';

/** The paths that do not fit, when one field has this value; what else is missing is not looked at. */
function faultAt(schema: Schema<unknown>, field: string, value: unknown): boolean {
  const reading = read(schema, {[field]: value});
  return !reading.fits && reading.misfits.some(({path}) => path.startsWith(`$.${field}`));
}

const digits = (length: number) => 'A'.repeat(length);

describe('the limits of a field', () => {
  it.each<[string, string, Schema<unknown>, readonly unknown[], readonly unknown[]]>([
    ['Amount', 'currency', Amount, ['EUR'], ['eur', 'EURO', '€', 'EU']],
    ['Counterpart', 'country', Counterpart, ['IT'], ['it', 'ITA', 'Italia']],
    ['AgendaEntry', 'revision', AgendaEntry, [0, 3], [1.5, -1, '3']],
    ['Distribution', 'bytes', Distribution, [0, 2e9], [0.5, -1]],
    ['DeclaredTotal', 'total', DeclaredTotal, [152], [0, -1, 1.5]],
    ['Place', 'lat', Place, [90, -90], [90.1, -91, Number.NaN]],
    ['Place', 'lon', Place, [180, -180], [180.1, Infinity]],
    ['Contact', 'email', Contact, ['urp@comune.example.it'], ['urp', 'urp@', 'a b@example.it']],
    ['Item', 'linkId', Item, ['a', 'q1-b_c', digits(64)], ['', '-a', 'a b', 'a/b', 'è', digits(65)]],
    ['Item', 'step', Item, [0.1], [0, -1]],
    ['Item', 'min', Item, [-1.5, '2026-07-31'], ['luglio', '3', true]],
    ['Item', 'minLength', Item, [0, 5], [-1, 0.5]],
    ['Item', 'maxFiles', Item, [1], [0]],
    ['Questionnaire', 'version', Questionnaire, ['1', digits(64)], ['', digits(65), 1]],
    ['Questionnaire', 'items', Questionnaire, [], [[], {}]],
    [
      'Consultation',
      'id',
      Consultation,
      ['6nap', 'a.b_c~d-e', 'x.json.bis', digits(128)],
      [
        ...['', '../x', 'a/b', '.hidden', 'a b', digits(129)],
        // The address of a twin is not one of its own.
        ...['x.json', 'x.jsonld', 'x.ics', 'x.csv', 'x.atom'],
      ],
    ],
    ['Consultation', 'language', Consultation, ['it', 'de-IT', 'fur'], ['', 'Italiano', 'IT', 'i']],
    ['Response', 'salt', Response, [digits(22)], [digits(21), digits(23), `${digits(21)}=`]],
    [
      'Receipt',
      'digest',
      Receipt,
      [`sha-256:${digits(43)}`],
      [digits(43), `sha-1:${digits(43)}`, `sha-256:${digits(44)}`],
    ],
    ['Receipt', 'signature', Receipt, ['a.b.c'], ['a.b', 'a.b.c.d', 'a..c']],
  ])('%s.%s', (_name, field, schema, good, bad) => {
    for (const value of good) expect([value, faultAt(schema, field, value)]).toEqual([value, false]);
    for (const value of bad) expect([value, faultAt(schema, field, value)]).toEqual([value, true]);
  });
});
