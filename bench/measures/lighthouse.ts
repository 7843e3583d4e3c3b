import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {bringBrowser} from '../../scripts/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {start} from '../lab/servers.ts';
import type {Section} from '../report/table.ts';

const categories = ['performance', 'accessibility', 'best-practices'] as const;
type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** The home of the demo, as Lighthouse sees it on a phone of the middle class with a slow network. */
export async function lighthouse({say, size}: Pick<Lab, 'say' | 'size'>): Promise<Section> {
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync(join('.cache', 'bench-'));
  const demo = await start(['server/src/main.ts', 'demo', '--data', folder, '--port', '0']);
  try {
    const all: Scores[] = [];
    for (let round = 0; round < size.slowRounds; round += 1) {
      say(`lighthouse: round ${round}`);
      all.push(await scoresOf(demo.url));
    }
    return {
      title: 'The demo in Lighthouse',
      notes: [
        'The home of the demo: a page with the style sheet of the national kit (Bootstrap Italia), in which links become a form, an agenda, cards. Lighthouse with its own settings: a phone of the middle class, 1.6 Mbit a second, 150 ms there and back. Each category gives 100 points at most.',
      ],
      rows: categories.map((category) => ({
        what: category,
        ours: all.map((scores) => scores[category]),
        peer: 'all points',
        theirs: all.map(() => 100),
        unit: 'points',
        isLimit: true,
      })),
    };
  } finally {
    await demo.stop();
    rmSync(folder, {recursive: true, force: true});
  }
}

async function scoresOf(url: string): Promise<Scores> {
  const program = 'bench/node_modules/lighthouse/cli/index.js';
  const settings = ['--quiet', '--output=json', `--only-categories=${categories.join()}`];
  const chrome = '--chrome-flags=--headless --no-sandbox --disable-gpu';
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [program, url, ...settings, '--no-enable-error-reporting', chrome],
    {timeout: 120_000, maxBuffer: 2 ** 26, env: {...process.env, CHROME_PATH: await bringBrowser()}},
  );
  // Its own report: a score from 0 to 1 for each category that was asked for.
  const {categories: scored} = JSON.parse(stdout) as {categories: Record<string, {score: number}>};
  const points = (category: string) => Math.round((scored[category]?.score ?? NaN) * 100);
  return {
    performance: points('performance'),
    accessibility: points('accessibility'),
    'best-practices': points('best-practices'),
  };
}
