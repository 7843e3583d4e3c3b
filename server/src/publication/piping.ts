import {isQuestion} from '../../../src/model/item.ts';
import {referencesOf} from '../../../src/model/piping.ts';
import type {Misfit} from '../../../src/model/read.ts';
import type {Placed} from './places.ts';
import {fieldPath} from './places.ts';

/** Texts that repeat an answer (`{{linkId}}`) which nobody can have given when they are read. */
export function pipingFaults(places: readonly Placed[]): readonly Misfit[] {
  const before = new Map(places.map(({item}, index) => [item.linkId, {item, index}]));
  return places.flatMap((placed, index) =>
    referencesOf(placed.item).flatMap((linkId): Misfit[] => {
      const target = before.get(linkId);
      const path = fieldPath(placed, 'text');
      if (!target) return [{path, reason: `repeats {{${linkId}}}, and no item has that linkId`}];
      if (!isQuestion(target.item))
        return [{path, reason: `repeats {{${linkId}}}, which is a ${target.item.type}: it has no answer`}];
      return target.index < index ? [] : [{path, reason: `repeats {{${linkId}}} before it is asked`}];
    }),
  );
}
