import * as z from 'zod/mini';
import {sentenceOf} from './reasons.ts';

/** Where a value does not fit its schema, and why, in words for developers. */
export type Misfit = {
  /** JSON path, such as `$.questionnaire.items[3].text`. */
  readonly path: string;
  /** Such as "must be string, is null". */
  readonly reason: string;
};

/** A value that fits its schema, or everything that does not. */
export type Reading<T> =
  | {readonly fits: true; readonly value: T}
  | {readonly fits: false; readonly misfits: readonly [Misfit, ...Misfit[]]};

/** Any schema of this model. */
export type Schema<T> = z.ZodMiniType<T>;

/** Read a value from outside; never throws. */
export function read<T>(schema: Schema<T>, value: unknown): Reading<T> {
  const result = z.safeParse(schema, value);
  if (result.success) return {fits: true, value: result.data};
  const [first, ...more] = result.error.issues.map((issue) => misfitOf(issue, value));
  return {fits: false, misfits: [first ?? {path: '$', reason: 'does not fit'}, ...more]};
}

/** A JSON path of keys and indexes. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^[A-Za-z_]\w*$/.test(String(key)) ? `${path}.${String(key)}` : `${path}[${JSON.stringify(key)}]`;
  }, '$');
}

function misfitOf(issue: z.core.$ZodIssue, root: unknown): Misfit {
  const keys = issue.path;
  const found = keys.reduce<unknown>(childOf, root);
  if (found === undefined) return {path: jsonPath(keys), reason: 'is missing'};
  return {path: jsonPath(keys), reason: reasonOf(issue, found)};
}

function reasonOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type') return `must be ${issue.expected}, is ${kindOf(found)}`;
  if (issue.message === wordless) return 'does not fit';
  return sentenceOf(issue.message, issue.code === 'custom' ? issue.params : {});
}

// zod/mini brings no words of its own: all it says without ours is this.
const wordless = 'Invalid input';

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function childOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  // An own key of an object can be read; its type stays unknown.
  return (value as Record<PropertyKey, unknown>)[key];
}
