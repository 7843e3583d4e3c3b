import * as z from 'zod/mini';
import {Count} from './count.ts';
import {Instant} from './dates.ts';
import {Text} from './text.ts';

/** How often one thing was chosen. */
export const ResultCount = z.object({
  /** The option, row or rating. */
  code: z.string(),
  /** How many respondents; absent when the cell is hidden to protect people. */
  count: z.optional(Count),
  /** For `ranking`: mean rank; for `allocation`: mean amount. */
  mean: z.optional(z.number()),
  /** For `allocation`: sum of amounts. */
  total: z.optional(z.number()),
  /** In a `matrix`: the row. */
  row: z.optional(z.string()),
});
export type ResultCount = z.infer<typeof ResultCount>;

/** The figures of one question. */
export const QuestionResult = z.object({
  /** The question. */
  linkId: z.string(),
  /** How many answered it. Shares are of these, not of ticks. */
  answered: z.optional(Count),
  /** The figures, in questionnaire order. */
  counts: z._default(z.array(ResultCount), []),
  /** Arithmetic mean of a number or a rating. */
  mean: z.optional(z.number()),
  /** Some cells are hidden because they count fewer than five people (DESIGN §5.2). */
  hidden: z.optional(z.boolean()),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

/** What the answers add up to, at one moment. */
export const Results = z.object({
  /** When this snapshot was cut. */
  asOf: Instant,
  /** How many responses. */
  respondents: Count,
  /** By the way they came in. */
  byChannel: z._default(z.record(z.string(), Count), {}),
  /** One entry a question. */
  questions: z._default(z.array(QuestionResult), []),
  /** What must be said beside the figures: participation is voluntary, results are not a sample. */
  note: z.optional(Text),
});
export type Results = z.infer<typeof Results>;
