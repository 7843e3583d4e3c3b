import {closeSync, globSync, mkdirSync, openSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {closingLine, sum, type Failure, type Outcome} from './counts.ts';
import {
  bench,
  bin,
  browserTests,
  check,
  checks,
  engineTests,
  script,
  types,
  vitest,
  vitestInBrowser,
  type Place,
} from './running.ts';
import {suites, testFiles} from './suites.ts';

interface Step {
  name: string;
  /** What it makes sure of, in a few words. */
  about: string;
  /** The files it is about; without any the step is skipped, and says so. */
  files?: readonly string[];
  /** Needs no browser, so it runs beside the steps that mostly wait for one; its output comes at its end. */
  beside?: boolean;
  /** Waits for real time to pass: it begins when nothing else runs any more. */
  alone?: boolean;
  run: (place: Place) => Promise<Outcome>;
}

const reports = '.cache/reports';
const elements = ['src/elements/*/*.ts'];
const loader = ['src/embed/loader.ts'];
const stories = ['stories/*.stories.ts'];
const allTests = testFiles(['**']);
const without = (folders: readonly string[]) =>
  globSync(allTests).filter((path) => !folders.some((folder) => path.startsWith(`test/${folder}/`)));

const steps: readonly Step[] = [
  {
    name: 'format',
    about: 'Oxfmt',
    beside: true,
    run: check(bin('oxfmt'), '--check', '.'),
  },
  {
    name: 'lint',
    about: 'Oxlint for the rules that need types, ESLint for all others and those of the house',
    beside: true,
    run: checks(check(bin('oxlint'), '--type-aware'), check(bin('eslint'), '.', '--max-warnings', '0')),
  },
  {name: 'types', about: 'TypeScript', beside: true, run: types()},
  {
    name: 'manifest',
    about: 'custom-elements.json and the tables of the README are current',
    files: elements,
    beside: true,
    run: script('scripts/manifest.ts', '--check'),
  },
  {
    name: 'unit',
    about: 'everything that needs neither a server nor a browser',
    files: without(Object.values(suites).flat()),
    beside: true,
    run: vitest('unit'),
  },
  {
    name: 'server',
    about: 'the participation API',
    files: testFiles(suites.server),
    beside: true,
    run: vitest('server'),
  },
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
    beside: true,
    run: script('scripts/build.ts'),
  },
  {
    name: 'sizes',
    about: 'the byte budgets',
    files: loader,
    beside: true,
    run: script('scripts/sizes.ts'),
  },
  {
    name: 'end-to-end',
    about: 'pages, server and widgets together',
    alone: true,
    files: testFiles(suites['end-to-end']),
    run: vitestInBrowser('end-to-end'),
  },
];

/** What `npm test` leaves out and the continuous integration asks for by name. */
const onRequest: readonly Step[] = [
  {
    name: 'stories',
    about: 'every story of Storybook, as a test',
    files: stories,
    run: vitestInBrowser('storybook'),
  },
  {
    name: 'engines',
    about: 'the widgets in Firefox and in WebKit, and that nothing tampered with runs there',
    files: testFiles(suites.browser),
    run: checks(
      browserTests('firefox', 'webkit'),
      engineTests('test/end-to-end/integrity.test.ts', 'firefox', 'webkit'),
    ),
  },
  {
    name: 'storybook',
    about: 'Storybook, as files for a web server',
    files: stories,
    run: script('scripts/storybook.mjs', 'build', '--output-dir', 'dist/storybook'),
  },
  {name: 'heavy', about: 'what takes long', files: testFiles(suites.heavy), run: vitest('heavy')},
  {
    name: 'examples',
    about: 'the packages as they are published, and an example of each framework with them',
    files: testFiles(suites.examples),
    run: vitestInBrowser('examples'),
  },
  {name: 'bench', about: 'every benchmark runs, once and short', run: bench},
];

/** What a step alone needs to have run before it. */
const needs: Record<string, string> = {
  sizes: 'build',
  engines: 'build',
  'end-to-end': 'build',
  bench: 'build',
};

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
  const rows = await rowsOf(chosen, args.includes('--bail'));
  console.log(`\n━━ summary\n${rows.map(({line}) => line).join('\n')}\n`);
  const total = sum(rows.map(({outcome}) => outcome));
  name('Passed only when run again, alone', total.shaky);
  name('Failed', total.failures);
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}

interface Row {
  line: string;
  outcome: Outcome;
}

/** Two lanes, as two cores allow; one when the first failure is to end it. In the order of the steps. */
async function rowsOf(chosen: readonly Step[], isBailing: boolean): Promise<readonly Row[]> {
  const rows = new Map<Step, Row>();
  const lane = async (steps: readonly Step[], isQuiet: boolean) => {
    for (const step of steps) {
      const row = await (isQuiet ? runQuietly(step) : runStep(step, 'inherit'));
      rows.set(step, row);
      if (row.outcome.failed > 0 && isBailing) break;
    }
  };
  const beside = isBailing ? [] : chosen.filter((step) => step.beside);
  const others = chosen.filter((step) => !beside.includes(step) && !step.alone);
  if (others.length === 0) await lane(beside, false);
  else await Promise.all([lane(beside, true), lane(others, false)]);
  const hasFailed = [...rows.values()].some(({outcome}) => outcome.failed > 0);
  if (!isBailing || !hasFailed)
    await lane(
      chosen.filter((step) => step.alone),
      false,
    );
  return chosen.flatMap((step) => rows.get(step) ?? []);
}

function name(heading: string, failures: readonly Failure[]): void {
  if (failures.length === 0) return;
  const lines = failures.map(
    ({file, name}) => `  ${file === undefined ? '' : `${relative('.', file)}: `}${name}`,
  );
  console.log(`${heading}:\n${lines.join('\n')}\n`);
}

/** Runs a step whose output would be mixed with another's, and prints it when it is whole. */
async function runQuietly(step: Step): Promise<Row> {
  const path = `${reports}/${step.name}.log`;
  const file = openSync(path, 'w');
  const row = await runStep(step, ['ignore', file, file]);
  closeSync(file);
  console.log(`\n━━ ${step.name}: ${step.about} (ran beside)\n${readFileSync(path, 'utf8')}`);
  return row;
}

async function runStep({name, about, files, run}: Step, stdio: Place['stdio']): Promise<Row> {
  if (stdio === 'inherit') console.log(`\n━━ ${name}: ${about}`);
  if (files && (files.length === 0 || globSync(files).length === 0)) {
    console.log('Nothing to check yet.');
    return {line: `–  ${name.padEnd(12)} nothing to check yet`, outcome: sum([])};
  }
  const started = performance.now();
  const outcome = await run({report: `${reports}/${name}.json`, stdio}).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    console.error(why);
    return sum([{failed: 1, failures: [{name: `${name}: ${why}`}]}]);
  });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const mark = outcome.failed === 0 ? '✔' : '✖';
  return {line: `${mark}  ${name.padEnd(12)} ${seconds.padStart(7)}  ${closingLine(outcome)}`, outcome};
}
