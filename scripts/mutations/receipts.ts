import {breaking} from './mutation.ts';

const check = ['test/model/check-receipt.test.ts'];
const withdrawals = ['test/server/withdrawals.test.ts'];

/** Mistakes with receipts that are kept, checked and withdrawn. */
export const receipts = [
  ...breaking('src/model/check-receipt.ts', check, {
    'other answers are as good': ["=== digest ? 'same' : 'altered'", "!== '' ? 'same' : 'same'"],
    'a signature of other words is as good': [
      "if (payload !== toBase64url(bytesOf(signedText(receipt)))) return 'altered';",
      'void payload;',
    ],
    'any signature is good': [
      "return isGood ? 'same' : 'altered'",
      "return raw || isGood ? 'same' : 'altered'",
    ],
    'what cannot be checked is altered': ["part === 'same' || part === 'unchecked'", "part === 'same'"],
  }),
  ...breaking('src/model/receipt-file.ts', check, {
    'the words of a page may be altered': [
      'claimed === digest && read.data.document === around',
      'claimed === digest',
    ],
    'a tag can be written into a page': [".replaceAll('<', '&lt;')", ''],
  }),
  ...breaking('src/model/canonical.ts', ['test/model/canonical.test.ts'], {
    'keys stay in the order they came in': ['.sort(([a], [b]) => (a < b ? -1 : 1))', '.slice()'],
    'half a surrogate pair has a form': [
      "throw new TypeError('half a surrogate pair')",
      'return JSON.stringify(value)',
    ],
  }),
  ...breaking('src/model/receipt-number.ts', ['test/model/receipt-number.test.ts'], {
    'half of the receipts are not found': ['base64url[value + 32]', 'base64url[value]'],
  }),
  ...breaking('server/src/receipt.ts', withdrawals, {
    'any token withdraws': ['  return own === given;', '  return own !== given || own === given;'],
  }),
  ...breaking('server/src/store/withdraw.ts', withdrawals, {
    'a withdrawn response is still exported': [
      ".where('key_hash', '=', row.key_hash)",
      ".where('key_hash', '=', '')",
    ],
    'the receipt does not say that it was withdrawn': ["status: 'withdrawn'", "status: 'recorded'"],
  }),
];
