import {signedText} from '../../src/model/check-receipt.ts';
import {receiptJson, type ReceiptFile} from '../../src/model/receipt-file.ts';
import {Receipt} from '../../src/model/receipt.ts';
import type {SavedReceipt} from './face.ts';

const response = {
  questionnaireVersion: '1',
  language: 'it',
  answers: [{linkId: 'perche', value: 'Perché no'}],
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
};

const base64url = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A file for a response that is recorded now, at the widget's own server. */
export async function savedReceipt(element: Element, kind: SavedReceipt): Promise<File> {
  if (kind === 'draft') return fileOf('{"format": "arengo-draft"}');
  const page = new URL(element.getAttribute('src') ?? '', location.href).href;
  const key = base64url(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const answer = await fetch(`${page}/responses`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': key},
    body: JSON.stringify(response),
  });
  const receipt = Receipt.parse(await answer.json());
  const {id, withdrawalToken} = receipt;
  if (kind === 'withdrawn')
    await fetch(page.replace(/consultations\/.*$/, `receipts/${id}/withdrawal`), {
      method: 'POST',
      headers: {authorization: `Bearer ${withdrawalToken}`},
    });
  const file: ReceiptFile = {
    format: 'arengo-receipt',
    formatVersion: 1,
    title: 'Una domanda sola',
    page,
    receipt: kind === 'foreign' ? elsewhere(receipt) : receipt,
    response,
  };
  const json = await receiptJson(file);
  return fileOf(kind === 'altered' ? json.replace('Perché no', 'Perché sì') : json);
}

/** As another server would give it: signed with a key that this one does not have. */
function elsewhere(receipt: Receipt): Receipt {
  const other = {
    ...receipt,
    id: 'AAAAAAAAAAAAAAAAAAAAAA',
    verifyUrl: 'https://partecipa.example.org/receipts/x',
  };
  const head = base64url('{"alg":"EdDSA","kid":"another"}');
  return {...other, signature: `${head}.${base64url(signedText(other))}.AAAA`};
}

const fileOf = (text: string) => new File([text], 'ricevuta.json', {type: 'application/json'});
