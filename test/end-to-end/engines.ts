import * as puppeteer from 'puppeteer-core';
import {browserFlags, findBrowser} from '../../scripts/browser.ts';
import {findFirefox, findWebKit, type Engine} from '../../scripts/engines.ts';
import {startWebKitDriver} from '../../scripts/webkit-driver.ts';

/** A window of an engine: as little of it as every engine's driver can do. */
export type Window = {
  readonly open: (url: string) => Promise<void>;
  /** The value of a JavaScript expression in the page. */
  readonly value: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** The engines that were asked for by BROWSERS, as for the browser tests. */
export const wanted = (process.env['BROWSERS'] ?? 'chromium').split(',') as readonly Engine[];

export const windowOf: Readonly<Record<Engine, () => Promise<Window>>> = {
  chromium: () =>
    byPuppeteer({browser: 'chrome', executablePath: findBrowser() ?? '', args: [...browserFlags]}),
  firefox: () =>
    byPuppeteer({browser: 'firefox', executablePath: findFirefox() ?? '', defaultViewport: null}),
  webkit: byWebDriver,
};

async function byPuppeteer(options: puppeteer.LaunchOptions): Promise<Window> {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url, {waitUntil: 'domcontentloaded'})),
    value: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

async function byWebDriver(): Promise<Window> {
  const {port, stop} = await startWebKitDriver();
  const ask = async (path: string, body: object | undefined, method = 'POST'): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
    });
    const {value} = (await answer.json()) as {value: unknown};
    if (!answer.ok) throw new Error(`WebKit's driver: ${JSON.stringify(value)}`);
    return value;
  };
  const capabilities = {
    alwaysMatch: {'webkitgtk:browserOptions': {binary: findWebKit(), args: ['--automation']}},
  };
  const {sessionId} = (await ask('', {capabilities})) as {sessionId: string};
  return {
    open: async (url) => void (await ask(`/${sessionId}/url`, {url})),
    value: (expression) => ask(`/${sessionId}/execute/sync`, {script: `return ${expression}`, args: []}),
    close: async () => {
      await ask(`/${sessionId}`, undefined, 'DELETE');
      stop();
    },
  };
}
