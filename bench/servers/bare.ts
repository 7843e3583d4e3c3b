// The limit of what a server of ours can do: the same framework and adapter, the same bytes, and nothing done for them.
import {readFileSync} from 'node:fs';
import {serve} from '@hono/node-server';
import {Hono} from 'hono';

const [document = '', receipt = ''] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const app = new Hono();
app.get('/consultations/:id', (c) => c.body(document, 200, {'content-type': 'application/json'}));
app.post('/consultations/:id/responses', async (c) => {
  await c.req.json();
  return c.body(receipt, 201, {'content-type': 'application/json'});
});
serve({fetch: app.fetch, port: 0, hostname: '127.0.0.1'}, ({port}) => {
  console.log(`It answers at http://127.0.0.1:${port}`);
});
