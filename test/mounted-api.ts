import type {IncomingMessage, ServerResponse} from 'node:http';
import {createApp} from '../server/src/app.ts';
import {newKeyFile, openKeys} from '../server/src/receipt.ts';
import {settingsWith} from '../server/src/settings.ts';
import {openMemoryStore} from '../server/src/store/sqlite.ts';
import {Consultation} from '../src/model/consultation.ts';
import {
  agendaFaces,
  commitmentFaces,
  consultationFaces,
  consultationLists,
  datasetFaces,
  planFaces,
  shortConsultation,
} from './faces.ts';

type Context = {
  req: IncomingMessage;
  res: ServerResponse;
  respond: boolean;
  method: string;
  url: string;
  host: string;
};

/** Ways in which a server lets a widget down, by the first part of the path: `/faults/<name>/consultations/x`. */
const faults: Readonly<
  Record<string, (respond: (status: number, body: string, headers?: Record<string, string>) => void) => void>
> = {
  missing: (respond) => respond(404, '{"code":"notFound"}', {'content-type': 'application/problem+json'}),
  refused: (respond) => respond(403, 'no'),
  unavailable: (respond) =>
    respond(503, '{"code":"unavailable"}', {'content-type': 'application/problem+json', 'retry-after': '30'}),
  garbage: (respond) => respond(200, '{"id": ', {'content-type': 'application/json'}),
  html: (respond) => respond(200, '<p>Hello</p>', {'content-type': 'text/html'}),
  unfit: (respond) => respond(200, '{"id":"x","title":3}', {'content-type': 'application/json'}),
};

/**
 * The real participation API, in memory, inside the test runner's own server. `/faults/<name>/…` answers as a
 * broken server would; between `/network?cut` and `/network`, `/faults/cut/…` records a POST and drops the connection.
 */
export async function mountedApi() {
  const store = await openMemoryStore();
  await store.publish({
    consultations: [...consultationFaces.map(({document}) => document), shortConsultation].map((document) =>
      Consultation.parse(document),
    ),
  });
  const keys = await openKeys(await newKeyFile());
  const app = createApp(store, settingsWith({publicUrl: 'http://localhost', keys, rateLimit: false}));
  // A folder of static files in the layout of the API is an API too.
  const twins = new Map<string, string>(
    [...agendaFaces, ...datasetFaces, ...planFaces, ...commitmentFaces]
      .filter(({document}) => document !== undefined)
      .map(({path, document}) => [path, document] as const)
      .concat(Object.entries(consultationLists))
      .map(([path, document]) => [`${path}.json`, JSON.stringify(document)] as const),
  );
  let isCut = false;

  return async (ctx: Context, next: () => Promise<void>) => {
    const {pathname} = new URL(ctx.url, 'http://localhost');
    const twin = twins.get(pathname);
    if (twin !== undefined)
      return void (
        (ctx.respond = false),
        ctx.res.writeHead(200, {'content-type': 'application/json'}).end(twin)
      );
    const [, , fault = '', rest = ''] =
      /^(\/faults\/([^/]+))?(\/(?:consultations|agenda|datasets|plans|receipts|status|count|network)\b.*)?$/.exec(
        pathname,
      ) ?? [];
    if (rest === '') return next();
    ctx.respond = false;
    if (rest === '/network') {
      isCut = ctx.url.endsWith('?cut');
      return answer(ctx, 0);
    }
    if (rest === '/count')
      return answer(
        ctx,
        await store.countResponses(new URL(ctx.url, 'http://localhost').searchParams.get('of') ?? ''),
      );
    if (faults[fault])
      return faults[fault]((status, body, headers) => void ctx.res.writeHead(status, headers).end(body));
    const response = await app.request(rest, await requestOf(ctx));
    // Browsers repeat a POST by themselves on a connection that was kept alive: a cut lasts until it is mended.
    if (fault === 'cut' && ctx.method === 'POST' && isCut) return ctx.req.socket.destroy();
    ctx.res
      .writeHead(response.status, Object.fromEntries(response.headers))
      .end(Buffer.from(await response.arrayBuffer()));
  };
}

function answer(ctx: Context, count: number) {
  ctx.res.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(count));
}

async function requestOf({req, method}: Context): Promise<RequestInit> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers))
    if (typeof value === 'string') headers.set(name, value);
  if (method === 'GET' || method === 'HEAD') return {method, headers};
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return {method, headers, body: Buffer.concat(chunks)};
}
