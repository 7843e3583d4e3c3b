import type {ResultCount} from '../../../src/model/results.ts';
import type {Counter} from './counter.ts';
import {fieldOf, listOf, Tally, textOf} from './counter.ts';
import type {CountedQuestion} from './questions.ts';
import {plain} from './questions.ts';

/** An option with words of one's own counts as the option; `chosen` are the choices of an answer. */
export function choices({options}: CountedQuestion, chosen: (value: unknown) => readonly unknown[]): Counter {
  const tally = new Tally();
  return {
    add(value) {
      for (const code of new Set(chosen(value).map((choice) => textOf(choice, 'code'))))
        if (code !== undefined) tally.count(code);
    },
    figures: () => ({counts: options.map(({code}) => ({code, count: tally.of(code)}))}),
  };
}

/** The steps of a rating, and their mean. */
export function rating({steps}: CountedQuestion): Counter {
  const tally = new Tally();
  return {
    add(value) {
      if (typeof value === 'number') tally.count(String(plain(value)));
    },
    figures() {
      const counts = steps.map((step) => ({code: String(step), count: tally.of(String(step))}));
      const count = counts.reduce((sum, one) => sum + one.count, 0);
      const sum = counts.reduce((all, one) => all + Number(one.code) * one.count, 0);
      return {counts, ...(count > 0 ? {mean: plain(sum / count)} : {})};
    },
  };
}

/** The mean rank of an option is that of those who ranked it. */
export function ranking({options}: CountedQuestion): Counter {
  const [ranked, ranks, firsts] = [new Tally(), new Tally(), new Tally()];
  return {
    add(value) {
      for (const [index, code] of listOf(value).entries())
        if (typeof code === 'string') {
          ranked.count(code);
          ranks.count(code, index + 1);
          if (index === 0) firsts.count(code);
        }
    },
    figures: () => ({
      counts: options.map(({code}): ResultCount => {
        const count = ranked.of(code);
        const mean = count > 0 ? {mean: plain(ranks.of(code) / count)} : {};
        return {code, count, first: firsts.of(code), ...mean};
      }),
    }),
  };
}

/** Each cell of a matrix. */
export function matrix({options, rows}: CountedQuestion): Counter {
  const byRow = new Map<string, Tally>();
  return {
    add(value) {
      for (const answer of listOf(value)) {
        const row = textOf(answer, 'row');
        if (row === undefined) continue;
        const tally = byRow.get(row) ?? new Tally();
        byRow.set(row, tally);
        for (const code of listOf(fieldOf(answer, 'codes'))) if (typeof code === 'string') tally.count(code);
      }
    },
    figures: () => ({
      counts: rows.flatMap((row) =>
        options.map(({code}) => ({row: row.code, code, count: byRow.get(row.code)?.of(code) ?? 0})),
      ),
    }),
  };
}
