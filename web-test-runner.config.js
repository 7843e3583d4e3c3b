import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import {browserFlags, findBrowser} from './scripts/browser.ts';
import {countSessions} from './scripts/browser-counts.ts';
import {findFirefox, findWebKit} from './scripts/engines.ts';
import {suites, testFiles} from './scripts/suites.ts';
import {startWebKitDriver} from './scripts/webkit-driver.ts';
import {mountedApi} from './test/mounted-api.ts';

/** BROWSERS=chromium,firefox,webkit runs the same tests in more engines. */
const engines = {
  chromium: () => chromeLauncher({launchOptions: {executablePath: findBrowser(), args: [...browserFlags]}}),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage: async ({context}) => {
        const page = await context.newPage();
        // With a viewport comes a screen's orientation, which Firefox ESR refuses: its window has the size already.
        page.setViewport = () => Promise.resolve();
        return page;
      },
      launchOptions: {
        browser: 'firefox',
        defaultViewport: null,
        args: ['--width=800', '--height=600'],
        executablePath: findFirefox(),
      },
    }),
  webkit: startWebKit,
};

/** WebKit, by its driver. */
async function startWebKit() {
  const {webdriverLauncher} = await import('@web/test-runner-webdriver');
  const {port} = await startWebKitDriver();
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: findWebKit(), args: ['--automation']},
    },
  });
}

/** Commands for what `sendKeys` and `emulateMedia` cannot do in every engine. */
const commands = {
  name: 'arengo-commands',
  async executeCommand({command, payload, session}) {
    const {browser, id} = session;
    const inPuppeteer = browser.type === 'puppeteer';
    if (command === 'chord' && inPuppeteer) {
      const {keyboard} = browser.getPage(id);
      for (const key of payload) await keyboard.down(key);
      for (const key of [...payload].reverse()) await keyboard.up(key);
      return true;
    }
    if (command === 'chord') return (await browser.sendKeys(id, payload), true);
    if (command === 'type-text' && inPuppeteer)
      return (await browser.getPage(id).keyboard.type(payload), true);
    if (command === 'type-text') {
      // WebKit's driver drops a letter that is doubled within one call.
      for (const letter of payload) await browser.sendKeys(id, [letter]);
      return true;
    }
    if (command === 'forced-colors' && inPuppeteer && browser.name !== 'Firefox') {
      const devtools = await browser.getPage(id).createCDPSession();
      const features = [{name: 'forced-colors', value: payload}];
      await devtools.send('Emulation.setEmulatedMedia', {features});
      return true;
    }
    // Only Chromium tells what it tells a screen reader.
    if (command === 'accessibility-tree' && inPuppeteer && browser.name !== 'Firefox') {
      const devtools = await browser.getPage(id).createCDPSession();
      return (await devtools.send('Accessibility.getFullAXTree')).nodes;
    }
    return command === 'accessibility-tree' ? [] : undefined;
  },
};

/** Papa Parse is no module: the build makes it one, and so do the tests. */
const papaAsModule = {
  name: 'arengo-papa-as-module',
  transform({path, body}) {
    if (!path.endsWith('/papaparse/papaparse.js')) return undefined;
    return `const module = {exports: {}}, {exports} = module;\n${body}\nexport default module.exports;`;
  },
};

/** Writes the counts for `npm test`, in the words of vitest's report. */
const countsReporter = {
  onTestRunFinished({sessions}) {
    const report = process.env.ARENGO_REPORT;
    if (report) writeFileSync(report, JSON.stringify(countSessions(sessions)));
  },
};

export default {
  files: testFiles(suites.browser),
  middleware: [await mountedApi()],
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    commands,
    papaAsModule,
  ],
  // A busy machine is slow, not wrong.
  testFramework: {config: {timeout: Number(process.env.MOCHA_TIMEOUT ?? 30_000)}},
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), countsReporter],
  browsers: await Promise.all(
    (process.env.BROWSERS ?? 'chromium').split(',').map((engine) => engines[engine]()),
  ),
};
