import type {Hono} from 'hono';
import {createApp} from '../../server/src/app.ts';
import {newKeyFile, openKeys, type Keys} from '../../server/src/receipt.ts';
import type {Settings} from '../../server/src/settings.ts';
import {settingsWith} from '../../server/src/settings.ts';
import type {Publication, Store} from '../../server/src/store/store.ts';
import {AgendaEntry, PublicationRule} from '../../src/model/agenda.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {Dataset} from '../../src/model/dataset.ts';
import {Plan} from '../../src/model/plan.ts';
import {faces} from '../faces.ts';
import {decidimApi} from '../sources/decidim-api.ts';
import type {Face, Fault, Mishap, Written} from './face.ts';
import {here, rootOf} from './face.ts';

/** An answer, or what happens instead of one. */
export type Answered = Response | 'cut' | 'silent';

const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({code}), {
    status,
    headers: {'content-type': 'application/problem+json', ...headers},
  });
const json = (body: string) => new Response(body, {headers: {'content-type': 'application/json'}});

const faults: Readonly<Record<Fault, () => Answered>> = {
  missing: () => problem(404, 'notFound'),
  refused: () => new Response('no', {status: 403}),
  unavailable: () => problem(503, 'unavailable', {'retry-after': '30'}),
  garbage: () => json('{"id": '),
  html: () => new Response('<p>Hello</p>', {headers: {'content-type': 'text/html'}}),
  unfit: () => json('{"id":"x","title":3}'),
  unreachable: () => 'cut',
  silent: () => 'silent',
  login: () => new Response(null, {status: 302, headers: {location: '/users/sign_in'}}),
  lacking: () =>
    json(
      JSON.stringify({
        errors: [
          {
            message: "Field 'startTime' doesn't exist on type 'Meeting'",
            extensions: {code: 'undefinedField', typeName: 'Meeting', fieldName: 'startTime'},
          },
        ],
      }),
    ),
};

type OpenStore = () => Promise<Store>;

/**
 * The server of every face, at `/faces/<widget>/<name>/…`: the real participation API over a store of its own, made
 * when it is first asked; or a folder of files; or the fault that the face is about. Web standards only: the test
 * runner and the stories answer with the same.
 */
export function faceServer(openStore: OpenStore, origin: string) {
  const all = new Map(
    Object.values(faces)
      .flat()
      .map((face) => [rootOf(face), face]),
  );
  const apps = new Map<string, Promise<Hono>>();
  const keys = newKeyFile().then(openKeys);

  return async (request: Request): Promise<Answered | undefined> => {
    const {protocol, host, pathname, search} = new URL(request.url);
    const [, root = '', path = ''] = /^(\/faces\/[^/]+\/[^/]+)(\/.*)$/.exec(pathname) ?? [];
    const face = all.get(root);
    if (!face) return undefined;
    if (face.fault) return faults[face.fault]();
    if (face.decidim) {
      const {version, content} = face.decidim;
      return path === '/api' ? decidimApi(version, content)(request) : problem(404, 'notFound');
    }
    if (face.files) {
      // The test runner tells its port only so.
      const own = `${protocol}//${request.headers.get('host') ?? host}`;
      return fileAt(face.files, path, own + root);
    }
    const mishap = request.method === 'POST' ? face.mishap : undefined;
    const before = mishap && (await beforeTheApi(mishap, request.clone()));
    if (before) return before;
    const app = apps.get(root) ?? appOf(face, openStore, await keys, origin);
    apps.set(root, app);
    const answer = await (await app).request(path + search, request);
    return mishap?.is === 'cut' ? 'cut' : answer;
  };
}

async function appOf(face: Face, openStore: OpenStore, keys: Keys, origin: string): Promise<Hono> {
  const store = await openStore();
  await store.publish(publicationOf(face.published ?? {}));
  const settings = {publicUrl: origin + rootOf(face), keys, rateLimit: false} as const;
  return createApp(store, settingsWith({...settings, ...crowdedBy(face.mishap)}));
}

function publicationOf({consultations, agenda, publicationRule, datasets, plans}: Written): Publication {
  return {
    ...(consultations && {consultations: consultations.map((one) => Consultation.parse(one))}),
    ...(agenda && {agenda: agenda.map((one) => AgendaEntry.parse(one))}),
    ...(publicationRule && {publicationRule: PublicationRule.parse(publicationRule)}),
    ...(datasets && {datasets: datasets.map((one) => Dataset.parse(one))}),
    ...(plans && {plans: plans.map((one) => Plan.parse(one))}),
  };
}

function fileAt(files: Readonly<Record<string, unknown>>, path: string, root: string): Answered {
  const file = files[path] ?? files[path.replace(/\.json$/, '')];
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
  if (typeof file === 'string')
    return new Response(file, {headers: {'content-type': types[ending] ?? 'text/calendar'}});
  return file === undefined ? problem(404, 'notFound') : json(JSON.stringify(file).replaceAll(here, root));
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  html: 'text/html',
  xml: 'application/xml',
  ndjson: 'application/x-ndjson',
};

/** One address from which no response is free. */
function crowdedBy(mishap: Mishap | undefined): Partial<Settings> {
  if (mishap?.is !== 'challenged') return {};
  const {tries} = mishap;
  const none = {requests: 0, seconds: 1};
  return {
    addressOf: () => 'anybody',
    freeResponses: none,
    slowResponses: none,
    work: {rounds: 100, tries, seconds: 600},
  };
}

/** What happens to a response that the API never sees. */
async function beforeTheApi(mishap: Mishap, request: Request): Promise<Answered | undefined> {
  if (mishap.is === 'cut') return undefined;
  if (mishap.is === 'challenged') {
    const isProven = mishap.isTaken === false && (await request.text()).includes('"challenge":');
    return isProven ? problem(403, 'challengeInvalid') : undefined;
  }
  if (mishap.is === 'silent') return 'silent';
  const {retryAfter} = mishap;
  const headers = retryAfter === undefined ? {} : {'retry-after': String(retryAfter)};
  return problem(mishap.status, mishap.code, headers);
}
