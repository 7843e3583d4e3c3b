// Sends so many requests from so many connections, and says how many were answered as they should be. Bounded: it
// ends with the last answer, or after a minute.
import autocannon from 'autocannon';
import type {Load, LoadResult} from './load-result.ts';

// The bench itself wrote it.
const {url, connections, amount, status, body} = JSON.parse(process.argv[2] ?? '') as Load;
let sent = 0;
const nextKey = () => `bench-${process.pid}-${(sent += 1)}`.padEnd(22, '-');

const posts = (json: string): autocannon.Request[] => [
  {
    method: 'POST',
    body: json,
    setupRequest: (request) => ({
      ...request,
      headers: {'content-type': 'application/json', 'idempotency-key': nextKey()},
    }),
  },
];

let good = 0;
const others: Record<string, number> = {};
let last = 0;
const first = performance.now();
const options = {
  url,
  connections,
  amount,
  timeout: 30,
  ...(body === undefined ? {} : {requests: posts(body)}),
};
const running = autocannon(options, () => undefined);
running.on('response', (_client, code) => {
  if (code === status) good += 1;
  else others[code] = (others[code] ?? 0) + 1;
  last = performance.now();
});
const limit = setTimeout(() => running.stop(), 60_000);
await new Promise((resolve) => running.on('done', resolve));
clearTimeout(limit);
const result: LoadResult = {good, others, seconds: (last - first) / 1000};
console.log(JSON.stringify(result));
