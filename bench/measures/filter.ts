import {Visit, type Traced} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {stageAgendas, stageUsual, type Staged} from '../lab/stage.ts';
import type {Row, Section} from '../report/table.ts';
import {eventsNextYear} from './agenda.ts';

/** What is typed: words that many titles have, so that the list changes with every letter. */
const words = 'piano mob';
/** Milliseconds of a frame, on a screen of 60 Hz. */
const frame = 1000 / 60;
/** What a reader takes for one movement, in ms. */
const smooth = 50;

/** Very many events: what one letter in the filter costs, and whether the list scrolls. */
export async function filter(lab: Lab): Promise<Section> {
  const {say, size} = lab;
  const {manyEvents: many, events: some, rounds} = size;
  const events = eventsNextYear(many);
  const usual = stageUsual(lab, events);
  const [whole] = stageAgendas(lab, events.slice(0, some), some);
  say(`filter: a letter among ${many} events`);
  const letters: Traced[] = [];
  const scrolled: number[] = [];
  const scrolledWhole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const of = await typed(lab, usual, events[19]?.id ?? '');
    letters.push(...of.letters);
    scrolled.push(of.longest);
    scrolledWhole.push(await scrolledAll(lab, whole, events[some - 1]?.id ?? ''));
  }

  const row = (what: string, ours: readonly number[], peer: string, limit: number): Row => ({
    what,
    ours,
    peer,
    theirs: ours.map(() => limit),
    unit: 'ms',
    isLimit: true,
  });
  const letter = `a letter typed into the filter of ${many} events`;
  return {
    title: 'Filtering and scrolling',
    notes: [
      `FullCalendar and Schedule-X have no filter of their own: ours stands beside a frame of 60 Hz. “${words}” is typed into the field of a page that says nothing else, a letter at a time; every letter is a measurement. *Script* is processor time. Scrolling goes half a window at each frame, from the top to the end or for 200 frames; the longest frame counts.`,
    ],
    rows: [
      row(
        `${letter}, script`,
        letters.map(({script}) => script),
        'one frame',
        frame,
      ),
      row(
        `${letter}, work`,
        letters.map(({work}) => work),
        'one frame',
        frame,
      ),
      row(`scrolling the first page of ${many} events`, scrolled, 'what is taken for one movement', smooth),
      row(`scrolling all of ${some} events`, scrolledWhole, 'what is taken for one movement', smooth),
    ],
  };
}

function typed({browser}: Lab, {page, content}: Staged, last: string) {
  return Visit.to(browser, page, async (visit) => {
    await visit.ready(content);
    await visit.show(last);
    await visit.focus('filter-q');
    const letters: Traced[] = [];
    for (const letter of words) letters.push(await visit.type(letter));
    return {letters, longest: await visit.scroll()};
  });
}

function scrolledAll({browser}: Lab, {page, content}: Staged, last: string) {
  return Visit.to(browser, page, async (visit) => {
    await visit.ready(content);
    await visit.show(last);
    return visit.scroll();
  });
}
