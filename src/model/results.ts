import * as z from 'zod/mini';
import {Count} from './count.ts';
import {FlexibleDate, Instant} from './dates.ts';
import {Item, Limit} from './item.ts';
import {Link} from './link.ts';
import {openEnum} from './open-enum.ts';
import {Latitude, Longitude} from './place.ts';
import {Language, Text} from './text.ts';

/**
 * Counts by name. A check of our own: zod's records would be in the core, which every page loads, for results alone.
 */
export const Counts = z.custom<Readonly<Record<string, Count>>>().check(
  z.refine((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
    error: 'must be names with whole numbers',
    params: {type: 'object', additionalProperties: {type: 'integer', minimum: 0}},
  }),
  ({value, issues}) => {
    for (const [name, count] of Object.entries(value ?? {}))
      if (!Count.safeParse(count).success)
        issues.push({
          code: 'custom',
          input: count,
          path: [name],
          message: 'must be a whole number from 0 on',
        });
  },
);
export type Counts = z.infer<typeof Counts>;

/** How often one thing was chosen. */
export const ResultCount = z.object({
  /** The option; in a `rating` the number, in a `location` the place. */
  code: z.string(),
  /** How many respondents; absent when the cell is hidden to protect people. */
  count: z.optional(Count),
  /** For `ranking`: mean rank, 1 is best; for `allocation`: mean amount, of all who answered the question. */
  mean: z.optional(z.number()),
  /** For `ranking`: how many put it first; absent when hidden. */
  first: z.optional(Count),
  /** For `allocation`: sum of amounts. */
  total: z.optional(z.number()),
  /** In a `matrix`: the row. */
  row: z.optional(z.string()),
});
export type ResultCount = z.infer<typeof ResultCount>;

/** Answers about the same place: a point rounded to 2 decimals (about 1 km), so that no doorstep is shown. */
export const ResultPoint = z.object({
  /** Degrees north. */
  lat: Latitude,
  /** Degrees east. */
  lon: Longitude,
  /** How many respondents. */
  count: Count,
});
export type ResultPoint = z.infer<typeof ResultPoint>;

/** What one person wrote, approved for publication by the organiser. */
export const ResultText = z.object({
  /** What was written; what was taken out is `[…]`. */
  text: z.string(),
  /** The language of the form it was written in. */
  language: z.optional(Language),
});
export type ResultText = z.infer<typeof ResultText>;

/** How many people of a group there are, beside how many answered: who is missing. */
export const PopulationGroup = z.object({
  /** The option that people of this group choose. */
  code: z.string(),
  /** How many there are. */
  people: Count,
});
export type PopulationGroup = z.infer<typeof PopulationGroup>;

/** A table of the population for one question, such as age or area, as the organiser supplies it. */
export const Population = z.object({
  /** The `choice` question that asks which group one belongs to. */
  linkId: z.string(),
  /** Whom it counts: "Residents of 18 years and more". */
  title: Text,
  /** Who counted them. */
  source: Text,
  /** Where the table is. */
  url: z.optional(Link),
  /** Of when it is. */
  at: z.optional(FlexibleDate),
  /** The groups. */
  groups: z.array(PopulationGroup),
});
export type Population = z.infer<typeof Population>;

/** What is not the same in every version of the questionnaire that was answered. */
export const ResultChange = z.object({
  /** The version that differs from the one before it. */
  version: z.string(),
  /** The question is new there, was taken away, or its words, its options or its other rules are different. */
  kind: openEnum(['added', 'removed', 'text', 'options', 'rules']),
});
export type ResultChange = z.infer<typeof ResultChange>;

/** The figures of one question. */
export const QuestionResult = z.object({
  /** The question. */
  linkId: z.string(),
  /** How many answered it. Shares are of these, not of ticks. */
  answered: z.optional(Count),
  /** How many were asked: those to whom it was shown. Absent: unknown. */
  asked: z.optional(Count),
  /** The figures, in questionnaire order. */
  counts: z._default(z.array(ResultCount), []),
  /** Arithmetic mean of a number or a rating. */
  mean: z.optional(z.number()),
  /** Half of the numbers are at most this. */
  median: z.optional(z.number()),
  /** Least and greatest number or day; absent when few answered. */
  min: z.optional(Limit),
  max: z.optional(Limit),
  /** Sum of the numbers. */
  total: z.optional(z.number()),
  /** Of a `location`: where answers lie. Points of fewer than five people are left out when the question is personal. */
  points: z._default(z.array(ResultPoint), []),
  /** What people wrote, where the organiser approved it. In an order that is not that of arrival. */
  texts: z._default(z.array(ResultText), []),
  /** Some figures are hidden to protect people: few had that answer, or the question is about personal data (DESIGN §5.2). */
  hidden: z.optional(z.boolean()),
  /** How it differed between the versions that were answered; empty when it was always the same. */
  changes: z._default(z.array(ResultChange), []),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

/** What the answers add up to, at one moment. */
export const Results = z.object({
  /** When this snapshot was cut. */
  asOf: Instant,
  /** How many responses. */
  respondents: Count,
  /** By the way they came in. */
  byChannel: z._default(Counts, {}),
  /** How many answered which version of the questionnaire, where there was more than one. */
  byVersion: z._default(Counts, {}),
  /** No more responses are taken: these figures stay, but for withdrawals before they were cut. */
  final: z.optional(z.boolean()),
  /** One entry a question. */
  questions: z._default(z.array(QuestionResult), []),
  /**
   * Questions, options and rows that the questionnaire of today does not have, as the version that last had them put
   * them. Of a question that is still asked: the question, with the options and rows that are gone.
   */
  items: z.optional(z.array(Item)),
  /** Tables of the population, where the organiser supplies them. */
  populations: z._default(z.array(Population), []),
  /** What the organiser wants said beside the figures. The standing sentences are said without it. */
  note: z.optional(Text),
});
export type Results = z.infer<typeof Results>;
