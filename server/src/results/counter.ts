import type {QuestionResult} from '../../../src/model/results.ts';

/** The figures of one question, without how many answered. */
export type Figures = Partial<
  Pick<QuestionResult, 'counts' | 'mean' | 'median' | 'min' | 'max' | 'total' | 'points'>
>;

/** Adds up the answers to one question. Values have passed `validate`; what is none of ours is not counted. */
export type Counter = {
  readonly add: (value: unknown) => void;
  readonly figures: () => Figures;
};

/** How many there are of each. */
export class Tally extends Map<string, number> {
  count(code: string, by = 1): void {
    this.set(code, (this.get(code) ?? 0) + by);
  }

  of(code: string): number {
    return this.get(code) ?? 0;
  }
}

/** The entries of a list; none of what is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A field of whatever it is. */
export const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === field)?.[1]
    : undefined;

/** The same when it is a text. */
export const textOf = (value: unknown, field: string) => {
  const text = fieldOf(value, field);
  return typeof text === 'string' ? text : undefined;
};

/** The same when it is a number. */
export const numberOf = (value: unknown, field: string) => {
  const number = fieldOf(value, field);
  return typeof number === 'number' ? number : undefined;
};
