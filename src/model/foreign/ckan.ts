import * as z from 'zod/mini';
import {Anything} from '../anything.ts';
import {Count} from '../count.ts';
import {Fields} from './fields.ts';

/*
 * What CKAN's action API answers (docs.ckan.org, "API guide"). Extensions rename, add and wrap as they like: nothing
 * of a package is promised but that it is an object, so its fields are looked at one by one where they are mapped.
 */

/** The envelope of every answer. */
export const CkanAnswer = z.object({
  success: z.boolean(),
  result: z.optional(Anything),
  /** What went wrong; its `__type` says which kind. */
  error: z.optional(Anything),
});

/** The result of `package_search`. */
export const CkanSearch = z.object({
  /** How many there are in all. */
  count: Count,
  results: z.array(Anything),
});

/** A package: CKAN's word for a dataset. */
export const CkanPackage = Fields;
