import {plural} from '../plural.ts';
import type {TypeWords} from '../types.ts';
import {common} from './common.ts';

const options = (count: number) => plural('en', count, {one: '# answer', other: '# answers'});

const amount = (count: number, unit: string | undefined) =>
  unit === undefined ? common.number(count) : `${common.number(count)} ${unit}`;

export const types: TypeWords = {
  ranking: {
    hint(min, max) {
      const order = 'from the most important (1) down';
      if (min !== undefined && min === max) return `Put ${options(min)} in order, ${order}`;
      if (min !== undefined && max !== undefined) return `Put ${min} to ${options(max)} in order, ${order}`;
      if (max !== undefined) return `Put up to ${options(max)} in order, ${order}`;
      return min === undefined
        ? `Put the answers in order, ${order}`
        : `Put at least ${options(min)} in order, ${order}`;
    },
    ranked: (count, of) => `In order: ${count} of ${of}`,
    position: 'Position of',
    add: (option) => `Put in order: ${option}`,
    up: (option) => `Move up: ${option}`,
    down: (option) => `Move down: ${option}`,
    remove: (option) => `Take out of the order: ${option}`,
    moved: (option, position, of) => `${option}: position ${position} of ${of}`,
    removed: (option) => `${option}: no position`,
    full: (max) => `You can put at most ${max} in order: take one out first`,
  },
  matrix: {
    one: 'One answer a row',
    several: 'Several answers a row are possible',
  },
  allocation: {
    hint: (total, unit) => `Divide ${amount(total, unit)} in all`,
    left: (left, total, unit) =>
      left < 0
        ? `You have passed the total of ${amount(total, unit)}: take away ${common.number(-left)}`
        : `${common.number(left)} of ${amount(total, unit)} left`,
    add: (step, option) => `Add ${common.number(step)}: ${option}`,
    take: (step, option) => `Take away ${common.number(step)}: ${option}`,
    reduce: (option, most) => `${option}: reduce to ${common.number(most)}`,
    nothingLeft: 'Nothing is left to give: first take something from another answer',
  },
  location: {
    place: 'A place of the list',
    none: 'None of these',
    text: 'Address or description of the place',
    point: 'A point in the frame',
    keys: 'Tap or click; with the keyboard: arrows to move it, Shift and arrows for larger steps, Home for the centre.',
    lat: 'Latitude',
    lon: 'Longitude',
    at: (lat, lon) => `Point: latitude ${lat}, longitude ${lon}`,
    remove: 'Remove the point',
    removed: 'The point is removed',
  },
  long: {
    search: (count) => `Search among ${common.number(count)} answers`,
    found: (count, shown) =>
      count === 0
        ? 'No answer found: try other words'
        : count > shown
          ? `${common.number(count)} answers: here are the first ${shown}. Type a few letters to search`
          : plural('en', count, {one: '# answer found', other: '# answers found'}),
    none: 'Take the choice back',
  },
};
