import {Anything} from '../../model/anything.ts';
import type {FailureReason} from '../../model/failure-reason.ts';
import {SourceFailure} from '../../sources/failure.ts';
import {request} from '../../sources/request.ts';

/** Why a widget shows nothing. */
export type Cause = {
  readonly reason: FailureReason;
  /** Cause and cure, in English, as on the console. */
  readonly detail: string;
};

/** What was asked here, and from when to when; while it runs, without an end. */
const spans: {readonly url: string; readonly from: number; to: number}[] = [];

/** Was this request made here, and not by a widget? */
export function isAskedAgain({name, startTime}: PerformanceResourceTiming): boolean {
  return spans.some(({url, from, to}) => url === name && from <= startTime && startTime <= to);
}

/**
 * Asks the address again, to know what the widget could not tell. What comes is not read: `known`, where the widget
 * said something, tells more about that.
 */
export async function causeOf(url: string, known: FailureReason | undefined): Promise<Cause> {
  const span = {url: new URL(url).href, from: performance.now(), to: Infinity};
  spans.push(span);
  try {
    await request(url, Anything, {
      timeout: 5000,
      async read({body}) {
        await body?.cancel();
        return {};
      },
    });
  } catch (failure) {
    if (!(failure instanceof SourceFailure)) throw failure;
    return {reason: failure.reason, detail: failure.detail};
  } finally {
    span.to = performance.now();
  }
  const detail =
    known === undefined || known === 'unreadable'
      ? 'the server answers, but not with what this widget reads: the console says what does not fit'
      : 'the server answers now: reload the page';
  return {reason: known ?? 'unreadable', detail};
}
