import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isFiscalCode, isIban, isVatNumber} from '../../../server/src/reviews/fiscal-codes.ts';
import type {PersonalKind} from '../../../server/src/reviews/personal-data.ts';
import {personalDataIn, redacted} from '../../../server/src/reviews/personal-data.ts';

const found = (text: string) =>
  personalDataIn(text).map(({kind, start, end}) => [kind, text.slice(start, end)]);

describe('personal data in a text', () => {
  it.each<[PersonalKind, string, string]>([
    ['email', 'Scrivete a mario.rossi@comune.example.it.', 'mario.rossi@comune.example.it'],
    ['email', 'anna [at] prova.example, grazie', 'anna [at] prova.example'],
    ['email', 'anna(chiocciola)prova.it', 'anna(chiocciola)prova.it'],
    ['phone', 'tel. 06 1234567', '06 1234567'],
    ['phone', 'chiamami al 333 1234567', '333 1234567'],
    ['phone', '3331234567', '3331234567'],
    ['phone', '333.123.45.67', '333.123.45.67'],
    ['phone', '349/1234567', '349/1234567'],
    ['phone', '+39 333 123 4567', '+39 333 123 4567'],
    ['phone', '0039-06-12345678', '0039-06-12345678'],
    ['phone', 'from +44 (0)20 7946 0958 on', '+44 (0)20 7946 0958'],
    ['phone', '(0461) 983111', '(0461) 983111'],
    ['phone', '045-8077111', '045-8077111'],
    ['phone', 'numero verde 800 123456', '800 123456'],
    ['phone', 'telefono: 983111', '983111'],
    ['iban', 'IBAN IT60X0542811101000000123456 grazie', 'IT60X0542811101000000123456'],
    ['iban', 'it60 x054 2811 1010 0000 0123 456 e poi', 'it60 x054 2811 1010 0000 0123 456'],
    ['iban', 'DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
    ['fiscalCode', 'sono RSSMRA85T10A562S.', 'RSSMRA85T10A562S'],
    ['fiscalCode', 'rss mra 85t10 a562s', 'rss mra 85t10 a562s'],
    ['vatNumber', 'P.IVA 00743110157', '00743110157'],
    ['vatNumber', 'IT00743110157', 'IT00743110157'],
  ])('%s: %s', (kind, text, written) => {
    expect(found(text)).toEqual([[kind, written]]);
  });

  it.each([
    'la legge 7 agosto 1990, n. 241, e la legge n. 241/1990',
    'D.Lgs. 33/2013, art. 9-bis, legge 328/2000',
    'dal 1990 al 2024, 1990-2024, a.s. 2023/2024 e 2024/2025',
    'prot. n. 0012345/2024, prot. 0123456789, n. 0451234567',
    'delibera n. 345678901 e codice 3451234567',
    'il 03/12/2024, il 03.12.2024, il 03-12-2024, 01/06-30/09/2026',
    'dalle 08.30 - 12.30, ore 08:30-12:30, 08.30-12.30',
    '3.500.000,00 euro, 350.000.000 euro, € 350000000, 800.000 euro, 320000000 €',
    '300 000 000 euro, 10 000 000, 8 000 000 000, 320.000 abitanti',
    'CAP 39100, 00184 Roma, via Roma 12/3',
    'CIG Z1234567AB, CUP B12F22000340001, ISBN 978-3-16-148410-0',
    '45.4642035, 9.189982; 0,5%; 3.1415926535',
    'PARLAMENTARE VALORIZZAZIONEAB AMMINISTRAZIONI RSSMRA85T10A562T',
    '@comune_di_arengo, 12345678901, IT60X0542811101000000123457',
    '1, 2, 3; 3 4 5 6 7 8 9 10 11 12',
    'https://comune.example.it/mario-rossi/2024/12/03',
    'Vorrei più alberi, meno macchine e una fontana.',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found where there are several, in their order', () => {
    const text = 'Anna, anna@prova.example, 333 1234567: CF RSSMRA85T10A562S';
    expect(found(text).map(([kind]) => kind)).toEqual(['email', 'phone', 'fiscalCode']);
    expect(redacted(text)).toBe('Anna, […], […]: CF […]');
  });

  const word = fc.stringMatching(/^[a-zà-ù]{1,12}$/);
  const between = fc.array(word, {maxLength: 5}).map((words) => words.join(' '));
  const address = fc
    .tuple(fc.stringMatching(/^[a-z0-9._-]{1,20}$/), fc.stringMatching(/^[a-z]{1,12}\.(it|eu|example)$/))
    .map((parts) => parts.join('@'));
  const mobile = fc
    .tuple(
      fc.constantFrom('', '+39 ', '0039'),
      fc.integer({min: 320, max: 393}),
      fc.stringMatching(/^\d{7}$/),
    )
    .map(([prefix, operator, rest]) => `${prefix}${operator} ${rest}`);

  it('is found wherever it stands, with what is around it left alone', () => {
    fc.assert(
      fc.property(between, fc.oneof(address, mobile), between, (before, data, after) => {
        const text = `${before}; ${data} ; ${after}`;
        const [mark, ...more] = personalDataIn(text);
        expect(more).toEqual([]);
        expect(text.slice(mark?.start, mark?.end)).toBe(data);
        expect(redacted(text)).toBe(`${before}; […] ; ${after}`);
      }),
    );
  });

  it('never overlaps, stays in the text, and is gone once redacted', () => {
    const piece = fc.oneof(word, address, mobile, fc.string(), fc.stringMatching(/^[\d ./+-]{1,20}$/));
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join(' ')),
        (text) => {
          let at = 0;
          for (const {start, end} of personalDataIn(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            at = end;
          }
          expect(found(redacted(text)).filter(([kind]) => kind === 'email')).toEqual([]);
        },
      ),
    );
  });

  it('is not found in words alone', () => {
    fc.assert(fc.property(fc.array(word), (words) => found(words.join(' ')).length === 0));
  });

  it.each(['1', '0', '3', 'a', 'a.', '3 ', '+39 ', 'IT60 ', 'a@', '(0'])(
    'takes no time over much of: %s',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      personalDataIn(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('codes with a check', () => {
  const omocodia = 'LMNPQRSTUV';

  it('knows a tax code, whose digits may be letters, by its last character', () => {
    const places = [6, 7, 9, 10, 12, 13, 14];
    fc.assert(
      fc.property(fc.subarray(places), (letters) => {
        const code = [...'RSSMRA85T10A562'].map((one, index) =>
          letters.includes(index) ? (omocodia[Number(one)] ?? '') : one,
        );
        const whole = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((check) =>
          isFiscalCode(`${code.join('')}${check}`),
        );
        expect(whole).toHaveLength(1);
      }),
    );
    // Made by the Agenzia delle Entrate's rule for the same person, the last digit and then two replaced.
    expect(isFiscalCode('RSSMRA85T10A562S')).toBe(true);
    expect(isFiscalCode('MRTMTT91D08F205J')).toBe(true);
  });

  it.each([
    'RSSMRA85Z10A562S',
    'RSSMRA85T32A562W',
    'RSSMRA85T99A562S',
    'RSSMRA85T10A562',
    'ABCDEFGHIJKLMNOP',
  ])('knows that %s is none', (code) => {
    expect(isFiscalCode(code)).toBe(false);
  });

  it('notices any one wrong digit or letter of an IBAN', () => {
    const iban = 'IT60X0542811101000000123456';
    expect(isIban(iban)).toBe(true);
    // A letter counts as two digits (ISO 13616), so one in a digit's place may by chance fit the check number.
    const wrong = fc.oneof(
      fc.tuple(fc.integer({min: 5, max: 26}), fc.stringMatching(/^\d$/)),
      fc.tuple(fc.integer({min: 2, max: 3}), fc.stringMatching(/^[A-Z0-9]$/)),
      fc.tuple(fc.constant(4), fc.stringMatching(/^[A-Z]$/)),
    );
    fc.assert(
      fc.property(wrong, ([at, character]) => {
        fc.pre(character !== iban[at]);
        expect(isIban(iban.slice(0, at) + character + iban.slice(at + 1))).toBe(false);
      }),
    );
    expect(isIban(`${iban}0`)).toBe(false);
  });

  it('knows a VAT number by its check digit and the office that gave it', () => {
    expect(isVatNumber('00743110157')).toBe(true);
    expect(isVatNumber('00743110158')).toBe(false);
    expect(isVatNumber('00000000000')).toBe(false);
    const possible = Array.from({length: 10}, (_, check) => isVatNumber(`1234567101${check}`));
    expect(possible.filter(Boolean)).toEqual([]);
  });
});
