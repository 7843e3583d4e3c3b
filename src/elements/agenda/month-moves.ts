import type {MonthEntries} from './month-days.ts';
import {daysOf, plusDays, plusMonths, sinceMonday} from './month-days.ts';

/** Where a key leads. */
export type Move = {
  readonly key: string;
  /** By years instead of months. */
  readonly shiftKey: boolean;
  /** Within the month instead of the week. */
  readonly ctrlKey: boolean;
};

/** The arrow that means the same on a page from left to right. */
const mirrored = new Map([
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowRight', 'ArrowLeft'],
]);

/** The keys as they would be on a page from left to right. */
export const turned = ({key, shiftKey, ctrlKey}: Move, isRtl: boolean): Move => ({
  key: (isRtl && mirrored.get(key)) || key,
  shiftKey,
  ctrlKey,
});

/** The day that a key leads to in a grid; a key that leads nowhere has none. Weeks end with the month. */
export function inGrid(day: string, {key, shiftKey, ctrlKey}: Move): string | undefined {
  const all = daysOf(day.slice(0, 7));
  const monday = plusDays(day, -sinceMonday(day));
  const week = all.filter((one) => ctrlKey || (one >= monday && one <= plusDays(monday, 6)));
  switch (key) {
    case 'ArrowRight':
      return plusDays(day, 1);
    case 'ArrowLeft':
      return plusDays(day, -1);
    case 'ArrowDown':
      return plusDays(day, 7);
    case 'ArrowUp':
      return plusDays(day, -7);
    case 'Home':
      return week[0];
    case 'End':
      return week.at(-1);
    case 'PageDown':
      return plusMonths(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return plusMonths(day, shiftKey ? -12 : -1);
    default:
      return undefined;
  }
}

/** The same where only days with entries are shown, one below the other: arrows go from one to the next. */
export function inAgenda(
  day: string,
  move: Move,
  entriesOf: (month: string) => MonthEntries,
): string | undefined {
  const stopsOf = (month: string) => [...entriesOf(month).days.keys()].sort();
  const stops = stopsOf(day.slice(0, 7));
  const days = daysOf(day.slice(0, 7));
  const to = inGrid(day, move);
  if (to === undefined) return undefined;
  switch (move.key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stops.find((one) => one > day) ?? stopOf(plusDays(days.at(-1) ?? day, 1));
    case 'ArrowLeft':
    case 'ArrowUp':
      return stops.findLast((one) => one < day) ?? stopOf(plusDays(days[0] ?? day, -1));
    case 'Home':
      return stops.find((one) => one >= to && one <= day) ?? day;
    case 'End':
      return stops.findLast((one) => one <= to && one >= day) ?? day;
    default:
      return stopOf(to);
  }

  /** This day if it is shown, else one near it. */
  function stopOf(near: string): string {
    const there = stopsOf(near.slice(0, 7));
    return there.find((one) => one >= near) ?? there.at(-1) ?? near;
  }
}
