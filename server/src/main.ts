#!/usr/bin/env node
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {SigningIo} from './cli/io.ts';
import {isLifecycleCommand, lifecycleUsages} from './cli/lifecycle-usage.ts';
import {kitStylesheet} from './cli/demo-kit.ts';
import {serveOptions, UsageError} from './cli/options.ts';
import type {Running} from './cli/serve.ts';
import {serve} from './cli/serve.ts';
import {pages} from './pages/pages.ts';
import {keysIn} from './store/key-file.ts';
import {openSqliteStore} from './store/sqlite.ts';

const usage = `arengo-server serve    [--data folder] [--port n] [--host address] [--public-url address]
                       [--site folder] [--widgets folder] [--composer folder] [--trust-proxy] [--rate-limit off|r/s,w/s] [--verbose]
                       [--free-responses off|n/s] [--slow-responses n/s] [--challenge roundsxtries/seconds]
                       [--publisher name] [--publisher-ipa code] [--usage on|off]
                       [--upload-bytes n] [--upload-quota off|n/s] [--upload-total n] [--upload-hours n]
                       [--relay host,host:port] [--frame-ancestors any|self|none|origin,origin]
arengo-server demo     the demo municipality, with its content
arengo-server publish  <folder> [--by name] [--rewrite reason] [--data folder] [--lang it|en]
arengo-server check    <file> [--noun consultation|agenda|dataset|plan] [--lang it|en]
arengo-server export   <consultation> [--format csv|ndjson|zip] [--out file] [--files folder] [--data folder] [--lang it|en]
arengo-server review   <consultation> [--export file.xlsx|.csv | --import file] [--data folder] [--lang it|en]
arengo-server import   <file> [--from xlsform|surveyjs|decidim|spreadsheet|yaml] [--out file] [--frame file]
arengo-server import   --template <file.xlsx>
arengo-server import-responses <file> --consultation <id> --channel paper|inPerson [--data folder] [--dry-run]
arengo-server snapshot <config.yaml|config.json> [--public-only] [--lang it|en]
arengo-server purge    [--dry-run] [--data folder] [--lang it|en]
arengo-server verify   <receipt.json|receipt.html> [--keys jwks.json] [--digests file] [--data folder] [--lang it|en]
${Object.values(lifecycleUsages)
  .map((command) => `arengo-server ${command}`)
  .join('\n')}`;

const {stdin, stdout, stderr} = process;
const log = (line: string) => void stderr.write(`${line}\n`);
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const io: SigningIo = {
  stdin,
  stdout,
  stderr,
  openStore: (data) => openSqliteStore(data ?? process.env.ARENGO_DATA ?? 'data'),
  openKeys: (data) => keysIn(data ?? process.env.ARENGO_DATA ?? 'data'),
};

async function main([first, ...rest]: readonly string[]): Promise<number> {
  const isCommand = first !== undefined && !first.startsWith('-');
  const command = isCommand ? first : 'serve';
  const argv = isCommand || first === undefined ? rest : [first, ...rest];
  if (argv.includes('--help')) {
    stdout.write(`${usage}\n`);
    return 0;
  }
  switch (command) {
    case 'serve':
      return untilStopped(await serve(serveOptions(argv, process.env), log, {pages}));
    case 'demo':
      return demo(argv);
    case 'publish':
      return (await import('./cli/publish.ts')).run(argv, io);
    case 'check':
      return (await import('./cli/check.ts')).run(argv, io);
    case 'export':
      return (await import('./cli/export.ts')).run(argv, io);
    case 'purge':
      return (await import('./cli/purge.ts')).run(argv, io);
    case 'verify':
      return (await import('./cli/verify.ts')).run(argv, io);
    case 'snapshot':
      return (await import('./cli/snapshot.ts')).run(argv, io);
    case 'import':
      return (await import('./cli/import.ts')).run(argv, io);
    case 'import-responses':
      return (await import('./cli/import-responses.ts')).run(argv, io);
    case 'review':
      return (await import('./cli/review.ts')).run(argv, io);
    default:
      if (isLifecycleCommand(command)) return (await import('./cli/lifecycle.ts')).run(command, argv, io);
      throw new UsageError(`There is no command "${command}".\n${usage}`);
  }
}

async function demo(argv: readonly string[]): Promise<number> {
  const defaults = {
    site: inProject('examples/municipality'),
    widgets: inProject('dist/cdn'),
    composer: inProject('dist/composer'),
  };
  const options = serveOptions(argv, process.env, defaults);
  // The package brings what the demo wears; in the project it is installed.
  const kit = [inProject('dist/kit'), inProject('node_modules/bootstrap-italia/dist')].find(existsSync) ?? '';
  const mount = kitStylesheet(`${kit}/css/bootstrap-italia.min.css`);
  const running = await serve(options, log, {pages, mount, folders: {'/bootstrap-italia/': kit}});
  const {bringHistory} = await import('./cli/demo-history.ts');
  const {run: publish} = await import('./cli/publish.ts');
  const code =
    (await bringHistory(inProject('examples/municipality/history'), options.data, io, running.url)) ||
    (await publish([inProject('examples/municipality/content'), '--data', options.data], io));
  if (code === 0) return untilStopped(running);
  await running.stop();
  return code;
}

/** Run until a signal asks to stop; a second one does not ask. */
async function untilStopped({url, stop}: Running): Promise<number> {
  stdout.write(`Arengo answers at ${url}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));
  await stop();
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  log(error instanceof UsageError ? error.message : `It did not work: ${reasonsOf(error)}`);
  if (process.env.ARENGO_VERBOSE === '1') console.error(error);
  process.exitCode = 1;
}

/** What went wrong and why, without the way there. */
function reasonsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reasonsOf(error.cause)}`;
}
