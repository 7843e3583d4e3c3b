import {existsSync, globSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {bringBrowser} from './browser.ts';
import {bringEngine, type Engine} from './engines.ts';
import {bringPackages, run} from './setup.mjs';
import {suites, testFiles} from './suites.ts';
import {closingLine, counted, sum, type Counts} from './counts.ts';

interface Step {
  name: string;
  /** What it makes sure of, in a few words. */
  about: string;
  /** The files it is about; without any the step is skipped, and says so. */
  files?: readonly string[];
  run: (report: string) => Promise<Counts>;
}

const node = process.execPath;
const reports = '.cache/reports';
const bin = (name: string) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;

/** A check has no tests of its own: it counts as one. */
const check =
  (program: string, ...args: string[]) =>
  async (): Promise<Counts> => {
    const failed = (await run(program, args)) === 0 ? 0 : 1;
    return {passed: 1 - failed, failed, skipped: 0};
  };

/** Runs a test runner that writes its counts to `report`; a run that died without a report is one failure. */
async function tests(report: string, args: string[]): Promise<Counts> {
  rmSync(report, {force: true});
  const env = {...process.env, ARENGO_REPORT: report};
  const code = await run(node, ['--disable-warning=ExperimentalWarning', ...args], {env});
  const counts = counted(existsSync(report) ? readFileSync(report, 'utf8') : undefined);
  return code !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

const vitest = (project: string) => (report: string) =>
  tests(report, [
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);

/** One engine after the other: at once they would only slow each other down, on two cores. */
const browserTests =
  (...wanted: readonly Engine[]) =>
  async (report: string): Promise<Counts> => {
    const counts: Counts[] = [];
    for (const engine of wanted) {
      console.log(engine);
      await bringEngine(engine);
      process.env['BROWSERS'] = engine;
      const program = 'node_modules/@web/test-runner/dist/bin.js';
      counts.push(await tests(report, [program, '--config', 'web-test-runner.config.js']));
    }
    return sum(counts);
  };

async function endToEnd(report: string): Promise<Counts> {
  process.env['CHROME_PATH'] = await bringBrowser();
  return vitest('end-to-end')(report);
}

/** The peers are installed only here, so what imports them is checked only here. */
async function bench(): Promise<Counts> {
  bringPackages('bench');
  process.env['CHROME_PATH'] = await bringBrowser();
  const types = await check(bin('tsc'), '-p', 'bench')();
  const smoke = await check(node, '--disable-warning=ExperimentalWarning', 'bench/main.ts', '--smoke')();
  return sum([types, smoke]);
}

const elements = ['src/elements/*/*.ts'];
const loader = ['src/embed/loader.ts'];
const stories = ['stories/*.stories.ts'];
const allTests = testFiles(['**']);
const without = (folders: readonly string[]) =>
  globSync(allTests).filter((path) => !folders.some((folder) => path.startsWith(`test/${folder}/`)));

const steps: readonly Step[] = [
  {
    name: 'format',
    about: 'Prettier',
    run: check(bin('prettier'), '--check', '--cache', '--cache-location', '.cache/prettier', '.'),
  },
  {name: 'lint', about: 'ESLint and the house rules', run: check(bin('eslint'), '.', '--max-warnings', '0')},
  {name: 'types', about: 'TypeScript', run: check(bin('tsc'))},
  {
    name: 'manifest',
    about: 'custom-elements.json and the tables of the README are current',
    files: elements,
    run: check(node, 'scripts/manifest.ts', '--check'),
  },
  {
    name: 'unit',
    about: 'everything that needs neither a server nor a browser',
    files: without(Object.values(suites).flat()),
    run: vitest('unit'),
  },
  {name: 'server', about: 'the participation API', files: testFiles(suites.server), run: vitest('server')},
  {
    name: 'browser',
    about: 'the widgets in a browser',
    files: testFiles(suites.browser),
    run: browserTests('chromium'),
  },
  {
    name: 'build',
    about: 'the widgets, as pages load them',
    files: loader,
    run: check(node, 'scripts/build.ts'),
  },
  {name: 'sizes', about: 'the byte budgets', files: loader, run: check(node, 'scripts/sizes.ts')},
  {
    name: 'end-to-end',
    about: 'pages, server and widgets together',
    files: testFiles(suites['end-to-end']),
    run: endToEnd,
  },
];

/** What `npm test` leaves out and the continuous integration asks for by name. */
const onRequest: readonly Step[] = [
  {name: 'stories', about: 'every story of Storybook, as a test', files: stories, run: vitest('storybook')},
  {
    name: 'engines',
    about: 'the widgets in Firefox and in WebKit',
    files: testFiles(suites.browser),
    run: browserTests('firefox', 'webkit'),
  },
  {
    name: 'storybook',
    about: 'Storybook, as files for a web server',
    files: stories,
    run: check(node, 'scripts/storybook.mjs', 'build', '--output-dir', 'dist/storybook'),
  },
  {name: 'heavy', about: 'what takes long', files: testFiles(suites.heavy), run: vitest('heavy')},
  {name: 'bench', about: 'every benchmark runs, once and short', run: bench},
];

/** What a step alone needs to have run before it. */
const needs: Record<string, string> = {sizes: 'build', 'end-to-end': 'build', bench: 'build'};

/** Runs the named steps, or all, prints what came of each, and gives the exit code. */
export async function runSteps(args: readonly string[]): Promise<number> {
  const names = args.filter((argument) => argument !== '--bail');
  const known = [...steps, ...onRequest];
  const unknown = names.find((name) => !known.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". There are: ${known.map((step) => step.name).join(', ')}.`);
    return 1;
  }
  const wanted = new Set(names.flatMap((name) => [needs[name] ?? name, name]));
  const chosen = names.length === 0 ? steps : known.filter((step) => wanted.has(step.name));

  mkdirSync(reports, {recursive: true});
  const rows: {line: string; counts: Counts}[] = [];
  for (const step of chosen) {
    const row = await runStep(step);
    rows.push(row);
    if (row.counts.failed > 0 && args.includes('--bail')) break;
  }
  console.log(`\n━━ summary\n${rows.map((row) => row.line).join('\n')}\n`);
  const total = sum(rows.map((row) => row.counts));
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}

async function runStep({name, about, files, run: perform}: Step): Promise<{line: string; counts: Counts}> {
  console.log(`\n━━ ${name}: ${about}`);
  if (files && (files.length === 0 || globSync(files).length === 0)) {
    console.log('Nothing to check yet.');
    return {line: `–  ${name.padEnd(12)} nothing to check yet`, counts: {passed: 0, failed: 0, skipped: 0}};
  }
  const started = performance.now();
  const counts = await perform(`${reports}/${name}.json`).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return {passed: 0, failed: 1, skipped: 0};
  });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const mark = counts.failed === 0 ? '✔' : '✖';
  return {line: `${mark}  ${name.padEnd(12)} ${seconds.padStart(7)}  ${closingLine(counts)}`, counts};
}
