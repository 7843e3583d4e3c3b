// No native speaker has read this translation yet.

import {plural} from '../plural.ts';
import type {TimelineWords} from '../timeline.ts';
import {said} from './said.ts';
import {standing} from './standing.ts';

const days = (count: number) => plural('en', count, {one: '# day', other: '# days'});

export const timeline: TimelineWords = {
  standingLabel: 'Status',
  standing,
  said,
  lateness: ({isOpen, days: late, daysSinceFirst, isLeast}, isMoved) => {
    const least = isLeast ? 'at least ' : '';
    const first = isMoved ? `${least}${days(daysSinceFirst)} after the first deadline` : '';
    if (late === 0)
      return isOpen
        ? `The deadline of now is not over: it is ${first}`
        : `Achieved by the deadline of now, ${first}`;
    const text = isOpen ? `${days(late)} late` : `Achieved ${least}${days(late)} late`;
    return isMoved ? `${text}, ${first}` : text;
  },
  contradictory:
    'These dates contradict each other: the milestone ends before it begins. They are shown as they were published.',
  together: {
    differ: (aspect) => `${aspect}: the voices differ.`,
    agree: (aspect) => `${aspect}: the voices agree.`,
    scales: (aspect) => `${aspect}: the voices use different scales, which cannot be compared.`,
  },
  earlier: (count) => `Earlier assessments (${count.toLocaleString('en')})`,
  axis: 'Milestones over time',
  columns: {milestone: 'Milestone', dates: 'Dates'},
  marks: {
    due: 'Deadline of now',
    previous: 'Earlier deadline',
    achieved: 'Achieved',
    today: 'Today',
  },
  since: (day) => `What has changed since ${day}`,
  nothingSince: 'Nothing, as far as the published dates tell.',
  achieved: 'Milestone achieved',
  moved: 'Deadline moved',
  unclear: (count) =>
    plural('en', count, {
      one: '# change has a date that is not precise enough to tell whether it came before or after.',
      other: '# changes have dates that are not precise enough to tell whether they came before or after.',
    }),
  logged: (number) => `Logged by the server, no. ${number.toLocaleString('en')}`,
  written: 'Written by whoever publishes the plan',
  older: (count) => `Earlier changes (${count.toLocaleString('en')})`,
};
