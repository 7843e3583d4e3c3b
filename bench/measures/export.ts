import {execFile} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import Database from 'better-sqlite3';
import {databaseFile, openSqliteStore} from '../../server/src/store/sqlite.ts';
import {Consultation} from '../../src/model/consultation.ts';
import {consultationOf} from '../content/own.ts';
import {questionsWith} from '../content/questionnaire.ts';
import {responseTo} from '../content/response.ts';
import type {Lab} from '../lab/lab.ts';
import type {Row, Section} from '../report/table.ts';
import type {Exported} from '../servers/exported.ts';

const questions = questionsWith(20);
const ways = ['csv', 'ndjson', 'zip'] as const;

/** All responses of a large consultation into a file, and what it takes of memory. */
export async function exporting({say, size}: Lab): Promise<Section> {
  const {exported: many} = size;
  const few = many / 100;
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync(join('.cache', 'bench-'));
  try {
    say(`export: ${number(many)} responses are written into a database`);
    const [large, small] = [
      await filled(join(folder, 'large'), many),
      await filled(join(folder, 'small'), few),
    ];
    const rows: Row[] = [];
    const run = async (way: string, data: string) => {
      say(`export: ${way}, from ${data === large ? 'the large' : 'the small'} one`);
      return exported(way, data, join(folder, 'out'));
    };
    const plain = await run('plain', large);
    for (const way of ways) {
      const [own, little] = [await run(way, large), await run(way, small)];
      const what = `${way.toUpperCase()} of ${number(many)} responses`;
      rows.push(
        {
          ...limit(what, [many / own.seconds], 'better-sqlite3 alone', [many / plain.seconds]),
          unit: 'a second',
        },
        {
          ...limit(`${what}, memory`, [own.megabytes], `${number(few)} responses`, [little.megabytes]),
          unit: 'MB',
        },
      );
    }
    return {title: 'Exports', notes, rows};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const notes = [
  '`arengo-server export` of responses to 20 questions, each in a process of its own. *Memory* is the most that the whole process ever had, beside the same of a hundredth of the responses: were they held in memory, it would be many times as much. The driver alone writes the rows as they are stored, without reading what is in them. *ZIP* holds the table and the lines both, compressed.',
];

const limit = (what: string, ours: readonly number[], peer: string, theirs: readonly number[]) => ({
  what,
  ours,
  peer,
  theirs,
  isLimit: true,
});

const number = (value: number) => value.toLocaleString('en');

async function exported(way: string, data: string, out: string): Promise<Exported> {
  const program = ['--disable-warning=ExperimentalWarning', 'bench/servers/exporting.ts', way, data, out];
  const {stdout} = await promisify(execFile)(process.execPath, program);
  rmSync(out, {force: true});
  return JSON.parse(stdout) as Exported;
}

/** A data folder with so many responses; written by the driver alone, or it would take an hour. */
async function filled(data: string, count: number): Promise<string> {
  const store = await openSqliteStore(data);
  await store.publish({consultations: [Consultation.parse(consultationOf(questions))]});
  await store.close();
  const {answers} = JSON.parse(responseTo(questions)) as {answers: unknown};
  const json = JSON.stringify(answers);
  const database = new Database(databaseFile(data));
  const receipt = database.prepare(
    `INSERT INTO receipts (consultation, key_hash, fingerprint, id, received_at, digest, signature, status)
     VALUES ('bench', ?, '', ?, '2026-11-01T12:00:00.000Z', ?, '', 'recorded')`,
  );
  const response = database.prepare(
    `INSERT INTO responses (consultation, key_hash, questionnaire_version, language, channel, answers, salt)
     VALUES ('bench', ?, '1', 'it', 'web', ?, '')`,
  );
  const write = database.transaction((some: number) => {
    for (let index = 0; index < some; index += 1) {
      const key = randomBytes(32).toString('base64url');
      receipt.run(key, key.slice(0, 22), `sha-256:${key}`);
      response.run(key, json);
    }
  });
  const group = 10_000;
  for (let done = 0; done < count; done += group) write(Math.min(group, count - done));
  database.close();
  return data;
}
