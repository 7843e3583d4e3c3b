import type {Context, Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {checkReceipt} from '../../../src/model/check-receipt.ts';
import {checkListed, readSignedDigests} from '../../../src/model/digest-list.ts';
import {mostReceiptBytes, readReceipt} from '../../../src/model/receipt-file.ts';
import {isShortNumber, readReceiptNumber} from '../../../src/model/receipt-number.ts';
import type {Deps} from '../deps.ts';
import {Refused, statusOfRefusal} from '../problems.ts';
import {withdrawResponse} from '../withdrawals.ts';
import {page} from './page.ts';
import {recordPage} from './receipt.ts';
import {checkPage, verdictPage} from './receipts.ts';
import {isSameOrigin} from './same-origin.ts';
import {frameFor} from './view.ts';

/** A page with its data, the data pasted beside it, and what a form has around them. */
const maxBytes = 2 * mostReceiptBytes + 100_000;

/** `/receipts`: look a receipt up by its number, or check the file that was saved; all without JavaScript. */
export function mountReceipts(app: Hono, deps: Deps): void {
  const {store, settings} = deps;

  app.get('/receipts', async (c) => {
    const frame = await frameFor(c, settings);
    const typed = c.req.query('number');
    if (typed === undefined) return page(c, checkPage(frame, {}));
    const number = readReceiptNumber(typed);
    if (number === undefined) return page(c, checkPage(frame, {typed, wrong: {number: 'malformed'}}), 422);
    const found = isShortNumber(number)
      ? await store.receiptsNumbered(number)
      : [await store.receipt(number)];
    const [record] = found;
    if (found.length > 1) return page(c, checkPage(frame, {typed, wrong: {number: 'several'}}), 409);
    if (!record) return page(c, checkPage(frame, {typed, wrong: {number: 'unknown'}}), 404);
    return c.redirect(`${frame.base}/receipts/${record.id}?lang=${frame.language}`, 303);
  });

  app.post(
    '/receipts',
    bodyLimit({
      maxSize: maxBytes,
      onError: () => {
        throw new Refused({code: 'tooLarge', detail: `at most ${maxBytes} bytes`});
      },
    }),
    async (c) => {
      const frame = await frameFor(c, settings);
      const fields = await ownForm(c, deps);
      const file = fields.get('file');
      const pasted = fields.get('text');
      const isChosen = file instanceof File && file.size > 0;
      const text = isChosen ? await file.text() : typeof pasted === 'string' ? pasted.trim() : '';
      const read = await readReceipt(text);
      if (typeof read === 'string')
        return page(
          c,
          checkPage(frame, {pasted: isChosen ? '' : text, wrong: {[isChosen ? 'file' : 'text']: read}}),
          422,
        );
      const {receipt} = read.file;
      const record = await store.receipt(receipt.id);
      // Public halves of our own keys: what the schema of a stranger's is checked for, they have.
      const keys = {
        keys: settings.keys.jwks.keys.map((key) => ({...key, kid: key.kid ?? '', kty: key.kty ?? ''})),
      };
      const verdict = await checkReceipt(read, keys, record);
      const consultation = (await store.consultation(receipt.consultation))?.document;
      const list = consultation && (await deps.digests.listFor(consultation, receipt.digest));
      const signed = list && readSignedDigests(list.jws);
      const listed = signed ? await checkListed(receipt, signed, keys) : 'none';
      return page(c, verdictPage(frame, read.file, {verdict, listed}, record));
    },
  );
}

/** `POST /receipts/{id}/withdrawal` from a native form. */
export async function withdrawPage(deps: Deps, c: Context, id: string): Promise<Response> {
  const frame = await frameFor(c, deps.settings);
  const given = (await ownForm(c, deps)).get('token');
  const token = typeof given === 'string' ? given.trim() : undefined;
  const withdrawn = await withdrawResponse(deps, id, token);
  if (withdrawn.is === 'withdrawn')
    return page(
      c,
      recordPage(frame, withdrawn.record, {is: withdrawn.record.status === 'purged' ? 'purged' : 'done'}),
    );
  const {refusal} = withdrawn;
  const record = await deps.store.receipt(id);
  if (refusal.code !== 'notFound' || !record) throw new Refused(refusal);
  return page(c, recordPage(frame, record, {is: 'refused', token}), statusOfRefusal(refusal));
}

/** What was sent from a page of ours. */
async function ownForm(c: Context, {settings}: Deps): Promise<FormData> {
  if (!isSameOrigin(c, settings.publicUrl))
    throw new Refused({code: 'invalid', status: 403, detail: 'form posts are taken from our own pages only'});
  try {
    return await c.req.formData();
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      throw new Refused({code: 'invalid', status: 400, detail: 'the form did not arrive whole'});
    throw error;
  }
}
