import {eventsIn, type AgendaEvent} from '../content/events.ts';
import {Visit} from '../lab/browser.ts';
import type {Lab} from '../lab/lab.ts';
import {inRounds, rowsOf} from '../lab/rounds.ts';
import {stageAgendas, stageMonths, type Staged} from '../lab/stage.ts';
import type {Section} from '../report/table.ts';

/** What a page shows of a list when it says nothing else. */
export const usual = 20;

/** The same events as a list. */
export async function agenda(lab: Lab): Promise<Section> {
  const {say, size} = lab;
  const {events: count, rounds, slowRounds, slowdown} = size;
  const events = eventsNextYear(count);
  const [own, calendar] = stageAgendas(lab, events, count);
  const [usualOwn] = stageAgendas(lab, events, usual);

  say(`agenda: first render of ${count} events`);
  const whole = [own, calendar];
  const shown = await inRounds(whole, rounds, show(lab, events.at(-1)));
  const shownSlowly = await inRounds(whole, slowRounds, show(lab, events.at(-1), slowdown));
  const first = await inRounds([usualOwn, calendar], rounds, ({name, ...staged}: Staged) =>
    // Of ours only the first entries are drawn: the last of these says that it is done.
    show(lab, name === own.name ? events[Math.min(usual, count) - 1] : events.at(-1))({name, ...staged}),
  );
  say(`agenda: a month of ${count} events`);
  const firstDay = events[0]?.start.slice(0, 10) ?? '';
  const months = await inRounds(stageMonths(lab, events), rounds, showUntil(lab, firstDay));

  const all = `all of ${count} events`;
  return {
    title: 'The same events, as a list',
    notes: [
      `The events of a year, each with a title, a beginning, an end and the address of its page: what both show. FullCalendar shows them as its list of a year (listYear), under a heading for each day; ours stand under a heading for each month, each with its date in full. Our widget shows ${usual} at first and more at the press of a button, FullCalendar all of them at once: so *${all}* is our widget told to show all (\`limit="${count}"\`), the only equal comparison. The row *first page* is what a page of ours shows by itself.`,
      `*A month* is the first of that year in a grid: ours with \`view="month"\`, FullCalendar's dayGridMonth, and Schedule-X, whose grid of a month is what it shows by itself. All three are given the whole year and write two events into a day. Ours also lists below the grid what is on the chosen day.`,
      `We check every event against its schema, FullCalendar does not.`,
    ],
    rows: [
      ...rowsOf(`${all}, painted`, 'ms', shown, ({painted}) => painted),
      ...rowsOf(`${all}, work`, 'ms', shown, ({work}) => work),
      ...rowsOf(`${all}, painted, at 1/${slowdown} of the speed`, 'ms', shownSlowly, ({painted}) => painted),
      ...rowsOf(`first page of ${count} events, painted`, 'ms', first, ({painted}) => painted),
      ...rowsOf(`first page of ${count} events, work`, 'ms', first, ({work}) => work),
      ...rowsOf(`a month of ${count} events, painted`, 'ms', months, ({painted}) => painted),
      ...rowsOf(`a month of ${count} events, work`, 'ms', months, ({work}) => work),
    ],
  };
}

/** Next year's: none of them is over, so none is folded away. */
export function eventsNextYear(count: number): readonly AgendaEvent[] {
  return eventsIn(new Date().getFullYear() + 1, count);
}

const show = (lab: Lab, last: AgendaEvent | undefined, speed = 1) => showUntil(lab, last?.id ?? '', speed);

function showUntil({browser}: Lab, last: string, speed = 1) {
  return ({page, content}: Staged) =>
    Visit.to(
      browser,
      page,
      async (visit) => {
        await visit.ready(content);
        return visit.show(last);
      },
      speed,
    );
}
