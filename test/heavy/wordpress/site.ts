import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Passwords of a site that lives for a minute, in a folder of its own. */
export const password = 'una parola lunga per la prova';

/** A real WordPress with its own database, with the plugin as it is released. */
export class WordPress {
  readonly #folder = mkdtempSync(join(tmpdir(), 'arengo-wordpress-'));
  readonly #running: ChildProcess[] = [];
  #url = '';

  /** Install it with the plugin of this zip. */
  static async start(zip: string): Promise<WordPress> {
    const site = new WordPress();
    try {
      await site.#install(zip);
    } catch (error) {
      await site.stop();
      throw error;
    }
    return site;
  }

  /** Where it answers. */
  get url(): string {
    return this.#url;
  }

  /** Run PHP with WordPress loaded, and give what it prints. */
  evaluate(code: string): string {
    const before = `$_SERVER['HTTP_HOST'] = 'localhost'; require '${this.#in('www')}/wp-load.php'; `;
    return this.#php(['-r', before + code]);
  }

  /** What WordPress and its plugins complained about since it was installed. */
  complaints(): string {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : '';
  }

  async stop() {
    for (const one of this.#running.reverse()) {
      if (one.pid === undefined || one.exitCode !== null || one.signalCode !== null) continue;
      const gone = once(one, 'exit');
      // PHP leaves its workers behind when it alone is told.
      process.kill(-one.pid, 'SIGTERM');
      await gone;
    }
    rmSync(this.#folder, {recursive: true, force: true});
  }

  #in(name: string): string {
    return join(this.#folder, name);
  }

  get #log(): string {
    return this.#in('debug.log');
  }

  #php(args: readonly string[]): string {
    const {status, stdout, stderr} = spawnSync('php', args, {encoding: 'utf8'});
    if (status !== 0) throw new Error(`php ended with ${status}: ${stderr}${this.complaints()}`);
    return stdout;
  }

  async #install(zip: string) {
    const port = await freePort();
    this.#url = `http://localhost:${port}`;
    const database = this.#startDatabase();
    // Debian keeps parts of it elsewhere, behind links.
    execFileSync('cp', ['-rL', '/usr/share/wordpress', this.#in('www')]);
    rmSync(this.#in('www/wp-content'), {recursive: true});
    for (const folder of ['themes', 'plugins', 'uploads', 'upgrade'])
      mkdirSync(this.#in(`www/wp-content/${folder}`), {recursive: true});
    cpSync(here('theme'), this.#in('www/wp-content/themes/municipality'), {recursive: true});
    writeFileSync(this.#in('www/wp-config.php'), this.#config());
    await database;
    this.#php([here('install.php'), this.#in('www'), zip, password]);
    await this.#run(
      'php',
      ['-d', 'display_errors=stderr', '-S', `localhost:${port}`, '-t', this.#in('www')],
      / started$/,
    );
  }

  async #startDatabase() {
    const data = this.#in('data');
    const user = `--user=${userInfo().username}`;
    execFileSync(
      'mariadb-install-db',
      [
        '--no-defaults',
        user,
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ],
      {stdio: 'pipe'},
    );
    const flags = [`--datadir=${data}`, `--socket=${this.#in('socket')}`, `--pid-file=${this.#in('pid')}`];
    await this.#run(
      '/usr/sbin/mariadbd',
      ['--no-defaults', user, ...flags, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'],
      /ready for connections/,
    );
    execFileSync('mariadb', ['--no-defaults', '-u', 'root', `--socket=${this.#in('socket')}`], {
      input: 'CREATE DATABASE wordpress',
    });
  }

  /** Start a process that says when it is ready. */
  async #run(program: string, args: readonly string[], ready: RegExp) {
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
    });
    this.#running.push(child);
    const said: string[] = [];
    const lines = createInterface(child.stderr);
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => {
        said.push(line);
        if (ready.test(line)) resolve();
      });
      lines.on('close', () => reject(new Error(`${program} ended:\n${said.slice(-20).join('\n')}`)));
      child.on('error', reject);
    });
  }

  #config(): string {
    const constants = {
      DB_NAME: 'wordpress',
      DB_USER: 'root',
      DB_PASSWORD: '',
      DB_HOST: `localhost:${this.#in('socket')}`,
      DB_CHARSET: 'utf8mb4',
      DB_COLLATE: '',
      WP_HOME: this.#url,
      WP_SITEURL: this.#url,
      AUTH_KEY: 'a test',
      WPLANG: 'it_IT',
      // As on a network of sites: nobody but its administrator writes tags.
      DISALLOW_UNFILTERED_HTML: true,
      // Nobody is asked for updates.
      WP_HTTP_BLOCK_EXTERNAL: true,
      DISABLE_WP_CRON: true,
      WP_DEBUG: true,
      WP_DEBUG_DISPLAY: false,
      WP_DEBUG_LOG: this.#log,
    };
    const lines = Object.entries(constants).map(([name, value]) =>
      typeof value === 'string' ? `define('${name}', '${value}');` : `define('${name}', ${value});`,
    );
    return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
  }
}

/** A port that nothing listens on: PHP does not say which one it took. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
