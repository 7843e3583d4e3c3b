#!/usr/bin/env node
import {fileURLToPath} from 'node:url';
import {serveOptions, UsageError} from './cli/options.ts';
import type {Running} from './cli/serve.ts';
import {serve} from './cli/serve.ts';
import {pages} from './pages/pages.ts';

const usage = `arengo-server serve    [--data folder] [--port n] [--host address] [--public-url address]
                       [--site folder] [--widgets folder] [--trust-proxy] [--rate-limit off|r/s,w/s] [--verbose]
arengo-server demo     the demo municipality, with its content
arengo-server publish  <folder> [--data folder]
arengo-server check    <file>
arengo-server export   <consultation> [--data folder]`;

const io = {
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
};
const log = (line: string) => io.error(`${line}\n`);
const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function main([first, ...rest]: readonly string[]): Promise<number> {
  const isCommand = first !== undefined && !first.startsWith('-');
  const command = isCommand ? first : 'serve';
  const argv = isCommand || first === undefined ? rest : [first, ...rest];
  switch (command) {
    case 'serve':
      if (argv.includes('--help')) break;
      return untilStopped(await serve(serveOptions(argv, process.env), log, {pages}));
    case 'demo':
      return demo(argv);
    default:
  }
  io.out(`${usage}\n`);
  return argv.includes('--help') ? 0 : 2;
}

async function demo(argv: readonly string[]): Promise<number> {
  const defaults = {site: inProject('examples/municipality'), widgets: inProject('dist/cdn'), data: 'data'};
  const options = serveOptions(argv, process.env, defaults);
  const folders = {'/bootstrap-italia/': inProject('node_modules/bootstrap-italia/dist')};
  return untilStopped(await serve(options, log, {pages, folders}));
}

/** Run until a signal asks to stop; a second one does not ask. */
async function untilStopped({url, stop}: Running): Promise<number> {
  io.out(`Arengo answers at ${url}\n`);
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
  log(
    error instanceof UsageError
      ? error.message
      : `It did not work: ${error instanceof Error ? error.stack : error}`,
  );
  process.exitCode = 1;
}
