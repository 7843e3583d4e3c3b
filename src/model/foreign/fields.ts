import * as z from 'zod/mini';

/** What an object says, by the name of the field; each is looked at when it is asked for. */
export type Fields = Readonly<Record<string, unknown>>;

/** Is this an object with fields, not a list? */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any object. */
export const Fields = z.custom<Fields>(isFields);
