import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {describeRoute} from 'hono-openapi';
import {isShortNumber} from '../../../src/model/receipt-number.ts';
import type {ReceiptRecord} from '../../../src/model/receipt.ts';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {jsonOf, jsonOrPage, problems} from '../openapi.ts';
import {problemResponse, Refused} from '../problems.ts';
import type {Store} from '../store/store.ts';
import {formOf} from '../twins/forms.ts';
import {withdrawResponse} from '../withdrawals.ts';

/** A token and what a form has around it. */
const maxWithdrawalBytes = 10_000;

/** `GET /receipts/{id}`: is this receipt genuine? `POST /receipts/{id}/withdrawal`: delete the answers. */
export function receiptRoutes(deps: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  const {store} = deps;
  app.get(
    '/receipts/:id',
    describeRoute({
      operationId: 'getReceipt',
      summary: 'What anybody may learn about a receipt; add `.json` for JSON whatever the Accept header',
      description:
        'By its id, or by its short number, such as `7K2M-QX4D`. Two receipts may have the same short number, though seldom: then `invalid` with status 409, and only the id will do.',
      tags: ['receipts'],
      responses: {
        200: jsonOrPage('ReceiptRecord', 'The receipt is genuine.'),
        409: {$ref: '#/components/responses/Ambiguous'},
        ...problems('notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const {id, form} = formOf(c.req.param('id'), ['json']);
      const record = await recordFor(store, id);
      c.header('Cache-Control', 'no-store');
      if (!form) c.header('Vary', 'Accept', {append: true});
      return !form && pages && !prefersJson(c) ? pages.receipt(c, record) : c.json(record);
    },
  );

  app.post(
    '/receipts/:id/withdrawal',
    describeRoute({
      operationId: 'withdraw',
      summary: 'Withdraw a response: its answers are deleted',
      description:
        'With the `withdrawalToken` of the receipt as a bearer token, and no body. Answered only when the deletion is on disk. The receipt stays and says `withdrawn`; what was withdrawn or purged before is answered with its record again. A wrong token and an id that does not exist get the same `notFound`. Results that were published do not change.',
      tags: ['receipts'],
      security: [{withdrawalToken: []}],
      responses: {
        200: jsonOf('ReceiptRecord', 'The answers are no longer there.'),
        ...problems('notFound', 'tooLarge', 'tooMany', 'unavailable'),
      },
    }),
    bodyLimit({
      maxSize: maxWithdrawalBytes,
      onError: () => {
        throw new Refused({code: 'tooLarge', detail: `at most ${maxWithdrawalBytes} bytes`});
      },
    }),
    async (c) => {
      const id = c.req.param('id');
      const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
      if (pages && (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data'))
        return pages.withdraw(c, id);
      const [, token] = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
      const withdrawn = await withdrawResponse(deps, id, token);
      c.header('Cache-Control', 'no-store');
      return withdrawn.is === 'refused' ? problemResponse(withdrawn.refusal) : c.json(withdrawn.record);
    },
  );
  return app;
}

/** The record of a receipt by its id or its short number. Throws `Refused`. */
async function recordFor(store: Store, id: string): Promise<ReceiptRecord> {
  const found = isShortNumber(id) ? await store.receiptsNumbered(id) : [await store.receipt(id)];
  const [record] = found;
  if (found.length > 1)
    throw new Refused({code: 'invalid', status: 409, detail: 'several receipts have this number: ask by id'});
  if (!record) throw new Refused({code: 'notFound', detail: 'no such receipt'});
  return record;
}
