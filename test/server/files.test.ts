import {describe, expect, it} from 'vitest';
import {fileName} from '../../server/src/uploads/file-name.ts';
import {isWhatItSays, mediaTypeOf} from '../../server/src/uploads/sniff.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part)))).stream();

describe('the name of a file', () => {
  it.each([
    ['piano.pdf', 'piano.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\anna\\Piano regolatore.pdf', 'Piano regolatore.pdf'],
    ['pia\u0000no\n.pdf', 'piano.pdf'],
    ['fattura\u202efdp.exe', 'fatturafdp.exe'],
    ['\u2066a\u2069.txt', 'a.txt'],
    ['caffe\u0301.txt', 'caffé.txt'],
    ['.bashrc', 'bashrc'],
    ['...', 'file'],
    ['', 'file'],
    ['a<b>|c?.txt', 'a_b__c_.txt'],
    ['CON.txt', '_CON.txt'],
    ['con', '_con'],
    ['conto.txt', 'conto.txt'],
    ['नक्शा.pdf', 'नक्शा.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(fileName(given)).toBe(kept);
  });

  it('is as long as file systems take, and keeps its ending', () => {
    const name = fileName(`${'è'.repeat(300)}.tar.gz`);
    expect(Array.from(name)).toHaveLength(60);
    expect(name.endsWith('è.gz')).toBe(true);
  });
});

describe('a media type', () => {
  it('has one name', () => {
    expect(mediaTypeOf('Image/JPG')).toBe('image/jpeg');
    expect(mediaTypeOf('text/plain; charset=utf-8')).toBe('text/plain');
    for (const none of ['', 'pdf', 'a/b/c', '<x>/y'])
      expect(mediaTypeOf(none)).toBe('application/octet-stream');
  });
});

describe('the beginning of a file', () => {
  const letters = (text: string) => [...new TextEncoder().encode(text)];
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, ...letters('IHDR')];
  const png = [...head, ...Array.from({length: 17}, () => 1), 0, 0, 0, 9, ...letters('IDAT')];
  const zip = [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, ...Array.from({length: 20}, () => 0)];
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const rest = Array.from({length: 600}, () => 0);
  it.each([
    ['application/pdf', bytes('%PDF-1.7\n', rest), true],
    ['application/pdf', bytes('<html>'), false],
    ['application/pdf', bytes(png, rest), false],
    ['image/png', bytes(png, rest), true],
    ['image/jpeg', bytes(png, rest), false],
    ['text/plain', bytes('Buongiorno'), true],
    ['text/plain', bytes(''), true],
    ['text/plain', bytes('MZ', rest), false],
    ['text/csv', bytes('a,b\n1,2'), true],
    ['image/svg+xml', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), true],
    [docx, bytes(zip, rest), true],
    [docx, bytes('Buongiorno'), false],
    ['application/msword', bytes(old, rest), true],
    ['application/octet-stream', bytes('MZ', rest), true],
  ])('of %s says whether it is one', async (type, stream, verdict) => {
    expect(await isWhatItSays(type, stream)).toBe(verdict);
  });
});
