import type {Checks} from './check-value.ts';
import {commonChecks} from './check-value.ts';
import {checkAllocation} from './checks/allocation.ts';
import {checkFiles} from './checks/file.ts';
import {checkLocation} from './checks/location.ts';
import {checkMatrix} from './checks/matrix.ts';
import {checkRanking} from './checks/ranking.ts';
import type {Item} from './item.ts';

/** The checks of the types that few questionnaires use; a widget loads each with its control. */
export const rareChecks: Checks = {
  ranking: checkRanking,
  matrix: checkMatrix,
  allocation: checkAllocation,
  location: checkLocation,
  file: checkFiles,
};

/**
 * Can the forms, the widget's and the page's, ask all of this? One type they do not know, and none of it is asked:
 * a partial form would take partial answers (DESIGN §5, Evolution).
 */
export function canBeAsked({type}: Item): boolean {
  if (type === 'group' || type === 'display') return true;
  return Object.hasOwn({...commonChecks, ...rareChecks}, type);
}
