import {describe, expect, it} from 'vitest';
import {receiptJson, receiptPage as documentOf, type ReceiptFile} from '../../../src/model/receipt-file.ts';
import {receiptNumber} from '../../../src/model/receipt.ts';
import {responseBody} from '../town.ts';
import {browser, formIn, read, site, wordsIn} from './site.ts';
import {faultsOf} from './valid.ts';

async function expectValid(page: Response) {
  expect(await faultsOf(await page.text())).toEqual([]);
}

async function kept() {
  const here = await site();
  const answer = await here.app.request('/consultations/piazza/responses', {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-of-22-letters-ab'},
    body: JSON.stringify(responseBody()),
  });
  const receipt = await answer.json();
  const file: ReceiptFile = {
    format: 'arengo-receipt',
    formatVersion: 1,
    title: 'Una città più verde',
    page: 'https://partecipa.example.it/consultations/piazza',
    receipt,
    response: responseBody(),
  };
  const upload = async (
    fields: Record<string, string | File>,
    headers: Record<string, string> = {'Sec-Fetch-Site': 'same-origin'},
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return here.app.request('/receipts', {method: 'POST', body, headers: {...browser, ...headers}});
  };
  return {...here, receipt, file, upload};
}

describe('/receipts', () => {
  it('leads from a number, however it is typed, to the receipt', async () => {
    const {get, receipt} = await kept();
    const form = await get('/receipts');
    await expectValid(form.clone());
    expect(wordsIn(await read(form))).toContain('Verifica una ricevuta');
    const number = receiptNumber(receipt.id).toLowerCase().replace('-', ' ');
    const found = await get(`/receipts?number=${encodeURIComponent(number)}`);
    expect(found.status).toBe(303);
    expect(found.headers.get('Location')).toBe(`/receipts/${receipt.id}?lang=it`);
  });

  it.each([
    ['boh', 422, 'Questo non sembra un numero di ricevuta'],
    ['ZZZZ-ZZZZ', 404, 'Non conosciamo nessuna ricevuta con questo numero'],
    ['AAAAAAAAAAAAAAAAAAAAAA', 404, 'Non conosciamo nessuna ricevuta con questo numero'],
  ])('says what is wrong with the number %s, and keeps it', async (number, status, words) => {
    const {get} = await kept();
    const answer = await get(`/receipts?number=${number}`);
    expect(answer.status).toBe(status);
    await expectValid(answer.clone());
    const page = await read(answer);
    expect(wordsIn(page.querySelector('#number-error'))).toContain(words);
    expect(page.querySelector('#number')?.getAttribute('value')).toBe(number);
  });

  it('checks a saved file, page or data, and gives the way to withdraw with it', async () => {
    const {upload, file, receipt, send} = await kept();
    const json = await receiptJson(file);
    const html = await documentOf(file, '<!doctype html><title>x</title>', '<p>fine</p>');
    for (const fields of [
      {file: new File([html], 'ricevuta.html')},
      {file: new File([json], 'ricevuta.json')},
      {file: new File([], ''), text: json},
    ]) {
      const answer = await upload(fields);
      expect(answer.status).toBe(200);
      await expectValid(answer.clone());
      const page = await read(answer);
      expect(wordsIn(page)).toContain('La ricevuta è autentica');
      expect(wordsIn(page)).toContain('La risposta è registrata');
      const form = formIn(page);
      expect(form.fields.get('token')).toBe(receipt.withdrawalToken);
      expect(form.action).not.toContain(receipt.withdrawalToken);
    }
    const withdrawn = await send(formIn(await read(await upload({text: json}))));
    await expectValid(withdrawn.clone());
    expect(wordsIn(await read(withdrawn))).toContain('abbiamo cancellato le tue risposte');
    expect(wordsIn(await read(await upload({text: json})))).toContain('La risposta è stata ritirata');
  });

  it('says that an altered one is not genuine, and which part', async () => {
    const {upload, file} = await kept();
    const json = await receiptJson(file);
    const altered = wordsIn(await read(await upload({text: json.replace('"yes"', '"no"')})));
    expect(altered).toContain('La ricevuta non è autentica');
    expect(altered).toContain('Le risposte nel file non sono quelle registrate');
    const broken = await upload({text: json.slice(0, 100)});
    expect(broken.status).toBe(422);
    await expectValid(broken.clone());
    expect(wordsIn(await read(broken))).toContain('incompleto o è stato modificato');
  });

  it('takes no file from a page that is not ours', async () => {
    const {upload, file} = await kept();
    const answer = await upload({text: await receiptJson(file)}, {'Sec-Fetch-Site': 'cross-site'});
    expect(answer.status).toBe(403);
  });
});

describe('/receipts/{id}', () => {
  it('withdraws with the token, and says when it is not the right one', async () => {
    const {get, send, receipt, store} = await kept();
    const form = formIn(await read(await get(`/receipts/${receipt.id}`)));
    const filled = (token: string) => ({...form, fields: new URLSearchParams({token})});
    const wrong = await send(filled('AAAAAAAAAAAAAAAAAAAAAA'));
    expect(wrong.status).toBe(404);
    await expectValid(wrong.clone());
    expect(wordsIn((await read(wrong)).querySelector('#token-error'))).toContain('non corrisponde');
    expect(await store.countResponses('piazza')).toBe(1);
    const elsewhere = await send(filled(receipt.withdrawalToken), {'Sec-Fetch-Site': 'cross-site'});
    expect(elsewhere.status).toBe(403);
    const done = await send(filled(` ${receipt.withdrawalToken} `));
    expect(done.status).toBe(200);
    expect(done.headers.get('Cache-Control')).toBe('no-store');
    expect(await store.countResponses('piazza')).toBe(0);
    const page = await read(await get(`/receipts/${receipt.id}`));
    expect(wordsIn(page)).toContain('La risposta è stata ritirata');
    expect(page.querySelector('form')).toBeNull();
  });
});
