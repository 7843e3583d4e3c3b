import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import Database from 'better-sqlite3';
import {type Browser, type BrowserContext, type BrowserContextOptions, chromium} from 'playwright-core';
import {browserFlags, findBrowser} from '../../scripts/browser.ts';
import type {Answer} from '../../src/model/response.ts';

/** The consultation of the demo that is open. */
export const piazza = '/consultations/piazza-del-mercato';

/** A response as it lies in the database, with its receipt. */
export type Recorded = {
  readonly receipt: string;
  readonly digest: string;
  readonly signature: string;
  readonly receivedAt: string;
  readonly consultation: string;
  readonly questionnaireVersion: string;
  readonly language: string;
  readonly channel: string;
  readonly answers: readonly Answer[];
  readonly salt: string;
};

/** The demo as whoever runs `npm start` gets it: a process, a data folder; and a browser to visit it with. */
export class Demo {
  readonly #data = mkdtempSync(join(tmpdir(), 'arengo-demo-'));
  readonly #browser: Browser;
  #server: ChildProcess | undefined;
  #url = '';

  readonly #flags: readonly string[];

  private constructor(browser: Browser, flags: readonly string[]) {
    this.#browser = browser;
    this.#flags = flags;
  }

  /** With flags of `demo`, such as a quota that is soon spent. */
  static async start(flags: readonly string[] = []): Promise<Demo> {
    const executablePath = findBrowser();
    if (executablePath === undefined)
      throw new Error('there is no browser: run `npm test`, which brings one');
    const browser = await chromium.launch({
      executablePath,
      args: [...browserFlags],
      // Playwright turns it off; who goes back in a real browser comes back to the page as it was left.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const demo = new Demo(browser, flags);
    try {
      await demo.restart();
    } catch (error) {
      await demo.stop();
      throw error;
    }
    return demo;
  }

  /** Where it answers; the same after a restart. */
  get url(): string {
    return this.#url;
  }

  /** Somebody of their own: no cookies, no drafts, reading Italian. */
  async visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      baseURL: this.#url,
      locale: 'it-IT',
      timezoneId: 'Europe/Rome',
      viewport: {width: 1280, height: 900},
      ...options,
    });
    // Shorter than the runner's own limit: then the failure names what was waited for.
    context.setDefaultTimeout(10_000);
    return context;
  }

  /** What came over the web, in order of arrival, read past the server; the demo has paper from the start. */
  recorded(): readonly Recorded[] {
    const database = new Database(join(this.#data, 'arengo.sqlite'), {readonly: true});
    const rows = database
      .prepare<[], Omit<Recorded, 'answers'> & {answers: string}>(
        `SELECT id AS receipt, digest, signature, received_at AS receivedAt, consultation, language, channel,
           questionnaire_version AS questionnaireVersion, answers, salt
         FROM responses JOIN receipts USING (consultation, key_hash)
         WHERE channel = 'web' ORDER BY responses.rowid`,
      )
      .all();
    database.close();
    return rows.map((row) => ({...row, answers: JSON.parse(row.answers)}));
  }

  /** Publish more than the demo has. */
  publish(consultation: object & {readonly id: string}) {
    const folder = join(this.#data, 'more', 'consultations');
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, `${consultation.id}.json`), JSON.stringify(consultation));
    this.#run('publish', join(this.#data, 'more'));
  }

  /** The files of a consultation, as whoever asked for them gets them out. */
  attachments(consultation: string): readonly Buffer[] {
    const folder = join(this.#data, 'exported');
    this.#run('export', consultation, '--files', folder);
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => readFileSync(join(parentPath, name)));
  }

  #run(...command: readonly string[]) {
    execFileSync(process.execPath, ['server/src/main.ts', ...command, '--data', this.#data], {stdio: 'pipe'});
  }

  /** End the server as a power cut would. */
  async kill() {
    const server = this.#server;
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  }

  /** Start the server on the data there is, where it was reached before. */
  async restart() {
    const port = this.#url === '' ? '0' : new URL(this.#url).port;
    const server = spawn(
      process.execPath,
      ['server/src/main.ts', 'demo', '--data', this.#data, '--port', port, ...this.#flags],
      {stdio: ['ignore', 'pipe', 'pipe']},
    );
    this.#server = server;
    const said: string[] = [];
    server.stderr.on('data', (text) => said.push(String(text)));
    for await (const line of createInterface(server.stdout)) {
      const url = /http:\/\/localhost:\d+/.exec(line)?.[0];
      if (url === undefined) continue;
      this.#url = url;
      return;
    }
    throw new Error(`the demo did not start: ${said.join('')}`);
  }

  async stop() {
    await Promise.all([this.#browser.close(), this.kill()]);
    rmSync(this.#data, {recursive: true, force: true});
  }
}
