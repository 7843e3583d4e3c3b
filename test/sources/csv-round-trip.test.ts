import {stringify} from 'csv-stringify/sync';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Text} from '../../src/model/text.ts';
import {readTable} from '../../src/sources/csv/read-table.ts';

/** What a cell can hold and give back: it is trimmed, and it has no line breaks of other systems. */
const words = fc
  .string({unit: fc.constantFrom(...'abzÀèù 0"\',.:-<>&€“”\n'), minLength: 1, maxLength: 20})
  .map((text) => text.trim())
  // An apostrophe before these is one that an export put there.
  .filter((text) => text !== '' && !/^'[=+\-@]/.test(text));
/** A name of several in a cell has none of the separators. */
const name = words.filter((text) => !/[\n;|]/.test(text) && text !== 'persona fisica');
const day = fc
  .date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const meeting = fc
  .record({
    day,
    official: fc.option(name, {nil: undefined}),
    role: name,
    counterparts: fc.array(fc.record({name, number: fc.stringMatching(/^[0-9]{1,6}$/)}), {
      minLength: 1,
      maxLength: 3,
    }),
    subject: fc.option(words, {nil: undefined}),
    mode: fc.constantFrom(undefined, 'inPerson', 'online', 'hybrid', 'phone', 'written'),
    documents: fc.array(
      fc.webUrl({validSchemes: ['https'], size: 'small'}).filter((url) => !/[;|]/.test(url)),
      {maxLength: 2},
    ),
  })
  // An office in both cells is an office, and nobody's name.
  .filter(({official, role}) => official !== role);
type Meeting = typeof meeting extends fc.Arbitrary<infer T> ? T : never;

const modes = {
  it: {
    inPerson: 'In presenza',
    online: 'Da remoto',
    hybrid: 'Ibrida',
    phone: 'Telefono',
    written: 'Per iscritto',
  },
  en: {inPerson: 'In person', online: 'Remote', hybrid: 'Hybrid', phone: 'Phone', written: 'In writing'},
};
const headers = {
  it: [
    'Data',
    'Decisore pubblico',
    'Carica',
    'Portatore di interessi',
    'N. registro',
    'Oggetto',
    'Modalità',
    'Documenti',
  ],
  en: [
    'Date',
    'Official',
    'Office',
    'Interest representative',
    'Register number',
    'Subject',
    'Mode',
    'Documents',
  ],
};
const dates: readonly ((day: string) => string)[] = [
  (text) => text,
  (text) => text.split('-').toReversed().join('/'),
  (text) => text.split('-').toReversed().map(Number).join('.'),
];

function write(
  meetings: readonly Meeting[],
  language: 'it' | 'en',
  delimiter: string,
  bom: boolean,
  date: number,
) {
  const rows = meetings.map((one) => [
    dates[date]?.(one.day),
    one.official,
    one.role,
    one.counterparts.map((party) => party.name).join('; '),
    one.counterparts.map(({number}) => number).join('; '),
    one.subject,
    one.mode && modes[language][one.mode],
    one.documents.join('\n'),
  ]);
  return stringify([headers[language], ...rows], {
    delimiter,
    bom,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

const plain = (text: Text | undefined) => (typeof text === 'string' ? text : JSON.stringify(text));

describe('a register of meetings', () => {
  it('is read back as it was written, in every dialect', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(meeting, {
          minLength: 1,
          maxLength: 6,
          selector: (one) => JSON.stringify({...one, n: 0}),
        }),
        fc.constantFrom('it' as const, 'en' as const),
        fc.constantFrom(';', ',', '\t'),
        fc.boolean(),
        fc.nat(dates.length - 1),
        (meetings, language, delimiter, bom, date) => {
          const table = readTable(new TextEncoder().encode(write(meetings, language, delimiter, bom, date)));
          expect(table).toMatchObject({is: 'meetings', language, unreadable: 0, faults: []});
          if (table.is !== 'meetings') return;
          const read = table.items.map((entry): Meeting => ({
            day: entry.start,
            official: entry.officials[0]?.name,
            role: plain(entry.officials[0]?.role),
            counterparts: entry.counterparts.map((party) => ({
              name: plain(party.name),
              number: party.register?.number ?? '',
            })),
            subject: entry.subject && plain(entry.subject),
            mode: entry.mode as Meeting['mode'], // compared below
            documents: entry.documents.map(({url}) => url),
          }));
          expect(read).toEqual(meetings);
        },
      ),
      {numRuns: 150},
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array({maxLength: 200})), (input) => {
        expect(readTable(input).faults).toBeDefined();
      }),
    );
  });
});
