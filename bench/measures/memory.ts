import {questionsWith} from '../content/questionnaire.ts';
import {Visit, type Heap} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {inRounds, rowsOf} from '../lab/rounds.ts';
import {emptyPage, stageAgendas, stageForms, type Staged} from '../lab/stage.ts';
import type {Section} from '../report/table.ts';
import {eventsNextYear, usual} from './agenda.ts';

/** What a page keeps in memory, beyond an empty page. */
type Kept = {
  /** The library, the content and what is drawn. */
  readonly whole: Heap;
  /** Without what the library alone takes. */
  readonly own: Heap;
};

/** What stays in memory of the same form and of the same events. */
export async function memory(lab: Lab): Promise<Section> {
  const {browser, say, size} = lab;
  const {manyQuestions, waiting, events: count, rounds} = size;
  const questions = questionsWith(manyQuestions, waiting);
  const events = eventsNextYear(count);
  const empty = await Visit.to(browser, emptyPage(lab), (visit) => visit.heap());

  say(`memory: ${manyQuestions} questions`);
  const forms = await inRounds(stageForms(lab, questions), rounds, keep(lab, questions.last, empty));
  say(`memory: ${count} events`);
  const [whole, calendar] = stageAgendas(lab, events, count);
  const lists = await inRounds([whole, calendar], rounds, keep(lab, events.at(-1)?.id ?? '', empty));
  const [first] = stageAgendas(lab, events, usual);
  const lastShown = (name: string) =>
    name === first.name ? events[Math.min(usual, count) - 1] : events.at(-1);
  const firstPages = await inRounds([first, calendar], rounds, (staged) =>
    keep(lab, lastShown(staged.name)?.id ?? '', empty)(staged),
  );

  const rows = (what: string, measured: typeof forms) => [
    ...rowsOf(`${what}, JavaScript heap`, 'MB', measured, ({whole}) => inMB(whole.script)),
    ...rowsOf(`${what}, of it beyond the scripts`, 'MB', measured, ({own}) => inMB(own.script)),
    ...rowsOf(`${what}, the browser's objects`, 'MB', measured, ({whole}) => inMB(whole.document)),
  ];
  return {
    title: 'Memory',
    notes: [
      `After the garbage was collected, beyond an empty page (${inMB(empty.script).toFixed(1)} MB). *Beyond the scripts*: without what was there already when every script had run and nothing was drawn. *The browser's objects* are elements, styles and the like, which are not on the JavaScript heap. *All* of the events are shown, as above; the *first page* is what a page of ours shows by itself, with its filters, beside all of FullCalendar's.`,
    ],
    rows: [
      ...rows(`${manyQuestions} questions`, forms),
      ...rows(`all of ${count} events`, lists),
      ...rows(`first page of ${count} events`, firstPages),
    ],
  };
}

const inMB = (bytes: number) => bytes / 2 ** 20;

function keep({browser}: Lab, last: string, empty: Heap) {
  return ({page, content}: Staged): Promise<Kept> =>
    Visit.to(browser, page, async (visit) => {
      await visit.ready(content);
      const ready = await visit.heap();
      await visit.show(last);
      const shown = await visit.heap();
      return {whole: less(shown, empty), own: less(shown, ready)};
    });
}

function less(one: Heap, other: Heap): Heap {
  return {script: one.script - other.script, document: one.document - other.document};
}
