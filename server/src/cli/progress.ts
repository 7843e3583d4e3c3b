import type {Writable} from 'node:stream';
import type {CommandWords} from '../../../src/messages/commands.ts';
import {say} from './io.ts';

/** Milliseconds between two lines, and before the first one: what is done by then says nothing. */
const pause = 5000;

/** How long it takes, as precisely as anybody wants to know. */
function duration(seconds: number, t: CommandWords['export']): string {
  if (seconds < 60) return t.seconds(Math.max(1, Math.round(seconds)));
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? t.minutes(minutes) : t.hours(Math.floor(minutes / 60), minutes % 60);
}

/**
 * Passes things on, and says in lines how far it is: "250,000 of 1,000,000 responses (25%), 25,000 a second, 30 s
 * left". Lines, because a log keeps them and a screen reader follows them. `now` gives milliseconds.
 */
export async function* watched<T>(
  things: AsyncIterable<T>,
  {total, t, stderr, now = () => performance.now()}: Watch,
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
    const left = total > done ? duration((total - done) / rate, t) : undefined;
    say(stderr, t.progress(done, Math.max(total, done), rate, left));
  }
}

type Watch = {
  /** How many there will be, as far as it is known. */
  readonly total: number;
  readonly t: CommandWords['export'];
  readonly stderr: Writable;
  readonly now?: () => number;
};
