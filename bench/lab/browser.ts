import {chromium, type Browser, type CDPSession, type Page as Tab} from 'playwright-core';
import {bringBrowser, browserFlags} from '../../scripts/browser.ts';
import type {Page} from '../contenders/page.ts';
import {longestTask, scriptTime, type TraceEvent} from './trace.ts';

/** What it took until something was seen, in ms. */
export type Taken = {
  /** Until a frame with it was painted. */
  readonly painted: number;
  /** Processor time of the main thread, all tasks: who else runs on the machine counts less. */
  readonly work: number;
};
/** Of it, the processor time in script. */
export type Traced = Taken & {readonly script: number};

/** What is kept in memory, in bytes, after the garbage was collected. */
export type Heap = {
  /** JavaScript's own heap. */
  readonly script: number;
  /** The browser's objects behind the document. */
  readonly document: number;
};

/** A browser without extensions, cache or calls home. */
export async function launch(): Promise<Browser> {
  return chromium.launch({executablePath: await bringBrowser(), args: [...browserFlags]});
}

/** A page on its own, in a process of its own, as a reader in Italy has it. */
export class Visit {
  readonly tab: Tab;
  readonly #browser: Browser;
  readonly #session: CDPSession;
  readonly #errors: string[] = [];

  private constructor(browser: Browser, tab: Tab, session: CDPSession) {
    this.tab = tab;
    this.#browser = browser;
    this.#session = session;
    tab.on('pageerror', (error) => this.#errors.push(error.message));
  }

  /** Open a page, do something, close it; fails when the page reported an error of its own. */
  static async to<T>(
    browser: Browser,
    url: string,
    stay: (visit: Visit) => Promise<T>,
    slowdown = 1,
  ): Promise<T> {
    const context = await browser.newContext({
      locale: 'it-IT',
      timezoneId: 'Europe/Rome',
      viewport: {width: 1280, height: 900},
    });
    try {
      const tab = await context.newPage();
      const session = await context.newCDPSession(tab);
      const visit = new Visit(browser, tab, session);
      await session.send('Performance.enable', {timeDomain: 'threadTicks'});
      await tab.goto(url);
      if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
      const result = await stay(visit);
      if (visit.#errors.length > 0) throw new Error(`${url}: ${visit.#errors.join('; ')}`);
      return result;
    } finally {
      await context.close();
    }
  }

  async ready(content: string): Promise<void> {
    await this.#ask('ready', content);
  }

  /** Show the content, until the last thing of it is there. */
  show(last: string): Promise<Taken> {
    return this.#taken(() => this.#ask('show', last));
  }

  /** Show the content, until this is painted; what goes on behind it is not counted. */
  showFirst(first: string): Promise<Taken> {
    return this.#counted(() => this.#ask('show', first));
  }

  /** Wait until this is there; how much work that is. */
  until(id: string): Promise<Taken> {
    return this.#taken(() => this.#ask('until', id));
  }

  /** Press an option of a question, until all of these others have appeared or gone. */
  async press(id: string, code: string, turning: readonly string[], shown: boolean): Promise<Traced> {
    const {x, y} = await this.#ask('place', id, code);
    await this.#session.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y});
    await this.#ask('awaitTurn', turning.at(-1) ?? '', shown);
    const taken = await this.#traced(async () => {
      await this.#click(x, y);
      return this.#ask('painted');
    });
    const there = await this.#ask('shown', turning);
    if (there.length !== (shown ? turning.length : 0))
      throw new Error(`after ${id}=${code}, ${there.length} of ${turning.length} are shown`);
    return taken;
  }

  /** Put the caret into a text field; what that costs is not counted. */
  async focus(id: string): Promise<void> {
    const {x, y} = await this.#ask('place', id);
    await this.#click(x, y);
  }

  /** Type one letter where the caret is. */
  async type(letter: string): Promise<Traced> {
    await this.#ask('awaitKey');
    return this.#traced(async () => {
      await this.#session.send('Input.dispatchKeyEvent', {type: 'keyDown', text: letter, key: letter});
      await this.#session.send('Input.dispatchKeyEvent', {type: 'keyUp', key: letter});
      return this.#ask('painted');
    });
  }

  /** Scroll from the top to the end, half a window at a time. Says how long the longest frame took, in ms. */
  scroll(): Promise<number> {
    return this.#ask('scroll');
  }

  /** Do something, and how long the longest task of the page was meanwhile, in ms. */
  async watched<T>(act: () => Promise<T>): Promise<{readonly result: T; readonly longest: number}> {
    await this.#browser.startTracing(this.tab, {categories: ['toplevel']});
    const result = await act();
    return {result, longest: longestTask(await this.#trace())};
  }

  async heap(): Promise<Heap> {
    // What is held by finalisers and weak references goes only with a later collection.
    for (let time = 0; time < 3; time += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const {usedSize, embedderHeapUsedSize} = await this.#session.send('Runtime.getHeapUsage');
    return {script: usedSize, document: embedderHeapUsedSize};
  }

  async #click(x: number, y: number): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await this.#session.send('Input.dispatchMouseEvent', {type, x, y, button: 'left', clickCount: 1});
  }

  /** The trace is read after the work was taken: what it costs to write it out is not counted. */
  async #traced(act: () => Promise<number>): Promise<Traced> {
    await this.#ask('quiet');
    await this.#browser.startTracing(this.tab, {categories: ['devtools.timeline', 'v8']});
    const taken = await this.#taken(act);
    return {...taken, script: scriptTime(await this.#trace())};
  }

  async #trace(): Promise<readonly TraceEvent[]> {
    // Playwright's buffer is the trace as JSON.
    const {traceEvents} = JSON.parse((await this.#browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    return traceEvents;
  }

  #taken(act: () => Promise<number>): Promise<Taken> {
    return this.#counted(async () => {
      const painted = await act();
      // What was put off to a later task belongs to the work too.
      await this.#ask('quiet');
      return painted;
    });
  }

  async #counted(act: () => Promise<number>): Promise<Taken> {
    const before = await this.#work();
    const painted = await act();
    return {painted, work: (await this.#work()) - before};
  }

  async #work(): Promise<number> {
    const {metrics} = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  }

  /** Ask the page, past Playwright's own way: that runs a script of its own each time. */
  async #ask<K extends keyof Page>(
    name: K,
    ...given: Parameters<Page[K]>
  ): Promise<Awaited<ReturnType<Page[K]>>> {
    const {result, exceptionDetails} = await this.#session.send('Runtime.evaluate', {
      expression: `bench.${name}(...${JSON.stringify(given)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    // The page's own type says what it answers.
    return result.value as Awaited<ReturnType<Page[K]>>;
  }
}
