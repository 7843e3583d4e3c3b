import {lastAtFirst, planOf} from '../content/plan.ts';
import {Visit, type Taken, type Traced} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {emptyPage, stagePlan, type Staged} from '../lab/stage.ts';
import type {Row, Section} from '../report/table.ts';

/** What is typed: words that all titles have, so that the list changes with the last letters only. */
const words = 'mobil 1';
/** What a first view may take of the main thread, and a letter in script, in ms. */
const most = {work: 100, script: 16};

/** A very long plan: its first view, a letter in its filter, and what stays in memory. */
export async function plan(lab: Lab): Promise<Section> {
  const {browser, say, size} = lab;
  const {commitments: many, rounds} = size;
  const half = many / 2;
  const [whole, part] = [stagePlan(lab, planOf(many)), stagePlan(lab, planOf(half))];
  say(`plan: ${many} commitments`);
  const shown: Taken[] = [];
  const rests: Taken[] = [];
  const letters: Traced[] = [];
  const heaps: number[] = [];
  const halves: number[] = [];
  const empty = await Visit.to(browser, emptyPage(lab), (visit) => visit.heap());
  for (let round = 0; round < rounds; round += 1) {
    const of = await visited(lab, whole, many);
    shown.push(of.taken);
    rests.push(of.rest);
    letters.push(...of.letters);
    heaps.push((of.heap - empty.script) / 2 ** 20);
    halves.push(((await visited(lab, part, half)).heap - empty.script) / 2 ** 20);
  }
  const row = (what: string, ours: readonly number[], peer: string, theirs: number): Row => ({
    what,
    ours,
    peer,
    theirs: ours.map(() => theirs),
    unit: 'ms',
    isLimit: true,
  });
  return {
    title: 'A very long plan',
    notes: [
      `No other embeddable tracker of commitments exists, so ours stands beside what we have set ourselves: ${most.work} ms of the main thread until the first view of ${many} commitments is there, ${most.script} ms of script for a letter in the filter, memory that grows with the plan and no faster. The page says nothing else. The plan comes in pages, as the API gives it: the first, of 100 commitments, is in hand, and the first view is there when the 20 that are drawn in the first frame are painted; what goes on behind them is counted with _the rest_: the others come over the network, 500 at a time, and _the rest_ is what they take of the main thread until readers can filter all. “${words}” is typed a letter at a time; every letter is a measurement.`,
    ],
    rows: [
      row(
        `first view of ${many} commitments, work`,
        shown.map(({work}) => work),
        'what we allow ourselves',
        most.work,
      ),
      {
        what: `the rest of ${many} commitments, work`,
        ours: rests.map(({work}) => work),
        peer: 'the first view',
        theirs: shown.map(({work}) => work),
        unit: 'ms',
        isLimit: true,
      },
      row(
        `a letter typed into the filter of ${many} commitments, script`,
        letters.map(({script}) => script),
        'what we allow ourselves',
        most.script,
      ),
      {
        what: `${many} commitments, JavaScript heap`,
        ours: heaps,
        peer: `${half} commitments`,
        theirs: halves,
        unit: 'MB',
        isLimit: true,
      },
    ],
  };
}

function visited({browser}: Lab, {page, content}: Staged, count: number) {
  return Visit.to(browser, page, async (visit) => {
    await visit.ready(content);
    const taken = await visit.showFirst(`c${lastAtFirst(count)}`);
    const rest = await visit.until('whole');
    const {script: heap} = await visit.heap();
    await visit.focus('filter-q');
    const letters: Traced[] = [];
    for (const letter of words) letters.push(await visit.type(letter));
    return {taken, rest, heap, letters};
  });
}
