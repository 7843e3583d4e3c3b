import {readFolder} from '../../server/src/cli/content.ts';
import type {Dataset} from '../../src/model/dataset.ts';
import {qualityOf} from '../../src/model/dataset-quality.ts';
import type {Lab} from '../lab/lab.ts';
import type {Section} from '../report/table.ts';

/** What the quality of all of them may take, in ms: a long task is longer. */
const most = 50;

/** The quality of the metadata of many datasets. */
export async function quality({say, size}: Lab): Promise<Section> {
  const {datasets: many, rounds} = size;
  say(`quality: ${many} datasets`);
  const datasets = await datasetsOf(many);
  const ours: number[] = [];
  const walked: number[] = [];
  // The first round is as a page has it, with code that has never run.
  for (let round = 0; round < rounds; round += 1) {
    ours.push(timeOf(datasets, (one) => qualityOf(one).points));
    walked.push(timeOf(datasets, (one) => JSON.stringify(one).length));
  }
  const what = `the quality of ${many} datasets`;
  const row = (peer: string, theirs: readonly number[]) =>
    ({what, ours, peer, theirs, unit: 'ms', isLimit: true}) as const;
  return {
    title: 'The quality of metadata',
    notes: [
      `No other widget computes it, so ours stands beside what we allow ourselves, and beside the least that looks at every fact once: the browser's own \`JSON.stringify\`. The datasets are those of the demo over and over, each an object of its own; all checks of each are made, of every distribution. Processor time, in Node, whose engine is that of Chromium; the first round runs code that is still cold.`,
    ],
    rows: [
      row(
        'what we allow ourselves',
        ours.map(() => most),
      ),
      row('`JSON.stringify` of the same', walked),
    ],
  };
}

/** What it takes for all, in ms of processor time: who else runs on the machine counts less. Throws when nothing came of it: then nothing was measured. */
function timeOf(datasets: readonly Dataset[], of: (one: Dataset) => number): number {
  const began = process.cpuUsage();
  const sum = datasets.reduce((total, one) => total + of(one), 0);
  const {user, system} = process.cpuUsage(began);
  if (sum === 0) throw new Error('no dataset is worth anything');
  return (user + system) / 1000;
}

async function datasetsOf(count: number): Promise<readonly Dataset[]> {
  const {files} = await readFolder('examples/municipality/content');
  const own = files.flatMap(({publication}) => publication.datasets ?? []);
  if (own.length === 0) throw new Error('the demo has no datasets');
  const times = Array.from({length: Math.ceil(count / own.length)}, () => structuredClone(own));
  return times.flat().slice(0, count);
}
