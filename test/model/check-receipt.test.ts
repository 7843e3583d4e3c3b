import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {digestOf, newKeyFile, openKeys, receiptOf, sign, type Keys} from '../../server/src/receipt.ts';
import {checkReceipt, isGenuine, PublicKeys, type ReceiptVerdict} from '../../src/model/check-receipt.ts';
import type {ReceiptFile, Sent} from '../../src/model/receipt-file.ts';
import {escaped, readReceipt, receiptJson, receiptPage} from '../../src/model/receipt-file.ts';
import type {ReceiptRecord} from '../../src/model/receipt.ts';

const response: Sent = {
  questionnaireVersion: '1',
  language: 'it',
  answers: [
    {linkId: 'perche', value: 'Perché <no> & "sì"'},
    {linkId: 'quanto', value: 3.5},
  ],
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
};

let keys: Keys;
let file: ReceiptFile;
let record: ReceiptRecord;
let own: PublicKeys;

beforeAll(async () => {
  keys = await openKeys(await newKeyFile());
  own = PublicKeys.parse(keys.jwks);
  const digest = await digestOf({...response, consultation: 'piazza'});
  const facts = {consultation: 'piazza', digest, receivedAt: new Date('2026-07-01T10:00:00Z')};
  const receipt = await receiptOf(keys, 'https://partecipa.example.it', await sign(keys, facts));
  file = {
    format: 'arengo-receipt',
    formatVersion: 1,
    title: 'Piazza',
    page: 'https://x.it/',
    receipt,
    response,
  };
  record = {id: receipt.id, consultation: 'piazza', digest, receivedOn: '2026-07-01', status: 'recorded'};
});

async function checked(text: string, of: {keys?: PublicKeys; record?: ReceiptRecord | undefined} = {}) {
  const read = await readReceipt(text);
  if (typeof read === 'string') return read;
  return checkReceipt(read, of.keys ?? own, 'record' in of ? of.record : record);
}
const all: ReceiptVerdict = {signature: 'same', answers: 'same', record: 'same', file: 'same'};
const page = () => receiptPage(file, '<!doctype html>\n<h1>Ricevuta</h1>', '<p>Perché &lt;no></p>');

/** Not at the end: its last byte is a small number, and often the same as what would be put there. */
const withAnotherLetter = (signature: string) =>
  `${signature.slice(0, -40)}${signature.at(-40) === 'A' ? 'B' : 'A'}${signature.slice(-39)}`;

describe('a receipt that is checked', () => {
  it('is genuine as it was saved, data or page', async () => {
    expect(await checked(await receiptJson(file))).toEqual(all);
    expect(await checked(await page())).toEqual(all);
  });

  it('is not when any letter of it is another', async () => {
    for (const text of [await receiptJson(file), await page()])
      await fc.assert(
        fc.asyncProperty(
          fc.nat(text.length - 1),
          fc.constantFrom('0', 'A', 'x', '<', '"'),
          async (at, letter) => {
            const altered = text.slice(0, at) + letter + text.slice(at + 1);
            const verdict = await checked(altered);
            // White space between data carries nothing.
            const isSame = text[at] === letter || meansTheSame(text, altered);
            expect(typeof verdict !== 'string' && isGenuine(verdict)).toBe(isSame);
          },
        ),
        {numRuns: 150},
      );
  });

  it('is not when the words of its page are others, though its data are as they were', async () => {
    expect(await checked((await page()).replace('Ricevuta', 'Ricevute'))).toEqual({...all, file: 'altered'});
  });

  it.each<[string, (file: ReceiptFile) => ReceiptFile, Partial<ReceiptVerdict>]>([
    [
      'an answer',
      (one) => ({...one, response: {...one.response, answers: one.response.answers.slice(1)}}),
      {answers: 'altered'},
    ],
    [
      'the time',
      (one) => ({...one, receipt: {...one.receipt, receivedAt: '2026-07-02T10:00:00.000Z'}}),
      {signature: 'altered'},
    ],
    [
      'the consultation',
      (one) => ({...one, receipt: {...one.receipt, consultation: 'altra'}}),
      {signature: 'altered', record: 'altered', answers: 'altered'},
    ],
    [
      'the signature',
      (one) => ({...one, receipt: {...one.receipt, signature: withAnotherLetter(one.receipt.signature)}}),
      {signature: 'altered'},
    ],
  ])('tells which part is another, though the file was saved anew: %s', async (_, change, expected) => {
    expect(await checked(await receiptJson(change(file)))).toEqual({...all, ...expected});
  });

  it('is foreign with the keys of another server, and unknown where nobody has its record', async () => {
    const others = PublicKeys.parse((await openKeys(await newKeyFile())).jwks);
    const verdict = await checked(await receiptJson(file), {keys: others, record: undefined});
    expect(verdict).toEqual({...all, signature: 'foreign', record: 'unknown'});
  });

  it('is not held to be altered by who cannot check it', async () => {
    const json = await receiptJson(file);
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    expect(await checked(json)).toEqual({...all, signature: 'unchecked'});
    expect(isGenuine({...all, signature: 'unchecked'})).toBe(true);
    vi.restoreAllMocks();
    vi.stubGlobal('crypto', {});
    const verdict = await checked(json);
    expect(verdict).toEqual({
      signature: 'unchecked',
      answers: 'unchecked',
      record: 'same',
      file: 'unchecked',
    });
    vi.unstubAllGlobals();
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['notReadable', '{"format": "arengo-'],
    ['foreign', '{"format": "arengo-draft"}'],
    ['foreign', '<!doctype html><p>Ciao</p>'],
    ['foreign', '[1]'],
    ['newer', '{"format": "arengo-receipt", "formatVersion": 2}'],
    ['incomplete', '{"format": "arengo-receipt", "formatVersion": 1}'],
    ['tooLarge', ' '.repeat(4_000_001)],
  ])('is told apart: %s', async (why, text) => {
    expect(await readReceipt(text)).toBe(why);
  });

  it('may hold what has no canonical form', async () => {
    const json = (await receiptJson(file)).replace('Perché', '\\ud800');
    expect(await checked(json)).toMatchObject({answers: 'altered', file: 'altered'});
  });
});

describe('escaped', () => {
  it('gives back every text, and never opens a tag', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"]/);
      }),
    );
  });
});

/** Is nothing but white space between the data another? By other means than the code that is tested. */
function meansTheSame(text: string, altered: string): boolean {
  const parts = (whole: string) => {
    const [head = '', rest = ''] = whole.split('<code id="arengo-receipt">');
    const [data = '', ...tail] = rest.split('</code>');
    const entities = {quot: '"', lt: '<', gt: '>', amp: '&'};
    const json = data.replace(/&(\w+);/g, (entity, name) => Reflect.get(entities, name) ?? entity);
    return rest === '' ? {around: '', json: whole} : {around: head + tail.join('</code>'), json};
  };
  const [one, two] = [parts(text), parts(altered)];
  if (one.around !== two.around) return false;
  try {
    return canonicalize(JSON.parse(one.json)) === canonicalize(JSON.parse(two.json));
  } catch {
    return false;
  }
}
