import type {Browser} from 'playwright-core';
import {bundle} from './bundle.ts';
import {launch} from './browser.ts';
import {peers} from './peers.ts';
import {Site} from './site.ts';

/** How much is measured. */
export type Size = {
  /** Rounds at the machine's own speed. */
  readonly rounds: number;
  /** Rounds slowed down, and by how much. */
  readonly slowRounds: number;
  readonly slowdown: number;
  /** Questions of the first form, and of the one whose answers show and hide others. */
  readonly questions: number;
  readonly manyQuestions: number;
  /** How many of these wait for an answer. */
  readonly waiting: number;
  /** After the first answer or letter of a page, so many more. */
  readonly again: number;
  readonly events: number;
  /** Events to filter. */
  readonly manyEvents: number;
  /** Commitments of a plan. */
  readonly commitments: number;
  /** Datasets whose quality is told. */
  readonly datasets: number;
  /** Requests of a round. */
  readonly reads: number;
  readonly responses: number;
  /** Responses of an export. */
  readonly exported: number;
  /** Entries of a register of meetings and events. */
  readonly registered: number;
  /** Documents to search. */
  readonly documents: number;
  /** How hard brotli tries, up to 11. */
  readonly quality: number;
};

export const whole: Size = {
  rounds: 5,
  slowRounds: 3,
  slowdown: 6,
  questions: 100,
  manyQuestions: 500,
  waiting: 20,
  again: 6,
  events: 1000,
  manyEvents: 10_000,
  commitments: 5000,
  datasets: 1000,
  reads: 20_000,
  responses: 10_000,
  exported: 1_000_000,
  registered: 1_000_000,
  documents: 100_000,
  quality: 11,
};

/** Enough to see that every part works. */
export const smoke: Size = {
  rounds: 1,
  slowRounds: 1,
  slowdown: 2,
  questions: 10,
  manyQuestions: 30,
  waiting: 5,
  again: 2,
  events: 30,
  manyEvents: 60,
  commitments: 100,
  datasets: 50,
  reads: 200,
  responses: 200,
  exported: 2000,
  registered: 2000,
  documents: 500,
  quality: 4,
};

/** What the measures share: a browser, a site on this machine, and how much is wanted. */
export type Lab = {
  readonly browser: Browser;
  readonly site: Site;
  readonly peers: ReturnType<typeof peers>;
  readonly size: Size;
  /** Say what is going on. */
  readonly say: (line: string) => void;
};

/** Work in a lab that is cleared away afterwards. */
export async function inLab<T>(size: Size, say: Lab['say'], work: (lab: Lab) => Promise<T>): Promise<T> {
  await bundle();
  const site = await Site.start();
  try {
    const browser = await launch();
    try {
      return await work({browser, site, peers: peers(), size, say});
    } finally {
      await browser.close();
    }
  } finally {
    await site.stop();
  }
}
