import {describe, expect, it} from 'vitest';
import {Day, FlexibleDate, Instant, isDay} from '../../src/model/dates.ts';
import {TimeZone} from '../../src/model/time-zone.ts';
import {ContactLink, Link} from '../../src/model/link.ts';
import {isLink} from '../../src/model/scheme.ts';
import {isOther, openEnum, valuesOf} from '../../src/model/open-enum.ts';
import type {Schema} from '../../src/model/read.ts';
import {read} from '../../src/model/read.ts';
import {receiptNumber} from '../../src/model/receipt.ts';
import {paragraphsOf, wordingOf} from '../../src/model/text.ts';

const fits = (schema: Schema<unknown>, value: unknown) => read(schema, value).fits;

describe('wordingOf', () => {
  const text = {
    sl: 'Načrt',
    fr: 'Plan (fr)',
    en: 'Plan',
    it: 'Piano',
    de: 'Plan (de)',
    'de-IT': 'Plan (de-IT)',
  };
  const without = (...gone: readonly string[]) =>
    Object.fromEntries(Object.entries(text).filter(([language]) => !gone.includes(language)));

  it.each([
    ['the reader’s language', text, 'de-IT', 'sl', 'de-IT'],
    ['its base', without('de-IT'), 'de-IT', 'sl', 'de'],
    ['the document’s language', without('de-IT', 'de'), 'de-IT', 'sl', 'sl'],
    ['Italian', without('de-IT', 'de', 'sl'), 'de-IT', 'sl', 'it'],
    ['English', without('de-IT', 'de', 'sl', 'it'), 'de-IT', 'sl', 'en'],
    ['the first of the alphabet', {sl: 'c', fr: 'b', lad: 'a'}, 'de-IT', 'es', 'fr'],
  ])('chooses %s', (_what, available, reader, own, lang) => {
    expect(wordingOf(available, reader, own)).toEqual({
      text: Object.entries(available).find(([key]) => key === lang)?.[1],
      lang,
    });
  });

  it('says a plain text is in the document’s language', () => {
    expect(wordingOf('Načrt', 'it', 'sl')).toEqual({text: 'Načrt', lang: 'sl'});
  });
});

describe('paragraphsOf', () => {
  it('parts at blank lines, not at line ends', () => {
    expect(paragraphsOf('uno\ndue\n\n \n tre \n\n')).toEqual(['uno\ndue', 'tre']);
    expect(paragraphsOf('uno\n \t\ndue')).toEqual(['uno', 'due']);
    expect(paragraphsOf(' \n ')).toEqual([]);
  });
});

describe('dates', () => {
  it.each(['2026-02-31', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '31/07/2026', '', '2026-07'])(
    'knows that %j is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(fits(Day, text)).toBe(false);
    },
  );

  it('knows a leap day', () => {
    expect(isDay('2028-02-29')).toBe(true);
  });

  it.each([
    ['2026-07-31T23:59:00+02:00', true],
    ['2026-07-31T21:59:00Z', true],
    ['2026-07-31T21:59:00.123Z', true],
    ['2026-07-31T23:59:00', false],
    ['2026-02-31T23:59:00Z', false],
    ['2026-07-31T24:00:00Z', false],
    ['2026-07-31T23:59:00+24:00', false],
    ['2026-07-31T23:59:00-03:30', true],
    ['2026-07-31 T23:59:00Z', false],
    ['2026-07-31T23:59:00Z ', false],
    ['2026-07-31', false],
  ])('takes the instant %s: %s', (text, taken) => {
    expect(fits(Instant, text)).toBe(taken);
  });

  it.each(['2026-07-31T23:59:00+02:00', '2026-07-31', '2026-07', '2026-Q3'])(
    'takes %s as it is known',
    (text) => {
      expect(fits(FlexibleDate, text)).toBe(true);
    },
  );

  it.each([
    '2026',
    '2026-Q5',
    '2026-13',
    '12026-07',
    '2026-071',
    '12026-Q3',
    '2026-Q33',
    'luglio 2026',
    20260731,
  ])('does not guess at %j', (value) => {
    expect(fits(FlexibleDate, value)).toBe(false);
  });

  it('knows the zones of this device', () => {
    expect(fits(TimeZone, 'Europe/Rome')).toBe(true);
    expect(fits(TimeZone, 'Europe/Atlantide')).toBe(false);
  });
});

describe('Link', () => {
  it.each([
    'https://example.it/',
    'http://example.it',
    'HTTPS://EXAMPLE.IT',
    'https://xn--d1acufc.xn--p1ai/',
  ])('takes %s', (text) => {
    expect(isLink(text)).toBe(true);
    expect(fits(Link, text)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'blob:https://example.it/1',
    'file:///etc/passwd',
    'ftp://example.it',
    '//example.it',
    '/consultations',
    'example.it',
    'https://',
    '',
  ])('refuses %j', (text) => {
    expect(isLink(text)).toBe(false);
    expect(fits(Link, text)).toBe(false);
    expect(fits(ContactLink, text)).toBe(false);
  });

  it('takes mailto: and tel: only where somebody is to be reached', () => {
    for (const text of ['mailto:urp@comune.example.it', 'tel:+390101234567']) {
      expect(fits(ContactLink, text)).toBe(true);
      expect(fits(Link, text)).toBe(false);
    }
  });
});

describe('openEnum', () => {
  const Status = openEnum(['held', 'cancelled']);
  const valueOf = (value: unknown) => {
    const reading = read(Status, value);
    return reading.fits ? reading.value : undefined;
  };

  it('keeps the words it knows', () => {
    expect(valueOf('held')).toBe('held');
    expect(isOther('held')).toBe(false);
  });

  it('keeps the text of a word from the future, however often it is read', () => {
    expect(valueOf('streamed')).toBe('other:streamed');
    expect(valueOf('other:streamed')).toBe('other:streamed');
    expect(isOther('other:streamed')).toBe(true);
  });

  it('takes nothing that is no word', () => {
    for (const value of ['', null, 3, ['held']]) expect(read(Status, value).fits).toBe(false);
  });

  it('tells which words it knows', () => {
    expect(valuesOf(Status)).toEqual(['held', 'cancelled']);
    expect(valuesOf(Link)).toBeUndefined();
  });
});

describe('receiptNumber', () => {
  it('is the same for the same receipt, and has no letter that could be misread', () => {
    expect(receiptNumber('AAAAAAAAAAAAAAAAAAAAAA')).toBe('0000-0000');
    expect(receiptNumber('AQgw_-9zABCDEFGHIJKLMN')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('tells receipts apart by their first letters', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
    const numbers = Array.from(letters, (letter) => receiptNumber(letter.padEnd(22, 'A')));
    expect(new Set(numbers).size).toBe(letters.length);
  });
});
