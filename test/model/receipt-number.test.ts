import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {beginningsOf, isShortNumber, readReceiptNumber} from '../../src/model/receipt-number.ts';
import {receiptNumber} from '../../src/model/receipt.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/);

describe('a receipt number', () => {
  it('is read however it was typed', () => {
    for (const typed of ['7K2M-QX4D', ' 7k2m qx4d ', '7K2MQX4D', '7K2M–QX4D', '7K2M - QX4D'])
      expect(readReceiptNumber(typed)).toBe('7K2M-QX4D');
    // What is easily misread is read as what it was.
    expect(readReceiptNumber('oOiIlL00')).toBe('0011-1100');
  });

  it('may be the whole id; anything else is neither', () => {
    fc.assert(
      fc.property(id, (one) => {
        expect(readReceiptNumber(` ${one} `)).toBe(one);
      }),
    );
    for (const typed of ['', '7K2M', '7K2M-QX4U', '7K2M-QX4DD', 'https://example.it', '../x'])
      expect(readReceiptNumber(typed)).toBeUndefined();
  });

  it('leads to the beginnings of all ids that have it, and of no other', () => {
    fc.assert(
      fc.property(id, (one) => {
        const number = receiptNumber(one);
        expect(isShortNumber(number)).toBe(true);
        const beginnings = beginningsOf(number);
        expect(beginnings).toContain(one.slice(0, 8));
        expect(new Set(beginnings).size).toBe(256);
        expect(beginnings.every((first) => receiptNumber(first) === number)).toBe(true);
      }),
    );
  });
});
