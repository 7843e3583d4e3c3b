import {describe, expect, it} from 'vitest';
import {digestOf, newKeyFile, openKeys, receiptOf, sign} from '../../server/src/receipt.ts';

const response = {
  answers: [{linkId: 'trees', value: {code: 'yes'}}],
  consultation: 'piazza',
  language: 'it',
  questionnaireVersion: '1',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
};
const publicUrl = 'https://partecipa.example.it';
const facts = {consultation: 'piazza', digest: 'x', receivedAt: new Date('2026-07-01T10:00:00Z')};

describe('a digest', () => {
  it.each([
    {answers: [{linkId: 'trees', value: {code: 'no'}}]},
    {consultation: 'altra'},
    {language: 'en'},
    {questionnaireVersion: '2'},
    {salt: 'BBBBBBBBBBBBBBBBBBBBBB'},
  ])('is another with %j', async (change) => {
    expect(await digestOf({...response, ...change})).not.toBe(await digestOf(response));
    expect(await digestOf({...response})).toBe(await digestOf(response));
  });
});

describe('a withdrawal token', () => {
  const keys = async () => openKeys(await newKeyFile());

  it('is the same for the same receipt, and nobody can make it but the server that gave it', async () => {
    const [ours, theirs] = [await keys(), await keys()];
    const [one, other] = [await sign(ours, facts), await sign(ours, facts)];
    const token = async (...given: Parameters<typeof receiptOf>) =>
      (await receiptOf(...given)).withdrawalToken;
    const first = await token(ours, publicUrl, one);
    expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(await token(ours, publicUrl, one)).toBe(first);
    expect(await token(ours, publicUrl, other)).not.toBe(first);
    expect(await token(theirs, publicUrl, one)).not.toBe(first);
  });
});
