import * as z from 'zod/mini';
import {Anything} from '../anything.ts';
import {Fields} from './fields.ts';

/*
 * What the GraphQL API of Decidim answers, from 0.26 to 0.31. What may be null differs from version to version, and
 * what is null without right takes its node with it: the fields of a node are looked at one by one where they are
 * mapped.
 */

const orNull = <T>(schema: z.ZodMiniType<T>) =>
  z.custom<T | null | undefined>(
    (value) => value === null || value === undefined || schema.safeParse(value).success,
  );

/** An answer: data, errors, or both. */
export const DecidimAnswer = z.object({
  data: z.optional(orNull(Fields)),
  errors: z.optional(orNull(z.array(Anything))),
});
export type DecidimAnswer = z.infer<typeof DecidimAnswer>;

/** A page of a list (Relay); nodes that nobody may read are null. */
export const DecidimPage = z.object({
  nodes: z.array(orNull(Fields)),
  pageInfo: z.optional(
    orNull(z.object({hasNextPage: z.boolean(), endCursor: z.optional(orNull(z.string()))})),
  ),
});
export type DecidimPage = z.infer<typeof DecidimPage>;

/** A meeting, a result, a survey, a space: whatever has fields. */
export const DecidimNode = Fields;
export type DecidimNode = Fields;
