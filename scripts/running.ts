import {existsSync, readFileSync, rmSync} from 'node:fs';
import {relative} from 'node:path';
import {bringBrowser} from './browser.ts';
import {afterSecondTry, counted, sum, type Outcome} from './counts.ts';
import {bringEngine, type Engine} from './engines.ts';
import {bringPackages, run} from './setup.mjs';

/** Where a step's output goes, and where its report. */
export interface Place {
  report: string;
  stdio: 'inherit' | readonly ['ignore', number, number];
}

const node = process.execPath;
export const bin = (name: string) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;

/** A check has no tests of its own: it counts as one. */
export const check =
  (program: string, ...args: string[]) =>
  async ({stdio}: Place): Promise<Outcome> =>
    (await run(program, args, {stdio})) === 0
      ? sum([{passed: 1}])
      : sum([{failed: 1, failures: [{name: [program, ...args].join(' ')}]}]);

/** What is one step; the second runs although the first fails, so that everything is said at once. */
export const checks =
  (...all: readonly ((place: Place) => Promise<Outcome>)[]) =>
  async (place: Place): Promise<Outcome> => {
    const outcomes: Outcome[] = [];
    for (const one of all) outcomes.push(await one(place));
    return sum(outcomes);
  };

/** TypeScript's native compiler; `.bin/tsc` may be that or the older one, which ESLint needs. */
export const types = (...args: string[]) => check(node, 'node_modules/typescript-native/bin/tsc', ...args);

/** A check that is a script of ours. */
export const script = (...args: string[]) => check(node, '--disable-warning=ExperimentalWarning', ...args);

/** Runs a test runner that writes its counts to `report`; a run that died without a report is one failure. */
async function tests({report, stdio}: Place, args: readonly string[]): Promise<Outcome> {
  rmSync(report, {force: true});
  const env = {...process.env, ARENGO_REPORT: report};
  const code = await run(node, ['--disable-warning=ExperimentalWarning', ...args], {env, stdio});
  const counts = counted(existsSync(report) ? readFileSync(report, 'utf8') : undefined);
  if (code === 0 || counts.failed > 0) return counts;
  return sum([counts, {failed: 1, failures: [{name: `the run ended with ${code}`}]}]);
}

/** More files than this are no accident of a busy machine. */
const mostFilesAgain = 3;

/**
 * Runs tests that need a browser. The few files that fail are run once more, alone: a browser on a busy machine
 * stumbles at times. What passes only then is named in the summary, so that nobody takes it for sound.
 */
async function twice(place: Place, args: (files: readonly string[]) => readonly string[]): Promise<Outcome> {
  const first = await tests(place, args([]));
  const files = [...new Set(first.failures.map(({file}) => file))];
  const known = files.filter((file) => file !== undefined);
  if (files.length === 0 || files.length > mostFilesAgain || known.length < files.length) return first;
  console.log(`\nOnce more, alone: ${known.map((file) => relative('.', file)).join(', ')}`);
  return afterSecondTry(first, await tests(place, args(known)));
}

const vitestArgs = (project: string, report: string, files: readonly string[]) => [
  'node_modules/vitest/vitest.mjs',
  ...['run', '--project', project, '--passWithNoTests'],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ...files,
];

export const vitest = (project: string) => (place: Place) =>
  tests(place, vitestArgs(project, place.report, []));

/** Tests that start a browser by themselves. */
export const vitestInBrowser = (project: string) => async (place: Place) => {
  process.env['CHROME_PATH'] = await bringBrowser();
  return twice(place, (files) => vitestArgs(project, place.report, files));
};

/** One engine after the other: at once they would only slow each other down, on two cores. */
export const browserTests =
  (...wanted: readonly Engine[]) =>
  async (place: Place): Promise<Outcome> => {
    const outcomes: Outcome[] = [];
    for (const engine of wanted) {
      console.log(engine);
      await bringEngine(engine);
      process.env['BROWSERS'] = engine;
      const program = 'node_modules/@web/test-runner/dist/bin.js';
      const config = [program, '--config', 'web-test-runner.config.js'];
      outcomes.push(
        await twice(place, (files) => (files.length > 0 ? [...config, '--files', ...files] : config)),
      );
    }
    return sum(outcomes);
  };

/** One file of tests that drive an engine themselves, in several. */
export const engineTests =
  (file: string, ...wanted: readonly Engine[]) =>
  async (place: Place): Promise<Outcome> => {
    process.env['CHROME_PATH'] = await bringBrowser();
    for (const engine of wanted) await bringEngine(engine);
    process.env['BROWSERS'] = wanted.join();
    return tests(place, vitestArgs('end-to-end', place.report, [file]));
  };

/** The peers are installed only here, so what imports them is checked only here. */
export async function bench(place: Place): Promise<Outcome> {
  bringPackages('bench');
  process.env['CHROME_PATH'] = await bringBrowser();
  return checks(types('-p', 'bench'), script('bench/main.ts', '--smoke'))(place);
}
