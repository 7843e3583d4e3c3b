import {describe, expect, it} from 'vitest';
import {longestTask, scriptTime, type TraceEvent} from '../../bench/lab/trace.ts';

const event = (name: string, ts: number, dur: number, changes: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur: dur,
  ...changes,
});

describe('scriptTime', () => {
  it('counts what is outermost once, in ms', () => {
    const events = [
      event('EventDispatch', 0, 5000),
      event('FunctionCall', 100, 4000),
      event('RunMicrotasks', 4200, 500),
      event('RunMicrotasks', 9000, 1000),
    ];
    expect(scriptTime(events)).toBe(6);
    expect(scriptTime(events.toReversed())).toBe(6);
  });

  it('takes the time of the processor, not of the clock', () => {
    expect(scriptTime([event('TimerFire', 0, 9000, {tdur: 2000})])).toBe(2);
  });

  it('leaves out style and layout, also those that a script forced', () => {
    const events = [
      event('FunctionCall', 0, 8000),
      event('UpdateLayoutTree', 1000, 3000),
      // Inside the one before it: left out with that already.
      event('Layout', 1500, 500),
      event('Layout', 5000, 1000),
      event('Layout', 9000, 1000),
    ];
    expect(scriptTime(events)).toBe(4);
  });

  it('looks at the busiest thread only, and at nothing else', () => {
    const events = [
      event('FunctionCall', 0, 3000),
      event('FunctionCall', 0, 7000, {pid: 2}),
      event('Paint', 0, 9000),
      event('FunctionCall', 8000, 9000, {pid: 2, ph: 'B'}),
    ];
    expect(scriptTime(events)).toBe(7);
  });

  it('is none where nothing ran', () => {
    expect(scriptTime([])).toBe(0);
  });
});

describe('longestTask', () => {
  const page = (tid: number): TraceEvent =>
    event('thread_name', 0, 0, {ph: 'M', tid, args: {name: 'CrRendererMain'}});

  it('is of the page, by the processor, in ms', () => {
    const events = [
      page(1),
      event('ThreadControllerImpl::RunTask', 0, 30_000, {tdur: 12_000}),
      event('ThreadControllerImpl::RunTask', 40_000, 9000),
      event('FunctionCall', 0, 99_000),
      // Of a thread that draws, or derives keys.
      event('ThreadControllerImpl::RunTask', 0, 80_000, {tid: 2}),
    ];
    expect(longestTask(events)).toBe(12);
  });

  it('throws when the trace is of something else', () => {
    expect(() => longestTask([event('ThreadControllerImpl::RunTask', 0, 5)])).toThrow(RangeError);
  });
});
