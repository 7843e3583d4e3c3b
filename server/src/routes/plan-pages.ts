import {canonical} from '../receipt.ts';

/** No page is longer than this, in characters: a widget takes 5 MB of an answer, and a character has 3 bytes at most. */
const longest = 1_000_000;
/** And none has more commitments: what is made of a page is to take no longer than a moment. */
export const mostOnPage = 500;

type Commitments = readonly {readonly code: string}[];
type Cut = {
  readonly json: string;
  readonly plan: Readonly<Record<string, unknown>>;
  readonly commitments: Commitments;
};

/** A page of a plan: its JSON, and after which commitment the next one begins. */
export type PlanPage = {readonly json: string; readonly last: string | undefined};

/**
 * Cuts plans into pages. The plan that was last cut is kept: whoever asks for one page asks for the next, and to read
 * 5 MB again for each costs more than all the rest.
 */
export function planPages() {
  let before: Cut | undefined;

  return {
    /** The page of at most so many commitments that begins after the one with this code. */
    page(json: string, limit: number, after: string | undefined, nextOf: (last: string) => string): PlanPage {
      const cut = before?.json === json ? before : cutOf(json);
      before = cut;
      const {commitments} = cut;
      // One that is not there any more: the list begins again, and whoever reads it drops what they have.
      const start = after === undefined ? 0 : commitments.findIndex(({code}) => code === after) + 1;
      const items: Commitments[number][] = [];
      let length = 0;
      for (const one of commitments.slice(start, start + limit)) {
        length += JSON.stringify(one).length;
        if (length > longest && items.length > 0) break;
        items.push(one);
      }
      if (items.length === commitments.length) return {json, last: undefined};
      const last = start + items.length < commitments.length ? items.at(-1)?.code : undefined;
      return {
        json: canonical({
          ...cut.plan,
          commitments: items,
          total: commitments.length,
          ...(last === undefined ? {} : {next: nextOf(last)}),
        }),
        last,
      };
    },
  };
}

function cutOf(json: string): Cut {
  // It was checked when it was published.
  const {commitments, ...plan} = JSON.parse(json) as {commitments: Commitments};
  return {json, plan, commitments};
}
