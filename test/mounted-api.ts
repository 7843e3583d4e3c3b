import type {IncomingMessage, ServerResponse} from 'node:http';
import {createApp} from '../server/src/app.ts';
import {newKeyFile, openKeys} from '../server/src/receipt.ts';
import {settingsWith} from '../server/src/settings.ts';
import {openMemoryStore} from '../server/src/store/sqlite.ts';
import {Consultation} from '../src/model/consultation.ts';
import {openConsultation, shortConsultation, steppedConsultation} from './faces/questionnaires.ts';
import {faceServer, type Answered} from './faces/server.ts';

type Context = {
  req: IncomingMessage;
  res: ServerResponse;
  respond: boolean;
  method: string;
  url: string;
};

const origin = 'http://localhost';

/** One address whose free responses are spent; a proof takes a fraction of a second. */
const crowd = {
  addressOf: () => 'anybody',
  freeResponses: {requests: 0, seconds: 1},
  slowResponses: {requests: 1000, seconds: 1},
  work: {rounds: 1000, tries: 200, seconds: 600},
};

/**
 * Inside the test runner's own server: at `/faces/…` what each face needs, elsewhere the real participation API in
 * memory. `/count?of=<id>` tells how many responses there are; between `/network?cut` and `/network`, `/cut/…` records
 * a POST and drops the connection. At `/crowded/…` no response is free.
 */
export async function mountedApi() {
  const store = await openMemoryStore();
  await store.publish({
    consultations: [openConsultation, shortConsultation, steppedConsultation].map((document) =>
      Consultation.parse(document),
    ),
  });
  const keys = await openKeys(await newKeyFile());
  const settings = {publicUrl: origin, keys, rateLimit: false} as const;
  const app = createApp(store, settingsWith(settings));
  const crowded = createApp(store, settingsWith({...settings, ...crowd}));
  const facesOf = faceServer(openMemoryStore, origin);
  let isCut = false;

  return async (ctx: Context, next: () => Promise<void>) => {
    const {pathname, search, searchParams} = new URL(ctx.url, origin);
    if (pathname.startsWith('/faces/')) {
      const answer = await facesOf(await requestOf(ctx, origin + ctx.url));
      return answer ? send(ctx, answer) : next();
    }
    if (pathname === '/network') {
      isCut = search === '?cut';
      return send(ctx, Response.json(null));
    }
    if (pathname === '/count')
      return send(ctx, Response.json(await store.countResponses(searchParams.get('of') ?? '')));
    const [, way, path] =
      /^(\/cut|\/crowded)?(\/(?:consultations|receipts|status|challenges)\b.*)$/.exec(pathname) ?? [];
    if (path === undefined) return next();
    const answer = await (way === '/crowded' ? crowded : app).request(
      await requestOf(ctx, origin + path + search),
    );
    // Browsers repeat a POST by themselves on a connection that was kept alive: a cut lasts until it is mended.
    return send(ctx, way === '/cut' && ctx.method === 'POST' && isCut ? 'cut' : answer);
  };
}

async function send(ctx: Context, answer: Answered) {
  ctx.respond = false;
  if (answer === 'silent') return;
  if (answer === 'cut') return void ctx.req.socket.destroy();
  const body = Buffer.from(await answer.arrayBuffer());
  ctx.res.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
}

async function requestOf({req, method}: Context, url: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers))
    if (typeof value === 'string') headers.set(name, value);
  if (method === 'GET' || method === 'HEAD') return new Request(url, {method, headers});
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return new Request(url, {method, headers, body: Buffer.concat(chunks)});
}
