import {Hono} from 'hono';
import {describeRoute} from 'hono-openapi';
import type {Deps, Pages} from '../deps.ts';
import {prefersJson} from '../negotiation.ts';
import {jsonOrPage, problems} from '../openapi.ts';
import {Refused} from '../problems.ts';
import {formOf} from '../twins/forms.ts';

/** `GET /receipts/{id}`: is this receipt genuine? */
export function receiptRoutes({store}: Deps, pages: Pages | undefined): Hono {
  const app = new Hono();
  app.get(
    '/receipts/:id',
    describeRoute({
      operationId: 'getReceipt',
      summary: 'What anybody may learn about a receipt; add `.json` for JSON whatever the Accept header',
      tags: ['receipts'],
      responses: {
        200: jsonOrPage('ReceiptRecord', 'The receipt is genuine.'),
        ...problems('notFound', 'tooMany', 'unavailable'),
      },
    }),
    async (c) => {
      const {id, form} = formOf(c.req.param('id'), ['json']);
      const record = await store.receipt(id);
      if (!record) throw new Refused({code: 'notFound', detail: 'no such receipt'});
      c.header('Cache-Control', 'no-store');
      if (!form) c.header('Vary', 'Accept', {append: true});
      return !form && pages && !prefersJson(c) ? pages.receipt(c, record) : c.json(record);
    },
  );
  return app;
}
