import type * as z from 'zod/mini';
import {valuesOf} from '../../../src/model/open-enum.ts';
import type {Misfit} from '../../../src/model/read.ts';
import {jsonPath} from '../../../src/model/read.ts';

/** What readers let pass for the sake of the future, and a publisher most likely misspelt. */
export type Strangers = {
  /** Words that are in none of our lists. */
  readonly words: readonly Misfit[];
  /** Fields that nobody reads. */
  readonly fields: readonly Misfit[];
};

/** Compare a document as it was written with its schema. */
export function strangersIn(schema: z.core.$ZodType, value: unknown): Strangers {
  const words: Misfit[] = [];
  const fields: Misfit[] = [];
  look(schema, value, []);
  return {words, fields};

  function look(anySchema: z.core.$ZodType, found: unknown, keys: readonly PropertyKey[]): void {
    const known = valuesOf(anySchema);
    if (known && typeof found === 'string' && !known.includes(found)) {
      const reason = `"${found}" is not known here: use ${known.join(', ')}`;
      words.push({path: jsonPath(keys), reason});
    }
    // Every schema of zod is one of these; its type parameter forgets it.
    const {def} = (anySchema as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'optional':
      case 'default':
        return look(def.innerType, found, keys);
      case 'array':
        if (Array.isArray(found)) found.forEach((entry, index) => look(def.element, entry, [...keys, index]));
        return;
      case 'object':
        if (typeof found !== 'object' || found === null) return;
        for (const [key, child] of Object.entries(found)) {
          const inner = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
          if (inner) look(inner, child, [...keys, key]);
          else
            fields.push({path: jsonPath([...keys, key]), reason: unknownField(key, Object.keys(def.shape))});
        }
        return;
      default:
      // A text, a number, or a choice of shapes: nothing in it has a name of ours.
    }
  }
}

function unknownField(key: string, known: readonly string[]): string {
  const meant = known.find((name) => isNear(key.toLowerCase(), name.toLowerCase()));
  return `nobody reads this field${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

/** Are two words one slip apart: a letter more, less, other, or two letters swapped? */
function isNear(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
