import type {Writable} from 'node:stream';
import {say} from './io.ts';

/** Milliseconds between two lines, and before the first one: what is done by then says nothing. */
const pause = 5000;

const number = (value: number) => Math.round(value).toLocaleString('en');

/** How long it takes, as precisely as anybody wants to know. */
function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * Passes things on, and says in lines how far it is: "250,000 of 1,000,000 responses (25%), 25,000 a second, 30 s
 * left". Lines, because a log keeps them and a screen reader follows them. `now` gives milliseconds.
 */
export async function* watched<T>(
  things: AsyncIterable<T>,
  {total, what, stderr, now = () => performance.now()}: Watch,
): AsyncGenerator<T> {
  const began = now();
  let done = 0;
  let said = began;
  for await (const thing of things) {
    yield thing;
    done += 1;
    // The clock is not asked for every one of a million.
    if (done % 100 !== 0) continue;
    const time = now();
    if (time - said < pause) continue;
    said = time;
    const rate = (done * 1000) / (time - began);
    const share = Math.floor((done * 100) / Math.max(total, done));
    const left = total > done ? `, ${duration((total - done) / rate)} left` : '';
    say(
      stderr,
      `${number(done)} of ${number(Math.max(total, done))} ${what} (${share}%), ${number(rate)} a second${left}`,
    );
  }
}

type Watch = {
  /** How many there will be, as far as it is known. */
  readonly total: number;
  /** What they are, in the plural. */
  readonly what: string;
  readonly stderr: Writable;
  readonly now?: () => number;
};
