import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {openSqliteStore} from '../../server/src/store/sqlite.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {consultationOf} from '../content/own.ts';
import {questionsWith} from '../content/questionnaire.ts';
import {responseTo} from '../content/response.ts';
import type {Lab} from '../lab/lab.ts';
import {readWritten, writePlainly} from '../lab/plain-writer.ts';
import {load, start, type Running} from '../lab/servers.ts';
import {median} from '../report/ratio.ts';
import type {Row, Section} from '../report/table.ts';
import type {Load} from '../servers/load-result.ts';

const connections = 50;
const questions = questionsWith(20);
const body = responseTo(questions);

/** Responses that are on disk before anybody is thanked, and reads, beside what the parts below us could do. */
export async function server({say, size}: Lab): Promise<Section> {
  const consultation = Consultation.parse(consultationOf(questions));
  // On the disk of the project: in a memory file system a commit would cost nothing.
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync(join('.cache', 'bench-'));
  const running: Running[] = [];
  try {
    const data = join(folder, 'data');
    const store = await openSqliteStore(data);
    await store.publish({consultations: [consultation]});
    await store.close();
    const own = await start([
      ...['server/src/main.ts', 'serve', '--data', data, '--port', '0', '--host', '127.0.0.1', '--verbose'],
      // Both limiters run as for everybody, but this one address may ask and answer without end.
      ...['--rate-limit', '1000000000/1,1000000000/1', '--free-responses', '1000000000/1'],
    ]);
    running.push(own);
    const bare = await bareServer(folder, own.url);
    running.push(bare);
    say('server: reads');
    const reads = await measureReads(own, bare, size);
    say('server: responses');
    const writes = await measureWrites({own, bare, data, folder, consultation, size});
    return sectionOf(reads, writes, writes.groups);
  } finally {
    for (const one of running) await one.stop();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The bare server answers with what ours answered, byte for byte. */
async function bareServer(folder: string, url: string): Promise<Running> {
  const document = await (await fetch(`${url}/consultations/bench.json`)).text();
  const receipt = await fetch(`${url}/consultations/bench/responses`, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': 'the-first-of-all-responses'},
    body,
  });
  const files = [join(folder, 'document.json'), join(folder, 'receipt.json')] as const;
  writeFileSync(files[0], document);
  writeFileSync(files[1], await receipt.text());
  if (receipt.status !== 201) throw new Error(`the response was answered with ${receipt.status}`);
  return start(['bench/servers/bare.ts', ...files]);
}

/** Requests answered in a second, and the processor time of each in µs, where the system tells. */
type Served = {readonly perSecond: number; readonly each: number | undefined};
type Pair = {readonly own: Served[]; readonly bare: Served[]};

const addressOf = ({url}: Running, path: string) => `${url.replace('localhost', '127.0.0.1')}${path}`;

async function asked(server: Running, sending: Load): Promise<Served> {
  const before = server.used();
  const perSecond = await load(sending);
  const after = server.used();
  return {
    perSecond,
    each: before === undefined || after === undefined ? undefined : (after - before) / sending.amount,
  };
}

async function measureReads(own: Running, bare: Running, {rounds, reads}: Lab['size']): Promise<Pair> {
  const ask = (server: Running, amount: number) =>
    asked(server, {url: addressOf(server, '/consultations/bench.json'), connections, amount, status: 200});
  const measured: Pair = {own: [], bare: []};
  for (const one of [own, bare]) await ask(one, reads / 2);
  for (let round = 0; round < rounds; round += 1) {
    measured.own.push(await ask(own, reads));
    measured.bare.push(await ask(bare, reads));
  }
  return measured;
}

type Writing = {
  readonly own: Running;
  readonly bare: Running;
  readonly data: string;
  readonly folder: string;
  readonly consultation: Consultation;
  readonly size: Lab['size'];
};
type Writes = Pair & {readonly plain: Served[]; readonly groups: number[]};

async function measureWrites({own, bare, data, folder, consultation, size}: Writing): Promise<Writes> {
  const {rounds, responses: amount} = size;
  const send = (server: Running, many: number) => {
    const url = addressOf(server, '/consultations/bench/responses');
    return asked(server, {url, connections, amount: many, status: 201, body});
  };
  const measured: Writes = {own: [], bare: [], plain: [], groups: []};
  for (const one of [own, bare]) await send(one, amount / 2);
  let before = 1 + amount / 2;
  own.said();
  for (let round = 0; round < rounds; round += 1) {
    measured.own.push(await send(own, amount));
    const groups = own
      .said()
      .flatMap((line) => /^committed (\d+)/.exec(line)?.[1] ?? [])
      .map(Number);
    measured.groups.push(median(groups));
    measured.bare.push(await send(bare, amount));
    const written = readWritten(data, before, groups);
    measured.plain.push(await writePlainly(join(folder, 'plain'), consultation, written));
    before += amount;
  }
  return measured;
}

function sectionOf(reads: Pair, writes: Writes, groups: readonly number[]): Section {
  return {
    title: 'The server',
    notes: [
      `\`arengo-server serve\` as it is started for everybody, its limiters on but without an end, asked by autocannon over ${connections} connections of the same machine: server and clients share its cores, here as with the peer. *Processor time* is what the server itself used, all its threads, for one request. The consultation has 20 questions, the response answers them all.`,
      `*Durable* is answered with 201 and a signed receipt after the commit is on disk (SQLite, WAL, synchronous=FULL). Under this load ${Math.round(median(groups))} responses (median) shared a commit. The driver wrote the very same rows in the very same groups, without HTTP, checks or signatures; bare Hono read the JSON and sent the same receipt, and wrote nothing.`,
    ],
    rows: [
      ...rows('durable responses', writes.own, {
        'better-sqlite3 alone': writes.plain,
        'bare Hono, nothing written': writes.bare,
      }),
      ...rows('reads of a consultation as JSON', reads.own, {'bare Hono': reads.bare}),
    ],
  };
}

/** What is served in a second, and the processor time of each, beside limits. */
function rows(
  what: string,
  own: readonly Served[],
  limits: Readonly<Record<string, readonly Served[]>>,
): readonly Row[] {
  const peers = Object.entries(limits);
  const row = (peer: string, theirs: readonly number[], ours: readonly number[], unit: Row['unit']): Row => ({
    what: unit === 'µs' ? `${what}, processor time of each` : what,
    ours,
    peer,
    theirs,
    unit,
    isLimit: true,
  });
  const perSecond = (served: readonly Served[]) => served.map((one) => one.perSecond);
  const each = (served: readonly Served[]) => served.flatMap((one) => one.each ?? []);
  return [
    ...peers.map(([peer, theirs]) => row(peer, perSecond(theirs), perSecond(own), 'a second')),
    // Where the system does not tell there is nothing to compare.
    ...peers
      .filter(([, theirs]) => each(own).length > 0 && each(theirs).length > 0)
      .map(([peer, theirs]) => row(peer, each(theirs), each(own), 'µs')),
  ];
}
