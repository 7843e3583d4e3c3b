import {plural} from '../plural.ts';
import type {TypeWords} from '../types.ts';

const options = (count: number) => plural('en', count, {one: '# answer', other: '# answers'});

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
};
