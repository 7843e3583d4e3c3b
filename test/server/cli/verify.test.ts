import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {UsageError} from '../../../server/src/cli/options.ts';
import {run as verify} from '../../../server/src/cli/verify.ts';
import {digestOf, receiptOf, sign, signDigests} from '../../../server/src/receipt.ts';
import {SignedDigestLists} from '../../../server/src/lifecycle/signed-digests.ts';
import {settingsWith} from '../../../server/src/settings.ts';
import {keysIn} from '../../../server/src/store/key-file.ts';
import {receiptJson, receiptPage, type ReceiptFile} from '../../../src/model/receipt-file.ts';
import {newResponse} from '../store-contract.ts';
import {consultation} from '../town.ts';
import {terminal} from './bench.ts';

vi.setConfig({testTimeout: 20_000});

/** A server's data folder with one response, its receipt as files, its keys and its signed list. */
async function kept() {
  const {io, data, said} = terminal();
  const store = await io.openStore();
  await store.publish({consultations: [consultation()]});
  const keys = await keysIn(data);
  const {answers, salt, ...response} = newResponse('a');
  const sent = {answers: [...answers], salt, language: 'it', questionnaireVersion: '1'};
  const digest = await digestOf({...sent, consultation: 'piazza'});
  const facts = {consultation: 'piazza', digest, receivedAt: new Date('2026-07-01T10:00:00Z')};
  const signed = await sign(keys, facts);
  await store.record({...response, answers, salt, receipt: signed});
  const settings = settingsWith({
    publicUrl: 'https://partecipa.example.it',
    keys,
    now: () => new Date('2026-08-01T00:00:00Z'),
  });
  const lists = new SignedDigestLists(store, settings);
  const list = (await lists.list(consultation(), 1))?.jws ?? '';
  await store.close();
  const file: ReceiptFile = {
    format: 'arengo-receipt',
    formatVersion: 1,
    title: 'Piazza',
    page: 'https://partecipa.example.it/consultations/piazza',
    receipt: await receiptOf(keys, settings.publicUrl, signed),
    response: sent,
  };
  const written = (name: string, text: string) => {
    const path = join(data, name);
    writeFileSync(path, text);
    return path;
  };
  const listOf = (digests: readonly string[]) =>
    signDigests(keys, {
      consultation: 'piazza',
      closedAt: '2026-07-31T22:00:00.000Z',
      signedAt: '2026-08-01T00:00:00.000Z',
      list: 1,
      count: digests.length,
      total: digests.length,
      digests: [...digests],
    });
  return {
    io,
    data,
    said,
    written,
    listOf,
    digest,
    file,
    list,
    receipt: written('receipt.json', await receiptJson(file)),
    jwks: written('jwks.json', JSON.stringify(keys.jwks)),
    digests: written('digests.jose', list),
  };
}

describe('verify', () => {
  it('says that all of it holds, by the data folder alone, in Italian', async () => {
    const {io, data, said, receipt} = await kept();
    expect(await verify([receipt, '--data', data], io)).toBe(0);
    expect(said().stdout.split('\n').slice(1)).toEqual([
      'La ricevuta è autentica',
      '- Il servizio conosce questa ricevuta.',
      '- Numero, data e codice di controllo sono attestati da questo servizio.',
      '- Le risposte nel file sono quelle registrate.',
      '- Il file è come è stato salvato.',
      '- La tua risposta è nell’elenco firmato di tutte le risposte.',
      '- La risposta è registrata.',
      '',
    ]);
  });

  it('needs no server: a receipt page, the keys and the list are files', async () => {
    const {io, said, file, written, jwks, digests} = await kept();
    const page = written('receipt.html', await receiptPage(file, '<!doctype html>', '<p>x'));
    expect(await verify([page, '--keys', jwks, '--digests', digests, '--lang', 'en'], io)).toBe(0);
    const {stdout} = said();
    expect(stdout).toContain('- Your response is in the signed list of all responses.\n');
    expect(stdout).toContain('- Number, date and check code are stated by this service.\n');
  });

  it('says what it could not check', async () => {
    const {io, said, receipt, digests} = await kept();
    expect(await verify([receipt], io)).toBe(2);
    expect(said().stdout).toContain('non abbiamo potuto controllare tutto');
    expect(said().stdout).toContain('Manca --keys');
    expect(said().stdout).toContain('Non hai indicato --data');
    expect(said().stdout).toContain('Non hai indicato un elenco firmato');
    expect(said().stdout).not.toMatch(/browser|https address|non c’è ancora/);
    expect(await verify([receipt, '--digests', digests], io)).toBe(2);
    expect(said().stdout).toContain('Qui non abbiamo potuto controllare l’elenco firmato');
  });

  it('takes a list as a proof only of what lies between its first and its last digest', async () => {
    const {io, said, receipt, jwks, written, listOf, digest, digests} = await kept();
    const [before, after] = [`sha-256:${'-'.repeat(43)}`, `sha-256:${'z'.repeat(43)}`];
    expect(before < digest && digest < after).toBe(true);
    const check = async (...all: readonly (readonly string[])[]) => {
      const paths = await Promise.all(
        all.map(async (list, index) => written(`list-${index}.jose`, await listOf(list))),
      );
      return verify([receipt, '--keys', jwks, ...paths.flatMap((path) => ['--digests', path])], io);
    };
    for (const other of [[before], [after], []]) expect(await check(other)).toBe(2);
    expect(said().stdout).toContain('potrebbe essere in un altro elenco');
    expect(said().stdout).not.toContain('segnalalo');
    expect(await check([before], [digest])).toBe(0);
    expect(await check([before], [before, after])).toBe(1);
    expect(said().stdout).toContain('segnalalo');
    const path = written('first.jose', await listOf([before]));
    expect(await verify([receipt, '--keys', jwks, '--digests', path, '--digests', digests], io)).toBe(0);
  });

  it('refuses a list of which a digest is missing or a letter is another', async () => {
    const {io, said, receipt, jwks, list, written} = await kept();
    const [head, payload = '', signature] = list.split('.');
    const text = Buffer.from(payload, 'base64url').toString();
    const without = text.replace(/"digests":\[[^\]]*\]/, '"digests":[]').replace('"count":1', '"count":0');
    for (const altered of [
      [head, Buffer.from(without).toString('base64url'), signature],
      [head, payload.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')), signature],
    ]) {
      const path = written('altered.jose', altered.join('.'));
      expect(await verify([receipt, '--keys', jwks, '--digests', path], io)).toBe(1);
    }
    expect(said().stdout).toContain('non risulta nell’elenco firmato');
    expect(said().stdout).toContain('- L’elenco delle risposte non è quello firmato dal servizio.\n');
  });

  it('refuses a receipt whose answers are others, and what is no receipt', async () => {
    const {io, said, file, written, data} = await kept();
    const response = {...file.response, answers: [{linkId: 'trees', value: {code: 'no'}}]};
    const forged = written('forged.json', await receiptJson({...file, response}));
    expect(await verify([forged, '--data', data], io)).toBe(1);
    expect(said().stdout).toContain('La ricevuta non è autentica');
    expect(await verify([written('x.json', '{}'), '--data', data], io)).toBe(1);
    expect(said().stderr).toContain('Questo non è il file di una ricevuta');
  });

  it('explains itself', async () => {
    const {io, receipt, written} = await kept();
    for (const argv of [
      [],
      ['nowhere.json'],
      [receipt, '--digests', written('y', 'x')],
      [receipt, '--keys', written('z', 'x')],
    ])
      await expect(verify(argv, io)).rejects.toThrow(UsageError);
  });
});
