/** An event of the browser's trace, as far as it is read here. Times are microseconds. */
export type TraceEvent = {
  readonly name: string;
  /** `X` is an event with a length. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, and how long it took on the clock. */
  readonly ts: number;
  readonly dur?: number;
  /** How long the processor worked at it. */
  readonly tdur?: number;
  /** Of the event that names a thread. */
  readonly args?: {readonly name?: string};
};

/** What the developer tools of the browser call scripting. */
const script = new Set([
  'EventDispatch',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'EvaluateScript',
  'v8.compile',
  'MinorGC',
  'MajorGC',
]);
/** What a script may make the browser do at once, and is not the script. */
const drawing = new Set(['UpdateLayoutTree', 'Layout']);

/**
 * The processor time that a page spent in script, in ms: what is outermost, without the style and layout that it
 * forced. The browser's own metric (`ScriptDuration`) leaves out what promises do, which is all of ours.
 */
export function scriptTime(events: readonly TraceEvent[]): number {
  const byThread = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || !(script.has(event.name) || drawing.has(event.name))) continue;
    const thread = `${event.pid} ${event.tid}`;
    const others = byThread.get(thread);
    if (others) others.push(event);
    else byThread.set(thread, [event]);
  }
  // The page's own thread is the one that has the most to do.
  return Math.max(0, ...[...byThread.values()].map(timeOf)) / 1000;
}

function timeOf(events: readonly TraceEvent[]): number {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  let scriptEnds = -Infinity;
  let drawingEnds = -Infinity;
  for (const {name, ts, dur = 0, tdur = dur} of inOrder) {
    if (drawing.has(name)) {
      if (ts < scriptEnds && ts >= drawingEnds) total -= tdur;
      if (ts >= drawingEnds) drawingEnds = ts + dur;
    } else if (ts >= scriptEnds) {
      total += tdur;
      scriptEnds = ts + dur;
    }
  }
  return total;
}

/** The longest task of a page's own thread, in processor time: who else runs on the machine does not count; in ms. Throws `RangeError` when the trace has none. */
export function longestTask(events: readonly TraceEvent[]): number {
  const threadOf = ({pid, tid}: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    events.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && pages.has(threadOf(event)));
  if (tasks.length === 0) throw new RangeError('no task of a page is in the trace');
  return Math.max(...tasks.map(({dur = 0, tdur = dur}) => tdur)) / 1000;
}
