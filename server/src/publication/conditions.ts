import type {Condition, Item, ItemType} from '../../../src/model/item.ts';
import {isQuestion} from '../../../src/model/item.ts';
import {isDay} from '../../../src/model/dates.ts';
import type {Misfit} from '../../../src/model/read.ts';
import type {Placed} from './places.ts';
import {fieldPath} from './places.ts';

const equal = ['=', '!='];
const ordered = [...equal, '<', '<=', '>', '>='];
const among = [...equal, 'contains'];

/** What can be asked of an answer, beside whether it exists. */
const operators: Partial<Record<ItemType, readonly string[]>> = {
  text: among,
  paragraph: among,
  email: among,
  number: ordered,
  rating: ordered,
  date: ordered,
  choice: equal,
  choices: among,
  ranking: among,
  matrix: among,
  allocation: among,
  // An unticked consent is unanswered, so there is nothing else it could be compared with.
  consent: ['='],
};

/** Conditions that could never be met, or never be understood. */
export function conditionFaults(places: readonly Placed[]): readonly Misfit[] {
  const items = new Map(places.map(({item}) => [item.linkId, item]));
  const faults = places.flatMap((placed) =>
    (placed.item.enableWhen ?? []).flatMap((condition, index): Misfit[] => {
      const path = (field: string) => fieldPath(placed, 'enableWhen', index, field);
      const target = items.get(condition.question);
      if (!target)
        return [{path: path('question'), reason: `no item has the linkId "${condition.question}"`}];
      if (!isQuestion(target))
        return [
          {path: path('question'), reason: `"${condition.question}" is a ${target.type}: it has no answer`},
        ];
      const wrong = comparisonFault(condition, target);
      return wrong ? [{path: path(wrong.field), reason: wrong.reason}] : [];
    }),
  );
  return [...faults, ...circles(places)];
}

type Wrong = {readonly field: 'operator' | 'answer'; readonly reason: string};

function comparisonFault({operator, answer}: Condition, target: Item): Wrong | undefined {
  const needs = (what: string): Wrong => ({
    field: 'answer',
    reason: `must be ${what}, for "${target.linkId}" is a ${target.type}`,
  });
  if (operator === 'exists')
    return typeof answer === 'boolean' ? undefined : {field: 'answer', reason: 'must be true or false'};
  const fitting = Object.entries(operators).find(([type]) => type === target.type)?.[1] ?? [];
  if (!fitting.includes(operator)) {
    const reason = `cannot be used with a ${target.type}: use ${[...fitting, 'exists'].join(', ')}`;
    return {field: 'operator', reason};
  }
  switch (target.type) {
    case 'number':
    case 'rating':
      return typeof answer === 'number' ? undefined : needs('a number');
    case 'date':
      return typeof answer === 'string' && isDay(answer) ? undefined : needs('a day such as 2026-07-31');
    case 'consent':
      return answer === true ? undefined : needs('true; for "not given" use exists with false');
    case 'text':
    case 'paragraph':
    case 'email':
      return typeof answer === 'string' && answer !== '' ? undefined : needs('a text');
    default: {
      const codes = (target.options ?? []).map(({code}) => code);
      return codes.some((code) => code === answer)
        ? undefined
        : needs(`one of its options (${codes.join(', ')})`);
    }
  }
}

/** Items whose visibility depends on itself: they would never be shown. */
function* circles(places: readonly Placed[]): Generator<Misfit> {
  const byId = new Map(places.map((placed) => [placed.item.linkId, placed]));
  const settled = new Set<string>();
  for (const placed of places) {
    const circle = circleFrom(placed.item.linkId, []);
    // What leads to a circle is not in it: the fault is where the circle begins.
    const start = byId.get(circle?.[0] ?? '');
    if (circle && start)
      yield {
        path: fieldPath(start, 'enableWhen'),
        reason: `depends on itself: ${circle.map((linkId) => `"${linkId}"`).join(' → ')}`,
      };
  }

  function circleFrom(linkId: string, way: readonly string[]): readonly string[] | undefined {
    if (way.includes(linkId)) return [...way.slice(way.indexOf(linkId)), linkId];
    const placed = byId.get(linkId);
    if (!placed || settled.has(linkId)) return undefined;
    const {item, parent} = placed;
    const reasons = [
      ...(parent === undefined ? [] : [parent]),
      ...(item.enableWhen ?? []).map(({question}) => question),
    ];
    for (const reason of reasons) {
      const circle = circleFrom(reason, [...way, linkId]);
      if (circle) {
        for (const one of circle) settled.add(one);
        return circle;
      }
    }
    settled.add(linkId);
    return undefined;
  }
}
